import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';
import { focusWithin, pressItem } from './harness/keys.ts';

test('the sections of a paper are put in order and left out from its outline, and the preview follows', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('button', { name: /progress, Round 3/ }).first().click();
  const outline = page.getByRole('navigation', { name: 'Outline of the paper' });
  const headings = page.getByRole('group', { name: 'Pages of the paper' }).getByRole('heading', { name: /^(Introductory paragraph|Background|Council Priorities)$/ });
  const background = outline.getByRole('button', { name: /^Background\s*\d/ });
  await expect(headings).toHaveText(['Introductory paragraph', 'Background', 'Council Priorities']);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await background.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Background', exact: true })).toBeFocused();
  // One is at its heading, and the head of the paper is where it was.
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  const [bar, title] = [page.getByRole('toolbar', { name: 'Look of the words' }), page.getByRole('region', { name: /^Section 2/ }).getByRole('heading', { name: 'Background', exact: true })];
  await expect.poll(async () => (await title.boundingBox())!.y - (await bar.boundingBox())!.y - (await bar.boundingBox())!.height).toBeGreaterThanOrEqual(0);

  await background.press('Alt+ArrowUp');
  await expect(page.getByText('“Background” now stands above “Options considered”.')).toBeVisible();
  await expect(background).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(headings).toHaveText(['Background', 'Introductory paragraph', 'Council Priorities']);
  await expect(background).toBeFocused();
  await expect(page.getByText('The sections of this paper have an order of their own.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(headings).toHaveText(['Introductory paragraph', 'Background', 'Council Priorities']);

  await outline.getByRole('button', { name: /^Council Priorities/ }).click({ button: 'right' });
  await pressItem(page.getByRole('menuitem', { name: 'Leave out of the paper' }));
  await expect(headings).toHaveText(['Introductory paragraph', 'Background']);
  const menu = outline.getByRole('button', { name: 'What can be done to “Council Priorities”' });
  await expect(menu).toBeFocused();
  await menu.press('Enter');
  await pressItem(page.getByRole('menuitem', { name: 'Put into the paper' }));
  await expect(headings).toHaveCount(3);
  await expectAccessible(page);
});

test('a new paper begins from an earlier one, and what it took is marked until it is changed or confirmed', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('button', { name: 'New paper' }).press('Enter');
  await pressItem(page.getByRole('menuitem', { name: 'From an earlier paper…' }));
  const dialog = page.getByRole('dialog', { name: 'New paper from an earlier one' });
  await focusWithin(dialog);
  await dialog.getByRole('radio', { name: /progress, Round 3/ }).press('Space');
  await dialog.getByRole('button', { name: 'Start the paper' }).press('Enter');
  const front = page.getByRole('region', { name: 'Front table' });
  await expect(front.getByText(/^From “.*Round 3”.*: check it$/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const marks = page.getByText(/^From “.*Round 3”.*: check it$/);
  const carried = await marks.count();
  expect(carried).toBeGreaterThan(1);
  await expectAccessible(page);
  await front.getByRole('button', { name: /^It holds/ }).press('Enter');
  await expect(marks).toHaveCount(carried - 1);
  await page.getByRole('textbox', { name: 'Pages at most' }).fill('1');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('complementary', { name: 'Preview' }).getByText(/words, about \d+ pages?: \d+ more than it may have$/)).toBeVisible();
  await expect(page.getByRole('button', { name: /The report is longer than it may be/ })).toBeVisible();
});

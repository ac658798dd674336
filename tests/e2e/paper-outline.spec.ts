import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';

test('the sections of a paper are put in order and left out from its outline, and the preview follows', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('button', { name: /progress, Round 3/ }).first().click();
  const outline = page.getByRole('navigation', { name: 'Outline of the paper' });
  const headings = page.getByRole('group', { name: 'Pages of the paper' }).getByRole('heading', { name: /^(Introductory paragraph|Background|Council Priorities)$/ });
  const background = outline.getByRole('button', { name: /^Background,/ });
  await expect(headings).toHaveText(['Introductory paragraph', 'Background', 'Council Priorities']);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

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
  await page.getByRole('menuitem', { name: 'Leave out of the paper' }).press('Enter');
  await expect(headings).toHaveText(['Introductory paragraph', 'Background']);
  const menu = outline.getByRole('button', { name: 'What can be done to “Council Priorities”' });
  await expect(menu).toBeFocused();
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Put into the paper' }).press('Enter');
  await expect(headings).toHaveCount(3);
  await expectAccessible(page);
});

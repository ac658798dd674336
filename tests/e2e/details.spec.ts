import { expect, test } from './harness/fixtures.ts';

test('by keyboard: what an action lacks leads to its field, Next keeps the focus, the pane is made wider, and an update is corrected by another', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('grid').getByText('A2', { exact: true }).first().click();
  const pane = page.getByRole('complementary');
  await expect(pane).toHaveAccessibleName('Details of A2');

  // A title without a verb is said to lack one while it is typed, and is kept all the same.
  const title = pane.getByRole('textbox', { name: 'What will be done' });
  await title.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Projects that serve none of the outcomes');
  await expect(title).toHaveAccessibleDescription(/^Begin with a verb/);
  await page.keyboard.press('Enter');
  await pane.getByRole('list', { name: 'Still to say' }).getByRole('button', { name: 'a verb first' }).focus();
  await page.keyboard.press('Enter');
  await expect(title).toBeFocused();
  await expect(title).toHaveValue('Projects that serve none of the outcomes');

  const correct = pane.getByRole('button', { name: /^Correct the update of/ }).first();
  await correct.focus();
  await page.keyboard.press('Enter');
  await expect(pane.getByLabel('What has happened')).toBeFocused();
  await expect(pane.getByLabel('What has happened')).toHaveValue(/^Correction of the update of /);
  await page.keyboard.press('End');
  await page.keyboard.type(' Two of them, not three.');
  const before = await pane.getByRole('button', { name: /^Correct the update of/ }).count();
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByText(/Two of them, not three\./).first()).toBeVisible();
  await expect(pane.getByRole('button', { name: /^Correct the update of/ })).toHaveCount(before + 1);

  const next = pane.getByRole('button', { name: 'Next', exact: true });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(pane).not.toHaveAccessibleName('Details of A2');
  await expect(next).toBeFocused();
  await page.keyboard.press('Control+PageUp');
  await expect(pane).toHaveAccessibleName('Details of A2');

  await page.getByRole('separator', { name: 'Width of the details' }).focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await pane.boundingBox())?.width).toBe(560);
});

test('a piece of evidence is marked as exempt where it stands, and a theme gets another number', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  const view = (name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click();
  await view('Actions');
  await page.getByRole('grid').getByText('A13', { exact: true }).first().click();
  const fresh = page.getByRole('textbox', { name: 'New evidence' });
  await fresh.fill('Minutes of the board');
  await fresh.press('Enter');
  await page.getByRole('button', { name: 'Who may see it: Minutes of the board' }).click();
  const who = page.getByRole('group', { name: 'Who may see Minutes of the board' });
  await who.getByRole('combobox', { name: 'Classification' }).click();
  await page.getByRole('option', { name: 'Exempt' }).click();
  await expect(who).toContainText('Still to say: the paragraph of Schedule 12A');

  await view('Review');
  await page.getByRole('main').getByText('3.1/S1', { exact: true }).first().click();
  const number = page.getByRole('textbox', { name: 'Number of the theme “Local priorities and outcomes”' });
  await number.fill('5.1');
  await number.press('Enter');
  await expect(page.getByRole('group', { name: /^5\.1 Local priorities and outcomes/ })).toBeVisible();
});

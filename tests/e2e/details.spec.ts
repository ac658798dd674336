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

import { expect, test } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';

test('by keyboard: the spelling is checked, a word put right, one added to the dictionary, and one Undo takes the correction back', async ({ app, page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  const title = page.getByRole('grid').locator('tr[data-key^="action/"] td[data-column="title"]').first();
  await title.click();
  await page.keyboard.press('F2');
  await expect(title.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Recieve the zorbulated organize plan');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText(/^Recieve the zorbulated/);
  await title.click();

  await runMenuItem(app, 'tools.spelling');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('mark')).toHaveText('Recieve');
  const field = dialog.getByRole('textbox', { name: 'Change to' });
  await expect(field).toHaveValue('Receive');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.locator('mark')).toHaveText('zorbulated');
  await dialog.getByRole('button', { name: 'Add to dictionary' }).press('Enter');
  await expect(dialog.locator('mark')).toHaveText('organize');
  await expect(field).toHaveValue('organise');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(title).toHaveText('Receive the zorbulated organize plan');

  // What was added stays known; where one left off is where it begins again.
  await runMenuItem(app, 'tools.spelling');
  await expect(dialog.locator('mark')).toHaveText('organize');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await runMenuItem(app, 'edit.undo');
  await expect(title).toHaveText('Recieve the zorbulated organize plan');
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerByHand, chooseMenu, fileDialog, openByHand, saveByHand } from '../harness/by-hand.ts';
import { expect, projectFolder, test } from '../harness/fixtures.ts';

// The menu bar and the dialogs that the stand-in draws when a person started it. Nothing here is scripted.
test.use({ appFolder: path.join(projectFolder, 'tests/host/proving-app'), byHand: true });

test('a note is saved and opened again through the drawn menu and dialogs', async ({ page, workDir }) => {
  const folder = path.join(workDir, 'notes');
  await mkdir(folder);
  await page.getByLabel('Note').fill('kept words');
  await chooseMenu(page, 'File', 'Save As…');
  await expect(fileDialog(page).getByRole('textbox', { name: 'File name' })).toHaveValue('first.note');
  await saveByHand(page, path.join(folder, 'kept'));
  await expect(page.getByRole('status')).toHaveText(`Saved ${folder}/kept.note`);
  expect(await readFile(path.join(folder, 'kept.note'), 'utf8')).toBe('kept words');

  await page.getByLabel('Note').fill('other words');
  await chooseMenu(page, 'File', 'Open…');
  await openByHand(page, folder, 'kept.note');
  await expect(page.getByLabel('Note')).toHaveValue('kept words');
  await expect(page).toHaveTitle('kept.note – Proving App');
});

test('the file dialog shows folders and what the filter lets through, goes in and up, and can be left', async ({ page, workDir }) => {
  await mkdir(path.join(workDir, 'inner'));
  for (const name of ['b.note', 'a.note', 'c.txt', '.hidden.note']) await writeFile(path.join(workDir, name), '');
  await page.getByRole('heading').click();
  await page.keyboard.press('Control+o');
  const dialog = fileDialog(page);
  const place = dialog.getByRole('textbox', { name: 'Folder' });
  await place.fill(workDir);
  await place.press('Enter');
  const options = dialog.getByRole('option');
  await expect(dialog.getByRole('listbox').getByRole('option')).toHaveText([/inner/, /user-data/, /a\.note/, /b\.note/]);
  await dialog.getByRole('combobox', { name: 'Show' }).selectOption('All files');
  await expect(dialog.getByRole('listbox').getByRole('option')).toHaveText([/inner/, /user-data/, /a\.note/, /b\.note/, /c\.txt/]);

  await options.getByText('inner').dblclick();
  await expect(place).toHaveValue(path.join(workDir, 'inner'));
  await expect(dialog.getByText('Nothing to choose here.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Up one folder' }).click();
  await expect(place).toHaveValue(workDir);

  await place.fill(path.join(workDir, 'nowhere'));
  await place.press('Enter');
  await expect(dialog.getByText(`There is no folder ${workDir}/nowhere.`)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'File name' }).fill('missing.note');
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(dialog.getByText(/There is no file .*missing\.note/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('Opening was cancelled');
});

test('saving over a file asks first', async ({ page, workDir }) => {
  const file = path.join(workDir, 'there.note');
  await writeFile(file, 'old');
  await page.getByLabel('Note').fill('new');
  await page.getByRole('button', { name: 'Save note' }).click();
  const dialog = fileDialog(page);
  await dialog.getByRole('textbox', { name: 'File name' }).fill(file);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('there.note already exists. Do you want to replace it?');
  await answerByHand(page, 'Cancel');
  expect(await readFile(file, 'utf8')).toBe('old');
  await saveByHand(page, file, { replace: true });
  await expect(page.getByRole('status')).toHaveText(`Saved ${file}`);
  expect(await readFile(file, 'utf8')).toBe('new');
});

test('menus by keyboard: F10, arrows, letters, submenus, Escape gives the focus back', async ({ page }) => {
  const focused = page.locator(':focus:not(stand-in-overlay)');
  await page.getByLabel('Note').focus();
  await page.keyboard.press('F10');
  await expect(focused).toHaveAccessibleName('File');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName('Edit');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName('Open…');
  await page.keyboard.press('r');
  await expect(page.getByRole('menu', { name: 'Open Recent' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName('Open Recent');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByLabel('Note')).toBeFocused();

  await page.keyboard.press('Alt');
  await expect(focused).toHaveAccessibleName('File');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+v');
  await expect(focused).toHaveAccessibleName('Wide');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Wide true');
  await page.keyboard.press('Alt+v');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Wide' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName('Table');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Timeline');
  await page.keyboard.press('Alt+v');
  await expect(page.getByRole('menuitemradio', { name: 'Timeline' })).toBeChecked();
  await expect(page.getByRole('menuitemradio', { name: 'Table' })).not.toBeChecked();
});

test('editing roles act on the field that had the focus', async ({ page }) => {
  const note = page.getByLabel('Note');
  await note.fill('twice ');
  await chooseMenu(page, 'Edit', 'Select All');
  await chooseMenu(page, 'Edit', 'Copy');
  await note.press('End');
  await chooseMenu(page, 'Edit', 'Paste');
  await expect(note).toHaveValue('twice twice ');
});

test('a disabled item does nothing, and an item changed in main is drawn as it is', async ({ app, page }) => {
  await page.getByRole('menubar').getByRole('menuitem', { name: 'View' }).click();
  await page.getByRole('menuitem', { name: 'Not now' }).click({ force: true });
  await expect(page.getByRole('status')).toHaveText('');
  await page.keyboard.press('Escape');
  await page.getByRole('heading').click();
  await app.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('off');
    if (item) item.enabled = true;
  });
  await chooseMenu(page, 'View', 'Not now');
  await expect(page.getByRole('status')).toHaveText('Not now');
});

test('message boxes: buttons, default, Escape, check box', async ({ page }) => {
  await chooseMenu(page, 'Help', 'Ask');
  const box = page.getByRole('alertdialog', { name: 'Keep the note?' });
  await expect(box).toHaveAccessibleDescription('It has not been saved.');
  await expect(box.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Answered 1 false');
  await chooseMenu(page, 'Help', 'Ask');
  await box.getByRole('checkbox', { name: 'Do not ask again' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status')).toHaveText('Answered 2 true');
});

test('what the person types in a dialog does not reach the application, nor its styles the dialog', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await page.keyboard.press('Control+o');
  // A person types once they see where.
  const name = fileDialog(page).getByRole('textbox', { name: 'File name' });
  await expect(name).toBeFocused();
  await page.keyboard.type('abc');
  await expect(name).toHaveValue('abc');
  expect(await page.evaluate(() => (window as unknown as { strayKeys: string[] }).strayKeys)).toEqual([]);
  const colour = await fileDialog(page).getByRole('button', { name: 'Cancel' }).evaluate((button) => getComputedStyle(button).color);
  expect(colour).not.toBe('rgb(128, 0, 128)');
});

test('the menu bar has a strip of its own, and the page fills the rest', async ({ page }) => {
  const barBox = await page.getByRole('menubar').boundingBox();
  const pageBox = await page.getByRole('main').boundingBox();
  const height = await page.evaluate(() => innerHeight);
  expect(barBox).toMatchObject({ x: 0, y: 0, height: 28 });
  expect(pageBox).toMatchObject({ x: 0, y: 28, height: height - 28 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

test('a dialog stays open when the page is loaded again', async ({ app, page }) => {
  await chooseMenu(page, 'Help', 'Ask');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
  await page.waitForLoadState('load');
  await answerByHand(page, 'Discard');
  await expect(page.getByRole('status')).toHaveText('Answered 1 false');
});

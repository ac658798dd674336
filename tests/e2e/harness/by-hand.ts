import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

const bar = (page: Page) => page.getByRole('menubar', { name: 'Application menu' });

/** Opens a menu of the drawn menu bar and the menus within it, and presses the last name: `chooseMenu(page, 'File', 'Save As…')`. */
export async function chooseMenu(page: Page, ...names: [string, ...string[]]): Promise<void> {
  for (const [depth, name] of names.entries()) {
    const place = depth === 0 ? bar(page) : page.getByRole('menu', { name: names[depth - 1] ?? '', exact: true });
    const [plain, checked, chosen] = (['menuitem', 'menuitemcheckbox', 'menuitemradio'] as const)
      .map((role) => place.getByRole(role, { name, exact: true })) as [Locator, Locator, Locator];
    await plain.or(checked).or(chosen).click();
  }
}

/** The drawn file dialog that is open now. */
export const fileDialog = (page: Page): Locator => page.getByRole('dialog').filter(
  { has: page.getByRole('listbox', { name: 'Files and folders' }) }
);

/** Types where to save in the drawn dialog and presses Save; with `replace`, agrees to replace what is there. */
export async function saveByHand(page: Page, file: string, { replace = false } = {}): Promise<void> {
  const dialog = fileDialog(page);
  await dialog.getByRole('textbox', { name: 'File name' }).fill(file);
  await dialog.getByRole('textbox', { name: 'File name' }).press('Enter');
  if (replace) await answerByHand(page, 'Replace');
  await expect(dialog).toHaveCount(0);
}

/** Goes to the folder in the drawn dialog, presses the file and Open, as a person with a mouse does. */
export async function openByHand(page: Page, folder: string, name: string): Promise<void> {
  const dialog = fileDialog(page);
  await dialog.getByRole('textbox', { name: 'Folder', exact: true }).fill(folder);
  await dialog.getByRole('textbox', { name: 'Folder', exact: true }).press('Enter');
  await dialog.getByRole('option', { name, exact: true }).click();
  await dialog.locator('button.chief').click();
  await expect(dialog).toHaveCount(0);
}

/** Presses a button of the drawn message box. */
export async function answerByHand(page: Page, button: string): Promise<void> {
  const box = page.getByRole('alertdialog').last();
  await box.getByRole('button', { name: button, exact: true }).click();
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBare } from '../integration/email/readers.ts';
import { expect, test } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';
import { outsideCalls } from './harness/scripted.ts';

test('by keyboard: a milestone is set where it is seen, and a meeting’s action sheet goes out once its owners have been seen', async ({ app, page, dialogs, workDir }) => {
  await tabTo(page, page.getByRole('button', { name: /Explore the example/ }));
  await press(page, 'Enter');
  const step = page.getByRole('list', { name: 'Milestones of the challenge' }).getByRole('listitem').filter({ hasText: 'Publish the report' });
  await expect(step).toContainText(/Overdue by \d+ days · due 19 September 2025/);
  await tabTo(page, step.getByRole('textbox', { name: 'Published on: Publish the report' }));
  await page.keyboard.type('25/9/2025');
  await press(page, 'Enter');
  await expect(step).toContainText('Done 6 days late · due 19 September 2025');

  await page.keyboard.press('Control+6');
  await page.getByRole('listbox', { name: 'Meetings' }).getByRole('option').filter({ hasText: /Cabinet.*20 January 2026/ }).click();
  const email = page.getByRole('region', { name: 'Documents' }).getByRole('button', { name: 'Send the action sheet by email' });
  await tabTo(page, email);
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog', { name: 'Send the action sheet by email' });
  await expect(dialog.getByRole('combobox', { name: 'To' })).toHaveValue(/Priya Raman.*; .*Rosalind Achebe/);
  const sheet = path.join(workDir, 'Sheet.docx');
  await dialogs.save(sheet);
  await tabTo(page, dialog.getByRole('button', { name: 'Make the draft…' }));
  await press(page, 'Enter');
  const ready = page.getByRole('dialog', { name: 'The action sheet is ready to send' });
  await expect(ready.getByText('Sheet.eml, a draft with the action sheet attached')).toBeVisible();
  // Nothing has been opened by itself.
  expect(await outsideCalls(app)).toEqual([]);
  expect(readBare(await readFile(sheet.replace('.docx', '.eml'), 'latin1')).headers).toContain('X-Unsent: 1');
  await page.keyboard.press('Escape');
  await expect(email).toBeFocused();
});

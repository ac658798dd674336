import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';

test('by keyboard: a tracker with a sheet for each owner, for members who may see what is exempt', async ({ page, dialogs, workDir }) => {
  const file = path.join(workDir, 'Tracker.xlsx');
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await tabTo(page, page.getByRole('banner').getByRole('button', { name: 'Export' }));
  await press(page, 'Enter', 'ArrowDown', 'ArrowDown', 'Enter');
  const dialog = page.getByRole('dialog', { name: 'Export a tracker' });
  await expect(dialog.getByRole('radio', { name: 'A sheet for each owner' })).toBeFocused();
  await tabTo(page, dialog.getByRole('radio', { name: /^Public:/ }));
  await press(page, 'ArrowDown');
  await expect(dialog.getByText('This workbook is not for publication.')).toBeVisible();
  await expectAccessible(page);
  await dialogs.save(file);
  await press(page, 'Enter');
  await expect(page.getByText(/Written: Tracker\.xlsx/)).toBeVisible({ timeout: 30_000 });
  const parts = unzipSync(await readFile(file));
  expect(strFromU8(parts['xl/workbook.xml']!)).toMatch(/name="Summary".*name="Alison Brandreth/);
  expect(strFromU8(parts['xl/sharedStrings.xml']!)).toContain('Not for publication. Contains information that is exempt');
});

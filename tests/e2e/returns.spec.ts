import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';
import { outsideCalls } from './harness/scripted.ts';

test('by keyboard: the returns of a round are made for two owners, and the plan knows who was asked', async ({ app, page, dialogs, workDir }) => {
  const folder = path.join(workDir, 'Returns');
  mkdirSync(folder);
  await page.getByRole('button', { name: /Explore the example/ }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Monitoring' }).focus();
  await press(page, 'Enter');
  const button = page.getByRole('button', { name: /^Make .*return/ });
  await tabTo(page, button);
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('button', { name: 'Tick none' }));
  await press(page, 'Enter');
  await expect(dialog.getByRole('button', { name: 'Nobody is ticked' })).toBeVisible();
  for (const name of [/^Priya Raman/, /^Margaret Osei/]) {
    await tabTo(page, dialog.getByRole('checkbox', { name }), name.source.includes('Osei') ? 'Shift+Tab' : 'Tab');
    await press(page, 'Space');
  }
  // The example has no file yet: a return is stamped with what is saved.
  await dialogs.open([folder]);
  await dialogs.save(path.join(workDir, 'Example.matters'));
  await press(page, 'Control+Enter');
  await expect(page.getByText('Made: 2 returns, one for each owner.')).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(readdirSync(folder).sort()).toEqual([expect.stringMatching(/return – Margaret Osei\.xlsx$/), expect.stringMatching(/return – Priya Raman\.xlsx$/)]);
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => outsideCalls(app)).toEqual([{ what: 'showItemInFolder', target: expect.stringContaining(folder) }]);
  await button.focus();
  await press(page, 'Enter');
  await expect(dialog.getByRole('checkbox', { name: /^Priya Raman.*made on 17 February 2026/ })).toBeVisible();
});

import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lockNameOf } from '../../electron/storage/beside.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { examplePlan } from './harness/colleague.ts';
import { expect, test } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';

test('a save that waits for a colleague says for whom and since when; stopped, it waits for the clerk to save', async ({ app, page, dialogs, workDir }) => {
  const file = await examplePlan(path.join(workDir, 'Peer challenge.matters'));
  const lock = path.join(workDir, lockNameOf('Peer challenge.matters'));
  await dialogs.open([file]);
  await page.getByRole('button', { name: /Open a plan/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('grid').getByText('A1', { exact: true }).first().click();
  const detail = page.getByRole('textbox', { name: 'Detail' });
  await expect(detail).toBeVisible();
  await writeFile(lock, JSON.stringify({ token: 'abc', host: 'PC-123', pid: 1, by: 'Tom Okoro' }));
  await detail.fill('Agreed with the parishes');
  await detail.blur();

  const bar = page.getByRole('region', { name: 'About this file' });
  await expect(bar).toContainText(/Tom Okoro has been saving “Peer challenge\.matters” on the computer “PC-123” since \d\d:\d\d\. Yours is saved once that is done\./);
  await expect(page.getByRole('banner').getByText('Waiting to save…')).toBeVisible();
  await bar.getByRole('button', { name: 'Stop waiting' }).press('Enter');
  await expect(page.getByRole('alert').getByText(/and you stopped waiting\. Your work is safe in this window, and the file is as it was\. It is tried again when you save/)).toBeVisible();
  await expect(page.getByRole('banner').getByText('Not saved')).toBeVisible();
  await expectAccessible(page);

  await rm(lock);
  await runMenuItem(app, 'plan.save');
  await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

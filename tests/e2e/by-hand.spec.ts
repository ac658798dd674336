import { existsSync } from 'node:fs';
import path from 'node:path';
import { chooseMenu, fileDialog, openByHand, saveByHand } from './harness/by-hand.ts';
import { expect, projectFolder, test } from './harness/fixtures.ts';

test.use({ byHand: true });

test('by hand: a plan is made, saved and opened again through the drawn menu and dialogs, with nothing scripted', async ({ page, workDir }) => {
  test.setTimeout(120_000);
  await page.getByRole('button', { name: /New from a review report/ }).click();
  await openByHand(page, path.join(projectFolder, 'tests/fixtures/reports'), 'ashbourne-vale-peer-challenge.txt');
  await page.getByRole('button', { name: /^Create plan with 28/ }).click();
  await page.getByLabel('Title of the plan').fill('Saved by hand');
  await page.getByRole('button', { name: 'Create plan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();

  const file = path.join(workDir, 'By hand.matters');
  await chooseMenu(page, 'File', 'Save as…');
  await expect(fileDialog(page)).toBeVisible();
  await saveByHand(page, file);
  await expect(page.getByRole('status').getByText(/^Saved/)).toBeVisible();
  expect(existsSync(file)).toBe(true);

  await chooseMenu(page, 'File', 'Close plan');
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
  await chooseMenu(page, 'File', 'Open…');
  await openByHand(page, workDir, 'By hand.matters');
  await expect(page.getByText('Saved by hand').first()).toBeVisible();
  await expect(page.getByText('0 of 28 recommendations answered')).toBeVisible();
});

import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, projectFolder, test } from './harness/fixtures.ts';
import { dropFiles } from './harness/drop-files.ts';
import { runMenuItem } from './harness/menu.ts';

const PICTURE = path.join(projectFolder, 'tests/fixtures/bad/picture.png');
const REPORT = path.join(projectFolder, 'tests/fixtures/reports/ashbourne-vale-peer-challenge.txt');

test('a file that cannot be read as a report is refused with a sentence, and the window goes on', async ({ page, dialogs, workDir }) => {
  const empty = path.join(workDir, 'Empty report.txt');
  const renamed = path.join(workDir, 'Report.docx');
  writeFileSync(empty, '');
  copyFileSync(PICTURE, renamed);
  for (const [file, words] of [[empty, /empty/i], [renamed, /picture|image/i]] as const) {
    await dialogs.open([file]);
    await page.getByRole('button', { name: /New from a review report/ }).click();
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  }
  await dialogs.open([REPORT]);
  await page.getByRole('button', { name: /New from a review report/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '28 recommendations found' })).toBeVisible();
});

test('a file that is no plan is named for what it is', async ({ page, dialogs, workDir }) => {
  const json = path.join(workDir, 'Shopping.matters');
  writeFileSync(json, '{"shopping":["milk"]}');
  await dialogs.open([json]);
  await page.getByRole('button', { name: /Open a plan/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: /not a plan/i })).toBeVisible();
});

test('a report dropped on the window is read, and something else is named and left alone', async ({ page, workDir }) => {
  const other = path.join(workDir, 'Holiday.xyz');
  writeFileSync(other, Buffer.from([0, 1, 2, 3, 0, 255, 254]));
  await dropFiles(page.getByRole('heading', { level: 1 }), other);
  await expect(page.getByText(/neither a plan nor a report/)).toBeVisible();
  await dropFiles(page.getByRole('heading', { level: 1 }), REPORT);
  await expect(page.getByRole('heading', { level: 1, name: '28 recommendations found' })).toBeVisible();
});

test('a plan that cannot be saved where it was asked stays open and unsaved, and saves elsewhere', async ({ app, page, dialogs, workDir }) => {
  await dialogs.open([REPORT]);
  await page.getByRole('button', { name: /New from a review report/ }).click();
  await page.getByRole('button', { name: /^Create plan with 28/ }).click();
  await page.getByRole('button', { name: 'Create plan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  const file = path.join(workDir, 'a file');
  writeFileSync(file, 'in the way');
  await dialogs.save(path.join(file, 'Plan.matters'));
  await runMenuItem(app, 'plan.save');
  await expect(page.getByRole('alert').filter({ hasText: /not saved|could not be saved|cannot/i })).toBeVisible();
  await expect(page.getByRole('banner').getByText(/Not saved/)).toBeVisible();
  await dialogs.save(path.join(workDir, 'Plan.matters'));
  await page.getByRole('alert').getByRole('button', { name: 'Save as…' }).click();
  await expect(page.getByRole('status').getByText(/^Saved/)).toBeVisible();
});

import path from 'node:path';
import { expect, projectFolder, test } from './harness/fixtures.ts';
import { colleagueDoes, examplePlan } from './harness/colleague.ts';
import { runMenuItem } from './harness/menu.ts';

const REPORT = path.join(projectFolder, 'tests/fixtures/reports/ashbourne-vale-peer-challenge.txt');

test('a second start hands its file to the window that is open; another copy of the open plan leads to the question', async ({ launchApp, workDir }) => {
  const file = await examplePlan(path.join(workDir, 'Plan.matters'));
  const copy = await examplePlan(path.join(workDir, 'post', 'From Tom.matters.json'));
  await colleagueDoes(copy, 'Tom Okoro', { do: 'person.add', fields: { name: 'Barnaby Thistlewood' } });
  const first = await launchApp();
  const page = await first.firstWindow();
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
  // The one that comes second ends by itself before it has a window.
  await launchApp([file]).catch(() => undefined);
  await expect(page.getByRole('banner').getByTitle(file)).toBeVisible();
  await launchApp([copy]).catch(() => undefined);
  const dialog = page.getByRole('dialog', { name: 'This is another copy of your plan' });
  await expect(dialog.getByText(/“From Tom.matters.json” has 1 change by Tom Okoro/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await launchApp([file]).catch(() => undefined);
  await expect(page.getByRole('banner').getByTitle(file)).toBeVisible();
  expect(first.windows()).toHaveLength(1);
});

test('a file named at the start that is not there is said in a sentence', async ({ launchApp, workDir }) => {
  const app = await launchApp([path.join(workDir, 'Not there.matters')]);
  const page = await app.firstWindow();
  await expect(page.getByRole('alert').getByText(/^There is no “Not there.matters” in “.*”, so nothing was opened\./)).toBeVisible();
});

test('what was marked in a report is not lost by opening a plan, leaving or closing unasked', async ({ app, page, dialogs, workDir }) => {
  const file = await examplePlan(path.join(workDir, 'Plan.matters'));
  const heading = page.getByRole('heading', { level: 1, name: /recommendations found/ });
  await dialogs.open([REPORT]);
  await page.getByRole('button', { name: /New from a review report/ }).click();
  await expect(heading).toHaveText('28 recommendations found');
  await page.getByRole('main').getByRole('checkbox').first().click();
  await expect(heading).toHaveText('29 recommendations found');

  await dialogs.message('Go on checking', 'Go on checking', 'Leave');
  await dialogs.open([file]);
  await runMenuItem(app, 'plan.open');
  await expect.poll(async () => (await dialogs.calls()).filter(({ kind }) => kind === 'message').length).toBe(1);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(async () => (await dialogs.calls()).filter(({ kind }) => kind === 'message').length).toBe(2);
  await expect(heading).toHaveText('29 recommendations found');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
});

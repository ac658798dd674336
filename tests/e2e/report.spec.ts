import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { examplePlan } from './harness/colleague.ts';
import { expect, test } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';
import { dialogsOf } from './harness/scripted.ts';

const REPORT = path.join(import.meta.dirname, '../fixtures/reports/ashbourne-vale-peer-challenge.txt');
const OLD_PLAN = path.join(import.meta.dirname, '../fixtures/plans/v1/just-imported.matters');
const OTHER = path.join(import.meta.dirname, '../fixtures/reports/r-numbers.txt');

test('the report stands beside the review: the words of the selected recommendation are marked, by keyboard and by mouse', async ({ launchApp, workDir }) => {
  const app = await launchApp([await examplePlan(path.join(workDir, 'plan.matters'))]);
  const page = await app.firstWindow();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Review' }).click();
  const row = (ref: string) => page.getByRole('option', { name: new RegExp(`^${ref}`) });
  await row('KR2').click();

  await runMenuItem(app, 'view.report');
  const text = page.getByRole('region', { name: 'Text of the report' });
  const marked = text.locator('mark[data-active]');
  await expect(text).toBeFocused();
  await expect(marked).toHaveText('Give every saving an owner, a date and a delivery plan, and show the total still without one');
  await expect(marked).toBeInViewport();

  await page.keyboard.press('Control+PageDown');
  await expect(row('KR3')).toHaveAttribute('aria-selected', 'true');
  await expect(marked).toHaveText('Bring scrutiny into decisions while they can still be shaped, and report back on what became of its advice');
  // Back in the list, the mark goes where one goes.
  await page.keyboard.press('Escape');
  await expect(row('KR3')).toBeFocused();
  await page.keyboard.press('End');
  await expect(marked).toBeInViewport();
  await expect(page.getByRole('region', { name: 'The report', exact: true }).getByRole('status')).toContainText('is marked');

  await text.locator('mark', { hasText: 'Agree a short list of outcomes' }).first().click();
  await expect(row('KR1')).toHaveAttribute('aria-selected', 'true');
  await row('KR1').focus();
  await page.keyboard.press('F6');
  await expect(page.getByRole('region', { name: 'The report', exact: true }).locator(':focus')).toHaveCount(1);

  const edge = page.getByRole('separator', { name: 'Width of the report' });
  await edge.focus();
  await page.keyboard.press('Home');
  await expect(edge).toHaveAttribute('aria-valuetext', '320 pixels');
  await expect(row('KR1')).toHaveAttribute('aria-selected', 'true');
  await page.setViewportSize({ width: 1101, height: 560 });
  await expect(marked, 'the text has flowed anew').toBeInViewport();
  await page.getByRole('button', { name: 'Close the report' }).focus();
  await page.keyboard.press('Enter');
  await expect(text).toBeHidden();
  await expect(row('KR1')).toBeFocused();
});

test('a plan without the text gets it from the report, and from no other file', async ({ launchApp, workDir }) => {
  // Made before there was a text to keep.
  const file = path.join(workDir, 'plan.matters');
  await copyFile(OLD_PLAN, file);
  const app = await launchApp([file]);
  const page = await app.firstWindow();
  const dialogs = dialogsOf(app);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const report = page.getByRole('region', { name: 'The report', exact: true });
  await expect(report).toContainText('The plan does not have the report’s text');

  await dialogs.open([OTHER]);
  await report.getByRole('button', { name: 'Choose the report…' }).click();
  await expect(page.getByText('“r-numbers.txt” is not “Feedback Report.txt”, from which this plan was made')).toBeVisible();
  await dialogs.open([REPORT]);
  await report.getByRole('button', { name: 'Choose the report…' }).click();
  await expect(report.locator('mark').first()).toBeVisible();
  await expect(page.getByText('“ashbourne-vale-peer-challenge.txt” is another file than the plan was made from, but every recommendation stands in it word for word.')).toBeVisible();
});

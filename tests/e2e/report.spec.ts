import path from 'node:path';
import { examplePlan } from './harness/colleague.ts';
import { expect, test } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';

const REPORT = path.join(import.meta.dirname, '../fixtures/reports/ashbourne-vale-peer-challenge.txt');
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
  await page.getByRole('button', { name: 'Close the report' }).focus();
  await page.keyboard.press('Enter');
  await expect(text).toBeHidden();
  await expect(row('KR1')).toBeFocused();
});

test('a plan without the text gets it from the report, and from no other file', async ({ app, page, dialogs }) => {
  await dialogs.open([REPORT]);
  await page.getByRole('button', { name: /New from a review report/ }).click();
  await page.getByRole('button', { name: /^Create plan with/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create plan' }).click();
  await expect(page.getByRole('main').getByRole('heading', { name: 'Review' })).toBeVisible();
  // As a plan was that was made before there was a text to keep.
  await runMenuItem(app, 'edit.undo');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const report = page.getByRole('region', { name: 'The report', exact: true });
  await expect(report).toContainText('The plan does not have the report’s text');

  await dialogs.open([OTHER]);
  await report.getByRole('button', { name: 'Choose the report…' }).click();
  await expect(page.getByText('“r-numbers.txt” is not “ashbourne-vale-peer-challenge.txt”, from which this plan was made')).toBeVisible();
  await dialogs.open([REPORT]);
  await report.getByRole('button', { name: 'Choose the report…' }).click();
  await expect(report.locator('mark').first()).toBeVisible();
  await expect(page.getByText('The text of “ashbourne-vale-peer-challenge.txt” is in the plan now.')).toBeVisible();
});

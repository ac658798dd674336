import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, type AppUnderTest, type Dialogs } from '../harness/fixtures.ts';
import { runMenuItem } from '../harness/menu.ts';
import type { ReportAtHand } from './report-at-hand.ts';

export interface Morning {
  readonly plan: string;
  readonly paper: string;
  readonly tracker: string;
}

/** Types a few letters into a list that narrows as one types, and picks what is offered. */
async function choose(page: Page, combobox: Locator, typed: string, option: RegExp): Promise<void> {
  await combobox.fill('');
  await combobox.pressSequentially(typed);
  await page.getByRole('option', { name: option }).first().click();
  await expect(combobox).toHaveValue(option);
}

/** From the report to the first save: import, check, accept, answer a recommendation, add two actions. */
async function firstHalf(app: AppUnderTest, page: Page, dialogs: Dialogs, report: ReportAtHand, plan: string): Promise<void> {
  await dialogs.open([report.file]);
  await page.getByRole('button', { name: /New from a review report/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${report.texts.length} recommendations found`);
  await page.getByRole('button', { name: `Create plan with ${report.texts.length} recommendations…` }).click();
  await page.getByLabel('Title of the plan').fill('A clerk’s morning');
  await page.getByLabel('Council', { exact: true }).fill('Ashbourne Vale Borough Council');
  await page.getByRole('button', { name: 'Create plan', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await page.getByText(report.texts[0]!).first().click();
  await page.getByRole('radio', { name: /^Accepted$/ }).click();
  await expect(page.getByText(`1 of ${report.texts.length} recommendations answered`)).toBeVisible();

  await runMenuItem(app, 'action.new');
  const form = page.getByRole('form', { name: 'New action' });
  for (const [title, owner, due] of [['Publish one page of outcomes', 'Priya Raman', '29/5/2027'], ['Hold a workshop with scrutiny', 'Tom Hallworth', '30 june 2027']] as const) {
    await form.getByLabel('What will be done?').fill(title);
    await choose(page, form.getByRole('combobox', { name: /recommendation/ }), 'KR1', /^KR1/);
    await choose(page, form.getByRole('combobox', { name: 'Owner' }), owner, new RegExp(owner));
    await form.getByLabel('Target date').fill(due);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('grid').getByText(title)).toBeVisible();
  }
  await dialogs.save(plan);
  await runMenuItem(app, 'plan.save');
  await expect(page.getByRole('status').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

/**
 * A clerk's whole morning, from the report of a review to the paper and the tracker: the main job, in the window, on the real files.
 * Leaves three files in `folder` and says where.
 */
export async function clerksMorning(app: AppUnderTest, page: Page, dialogs: Dialogs, report: ReportAtHand, folder: string): Promise<Morning> {
  const files = { plan: path.join(folder, 'Peer challenge.matters'), paper: path.join(folder, 'Paper.docx'), tracker: path.join(folder, 'Tracker.xlsx') };
  await firstHalf(app, page, dialogs, report, files.plan);

  await runMenuItem(app, 'plan.close');
  await page.getByRole('region', { name: 'Recent plans' }).getByRole('button', { name: /A clerk’s morning/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await expect(page.getByRole('grid').getByText('Publish one page of outcomes')).toBeVisible();
  await expect(page.getByRole('grid').getByText('Tom Hallworth')).toBeVisible();
  await expect(page.getByText(`1 of ${report.texts.length} recommendations answered`)).toBeVisible();

  await dialogs.save(files.paper, files.tracker);
  await runMenuItem(app, 'export.paper');
  await expect(page.getByText(/Written: Paper\.docx/)).toBeVisible({ timeout: 30_000 });
  await runMenuItem(app, 'export.tracker');
  await expect(page.getByText(/Written: Tracker\.xlsx/)).toBeVisible({ timeout: 30_000 });
  return files;
}

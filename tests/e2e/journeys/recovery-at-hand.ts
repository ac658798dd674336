import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { examplePlan } from '../harness/colleague.ts';
import { dropFiles } from '../harness/drop-files.ts';
import type { Stage } from '../harness/fixtures.ts';
import { noted } from '../harness/journals.ts';
import { runMenuItem } from '../harness/menu.ts';

const start = (page: Page) => page.getByRole('heading', { level: 1, name: 'Matters Arising' });
async function toStart({ app, page }: Stage): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await runMenuItem(app, 'plan.close');
  await expect(start(page)).toBeVisible();
}

export async function startAfresh(_page: Page, _dialogs: unknown, { app, page }: Stage): Promise<void> {
  await runMenuItem(app, 'plan.afresh');
  await expect(page.getByRole('dialog', { name: 'Start afresh without the history' })).toBeVisible();
}
/** A copy of the plan in which one change was altered, and what is wrong with it. */
export async function seeWhatIsDamaged(_page: Page, _dialogs: unknown, stage: Stage): Promise<void> {
  const { page } = stage;
  // The screen before has returns in hand, which closing asks about.
  await stage.dialogs.message('Leave');
  await toStart(stage);
  const file = await examplePlan(test.info().outputPath('damaged', 'Peer challenge.matters'));
  await writeFile(file, (await readFile(file, 'utf8')).replace(/"label":"Set A\d+ to [a-z ]+"/, '"label":"Set it all to complete"'));
  await dropFiles(start(page), file);
  await page.getByRole('button', { name: 'See what is wrong and repair…' }).click();
  await expect(page.getByRole('dialog', { name: 'Repair this plan' })).toBeVisible();
}

/** The example, changed in one field and being typed in, at the moment the application is killed. */
async function killedWhileTyping({ page, workDir, killed }: Stage, words: string): Promise<Stage> {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('grid').getByText('A1', { exact: true }).first().click();
  const detail = page.getByRole('textbox', { name: 'Detail' });
  await detail.fill(`${words} The leaflet goes to every household.`);
  await detail.blur();
  await page.getByRole('button', { name: 'Add an update' }).click();
  await page.getByLabel('What has happened').fill(words);
  await expect.poll(() => noted(workDir).then((all) => all.split(words).length)).toBeGreaterThan(2);
  return killed();
}
/** Killed twice, with what was left the first time not taken up: two plans to choose from. */
export async function leaveTwoPlans(_page: Page, _dialogs: unknown, stage: Stage): Promise<Stage> {
  await toStart(stage);
  const once = await killedWhileTyping(stage, 'The workshop was held on 3 March.');
  const twice = await killedWhileTyping(once, 'The board met and agreed the outline.');
  await expect(twice.page.getByRole('region', { name: 'Work that was not saved' }).getByRole('article')).toHaveCount(2);
  return twice;
}
export async function seeEarlierVersions(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Recent plans' }).getByRole('listitem').filter({ hasText: 'beside' }).getByRole('button', { name: 'Earlier versions of this plan…' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Open the version of/ }).first()).toBeVisible();
}
export async function openWhatWasLeft(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('article').last().getByRole('button', { name: 'Open with these changes' }).click();
  await expect(page.getByRole('complementary', { name: 'What came back' }).getByLabel('What you had typed')).toBeVisible();
}

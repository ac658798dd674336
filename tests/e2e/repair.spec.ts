import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test, type AppUnderTest, type Dialogs } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';

/** The example, saved to a file, and put away. */
async function savedExample(app: AppUnderTest, page: Page, dialogs: Dialogs, file: string): Promise<void> {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await dialogs.save(file);
  await runMenuItem(app, 'plan.saveAs');
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
  await runMenuItem(app, 'plan.close');
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
}
async function openAgain(page: Page, dialogs: Dialogs, file: string): Promise<void> {
  await dialogs.open([file]);
  await page.getByRole('button', { name: /Open a plan/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
}
const seeAndRepair = (page: Page) => page.getByRole('button', { name: 'See what is wrong and repair…' });

test('a damaged plan opens to read, names the change that does not hold, and is repaired beside the file as it was', async ({ app, page, dialogs, workDir }) => {
  const file = path.join(workDir, 'plan.matters');
  await savedExample(app, page, dialogs, file);
  const text = await readFile(file, 'utf8');
  const label = /"label":"(Set A\d+ to [a-z ]+)"/.exec(text)![1]!;
  const damaged = text.replace(`"label":"${label}"`, '"label":"Set it all to complete"');
  await writeFile(file, damaged);
  await openAgain(page, dialogs, file);
  await expect(page.getByText('This file is damaged: the record of who changed what does not hold.')).toBeVisible();
  await expectAccessible(page);
  await seeAndRepair(page).click();
  const dialog = page.getByRole('dialog', { name: 'Repair this plan' });
  await expect(dialog.getByText(/The change “Set it all to complete” by .* does not fit its hash/)).toBeVisible();
  await expectAccessible(page, { exclude: ['[data-tabster-dummy]'] });
  // The last version that was kept can be looked at instead, from here.
  await expect(dialog.getByRole('button', { name: /^Open the version kept at \d\d:\d\d$/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Repair the plan' }).click();
  await expect(page.getByText(/The plan can be worked on again\. The file as it was is kept beside it as “plan \(damaged \d{4}-\d\d-\d\d\)\.matters”/)).toBeVisible();
  await expect(seeAndRepair(page)).toHaveCount(0);
  const kept = (await readdir(workDir)).find((name) => name.startsWith('plan (damaged'))!;
  expect(await readFile(path.join(workDir, kept), 'utf8')).toBe(damaged);
  // It can be worked on, and is sound from then on.
  await runMenuItem(app, 'plan.close');
  await openAgain(page, dialogs, file);
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
  await expect(seeAndRepair(page)).toHaveCount(0);
});

test('a plan changed by hand shows both parts beside each other, and goes on from the one that is chosen', async ({ app, page, dialogs, workDir }) => {
  const file = path.join(workDir, 'plan.matters');
  await savedExample(app, page, dialogs, file);
  const text = await readFile(file, 'utf8');
  const title = /"ref": "A1",\n\s*"title": "([^"]*)"/.exec(text)?.[1] ?? /"title": "([^"]*)"/.exec(text.slice(text.indexOf('"actions"')))![1]!;
  await writeFile(file, text.replace(`"title": "${title}"`, '"title": "Typed by hand"'));
  await openAgain(page, dialogs, file);
  await seeAndRepair(page).click();
  const dialog = page.getByRole('dialog', { name: 'Repair this plan' });
  await expect(dialog.getByText('“Typed by hand” in the plan part')).toBeVisible();
  await dialog.getByRole('radio', { name: /What was typed into the file/ }).check();
  await dialog.getByRole('button', { name: 'Repair the plan' }).click();
  await expect(page.getByText('The plan can be worked on again.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await expect(page.getByRole('grid').getByText('Typed by hand')).toBeVisible();
});

test('a plan is started afresh in a file of its own, with one change and nothing from before', async ({ app, page, dialogs, workDir }) => {
  const file = path.join(workDir, 'plan.matters');
  await savedExample(app, page, dialogs, file);
  await openAgain(page, dialogs, file);
  const old = await readFile(file);
  await runMenuItem(app, 'plan.afresh');
  const dialog = page.getByRole('dialog', { name: 'Start afresh without the history' });
  await expect(dialog.getByRole('radio', { name: 'Now' })).toBeChecked();
  await expectAccessible(page, { exclude: ['[data-tabster-dummy]'] });
  const fresh = path.join(workDir, 'afresh.matters');
  await dialogs.save(fresh);
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByText('This is a new plan with a history of its own')).toBeVisible();
  const read = async (one: string) => JSON.parse(await readFile(one, 'utf8')) as { planId: string; plan: { actions: unknown[] }; record: { changes: unknown[] } };
  const [before, after] = [await read(file), await read(fresh)];
  expect(after.record.changes).toHaveLength(1);
  expect(after.planId).not.toBe(before.planId);
  expect(after.plan.actions).toEqual(before.plan.actions);
  expect((await readFile(file)).equals(old)).toBe(true);
});

test('a file too damaged to be read: the last version that was kept is offered, and opens with what it had', async ({ app, page, dialogs, workDir }) => {
  const file = path.join(workDir, 'plan.matters');
  await savedExample(app, page, dialogs, file);
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0));
  await dialogs.open([file]);
  await page.getByRole('button', { name: /Open a plan/ }).click();
  const offer = page.getByRole('button', { name: /^Open the version kept at \d\d:\d\d$/ });
  await expect(page.locator('[data-pane="messages"]').filter({ has: offer })).toContainText(/plan\.matters|This file/);
  await offer.click();
  await expect(page.getByRole('region', { name: 'About this file' }).getByText(/You are looking at this plan as it was kept at/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  // It can be put in the place of the file that is lost.
  await dialogs.save(file);
  await page.getByRole('button', { name: 'Save a copy to work on…' }).click();
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'matters-arising/plan' });
});

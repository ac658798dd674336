import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readBare } from '../integration/email/readers.ts';
import { colleagueDoes, examplePlan } from './harness/colleague.ts';
import { expect, test, type Dialogs } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';
import { dialogsOf, outsideCalls } from './harness/scripted.ts';

const goTo = (page: Page, view: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
async function openPlan(page: Page, dialogs: Dialogs, file: string): Promise<void> {
  await dialogs.open([file]);
  await page.getByRole('button', { name: /Open a plan/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
}
/** Adds an action in the window. */
async function addAction(page: Page, title: string): Promise<void> {
  await goTo(page, 'Actions');
  await page.getByRole('button', { name: 'New action' }).click();
  const form = page.getByRole('form', { name: 'New action' });
  await form.getByLabel('What will be done?').fill(title);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('grid').getByText(title)).toBeVisible();
}
/** Waits until it is in the file: the window says that all is saved before the change as well. */
const holds = (file: string, words: string) => expect.poll(() => readFile(file, 'utf8')).toContain(words);

test('a copy goes out by email, is changed elsewhere, comes back, and both sides’ work is there', async ({ app, page, dialogs, launchApp, workDir }) => {
  test.setTimeout(180_000);
  const plan = await examplePlan(path.join(workDir, 'office', 'Plan.matters'));
  const copy = path.join(workDir, 'office', 'For Tom.matters.json');
  await openPlan(page, dialogs, plan);

  // Out: who it is for, who may see it, the draft.
  await runMenuItem(app, 'plan.share');
  const dialog = page.getByRole('dialog', { name: 'Send a copy of the plan' });
  await expect(dialog.getByText(/This is the whole plan, with its history and 1 exempt action, .*Send it only to people who may see all of it\./)).toBeVisible();
  await dialog.getByRole('combobox', { name: 'To' }).fill('Tom Okoro <tom.okoro@ashbournevale.example>');
  await dialog.getByLabel('Note').fill('Dear Tom, please add what the parishes said.');
  // Half of the ending is enough.
  await dialogs.save(copy.replace(/\.json$/, ''));
  await dialog.getByRole('button', { name: 'Make the copy…' }).click();
  const ready = page.getByRole('dialog', { name: 'The copy is ready to send' });
  await expect(ready.getByText('For Tom.matters.json', { exact: true })).toBeVisible();
  await ready.getByRole('button', { name: 'Open the draft' }).click();
  await ready.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => outsideCalls(app)).toEqual([{ what: 'openPath', target: copy.replace('.matters.json', '.eml') }, { what: 'showItemInFolder', target: copy }]);
  await ready.getByRole('button', { name: 'Copy the text' }).click();
  await expect(ready.getByText(/The text of the mail is on the clipboard/)).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Dear Tom, please add what the parishes said\.\n\nAttached is a copy of “Ashbourne Vale/);
  await ready.getByRole('button', { name: 'Done' }).click();

  // It is noted in the plan, and in the history.
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  await page.getByText('Copies sent before (1)').click();
  await expect(page.getByRole('list', { name: 'Copies sent' })).toContainText('Tom Okoro');
  await page.keyboard.press('Escape');
  await goTo(page, 'History');
  await expect(page.getByRole('main').getByText(/copy to send to Tom Okoro/).first()).toBeVisible();
  // It lies beside the plan on purpose: nobody is told that there is another copy.
  await expect(page.getByText(/beside your file, is another copy/)).toHaveCount(0);

  // Elsewhere: what was attached is saved from the mail and opened by its name, on another computer.
  const mail = readBare(await readFile(copy.replace('.matters.json', '.eml'), 'latin1'));
  const atToms = path.join(workDir, 'at Tom’s', 'For Tom.matters.json');
  await examplePlan(atToms);
  await writeFile(atToms, Buffer.from(mail.parts.at(-1)!.body, 'base64'));
  const toms = await launchApp([`--user-data-dir=${path.join(workDir, 'user-data-of-tom')}`, atToms]);
  const tomsPage = await toms.firstWindow();
  await expect(tomsPage.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await addAction(tomsPage, 'Meet the parish councils in May');
  await runMenuItem(toms, 'plan.save');
  await holds(atToms, 'Meet the parish councils in May');
  await toms.close();

  // Meanwhile here.
  await addAction(page, 'Publish the list of outcomes');
  await holds(plan, 'Publish the list of outcomes');

  // Back: the other copy is looked at, and taken in.
  await dialogs.open([atToms]);
  await runMenuItem(app, 'plan.merge');
  await expect(page.getByRole('main').getByText(/Meet the parish councils in May/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Merge/ }).click();
  await goTo(page, 'Actions');
  await expect(page.getByRole('grid').getByText('Meet the parish councils in May')).toBeVisible();
  await expect(page.getByRole('grid').getByText('Publish the list of outcomes')).toBeVisible();
  for (const words of ['Meet the parish councils in May', 'Publish the list of outcomes', 'Tom Okoro']) await holds(plan, words);
});

test('a mail that is too large is warned of before anything is written', async ({ app, page, dialogs, workDir }) => {
  test.setTimeout(120_000);
  const plan = await examplePlan(path.join(workDir, 'Plan.matters'));
  // 25 posts of nearly 100,000 characters, the most one value can hold: each stands in the plan and in its history.
  await colleagueDoes(plan, 'Tom Okoro', ...Array.from({ length: 25 }, (_, n) => ({ do: 'person.add', fields: { name: `Person ${n}`, post: 'x'.repeat(99_000) } }) as const));
  await openPlan(page, dialogs, plan);
  await runMenuItem(app, 'plan.share');
  await expect(page.getByText(/The mail will have about \d.* MB\. Many mail systems refuse more than 5 MB/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect((await dialogsOf(app).calls()).filter(({ kind }) => kind === 'save')).toEqual([]);
});

import { chmod } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { colleagueDoes, examplePlan, firstAction } from '../harness/colleague.ts';
import { dropFiles } from '../harness/drop-files.ts';
import type { Dialogs } from '../harness/fixtures.ts';
import { publishedIn } from './published-at-hand.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;
/** In a folder of the test that is running, cleared away by its runner. */
const at = (...names: string[]): Promise<string> => examplePlan(test.info().outputPath(...names));
const drop = (page: Page, file: string): Promise<void> => dropFiles(page.getByRole('heading', { level: 1 }).first(), file);
const bars = (page: Page) => page.getByRole('region', { name: 'About this file' });

/** A plan whose file is marked as read only; of one of its papers two files were published. */
export async function openMarked(page: Page, dialogs: Dialogs): Promise<void> {
  const file = await at('marked', 'Plan.matters');
  await publishedIn(file);
  await chmod(file, 0o444);
  await drop(page, file);
  // The example that is open has had an item of the forward plan put into it, and that is of no use here.
  await dialogs.message('Don’t save');
  await page.getByRole('dialog').getByRole('button', { name: 'Open it instead' }).click();
  await expect(bars(page).getByRole('button', { name: 'Save a copy to work on…' })).toBeVisible();
}
/** A plan with a copy beside it that brings something, and something that has just come in. */
export async function openBesideACopy(page: Page): Promise<void> {
  const file = await at('beside', 'Peer challenge.matters');
  await colleagueDoes(await at('beside', 'Peer challenge-PC123.matters'), 'Tom Okoro', addPerson('Barnaby Thistlewood'), addPerson('Wilhelmina Ottoline'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await drop(page, file);
  await expect(bars(page).getByRole('button', { name: 'Review what it has…' })).toBeVisible();
  await colleagueDoes(file, 'Priya Raman', addPerson('Dorothea Lark'), { do: 'action.set', ids: [await firstAction(file)], fields: { title: 'Adopt six outcomes with the budget' } });
  await expect(bars(page).getByRole('button', { name: 'Show what came in' })).toBeVisible();
}
/** Another copy of that plan, dropped on the window: of one thing it says otherwise. */
export async function dropACopy(page: Page): Promise<void> {
  const copy = await at('post', 'Peer challenge.matters.json');
  await colleagueDoes(copy, 'Tom Okoro', addPerson('Barnaby Thistlewood'), { do: 'action.set', ids: [await firstAction(copy)], fields: { title: 'Adopt ten outcomes with the budget', detail: 'By the spring' } });
  await drop(page, copy);
  await expect(page.getByRole('dialog', { name: 'This is another copy of your plan' })).toBeVisible();
}
/** The two beside each other, to read. */
export async function compareTheCopy(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Compare…' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Only in your plan/ })).toBeVisible();
}
/** What that copy brings, and then the clash it leaves. */
export async function reviewTheCopy(page: Page): Promise<void> {
  await page.getByRole('contentinfo').getByRole('button', { name: 'Merge…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /1 of them clash/ })).toBeVisible();
}
export async function mergeTheCopy(page: Page): Promise<void> {
  await page.getByRole('contentinfo').getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '1 clash to settle' })).toBeVisible();
  // What is said of it lies over the view for ten seconds: the screen is what stays.
  const said = page.getByRole('status').filter({ hasText: 'One clash is to be settled' });
  await said.getByRole('button', { name: 'Dismiss' }).click();
  await expect(said).toHaveCount(0);
}

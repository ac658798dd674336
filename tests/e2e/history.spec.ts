import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dialogs } from './harness/fixtures.ts';
import type { Page } from '@playwright/test';
import { chosenHost } from '../host/launch.ts';
import { expect, projectFolder, test } from './harness/fixtures.ts';
import { colleagueDoes, examplePlan } from './harness/colleague.ts';
import { runMenuItem } from './harness/menu.ts';

const EXAMPLE = JSON.parse(readFileSync(path.join(projectFolder, 'assets/samples/ashbourne-vale.matters'), 'utf8')) as { readonly record: { readonly changes: readonly unknown[] } };
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const goTo = (page: Page, view: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
const change = (page: Page, words: string | RegExp) => page.locator('[data-row]').filter({ hasText: words });
const asAt = (page: Page) => page.getByRole('region', { name: 'The plan as it once stood' });
const thing = (page: Page, name: string) => page.getByRole('group', { name: 'What is different' }).getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });

async function openPlan(page: Page, dialogs: Dialogs, workDir: string): Promise<string> {
  const file = await examplePlan(path.join(workDir, 'Plan.matters'));
  await dialogs.open([file]);
  await page.getByRole('button', { name: /Open a plan/ }).click();
  await expect(heading(page, 'Ashbourne Vale').or(page.getByRole('heading', { name: 'What needs doing' })).first()).toBeVisible();
  return file;
}
async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
}
/** The action one is at, with its details open. */
async function openAction(page: Page, ref: string): Promise<void> {
  await goTo(page, 'Actions');
  await page.getByRole('grid').getByText(ref, { exact: true }).first().click();
  await expect(page.getByRole('complementary', { name: `Details of ${ref}` })).toBeVisible();
}
/** Waits until the file says it of A5: the window says that all is saved before the change as well. */
const savedOfA5 = (file: string, title: string) => expect.poll(async () => {
  const { plan } = JSON.parse(await readFile(file, 'utf8')) as { readonly plan: { readonly actions: readonly { readonly ref: string; readonly title: string }[] } };
  return plan.actions.find(({ ref }) => ref === 'A5')?.title;
}).toBe(title);
const wording = (page: Page) => page.getByRole('complementary').getByRole('textbox', { name: 'What will be done' });
async function reword(page: Page, ref: string, words: string): Promise<void> {
  await openAction(page, ref);
  await wording(page).fill(words);
  await page.keyboard.press('Enter');
}

test('the history is told in sentences, found by words, person and kind, and leads to what was touched', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'History');
  const all = `${EXAMPLE.record.changes.length} changes`;
  await expect(page.getByRole('status').filter({ hasText: all })).toBeVisible();
  await page.getByRole('searchbox', { name: /Find in the history/ }).fill('framework closed to new bids');
  const moved = change(page, 'Helen Marlow moved the target date of A25 from 27 February 2026 to 30 April 2026, because the framework closed to new bids on 19 December 2025.');
  await expect(moved).toBeVisible();
  await moved.click();
  await page.getByRole('button', { name: 'Go to A25' }).click();
  await expect(page.getByRole('complementary', { name: 'Details of A25' })).toBeVisible();
  await page.getByRole('complementary').getByRole('button', { name: 'All of its history' }).click();
  await expect(page.getByRole('button', { name: /Only A25/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: new RegExp(`^\\d+ of ${all}$`) })).toBeVisible();
  await page.getByRole('button', { name: /^What/ }).click();
  await page.getByRole('menuitemradio', { name: 'Date moved' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(1);
});

test('a point that is named is compared with now: added, changed with old and new, removed', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'History');
  await page.getByRole('button', { name: 'Name this point…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('What the auditors saw');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep this point' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await reword(page, 'A5', 'Put one page of measures in every plan');
  await page.getByRole('grid').getByText('A7', { exact: true }).first().click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('A7 was removed.')).toBeVisible();
  await goTo(page, 'History');
  await page.getByText('Compare', { exact: true }).click();
  await page.getByRole('combobox', { name: 'From' }).click();
  await page.getByRole('option', { name: 'What the auditors saw' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 changed, 1 removed.' })).toBeVisible();
  await expect(thing(page, 'A5').locator('del')).toHaveText('was Put one page of outcome measures in every service plan');
  await expect(thing(page, 'A5').locator('ins')).toHaveText('now Put one page of measures in every plan');
  // One value goes back from here.
  await page.getByRole('button', { name: 'Put back the wording of A5' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 removed.' })).toBeVisible();
});

test('a named point is renamed where it stands, removed, and brought back', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'History');
  await page.getByText('Named points', { exact: true }).click();
  const points = page.getByRole('region', { name: 'Named points, newest first' }).or(page.getByRole('group', { name: 'Named points, newest first' }));
  const latest = points.getByRole('textbox').first();
  await latest.fill('What was published in January');
  await page.keyboard.press('Enter');
  await expect(points.getByRole('button', { name: 'Compare with now: “What was published in January”' })).toBeVisible();
  await points.getByRole('button', { name: 'Remove the point “What was published in January”' }).click();
  await expect(points.getByText('What was published in January')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(latest).toHaveValue('What was published in January');
  await points.getByRole('button', { name: 'As it stood: the plan at “What was published in January”' }).click();
  await expect(asAt(page)).toContainText('What was published in January');
});

test('the plan as it once stood is read in every view, changes nothing, and Esc leads back', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'History');
  await page.getByText('Compare', { exact: true }).click();
  await page.getByRole('button', { name: 'Look at it as it stood' }).click();
  await expect(asAt(page)).toContainText('What Cabinet saw on 20 January 2026');
  await openAction(page, 'A1');
  await expect(page.getByRole('complementary').getByText('Proposed complete').first()).toBeVisible();
  await expect(wording(page)).toHaveAttribute('readonly', '');
  await page.keyboard.press('Delete');
  await expect(page.getByText(/which cannot be changed\. Go back to now first/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0);
  await page.getByRole('grid').press('Escape');
  await expect(asAt(page)).toBeHidden();
  await expect(page.getByRole('complementary').getByText('Complete', { exact: true }).first()).toBeVisible();
});

test('the whole plan goes back after a preview, as one step that can be undone', async ({ page, app }) => {
  await openExample(page);
  await goTo(page, 'History');
  await page.getByText('Compare', { exact: true }).click();
  const differs = await page.getByRole('status').filter({ hasText: /^9 added, \d+ changed\.$/ }).textContent();
  await page.getByRole('button', { name: 'Put the plan back…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Put the whole plan back as it was at the point/ });
  await expect(dialog).toContainText('9 things added since will be removed.');
  await dialog.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is different.' })).toBeVisible();
  // The button that led here is gone: one goes on at the one that stood after it.
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeFocused();
  await runMenuItem(app, 'edit.undo');
  await expect(page.getByRole('status').filter({ hasText: differs! })).toBeVisible();
});

test('what a colleague saved meanwhile stays when one’s own change is undone, and is named where it was the same', async ({ page, app, dialogs, workDir }) => {
  // High enough that both rows are in sight, and so in the document.
  await page.setViewportSize({ width: 1280, height: 1600 });
  const file = await openPlan(page, dialogs, workDir);
  await reword(page, 'A5', 'My own words');
  await savedOfA5(file, 'My own words');
  const idOf = async (ref: string) => {
    const key = await page.getByRole('grid').getByRole('row').filter({ has: page.getByRole('gridcell', { name: ref, exact: true }) }).getAttribute('data-key');
    return key ?? page.getByRole('grid').locator('[data-key]').filter({ hasText: ref }).first().getAttribute('data-key').then((found) => found!);
  };
  const [a5, a6] = [await idOf('A5'), await idOf('A6')];
  await colleagueDoes(file, 'Tom Okoro', { do: 'action.set', ids: [a6], fields: { title: 'Their words for A6' } });
  await expect(page.getByRole('grid').getByText('Their words for A6')).toBeVisible();
  await runMenuItem(app, 'edit.undo');
  await expect(wording(page)).toHaveValue('Put one page of outcome measures in every service plan');
  await expect(page.getByRole('grid').getByText('Their words for A6')).toBeVisible();
  await runMenuItem(app, 'edit.redo');
  await expect(wording(page)).toHaveValue('My own words');
  await savedOfA5(file, 'My own words');
  await colleagueDoes(file, 'Tom Okoro', { do: 'action.set', ids: [a5], fields: { title: 'Their words for A5' } });
  await expect(page.getByRole('grid').getByText('Their words for A5')).toBeVisible();
  await runMenuItem(app, 'edit.undo');
  await expect(page.getByText(/was not taken back, because all of it has been changed since\. The wording of A5 was left, because Tom Okoro has changed it since\./)).toBeVisible();
  await expect(wording(page)).toHaveValue('Their words for A5');
});

test('by keyboard alone: compare with what the committee saw', async ({ page }) => {
  test.skip(chosenHost() === 'electron', 'Keys that a test presses do not reach real Electron’s native menu.');
  const tabTo = async (name: string | RegExp, role: 'button' | 'combobox' | 'radio') => {
    const place = page.getByRole(role, { name }).first();
    for (let step = 0; step < 60; step++) {
      if (await place.evaluate((one) => one === document.activeElement).catch(() => false)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}.`);
  };
  await expect(heading(page, 'Matters Arising')).toBeVisible();
  await tabTo(/Explore the example/, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await page.keyboard.press('Control+8');
  await expect(heading(page, 'History')).toBeFocused();
  await tabTo('All changes', 'radio');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: /^Changed/ })).toBeVisible();
  await tabTo('From', 'combobox');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'From' })).toContainText('What the Overview and Scrutiny Committee saw');
  await expect(thing(page, 'A33')).toBeVisible();
  await tabTo('Everything', 'radio');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'In sentences' })).toContainText(/^In sentencesSince the Overview and Scrutiny Committee saw the plan on 11 December 2025, .* actions have been completed/);
  await expect(page.getByRole('rowgroup').filter({ hasText: /^Worse/ }).getByRole('button').first()).toBeVisible();
  await tabTo('Look at it as it stood', 'button');
  await page.keyboard.press('Enter');
  await expect(asAt(page)).toContainText('What the Overview and Scrutiny Committee saw');
  await page.keyboard.press('Escape');
  await expect(asAt(page)).toBeHidden();
});

import { chmod } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { examplePlan } from './harness/colleague.ts';
import { expect, test } from './harness/fixtures.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
/** To a view, by its name: what is read there afterwards is not of the view before. */
async function goTo(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
  await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view })).toHaveAttribute('aria-current', 'page');
}
/** What buttons and links are called that change the plan, in any view. */
const CHANGES = /^(Add|New|Record|Remove|Change|Link|Unlink|Move|Draft again|Put |Name this point|Strike|Settle|Take |Write a third|Cleared|Status…|Owner…|Oversight…|Give )/;

/** All that could change the plan in what is shown: fields one may type in, choices, ticks, buttons by their names. Searching is no change. */
const changing = (page: Page) => page.locator('main, aside[data-pane="details"]').evaluateAll((roots, verbs) => {
  const labelOf = (one: Element) => (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0]?.textContent : null);
  const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? labelOf(one) ?? one.textContent ?? '').trim();
  const shown = (one: Element) => (one as HTMLElement).offsetParent !== null;
  const isForLooking = (one: Element) => one.closest('.fui-SearchBox, [aria-label="Narrow the list"]') !== null || ['Up to this day'].includes(nameOf(one));
  return roots.flatMap((root) => [
    ...[...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter((one) => !one.readOnly && !one.disabled && one.type !== 'radio' && !isForLooking(one)),
    ...[...root.querySelectorAll('[role="combobox"]:not(input), [role="radiogroup"], [role="grid"]:not([aria-readonly="true"])')].filter((one) => !isForLooking(one)),
    // A link has the words of what it leads to.
    ...[...root.querySelectorAll<HTMLButtonElement>('button')].filter((one) => !one.disabled && new RegExp(verbs).test(nameOf(one)) && !one.matches('td > :not(.fui-Button)')),
  ].filter(shown).map(nameOf));
}, CHANGES.source);

/** Each place of the plan where something can be changed, one after the other, and what is done at each. */
async function everyPlace(page: Page, at: (place: string) => Promise<void>): Promise<void> {
  await goTo(page, 'Review');
  await page.getByRole('main').getByText('KR2', { exact: true }).first().click();
  await expect(page.getByRole('complementary', { name: 'Details of KR2' })).toBeVisible();
  await at('a recommendation');
  await goTo(page, 'Actions');
  await page.getByRole('grid').getByText('A25', { exact: true }).first().click();
  await expect(page.getByRole('complementary', { name: 'Details of A25' })).toBeVisible();
  await at('an action');
  await goTo(page, 'Monitoring');
  await page.getByText('Owners', { exact: true }).click();
  await expect(page.getByRole('main').getByRole('grid')).toBeVisible();
  await at('monitoring');
  await page.getByText('Name and days', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the round' })).toBeVisible();
  await at('the days of a round');
  await page.getByText('Updates', { exact: true }).click();
  await expect(page.getByRole('main').getByRole('table')).toBeVisible();
  await at('updates of a round');
  await goTo(page, 'Papers');
  // Chosen while a paper is open, Papers leads back to the list.
  await goTo(page, 'Papers');
  await expect(heading(page, 'Papers')).toBeVisible();
  await expect(page.getByRole('main').getByRole('list').first()).toBeVisible();
  await at('papers');
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible();
  await at('a paper');
  await goTo(page, 'Decisions');
  await page.getByText('Meetings', { exact: true }).click();
  await expect(heading(page, 'Decisions')).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Meetings' })).toBeVisible();
  await at('decisions');
  await page.getByText('Shaping', { exact: true }).click();
  await expect(page.getByRole('listbox', { name: 'Meetings' })).toBeHidden();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'With scrutiny' })).toBeVisible();
  await at('amendments');
  await goTo(page, 'People');
  await page.getByText(/^People \d/).click();
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible();
  await at('people');
  await page.getByText(/^Committees \d/).click();
  await expect(page.getByRole('grid', { name: 'Committees' })).toBeVisible();
  await at('committees');
  await page.getByText(/^Meetings \d/).click();
  await expect(page.getByRole('grid', { name: 'Meetings' })).toBeVisible();
  await at('meetings');
  await goTo(page, 'History');
  await page.locator('[data-row]').nth(1).click();
  await expect(page.getByRole('button', { name: 'Compare with now' })).toBeVisible();
  await at('a change');
}

test('as it once stood, nothing in any view would change the plan; and now, something in each would', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  // The check finds something in every place, so that finding nothing says something.
  await everyPlace(page, async (place) => expect(await changing(page), `now, in ${place}`).not.toEqual([]));
  await page.getByRole('button', { name: 'The plan as it stood then' }).click();
  await expect(page.getByRole('region', { name: 'The plan as it once stood' })).toBeVisible();
  await everyPlace(page, async (place) => expect(await changing(page), `as it stood, in ${place}`).toEqual([]));
  // What belongs to this computer can be set all the same.
  await goTo(page, 'Settings');
  await expect(heading(page, 'Settings')).toBeVisible();
  expect(await changing(page)).toEqual(['Your name', 'Your role', 'Your council', 'Add a word', 'Add']);
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeEditable();
  await expect(page.getByRole('textbox', { name: 'Stage' })).toHaveAttribute('readonly', '');
});

test('a plan that was opened to be read is read in the same way, and says how to work on it', async ({ page, dialogs, workDir }) => {
  const file = await examplePlan(path.join(workDir, 'Plan.matters'));
  await chmod(file, 0o444);
  await dialogs.open([file]);
  await page.getByRole('button', { name: /Open a plan/ }).click();
  await expect(page.getByRole('region', { name: 'About this file' }).getByRole('button', { name: 'Save a copy to work on…' })).toBeVisible();
  await everyPlace(page, async (place) => expect(await changing(page), `in ${place}`).toEqual([]));
  await goTo(page, 'Actions');
  await page.getByRole('grid').getByText('A25', { exact: true }).first().click();
  await expect(page.getByRole('gridcell', { name: 'A25', exact: true })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-pane="messages"]').getByRole('button', { name: 'Save a copy to work on…' })).toBeVisible();
});

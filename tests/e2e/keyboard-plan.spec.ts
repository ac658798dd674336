import type { Page } from '@playwright/test';
import { chosenHost } from '../host/launch.ts';
import { expect, test, type Dialogs } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';
import { cell, example, heading, row, started, type } from './journeys/by-keyboard.ts';
import { ourReport } from './journeys/report-at-hand.ts';

test.skip(chosenHost() === 'electron', 'Keys that a test presses do not reach real Electron’s native menu.');

const report = ourReport();

async function importReport(page: Page, dialogs: Dialogs): Promise<void> {
  await started(page);
  await dialogs.open([report.file]);
  await press(page, 'Control+n');
  await expect(heading(page, `${report.texts.length} recommendations found`)).toBeFocused();
}
async function newPlan(page: Page, dialogs: Dialogs): Promise<void> {
  await importReport(page, dialogs);
  await tabTo(page, page.getByRole('button', { name: /^Create plan with/ }));
  await press(page, 'Enter');
  await expect(page.getByLabel('Title of the plan')).toBeFocused();
  await press(page, 'Enter');
  await expect(row(page, 'KR1')).toBeFocused();
}

test('by keyboard: import a report, check what was found, and create the plan', async ({ page, dialogs }) => {
  await started(page);
  await dialogs.open(null);
  await tabTo(page, page.getByRole('button', { name: /New from a review report/ }));
  await press(page, 'Enter');
  await expect.poll(async () => (await dialogs.calls()).length).toBe(1);
  await expect(page.getByRole('button', { name: /New from a review report/ })).toBeFocused();
  await importReport(page, dialogs);

  const first = page.getByRole('checkbox', { name: report.texts[0]! }).first();
  await tabTo(page, first);
  await press(page, 'Space');
  await expect(heading(page, `${report.texts.length - 1} recommendations found`)).toBeVisible();
  await expect(first).toBeFocused();
  await press(page, 'Space', 'ArrowDown');
  await expect(page.getByRole('checkbox', { name: report.texts[1]! }).first()).toBeFocused();
  const words = page.getByRole('listbox', { name: 'The report’s own words' });
  await tabTo(page, words);
  await press(page, 'ArrowDown', 'ArrowUp', 'Enter');
  await expect(heading(page, `${report.texts.length - 1} recommendations found`)).toBeVisible();
  await press(page, 'Enter');
  await expect(words).toBeFocused();

  const create = page.getByRole('button', { name: `Create plan with ${report.texts.length} recommendations…` });
  await tabTo(page, create);
  await press(page, 'Enter');
  await expect(page.getByLabel('Title of the plan')).toBeFocused();
  await press(page, 'Escape');
  await expect(create).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByLabel('Title of the plan')).toBeFocused();
  await press(page, 'Control+a');
  await type(page, 'Made by keyboard');
  await press(page, 'Tab', 'Tab', 'Enter');
  await expect(heading(page, 'Review')).toBeVisible();
  await expect(row(page, 'KR1')).toBeFocused();
  await expect(page.getByText('Made by keyboard').first()).toBeVisible();
});

test('by keyboard: answer recommendations, several in a row, one not accepted, one covered by another', async ({ page, dialogs }) => {
  await newPlan(page, dialogs);
  await press(page, 'a');
  await expect(row(page, 'KR2')).toBeFocused();
  await press(page, 'p');
  await expect(row(page, 'KR3')).toBeFocused();

  await press(page, 'n');
  await expect(page.getByRole('dialog').getByLabel('Reason')).toBeFocused();
  await type(page, 'The council has no such power.');
  await press(page, 'Control+Enter');
  await expect(row(page, 'KR4')).toBeFocused();

  await press(page, 'c');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await type(page, 'KR1');
  await press(page, 'ArrowDown', 'Enter');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue(/^KR1: /);
  await press(page, 'Control+Enter');
  await expect(row(page, 'KR5')).toBeFocused();
  await press(page, 'c');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await press(page, 'Escape');
  await expect(row(page, 'KR5')).toBeFocused();
  await expect(page.getByText(`4 of ${report.texts.length} recommendations answered`)).toBeVisible();

  await press(page, 'Shift+ArrowDown', 't');
  await expect(page.getByText(/^2 selected/)).toBeVisible();
  await expect(page.getByText(`4 of ${report.texts.length} recommendations answered`)).toBeVisible();
  await expect(row(page, 'KR6')).toBeFocused();
  await press(page, 'Escape', 'Enter');
  await expect(page.getByRole('radio', { name: 'To be considered' })).toBeFocused();
  await press(page, 'ArrowDown', 'Space');
  await expect(page.getByRole('radio', { name: 'Accepted', exact: true })).toHaveAttribute('aria-checked', 'true');
  await press(page, 'Escape');
  await expect(row(page, 'KR6')).toBeFocused();
  await press(page, 'Control+z');
  await expect(row(page, 'KR6')).toBeFocused();
  await expect(row(page, 'KR6').getByText('To be considered')).toBeVisible();

  // As fast as the keys go: each press is a step of its own, in order.
  await press(page, 'Control+z', 'Control+z', 'Control+z');
  await expect(page.getByText(`2 of ${report.texts.length} recommendations answered`)).toBeVisible();
  await press(page, 'Control+y', 'Control+y', 'Control+y');
  await expect(page.getByText(`4 of ${report.texts.length} recommendations answered`)).toBeVisible();
  await expect(row(page, 'KR6').getByText('To be considered')).toBeVisible();
});

test('by keyboard: add two actions, edit them, move a date with its reason, set one at risk, remove one and take that back', async ({ page, dialogs }) => {
  await newPlan(page, dialogs);
  await press(page, 'Control+Shift+N');
  const form = page.getByRole('form', { name: 'New action' });
  for (const [title, owner, due] of [['Publish one page of outcomes', 'Priya Raman', '29/5/2027'], ['Hold a workshop', 'Tom Hallworth', '30 june 2027']] as const) {
    await expect(form.getByLabel('What will be done?')).toBeFocused();
    await type(page, title);
    await press(page, 'Tab', 'Control+a');
    await type(page, 'KR1');
    await press(page, 'ArrowDown', 'Enter', 'Tab');
    await expect(form.getByRole('combobox', { name: 'Owner' })).toBeFocused();
    await type(page, owner);
    await press(page, 'ArrowDown', 'Enter', 'Tab');
    await type(page, due);
    await press(page, 'Enter');
    await expect(page.getByRole('grid').getByText(title)).toBeVisible();
  }
  await press(page, 'Escape');
  await expect(cell(page, 'A2', 'title')).toBeFocused();

  await press(page, 'F2', 'End');
  await type(page, ' with scrutiny');
  await press(page, 'Enter', 'ArrowUp');
  await expect(page.getByRole('grid').getByText('Hold a workshop with scrutiny')).toBeVisible();

  await press(page, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(cell(page, 'A1', 'dueOn')).toBeFocused();
  await press(page, 'F2', 'Escape');
  await expect(cell(page, 'A1', 'dueOn')).toBeFocused();
  await press(page, 'F2');
  await type(page, '30 july 2027');
  await expect(page.getByText('Friday 30 July 2027')).toBeVisible();
  await press(page, 'Enter');
  await expect(page.getByRole('dialog', { name: 'Why is the date moving?' }).getByLabel('Reason')).toBeFocused();
  await type(page, 'The printer is late.');
  await press(page, 'Control+Enter');
  await expect(cell(page, 'A1', 'dueOn')).toBeFocused();
  await expect(cell(page, 'A1', 'dueOn')).toContainText('30 Jul 2027');
  await expect(cell(page, 'A1', 'dueOn')).toContainText('1 move');

  await press(page, 'ArrowRight', 'Enter');
  await expect(page.getByRole('radio', { name: 'Not started' })).toBeFocused();
  await press(page, 'ArrowDown', 'ArrowDown');
  await expect(page.getByRole('radio', { name: 'At risk' })).toBeFocused();
  await press(page, 'Tab');
  await expect(page.getByLabel('Cause')).toBeFocused();
  await type(page, 'Nobody has the figures.');
  await press(page, 'Tab');
  await type(page, 'Finance gives them by June.');
  await press(page, 'Control+Enter');
  await expect(cell(page, 'A1', 'status')).toContainText('At risk');

  await press(page, 'Control+Home', 'ArrowDown');
  await expect(cell(page, 'A1', 'ref')).toBeFocused();
  await press(page, 'Delete');
  await expect(cell(page, 'A2', 'ref')).toBeFocused();
  await expect(page.getByText('A1 was removed.')).toBeVisible();
  await press(page, 'Control+z');
  await expect(cell(page, 'A1', 'title')).toBeVisible();
  await expect(cell(page, 'A2', 'ref')).toBeFocused();
  await press(page, 'F6');
  await expect(page.getByRole('complementary')).toContainText('A2');
  await press(page, 'Escape');
  await expect(cell(page, 'A2', 'ref')).toBeFocused();
});

test('by keyboard: write a paper, change its summary, leave a section out', async ({ page }) => {
  await example(page);
  await press(page, 'Control+5');
  await expect(heading(page, 'Papers')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'New paper' }));
  await press(page, 'Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByRole('button', { name: 'New paper' })).toBeFocused();
  await press(page, 'Enter', 'ArrowDown', 'Enter');
  await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, page.getByRole('navigation', { name: 'Outline of the paper' }).getByRole('button', { name: 'Summary' }));
  await press(page, 'Enter');
  const summary = page.getByRole('textbox', { name: 'Summary' });
  await expect(summary).toBeFocused();
  await press(page, 'Control+Home');
  await type(page, 'This paper was written by keyboard. ');
  await press(page, 'Tab');
  await expect(page.getByRole('complementary', { name: 'Preview' })).toContainText('This paper was written by keyboard.');

  const included = page.getByRole('switch', { name: /^In the paper\s?: Options considered$/ });
  await tabTo(page, included);
  await expect(included).toBeChecked();
  await press(page, 'Space');
  await expect(included).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Outline of the paper' }).getByText('Options considered (left out)')).toBeVisible();

  const missing = page.getByRole('complementary', { name: 'Preview' }).getByRole('listitem').getByRole('button').first();
  await tabTo(page, missing);
  await press(page, 'Enter');
  await expect(page.locator('[data-pane="writing"] :focus')).toBeVisible();
  await press(page, 'Control+5');
  await expect(page.getByRole('listitem').locator('button:focus')).toBeVisible();
  await press(page, 'Enter');
  await expect(summary).toHaveText(/^This paper was written by keyboard\. /);
});

test('by keyboard: record an amendment and what became of it', async ({ page }) => {
  await example(page);
  await press(page, 'Control+6');
  await expect(page.getByRole('listbox', { name: 'Meetings' }).locator(':focus')).toBeVisible();
  await press(page, 'Shift+Tab', 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Shaping' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Record an amendment' }));
  await press(page, 'Enter');
  const form = page.getByRole('form', { name: 'New amendment' });
  await expect(form.getByLabel('What was proposed')).toBeFocused();
  await type(page, 'Give every action a date before the election.');
  await press(page, 'Tab');
  await type(page, 'A22');
  await press(page, 'ArrowDown', 'Enter', 'Control+Enter');
  await expect(form).toBeHidden();
  await expect(page.getByRole('button', { name: 'Record an amendment' })).toBeFocused();
  const outcome = page.getByRole('combobox', { name: 'What became of the amendment to A22', exact: true });
  await tabTo(page, outcome);
  await press(page, 'Enter', 'ArrowDown', 'Enter');
  await expect(outcome).toBeFocused();
  await expect(outcome).toHaveText('Agreed');
  await press(page, 'Tab');
  await type(page, 'Scrutiny asked for it.');
  await press(page, 'Tab');
  await expect(page.getByLabel('Why, for the amendment to A22', { exact: true })).toHaveValue('Scrutiny asked for it.');
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readIcs } from '../unit/calendar/read-ics.ts';
import { expect, test } from './harness/fixtures.ts';
import { press } from './harness/keys.ts';

/** The meetings of the example, reached by keyboard. It stands still on 17 February 2026. */
async function meetings(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Explore the example/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'People' }).press('Enter');
  await page.getByRole('radio', { name: 'People', exact: false }).first().focus();
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(page.getByRole('grid', { name: 'Meetings' })).toBeVisible();
}
const details = (page: Page) => page.getByRole('complementary');

test('by keyboard: the calendar is walked, a meeting opened, and moved once one has seen what moves with it', async ({ page }) => {
  await meetings(page);
  await page.getByRole('radio', { name: 'List' }).focus();
  await press(page, 'ArrowRight');
  await expect(page.getByRole('grid', { name: 'Meetings and deadlines, February 2026' })).toBeVisible();
  await page.getByRole('gridcell', { name: /^Tuesday 17 February 2026, today/ }).focus();
  await press(page, 'PageDown', 'Home', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  const thursday = page.getByRole('gridcell', { name: 'Thursday 12 March 2026. Meeting of Overview and Scrutiny Committee, 18:30' });
  await expect(thursday).toBeFocused();
  await press(page, 'Enter');
  await expect(details(page).getByLabel('Date', { exact: true })).toBeFocused();
  await details(page).getByRole('button', { name: 'Why this date? Publish the agenda and reports' }).press('Enter');
  await expect(details(page).getByText('clear day 5')).toBeVisible();
  // A round hangs on it: nothing changes before it has been seen what moves.
  await details(page).getByLabel('Date', { exact: true }).focus();
  await press(page, 'Control+a');
  await page.keyboard.type('15/3/26');
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog', { name: 'Move the meeting of Overview and Scrutiny Committee?' });
  await expect(dialog).toContainText('Sunday 15 March 2026 is a day on which the offices are closed (Sunday).');
  await press(page, 'Escape');
  await expect(dialog).toHaveCount(0);
  await expect(details(page).getByLabel('Date', { exact: true })).toHaveValue('12 March 2026');
  await details(page).getByLabel('Date', { exact: true }).focus();
  await press(page, 'Control+a');
  await page.keyboard.type('26/3/26');
  await press(page, 'Enter');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Publish the agenda and reports' })).toContainText(/4 Mar 2026.*18 Mar 2026/);
  await press(page, 'Control+Enter');
  await expect(page.getByRole('gridcell', { name: /^Thursday 26 March 2026\. Meeting of Overview and Scrutiny Committee/ })).toBeVisible();
  await page.locator('[data-pane="messages"]').getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(details(page).getByLabel('Date', { exact: true })).toHaveValue('12 March 2026');
});

test('by keyboard: a year of meetings is added in one step, one is cancelled, and another program reads what is exported', async ({ page, dialogs, workDir }) => {
  await meetings(page);
  await page.getByRole('button', { name: 'Add several…' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Committee' })).toBeFocused();
  const until = page.getByRole('textbox', { name: 'Until' });
  await until.fill('30/6/26');
  await expect(page.getByRole('button', { name: 'Add 4 meetings' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Thursday 9 April 2026' }).press('Space');
  await page.getByRole('button', { name: 'Add 3 meetings' }).press('Enter');
  await expect(page.getByRole('gridcell', { name: '14 May 2026' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: '9 Apr 2026' })).toHaveCount(0);
  await page.getByRole('gridcell', { name: '14 May 2026' }).click();
  await details(page).getByRole('button', { name: 'Mark it as cancelled' }).press('Enter');
  await expect(page.getByRole('gridcell', { name: '14 May 2026 cancelled' })).toBeVisible();
  await expect(details(page)).toContainText('It is cancelled, so nothing is due for it.');
  const file = path.join(workDir, 'Dates.ics');
  await dialogs.save(file);
  await details(page).getByRole('button', { name: 'Export its dates…' }).press('Enter');
  await expect(page.locator('[data-pane="messages"]')).toContainText('Written: Dates.ics.');
  const { events } = readIcs(await readFile(file, 'utf8'));
  expect(events.map(({ title, status }) => [title, status]).at(-1)).toEqual(['Cancelled: Cabinet', 'CANCELLED']);
});

test('by keyboard: a key decision is planned, is late without its notice, and can be removed and had back', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Decisions' }).press('Enter');
  await page.getByRole('radio', { name: 'Shaping' }).focus();
  await press(page, 'ArrowRight', 'ArrowRight');
  await page.getByRole('button', { name: 'Add an item' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'What is to come' })).toBeFocused();
  await page.keyboard.type('Asset strategy');
  const meeting = page.getByRole('combobox', { name: 'Meeting' });
  await meeting.focus();
  // Those ahead stand first.
  await press(page, 'Enter', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(meeting).toHaveText('Cabinet, 24 March 2026');
  await page.getByRole('checkbox', { name: 'It is a key decision' }).press('Space');
  await page.getByRole('textbox', { name: 'What is to come' }).press('Control+Enter');
  const item = page.getByRole('region', { name: 'Cabinet, 24 March 2026' }).getByRole('listitem');
  await expect(item).toContainText('Notice of the key decision by 23 February 2026.');
  await item.getByRole('button', { name: 'Change “Asset strategy”' }).press('Enter');
  await page.getByRole('textbox', { name: 'Notice given on' }).fill('27/2/26');
  await page.getByRole('textbox', { name: 'Notice given on' }).press('Enter');
  await expect(item).toContainText('it came out 4 days after the last day, with 24 clear days where 28 are needed.');
  await expect(page.getByText('1 item to come, 1 key decision among them. One is late.')).toBeVisible();
  await item.getByRole('button', { name: 'Remove “Asset strategy”' }).press('Enter');
  await expect(page.getByText('Nothing is planned yet')).toBeVisible();
  await page.locator('[data-pane="messages"]').getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(item).toBeVisible();
});

import type { Page } from '@playwright/test';
import { chosenHost } from '../host/launch.ts';
import { expect, test } from './harness/fixtures.ts';
import { press } from './harness/keys.ts';
import { ourReport } from './journeys/report-at-hand.ts';

test.skip(chosenHost() === 'electron', 'Keys that a test presses do not reach real Electron’s native menu.');

const report = ourReport();
const row = (page: Page, ref: string) => page.getByRole('option').filter({ has: page.getByText(ref, { exact: true }) });

test('by keyboard: ten recommendations are answered in every way, the focus goes on to those that wait, and the details are edited', async ({ page, dialogs }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
  await dialogs.open([report.file]);
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('heading', { level: 1, name: /recommendations found/ })).toBeFocused();
  await page.getByRole('button', { name: /^Create plan with/ }).focus();
  await press(page, 'Enter');
  await expect(page.getByLabel('Title of the plan')).toBeFocused();
  await press(page, 'Enter');
  await expect(row(page, 'KR1')).toBeFocused();

  // One key each; what needs words asks for them, and a reference that is typed is enough.
  await press(page, 'a');
  await expect(row(page, 'KR2')).toBeFocused();
  await press(page, 'n');
  await expect(page.getByRole('dialog').getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('The council has no such power.');
  await press(page, 'Control+Enter');
  await expect(row(page, 'KR3')).toBeFocused();
  await press(page, 'c');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('kr1');
  await press(page, 'Control+Enter');
  await expect(row(page, 'KR4')).toBeFocused();
  await expect(row(page, 'KR3').getByText('Covered by KR1')).toBeVisible();
  await press(page, 't');
  await expect(row(page, 'KR5')).toBeFocused();
  await press(page, 'p');
  await expect(page.getByRole('status').filter({ hasText: `4 of ${report.texts.length} answered` })).toHaveCount(1);

  // Five together, and what is answered already is passed over on the way.
  const from = await page.locator('[data-current="true"]').getAttribute('data-id');
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(page.getByText('5 selected')).toBeVisible();
  await press(page, 'a', 'Escape');
  await expect(page.getByRole('status').filter({ hasText: `9 of ${report.texts.length} answered` })).toHaveCount(1);
  await page.locator(`[data-id="${from}"]`).focus();
  await press(page, 'Home', 'a');
  await expect(page.locator('[data-current="true"]').getByText('Not answered')).toBeVisible();
  await expect(page.locator('[data-current="true"]')).toBeFocused();

  // Narrowed to what was not accepted, its reason is put right in the details.
  await page.getByRole('combobox', { name: 'Any answer' }).focus();
  await press(page, 'Enter');
  await page.keyboard.type('Not a');
  await press(page, 'Enter');
  await expect(page.getByRole('option', { name: /Verbatim/ })).toHaveCount(1);
  await row(page, 'KR2').focus();
  await press(page, 'ArrowDown');
  const reason = page.getByRole('complementary', { name: 'Details of KR2' }).getByLabel('Reason', { exact: true }).first();
  await reason.focus();
  await press(page, 'End');
  await page.keyboard.type(' It rests with the county.');
  await press(page, 'Control+Enter');
  await expect(reason).toHaveValue('The council has no such power. It rests with the county.');
});

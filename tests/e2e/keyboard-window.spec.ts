import path from 'node:path';
import { chosenHost } from '../host/launch.ts';
import { expect, test } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';
import { outsideCalls } from './harness/scripted.ts';
import { cell, example, heading, row, started, type } from './journeys/by-keyboard.ts';

test.skip(chosenHost() === 'electron', 'Keys that a test presses do not reach real Electron’s native menu.');

test('by keyboard: find anything, and go through the views', async ({ page }) => {
  await example(page);
  await press(page, 'Control+2');
  await expect(row(page, 'KR1')).toBeFocused();
  await press(page, 'Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await type(page, 'delivery plan total');
  await press(page, 'ArrowDown');
  await expect(row(page, 'KR2')).toBeFocused();
  await press(page, 'Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await press(page, 'Escape');
  await expect(row(page, 'KR2')).toBeFocused();

  await press(page, 'Control+3');
  await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
  await press(page, 'Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await type(page, 'A22');
  await press(page, 'Enter');
  await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
  await expect(page.getByText('1 of 34 actions')).toBeVisible();
  await press(page, 'ArrowDown', 'Enter');
  await expect(page.getByRole('complementary').getByLabel('What will be done')).toBeFocused();
  await press(page, 'Escape', 'Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByText('34 actions', { exact: true })).toBeVisible();

  await press(page, 'Control+8');
  await expect(heading(page, 'History')).toBeFocused();
  await press(page, 'Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await type(page, 'A22');
  await expect(page.getByText(/moved the target date of A22 from 30 January 2026 to 29 May 2026/)).toBeVisible();

  await press(page, 'Control+4');
  await expect(page.getByRole('grid', { name: /^Owners in/ }).locator(':focus')).toBeVisible();
  await press(page, 'Control+5');
  await expect(heading(page, 'Papers')).toBeFocused();
  await press(page, 'Control+6');
  await expect(page.getByRole('listbox', { name: 'Meetings' }).locator(':focus')).toBeVisible();
  await press(page, 'Control+7');
  await expect(page.getByRole('grid', { name: 'People' }).locator(':focus')).toBeVisible();
  await press(page, 'Control+2');
  await expect(row(page, 'KR2'), 'one comes back to where one was').toBeFocused();
  await press(page, 'F6');
  await expect(page.getByRole('complementary').locator(':focus')).toBeVisible();
  await press(page, 'F1');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' }).locator(':focus')).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('complementary').locator(':focus')).toBeVisible();
  await press(page, 'F6');
  await expect(page.getByRole('button', { name: /^Next: / })).toBeFocused();
  await press(page, 'F6');
  await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Review' })).toBeFocused();
});

test('by keyboard: export paper and tracker', async ({ page, dialogs, workDir }) => {
  await example(page);
  await dialogs.save(path.join(workDir, 'Paper.docx'), path.join(workDir, 'Tracker.xlsx'));
  await press(page, 'Control+Shift+E');
  await expect(page.getByText(/Written: Paper\.docx/)).toBeVisible({ timeout: 30_000 });
  await expect(heading(page, /^Publish the agenda for Council today\b/)).toBeFocused();
  await press(page, 'Control+Shift+T');
  await expect(page.getByText(/Written: Tracker\.xlsx/)).toBeVisible({ timeout: 30_000 });
  const messages = page.locator('[data-pane="messages"]');
  while (!(await messages.evaluate((one) => one.contains(document.activeElement)))) await press(page, 'F6');
  await tabTo(page, messages.getByRole('button', { name: 'Dismiss' }).last());
  await press(page, 'Enter');
  await expect(page.getByText(/Written: Tracker\.xlsx/)).toBeHidden();
  await expect(heading(page, /^Publish the agenda for Council today\b/)).toBeFocused();
});

test('by keyboard: say who one is, and make the window dark', async ({ page }) => {
  await started(page);
  await press(page, 'Control+,');
  await expect(page.getByRole('dialog', { name: 'Settings' }).getByLabel('Your name')).toBeFocused();
  await press(page, 'Escape');
  await example(page);
  await press(page, 'Control+,');
  await expect(heading(page, 'Settings')).toBeFocused();
  await tabTo(page, page.getByLabel('Your name'));
  await type(page, 'Helen Marlow');
  await tabTo(page, page.getByRole('radio', { name: 'As the system' }));
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeFocused();
  await expect(page.locator('[data-appearance]')).toHaveAttribute('data-appearance', 'dark');
  await press(page, 'Control+1');
  await expect(heading(page, /^Publish the agenda for Council today\b/)).toBeFocused();
  await press(page, 'Control+,');
  await expect(page.getByLabel('Your name')).toHaveValue('Helen Marlow');
});

test('by keyboard: in one column the views stand behind a button, and the details take the view’s place and give it back', async ({ page }) => {
  await example(page);
  await press(page, 'Control+3');
  await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
  await press(page, 'ArrowDown', 'Home');
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('grid')).toBeHidden();
  await expect(page.getByRole('complementary').locator(':focus'), 'what had the focus is hidden now').toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(cell(page, 'A1', 'ref')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'View: Actions' }), 'Shift+Tab');
  await press(page, 'Enter', 'End', 'Enter');
  await expect(heading(page, 'Settings')).toBeFocused();
});

test('by keyboard: share a copy, with somebody chosen from the plan and a note, and open its draft', async ({ app, page, dialogs, workDir }) => {
  await example(page);
  const share = page.getByRole('banner').getByRole('button', { name: 'Share' });
  await tabTo(page, share, 'Shift+Tab');
  await press(page, 'Enter');
  const to = page.getByRole('combobox', { name: 'To' });
  await expect(to).toBeFocused();
  await press(page, 'Escape');
  await expect(share).toBeFocused();
  await press(page, 'Enter');
  await expect(to).toBeFocused();
  // Nobody yet: it says so, and leaves one where one was.
  await press(page, 'Control+Enter');
  await expect(page.getByText(/^Say who the copy is for/)).toBeVisible();
  await type(page, 'priya');
  await press(page, 'ArrowDown', 'Enter');
  await expect(to).toHaveValue('Priya Raman <priya.raman@ashbournevale.example>; ');
  await type(page, 'tom@ashbournevale.example');
  await press(page, 'Tab');
  await expect(page.getByLabel('Note')).toBeFocused();
  await type(page, 'Please look at A12.');
  await dialogs.save(path.join(workDir, 'Plan.matters'), path.join(workDir, 'Copy.matters.json'));
  await press(page, 'Control+Enter');
  const open = page.getByRole('button', { name: 'Open the draft' });
  await expect(open).toBeFocused();
  await press(page, 'Enter');
  await expect.poll(() => outsideCalls(app)).toEqual([{ what: 'openPath', target: path.join(workDir, 'Copy.eml') }]);
  await expect(open).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Done' }));
  await press(page, 'Enter');
  await expect(share).toBeFocused();
});

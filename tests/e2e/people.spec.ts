import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures.ts';
import { focusWithin, press } from './harness/keys.ts';

const cell = (page: Page, name: string, column: string) => page.getByRole('row').filter({ has: page.getByRole('gridcell', { name, exact: true }) }).locator(`[data-column="${column}"]`);
/** The people of the example, reached by keyboard. */
async function people(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Explore the example/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'People' }).press('Enter');
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible();
}
/** To the field that finds, from wherever one is. */
async function toFind(page: Page): Promise<void> {
  await press(page, 'Control+f');
  await expect(page.getByRole('searchbox', { name: /^Find in the people/ })).toBeFocused();
}

test('by keyboard: somebody is found, changed where they stand, added and removed, and a number leads to the rows behind it', async ({ page }) => {
  await people(page);
  await toFind(page);
  await page.keyboard.type('pryce');
  await expect(page.getByRole('status').filter({ hasText: /^1 of/ })).toBeVisible();
  await press(page, 'Enter');
  await expect(cell(page, 'Ffion Pryce', 'name')).toBeFocused();
  await press(page, 'ArrowRight', 'F2');
  await expect(page.getByRole('combobox', { name: 'Is a of Ffion Pryce' })).toBeFocused();
  await press(page, 'p', 'Tab');
  await expect(cell(page, 'Ffion Pryce', 'type')).toHaveText('Partner');
  await press(page, 'F2', 'End');
  await page.keyboard.type(' and Development');
  await press(page, 'Enter');
  await expect(cell(page, 'Ffion Pryce', 'role')).toHaveText('Head of Human Resources and Development');
  await page.keyboard.type('x');
  await press(page, 'Escape');
  await expect(cell(page, 'Ffion Pryce', 'role')).toBeFocused();
  await expect(cell(page, 'Ffion Pryce', 'role')).toHaveText('Head of Human Resources and Development');
  // Somebody new is added from a form that stays for the next one, and removed with the focus on the neighbour.
  await toFind(page);
  await press(page, 'Escape');
  await focusWithin(page.getByRole('grid', { name: 'People' }));
  await page.getByRole('button', { name: 'Add a person' }).press('Enter');
  const name = page.getByRole('form', { name: 'New person' }).getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await page.keyboard.type('Aaron Abbott');
  await press(page, 'Enter');
  await expect(cell(page, 'Aaron Abbott', 'name')).toBeVisible();
  await expect(name).toHaveValue('');
  await press(page, 'Escape');
  await expect(cell(page, 'Aaron Abbott', 'role')).toBeFocused();
  await press(page, 'Delete');
  await expect(cell(page, 'Aaron Abbott', 'name')).toHaveCount(0);
  await expect(cell(page, 'Alison Brandreth', 'role')).toBeFocused();
  // A number leads to the actions behind it.
  await cell(page, 'Ffion Pryce', 'owns').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^3 of \d+ actions$/ })).toBeVisible();
});

test('by keyboard: a list pasted from Excel is looked at line by line and comes in as one step', async ({ page }) => {
  await people(page);
  await page.getByRole('button', { name: 'Import a list…' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Paste the list here' })).toBeFocused();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, [
    'Name\tJob title\tE-mail', 'Ffion Pryce\tDirector of People\tffion.pryce@ashbournevale.example', 'Aaron Abbott\tHead of Parks\taaron@ashbournevale.example',
    'Tom Hallworth\tHead of Finance\ttom@elsewhere.example',
  ].join('\r\n'));
  await expect(page.getByRole('heading', { level: 1, name: '1 new, 1 changed, 1 unclear' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What each line brings' }).getByRole('row').filter({ hasText: 'Director of People' })).toContainText('Head of Human ResourcesDirector of People');
  // What is unclear waits for a choice.
  await page.getByRole('combobox', { name: 'Line 3, Tom Hallworth' }).focus();
  await press(page, 'Enter', 'Home', 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: '1 new, 2 changed' })).toBeVisible();
  await page.getByRole('button', { name: 'Add 1 and change 2' }).press('Enter');
  await expect(cell(page, 'Aaron Abbott', 'role')).toHaveText('Head of Parks');
  await page.locator('[data-pane="messages"]').getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(cell(page, 'Aaron Abbott', 'role')).toHaveCount(0);
});

test('by keyboard: whoever the plan still names is not removed but handed over, in one step that can be taken back', async ({ page }) => {
  await people(page);
  await toFind(page);
  await page.keyboard.type('ffion');
  await expect(page.getByRole('status').filter({ hasText: /^1 of/ })).toBeVisible();
  await press(page, 'Enter');
  await expect(cell(page, 'Ffion Pryce', 'name')).toBeFocused();
  await press(page, 'Delete');
  const messages = page.locator('[data-pane="messages"]');
  await expect(messages).toContainText('Ffion Pryce was not removed: the plan names them in 3 owned actions.');
  await messages.getByRole('button', { name: 'Hand over…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Why?' }).focus();
  await page.keyboard.type('she retires');
  // Two go to one, the third to another: what is unticked waits.
  const things = page.getByRole('group', { name: 'Owner of: what to hand over' }).getByRole('checkbox');
  await things.first().focus();
  await press(page, 'Space', 'ArrowDown');
  await expect(things.nth(1)).toBeFocused();
  const next = page.getByRole('combobox', { name: 'Who is next: owner of' });
  await next.focus();
  await page.keyboard.type('Tom Hallworth');
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: /^Take back: .* goes to Tom Hallworth$/ })).toHaveCount(2);
  // What was left out is ticked for the next one.
  await next.focus();
  await page.keyboard.type('Alison Brandreth');
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: /^Take back: .* goes to Alison Brandreth$/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Hand over 3 things' }).press('Enter');
  // She has left: she stands last, and is not offered any more.
  await expect(cell(page, 'Ffion Pryce (left)', 'owns')).toHaveText('None');
  await messages.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(cell(page, 'Ffion Pryce', 'owns')).toHaveText('3 open');
});

test('by keyboard: two entries that are one person are read beside each other and made one, in one step that can be taken back', async ({ page }) => {
  await people(page);
  // Whoever one was on before, Enter after looking for somebody goes to the first that was found.
  await cell(page, 'Councillor Peter Oakden', 'name').click();
  await toFind(page);
  await page.keyboard.type('councillor');
  await press(page, 'Enter');
  await expect(cell(page, 'Councillor Anita Deverell', 'name')).toBeFocused();
  await toFind(page);
  await press(page, 'Escape');
  await focusWithin(page.getByRole('grid', { name: 'People' }));
  await page.getByRole('button', { name: 'Add a person' }).press('Enter');
  await expect(page.getByRole('form', { name: 'New person' }).getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Fion Price');
  await press(page, 'Enter');
  await expect(cell(page, 'Fion Price', 'name')).toBeVisible();
  await press(page, 'Escape');
  await expect(cell(page, 'Fion Price', 'name')).toBeFocused();
  // They stand beside each other in the list: both are taken.
  await press(page, 'Shift+ArrowUp');
  const bar = page.getByRole('toolbar', { name: 'Selected people' });
  await expect(bar.getByRole('status')).toHaveText('2 selected');
  await bar.getByRole('button', { name: 'Make one of them…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Are these two one person?' });
  await expect(dialog.getByRole('radio', { name: 'Name: Ffion Pryce' })).toBeChecked();
  await expect(dialog.getByRole('button', { name: 'Ffion Pryce: Owner of 3 actions' })).toBeVisible();
  await focusWithin(dialog);
  await dialog.getByRole('radio', { name: 'Name: Ffion Pryce' }).focus();
  await press(page, 'ArrowRight');
  await expect(dialog.getByRole('status')).toContainText('What stays: Fion Price · Officer · Head of Human Resources');
  await press(page, 'Enter');
  await expect(dialog).toHaveCount(0);
  await expect(cell(page, 'Ffion Pryce', 'name')).toHaveCount(0);
  await expect(cell(page, 'Fion Price', 'owns')).toHaveText(/^3 open/);
  await expect(page.getByRole('grid', { name: 'People' }).locator('[data-current]')).toBeFocused();
  await page.locator('[data-pane="messages"]').getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(cell(page, 'Ffion Pryce', 'owns')).toHaveText(/^3 open/);
});

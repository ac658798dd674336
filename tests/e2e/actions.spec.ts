import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures.ts';
import { focusWithin, press, pressItem } from './harness/keys.ts';
import { runMenuItem } from './harness/menu.ts';

const cell = (page: Page, ref: string, column: string) => page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: ref, exact: true }) }).locator(`[data-column="${column}"]`);
async function theActions(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Publish the agenda for Council today\b/ })).toBeFocused();
  await press(page, 'Control+3');
  await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
}
/** To the field that finds, from wherever one is. */
async function toFind(page: Page): Promise<void> {
  await press(page, 'Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
}
const count = (page: Page, words: string) => expect(page.getByRole('main').getByRole('status').filter({ hasText: words })).toBeVisible();
/** Pastes as another program's clipboard holds it. */
const paste = (page: Page, clipboard: Readonly<Record<string, string>>) => page.evaluate((held) => {
  const data = new DataTransfer();
  for (const [kind, words] of Object.entries(held)) data.setData(kind, words);
  document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}, clipboard);
/** What the grid puts on the clipboard when it is asked to copy. */
const copied = (page: Page) => page.evaluate(() => {
  const data = new DataTransfer();
  document.activeElement!.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
  return { text: data.getData('text/plain'), html: data.getData('text/html') };
});

test('by keyboard: filter, take a filter away, sort by two columns, choose and widen a column, keep it as a view and come back to it', async ({ page }) => {
  await theActions(page);
  await toFind(page);
  await press(page, 'Tab', 'Tab', 'Tab');
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Not started' })).toBeFocused();
  await press(page, 'ArrowDown', 'ArrowDown', 'Enter', 'Escape');
  const status = page.getByRole('button', { name: 'Status At risk' });
  await expect(status).toBeFocused();
  await expect(page.getByText(/^\d+ of 34 actions$/)).toBeVisible();
  await press(page, 'Delete');
  await count(page, '34 actions');
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();

  await press(page, 'F6', 'F6', 'F6');
  await page.getByRole('grid').locator('[data-current]').focus();
  await press(page, 'Control+Home', 'ArrowUp', 'End', 'Enter');
  const heading = (name: string) => page.getByRole('columnheader', { name: new RegExp(`^${name}`) });
  await expect(heading('Status')).toHaveAttribute('aria-sort', 'ascending');
  await press(page, 'ArrowLeft', 'Shift+Enter', 'Shift+Enter');
  await expect(heading('Target date')).toHaveAttribute('aria-sort', 'descending');
  await expect(heading('Status'), 'it still counts first').toHaveAttribute('aria-sort', 'ascending');
  const width = () => heading('Target date').evaluate((one) => one.getBoundingClientRect().width);
  const before = await width();
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await expect.poll(width).toBeGreaterThan(before);
  await press(page, 'Alt+ArrowLeft');
  await expect(heading('Target date')).toBeFocused();
  await expect(page.getByRole('columnheader').nth(2)).not.toHaveText(/Status/);
  await press(page, 'Shift+F10');
  await expect(page.getByRole('menu', { name: 'Column' }).getByRole('menuitem').first()).toBeFocused();
  await press(page, 'Escape');
  await expect(heading('Target date')).toBeFocused();

  await toFind(page);
  await press(page, 'Tab', 'Enter');
  await pressItem(page.getByRole('menuitem', { name: 'Save as a new view…' }));
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
  await page.keyboard.type('For Thursday');
  await press(page, 'Enter');
  const view = page.getByRole('button', { name: /^View/ }).first();
  await expect(view).toHaveText('View For Thursday');
  await press(page, 'Enter');
  await pressItem(page.getByRole('menuitemradio', { name: 'All actions' }));
  await expect(heading('Status')).toHaveAttribute('aria-sort', 'none');
  await press(page, 'Enter');
  await pressItem(page.getByRole('menuitemradio', { name: 'For Thursday' }));
  await expect(heading('Target date')).toHaveAttribute('aria-sort', 'descending');
  await press(page, 'Control+8');
  await expect(page.getByText(/saved the view “For Thursday”/)).toBeVisible();
});

test('by keyboard: several rows are given one value, changed in a form, duplicated, withdrawn with a reason, and each is one step to undo', async ({ page }) => {
  await theActions(page);
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await expect(cell(page, 'A1', 'owner')).toBeFocused();
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: 'Selected actions' })).toContainText('3 selected');
  await expect(cell(page, 'A11', 'owner')).toBeFocused();
  await press(page, 'Control+Enter');
  await expect(cell(page, 'A1', 'owner')).toHaveText('Luke Farrant');
  await press(page, 'Control+z');
  await expect(cell(page, 'A1', 'owner')).toHaveText('Priya Raman');

  await press(page, 'Shift+F10');
  await pressItem(page.getByRole('menuitem', { name: 'Change several fields of 3 actions…' }));
  const dialog = page.getByRole('dialog');
  await focusWithin(dialog);
  await dialog.getByRole('checkbox', { name: 'Success measure' }).press('Space');
  await dialog.getByRole('textbox', { name: 'Success measure' }).fill('Nine in ten residents say so');
  await dialog.getByRole('checkbox', { name: 'Start', exact: true }).press('Space');
  await dialog.getByRole('textbox', { name: 'Start' }).fill('1/4/26');
  await press(page, 'Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('complementary')).toContainText('Nine in ten residents say so');
  await press(page, 'Control+z');
  await expect(page.getByRole('complementary')).toContainText('took back “Changed');

  await page.getByRole('grid').locator('[data-current]').focus();
  await press(page, 'Escape', 'Control+Shift+D', 'Control+Shift+D');
  await count(page, '34 actions');
  await page.getByRole('grid').locator('[data-current]').focus();
  await press(page, 'Control+d');
  await expect(page.locator('td[data-current]')).toBeFocused();
  await count(page, '35 actions');
  await expect(page.getByRole('complementary')).toContainText('A35');
  await press(page, 'Shift+F10');
  await pressItem(page.getByRole('menuitem', { name: 'Withdraw…' }));
  await expect(page.getByRole('dialog', { name: 'Why is A35 withdrawn?' }).getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('It was a copy.');
  await press(page, 'Control+Enter');
  await expect(cell(page, 'A35', 'status')).toContainText('Withdrawn');
  await press(page, 'Control+z', 'Control+z');
  await count(page, '34 actions');
});

test('cells go out as text and as a table; a table of Word comes in, its rows past the last become new actions, and nothing in it runs', async ({ page }) => {
  await theActions(page);
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowRight');
  await expect(cell(page, 'A1', 'title')).toBeFocused();
  expect((await copied(page)).html).toBe('<table><tr><td style="mso-number-format:\'\\@\'">Adopt one statement of priorities with its budget</td></tr></table>');

  await page.evaluate(() => { (window as unknown as { ran: string[] }).ran = []; });
  await paste(page, {
    'text/plain': 'this is not taken',
    'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td { color: red }</style></head><body><script>ran.push('script')</script>
      <table class=MsoTable><tr><td><p class=MsoNormal>Adopt one<o:p></o:p></p><p>statement <img src="x:y" onerror="ran.push('image')">of priorities&nbsp;now</p></td><td><p>Nobody Here</p></td></tr></table></body></html>`,
  });
  await expect(cell(page, 'A1', 'title')).toHaveText('Adopt one statement of priorities now');
  await expect(page.getByText('1 cell was pasted. 1 stayed as it was: A1, owner: “Nobody Here” is not among the people.')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { ran: string[] }).ran)).toEqual([]);
  await expect(page.locator('main img')).toHaveCount(0);

  await press(page, 'Control+End', 'Home', 'ArrowRight');
  await expect(page.getByRole('grid').getByRole('row').last().locator('td[data-current]')).toBeFocused();
  const last = await page.locator('tr:has(td[data-current]) td').first().innerText();
  await paste(page, { 'text/plain': `${await page.locator('td[data-current]').innerText()}\tTom Hallworth\r\nWrite to the parishes\tPriya Raman\r\n=1+1\tPriya Raman\r\n` });
  await expect(page.getByText(/2 new actions/).first()).toBeVisible();
  await expect(cell(page, last, 'owner')).toHaveText('Tom Hallworth');
  await count(page, '36 actions');
  await press(page, 'Control+z');
  await count(page, '34 actions');
});

test('many actions come from a list that is shown before it is added, and one for each recommendation that has none', async ({ page }) => {
  await theActions(page);
  await page.getByRole('button', { name: 'More ways to add' }).click();
  await page.getByRole('menuitem', { name: 'Add many at once…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Actions' }).fill('Action\tLead officer\tBy when\nWrite to the parishes\tPriya Raman\t29/5/26\nMeet them\tNobody Here\tsoon');
  await expect(dialog.getByText('2 actions will be added. Read as Action, Owner and Target date.')).toBeVisible();
  await expect(dialog.getByText(/row 3, owner: “Nobody Here” is not among the people/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 2 actions' }).click();
  await expect(dialog).toBeHidden();
  await count(page, '36 actions');
  await expect(cell(page, 'A35', 'title')).toHaveText('Write to the parishes');
  await page.getByRole('button', { name: 'More ways to add' }).click();
  await page.getByRole('menuitem', { name: 'One action per recommendation…' }).click();
  const each = page.getByRole('dialog', { name: 'An action for each of these?' });
  await expect(each.getByRole('checkbox').first()).toBeVisible();
  const waiting = await each.getByRole('checkbox').count();
  expect(waiting).toBeGreaterThan(0);
  await each.getByRole('button', { name: new RegExp(`^Add ${waiting} action`) }).click();
  await count(page, `${36 + waiting} actions`);
  await press(page, 'Control+z');
  await count(page, '36 actions');
});

test('another plan is shown as usual, whatever was filtered and looked for in the one before', async ({ app, page }) => {
  await theActions(page);
  await page.getByRole('searchbox').fill('no action has these words');
  await expect(page.getByRole('heading', { name: 'No action matches' })).toBeVisible();
  await runMenuItem(app, 'plan.example');
  await expect(page.getByText('34 actions', { exact: true })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a row that stays in sight while one scrolls is the same element, with its focus; what is typed never turns back for a moment', async ({ page }) => {
  await theActions(page);
  await page.setViewportSize({ width: 1280, height: 480 });
  const grid = page.getByRole('grid');
  const held = await grid.getByRole('row').nth(12).elementHandle();
  await held!.evaluate((row) => row.querySelector('td')!.focus());
  const first = await grid.getByRole('row').nth(2).elementHandle();
  await grid.evaluate((table) => { table.parentElement!.scrollTop = 380; });
  await expect.poll(() => first!.evaluate((row) => row.isConnected), { message: 'the first row is far above and was taken out' }).toBe(false);
  expect(await held!.evaluate((row) => row.isConnected && row.contains(document.activeElement))).toBe(true);

  await grid.evaluate((table) => { table.parentElement!.scrollTop = 0; });
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowRight');
  const current = grid.locator('[data-current]');
  await expect(current).toHaveAttribute('data-column', 'title');
  const title = (await current.textContent())!;
  await current.evaluate((td, before) => {
    const seen = window as unknown as { turnedBack: boolean };
    seen.turnedBack = false;
    new MutationObserver(() => { if (td.textContent === before) seen.turnedBack = true; }).observe(td, { childList: true, characterData: true, subtree: true });
  }, title);
  await press(page, 'F2', 'Control+a');
  await page.keyboard.insertText('Publish the programme of sites');
  await press(page, 'Enter', 'ArrowUp');
  await expect(page.getByRole('button', { name: /^Undo: Changed / })).toBeVisible();
  await expect(current).toHaveText('Publish the programme of sites');
  expect(await page.evaluate(() => (window as unknown as { turnedBack: boolean }).turnedBack)).toBe(false);
});

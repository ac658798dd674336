import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';
import { focusWithin } from './harness/keys.ts';
import { lines, paste, pasted } from './journeys/writing.ts';

async function summaryOfFirstPaper(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
  const field = page.getByRole('textbox', { name: 'Summary' });
  await field.click();
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(field).toHaveText('');
  return field;
}

test('what is pasted from Word and Outlook keeps its lists, tables, bold, italic and links, and nothing else', async ({ page }) => {
  const field = await summaryOfFirstPaper(page);
  await paste(field, pasted('word-list'));
  await expect.poll(() => lines(field)).toEqual([
    'The panel <strong>met</> three times and heard from <em>every</> <https://www.example.gov.uk/panel>partner body</>.',
    'numbered 0: Agree the order of work', 'numbered 1: Parishes first', 'numbered 0: Report in May', 'bullet 0: One point on its own', 'What stays.',
  ]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => lines(field)).toEqual(['']);

  await paste(field, pasted('word-table'));
  await expect.poll(() => lines(field)).toEqual(['heading: Costs by year', 'Year | Cost | Paid by / 2026/27 | £40,000 | The council\nand the parishes / To be confirmed |  | ', '']);
  await expect(page.getByText('A picture was left out')).toBeVisible();
  await page.keyboard.press('Control+z');

  await paste(field, pasted('outlook'));
  await expect.poll(() => lines(field)).toEqual([
    'Dear all,', 'Please note <strong>two</> things:', 'bullet 0: the <em>room</> has changed', 'bullet 0: the time has not', 'numbered 1: it is six', 'numbered 1: not seven',
    'See the page or <mailto:clerk@ashbournevale.example>write to me</>.', 'First line', 'Second line',
  ]);
  expect(await page.title()).not.toBe('run');
  await page.keyboard.press('Control+z');

  await paste(field, '', 'Only text\nin two lines');
  await expect.poll(() => lines(field)).toEqual(['Only text', 'in two lines']);
});

test('by keyboard: a section with a list, a table and a link is written, follows into the preview, and is there again', async ({ page }) => {
  const field = await summaryOfFirstPaper(page);
  const preview = page.getByRole('group', { name: 'Pages of the paper' });
  await page.keyboard.type('We ask for ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('three');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' things:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1. a date');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('in May');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('an owner');
  // The preview follows before the field is left.
  await expect(preview.getByRole('listitem').filter({ hasText: 'an owner' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+F10');
  const toolbar = page.getByRole('toolbar', { name: 'Look of the words' });
  await expect(toolbar.locator(':focus')).toBeVisible();
  await toolbar.getByRole('button', { name: 'Table' }).focus();
  await page.keyboard.press('Enter');
  await expect(field.getByRole('table')).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type('Year');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Cost');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Who');
  for (const words of ['2026', '£5', 'We']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(words);
  }
  await expect.poll(() => lines(field)).toEqual(['We ask for <strong>three</> things:', 'numbered 0: a date', 'numbered 1: in May', 'numbered 0: an owner', '', 'Year | Cost | Who / 2026 | £5 | We', '']);
  await page.getByRole('textbox', { name: 'Reason' }).focus();
  await expect(preview.getByRole('table', { name: 'Summary' })).toContainText('£5');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Overview' }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await expect(field, 'one comes back to the paper').toBeVisible();
  await expect.poll(() => lines(field)).toEqual(['We ask for <strong>three</> things:', 'numbered 0: a date', 'numbered 1: in May', 'numbered 0: an owner', 'Year | Cost | Who / 2026 | £5 | We', '']);
});

test('preflight follows the typing, leads to what is to be settled, and a clearance lapses with the words it was for', async ({ page }) => {
  const field = await summaryOfFirstPaper(page);
  const panel = page.getByRole('region', { name: 'Preflight' });
  await page.keyboard.type('The cost is TBC.');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Summary: a prompt is left over' })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('The cost is known.');
  await expect(panel.getByText('Summary: a prompt is left over')).toBeHidden();
  await panel.getByRole('button', { name: /Equalities implications.*nobody has looked/ }).click();
  await expect(page.getByRole('textbox', { name: /^Equalities implications/ })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('The duty was considered.');

  const clearances = page.locator('#section-clearance');
  if (!(await clearances.getByRole('switch').isChecked())) await clearances.getByRole('switch').click();
  await clearances.getByRole('listitem').filter({ hasText: 'Monitoring Officer' }).getByRole('button', { name: /^Cleared…/ }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Ian Vane');
  await page.keyboard.press('Enter');
  await expect(clearances.getByText(/^Ian Vane, /)).toBeVisible();
  await expect(panel.getByText('Clearance has lapsed')).toBeHidden();
  await field.click();
  await page.keyboard.type(' And more. ');
  // By way of the toolbar, from which one goes on to somewhere else: that leaves the section too.
  await page.keyboard.press('Alt+F10');
  await focusWithin(page.getByRole('toolbar', { name: 'Look of the words' }));
  await page.getByRole('textbox', { name: 'Subject', exact: true }).focus();
  await expect(page.getByRole('button', { name: /^Undo: Wrote in the section “Summary”/ })).toBeVisible();
  await expect(panel.getByText('Clearance has lapsed')).toBeVisible();
  await expect(clearances.getByText(/^Lapsed: the text has changed since Ian Vane, /)).toBeVisible();
  await clearances.getByRole('button', { name: /^Cleared again….*Monitoring Officer/ }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toHaveValue('Ian Vane');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Clearance has lapsed')).toBeHidden();
  await expectAccessible(page);
});

import type { Page } from '@playwright/test';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';

/** Writes a section anew, by keyboard, once the caret is in it. */
async function write(page: Page, name: string, ...lines: readonly string[]): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true });
  await field.click();
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+a');
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

test('by keyboard: words are found in a paper, replaced in all its sections as one step, taken back by one, and left selected', async ({ app, page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await runMenuItem(app, 'edit.replace');
  await expect(page.getByText('Words are replaced within a paper. Open one under Papers, and choose this again.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
  await write(page, 'Reason', 'The heronry is new.');
  await write(page, 'Summary', 'Heronry, as we say.', 'The word heronries is another.', 'One heronry.');

  const bar = page.getByRole('search', { name: 'Find in the paper' });
  const sought = bar.getByRole('searchbox', { name: 'Find in the sections' });
  await runMenuItem(app, 'edit.find');
  await expect(sought).toBeFocused();
  await page.keyboard.type('heronr');
  // From where the caret was: at the end of the summary.
  await expect(bar.getByRole('status')).toHaveText('4 of 4');
  await bar.getByRole('button', { name: 'Whole words' }).click();
  await expect(bar.getByRole('status')).toHaveText('Nothing found');
  await sought.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('y');
  await expect(bar.getByRole('status')).toHaveText('3 of 3');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  await page.keyboard.press('Shift+Enter');
  await expect(bar.getByRole('status')).toHaveText('3 of 3');
  await expect(page.locator('[data-found="here"]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  await expectAccessible(page);

  await runMenuItem(app, 'edit.replace');
  // What is looked for is selected once more: from then on the focus stays where one goes.
  await expect.poll(() => sought.evaluate((one: HTMLInputElement) => one.value.slice(one.selectionStart!, one.selectionEnd!))).toBe('heronry');
  const typed = bar.getByRole('searchbox', { name: 'Replace with' });
  await typed.focus();
  await page.keyboard.type('colony');
  await bar.getByRole('button', { name: 'Replace all' }).press('Enter');
  await expect(page.getByText('Replaced “heronry” with “colony” in 3 places of 2 sections.')).toBeVisible();
  const summary = page.getByRole('textbox', { name: 'Summary', exact: true });
  await expect(summary).toHaveText('Colony, as we say.The word heronries is another.One colony.');
  await expect(page.getByRole('textbox', { name: 'Reason', exact: true })).toHaveText('The colony is new.');
  await runMenuItem(app, 'edit.undo');
  await expect(page.getByRole('textbox', { name: 'Reason', exact: true })).toHaveText('The heronry is new.');
  await expect(bar.getByRole('status')).toHaveText('1 of 3');

  // One alone, and on to the next.
  await typed.focus();
  await page.keyboard.press('Enter');
  await expect(summary).toContainText('Colony, as we say.');
  await expect(bar.getByRole('status')).toHaveText('1 of 2');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(summary).toBeFocused();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('heronry');
});

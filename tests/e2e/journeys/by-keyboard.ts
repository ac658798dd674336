import { expect, type Locator, type Page } from '@playwright/test';
import { press, tabTo } from '../harness/keys.ts';

export const type = (page: Page, words: string): Promise<void> => page.keyboard.type(words);
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });
/** A recommendation in the list of the review. */
export const row = (page: Page, ref: string): Locator => page.getByRole('option').filter({ has: page.getByText(ref, { exact: true }) });
/** A cell of the grid of actions. */
export const cell = (page: Page, ref: string, column: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: ref, exact: true }) }).locator(`[data-column="${column}"]`);

export const started = (page: Page): Promise<void> => expect(heading(page, 'Matters Arising')).toBeVisible();
/** Opens the example by keyboard; the focus is where the day begins. */
export async function example(page: Page): Promise<void> {
  await started(page);
  await tabTo(page, page.getByRole('button', { name: /Explore the example/ }));
  await press(page, 'Enter');
  await expect(heading(page, /^Publish the agenda for Council today\b/)).toBeFocused();
}

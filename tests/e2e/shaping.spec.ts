import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';

/** Scrutiny shapes the plan: amendments are recorded, one is refused, and what was agreed is applied, undone and done again. */
const outcome = (page: Page, ref: string, of: string) => page.getByRole('listitem').filter({ hasText: of }).getByRole('combobox', { name: new RegExp(`^What became of the amendment to ${ref}`) });

interface Moved {
  readonly text: string;
  readonly about: string;
  /** How far down the list of changes it stands, and the words it would say; none: it is in words only. */
  readonly change?: { readonly down: number; readonly words: string };
}
async function record(page: Page, { text, about, change }: Moved): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Record an amendment' }));
  await press(page, 'Enter');
  const form = page.getByRole('form', { name: 'New amendment' });
  await expect(form.getByLabel('What was proposed')).toBeFocused();
  await page.keyboard.type(text);
  await press(page, 'Tab');
  // A whole reference is enough.
  await page.keyboard.type(about);
  if (change !== undefined) {
    await tabTo(page, form.getByRole('combobox', { name: 'What it would change' }));
    await press(page, 'Enter', ...Array<string>(change.down).fill('ArrowDown'), 'Enter', 'Tab');
    await press(page, 'Control+a');
    await page.keyboard.type(change.words);
  }
  await press(page, 'Control+Enter');
  await expect(form).toBeHidden();
}

test('by keyboard: scrutiny proposes four amendments, one is refused, three are applied in one step, undone and done again', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(page, 'Control+6');
  await expect(page.getByRole('listbox', { name: 'Meetings' }).locator(':focus')).toBeVisible();
  await press(page, 'Shift+Tab', 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Shaping' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Apply the 2 agreed' }));
  await press(page, 'Enter');
  await expect(page.getByText('2 amendments were applied to the plan.')).toBeVisible();

  await record(page, { text: 'Say how often the list is renewed', about: 'A3', change: { down: 1, words: 'Publish a note each quarter of what the council has stopped doing' } });
  await record(page, { text: 'Bring it before the parish conference', about: 'A27', change: { down: 4, words: '31 March 2026' } });
  await record(page, { text: 'Ask the young mayor', about: 'KR1', change: { down: 1, words: 'Ask the youth council for its priorities' } });
  await record(page, { text: 'Stop the retendering altogether', about: 'A25' });

  for (const [ref, of, down] of [['A3', 'Say how often', 1], ['A27', 'Bring it before', 1], ['KR1', 'Ask the young mayor', 1], ['A25', 'Stop the retendering', 3]] as const) {
    await tabTo(page, outcome(page, ref, of));
    await press(page, 'Enter', ...Array<string>(down).fill('ArrowDown'), 'Enter');
    await expect(outcome(page, ref, of)).toHaveText(down === 1 ? 'Agreed' : 'Not agreed');
  }
  await tabTo(page, page.getByRole('button', { name: 'Apply the 3 agreed' }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByText('3 amendments were applied to the plan.')).toBeVisible();
  const applied = page.getByRole('listitem').filter({ hasText: 'Say how often' }).getByText(/^Applied 17 February 2026/);
  await expect(applied).toBeVisible();
  await press(page, 'Control+z');
  await expect(applied).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Apply the 3 agreed' })).toBeVisible();
  await press(page, 'Control+y');
  await expect(applied).toBeVisible();

  await press(page, 'Control+3');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row').filter({ hasText: 'Publish a note each quarter of what the council has stopped doing' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: '36 actions' })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';

const nav = (page: Page, name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });
async function overview(page: Page): Promise<void> {
  await tabTo(page, nav(page, 'Overview'), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
}
async function openExample(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: /Explore the example/ }));
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
}
/** Tabs to a button and presses it. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('main').getByRole('button', { name }).first());
  await press(page, 'Enter');
}

test('by keyboard: numbers of the overview lead to the very rows behind them', async ({ page }) => {
  await openExample(page);
  await follow(page, /^4 actions are off track/);
  await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^4 of 34 actions$/ })).toBeVisible();
  await expect(page.getByRole('grid').locator('[data-current]')).toBeFocused();

  await overview(page);
  await follow(page, /^3 recommendations have no answer yet/);
  await expect(page.getByRole('radio', { name: 'Not answered 3' })).toBeChecked();
  await expect(page.getByRole('main').getByRole('option')).toHaveCount(3);

  await overview(page);
  await follow(page, /^Show \d+ more/);
  await follow(page, /^8 open actions have no update in Round 3/);
  await expect(page.getByRole('status').filter({ hasText: /^8 of 34 actions$/ })).toBeVisible();

  // A number of the table behind the bars: by theme and status together.
  await overview(page);
  await tabTo(page, page.getByRole('group', { name: 'Show the statuses by theme as' }).getByRole('radio', { name: 'Bars' }));
  await press(page, 'ArrowRight');
  const key = page.getByRole('table', { name: 'Status by theme' }).getByRole('row', { name: /^Key recommendations/ });
  await tabTo(page, key.getByRole('button', { name: '4 off track' }));
  await press(page, 'Enter');
  await expect(page.getByRole('status').filter({ hasText: /^4 of 34 actions$/ })).toBeVisible();

  await overview(page);
  await follow(page, /^Councillor Peter Oakden/);
  await expect(page.getByRole('status').filter({ hasText: /^8 of 34 actions$/ })).toBeVisible();
});

test('by keyboard: a deadline says why it falls on its day, and the status bar leads to the meeting it is for', async ({ page }) => {
  await openExample(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Publish the agenda for Council today\./);
  await follow(page, 'Why this date? Publish the agenda and reports');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Wednesday 18 February 2026' }).last()).toContainText('clear day 5');
  await expect(page.getByText('So it has to be out on Tuesday 17 February 2026 at the latest.')).toBeVisible();
  const next = page.getByRole('contentinfo').getByRole('button', { name: 'Next: publish the agenda for Council, Tue 17 Feb (today)' });
  await tabTo(page, next);
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Council');
  // What happened last is told, and leads to the whole history.
  await overview(page);
  await expect(page.getByRole('region', { name: 'What happened lately' }).getByRole('listitem')).toHaveCount(6);
  await follow(page, /^All \d+ changes$/);
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';

const timeline = (page: Page) => page.getByRole('treegrid', { name: 'Timeline of the actions' });
const row = (page: Page, ref: string) => timeline(page).getByRole('row').filter({ has: page.getByText(ref, { exact: true }) });
const scrolledTo = (page: Page) => timeline(page).evaluate((one) => one.parentElement!.parentElement!.scrollLeft);

/** From the start screen to the timeline of the example. */
async function openTimeline(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: /Explore the example/ }));
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await tabTo(page, page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByRole('grid')).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: 'Table' }));
  await press(page, 'ArrowRight');
  await expect(timeline(page)).toBeVisible();
}

test('by keyboard: the timeline is walked row by row, scrolled and zoomed, and a target date moves with its reason', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTimeline(page);
  await tabTo(page, timeline(page).locator('[data-current]'));
  await press(page, 'ArrowDown', 'ArrowDown');
  await expect(row(page, 'A2')).toBeFocused();
  await expect(row(page, 'A2')).toHaveAttribute('aria-selected', 'true');
  await expect(row(page, 'A2').getByRole('gridcell').last()).toContainText('1 October 2025 to 30 January 2026. 18 days late.');

  const today = await scrolledTo(page);
  await press(page, 'ArrowRight');
  await expect.poll(() => scrolledTo(page)).toBeGreaterThan(today);
  await press(page, 'ArrowLeft', 'ArrowLeft');
  await expect.poll(() => scrolledTo(page)).toBeLessThan(today);
  await press(page, 'Home');
  await expect.poll(() => scrolledTo(page)).toBe(today);
  await press(page, '-', '-', '-');
  await expect(page.getByRole('radio', { name: 'Year' })).toBeChecked();
  await press(page, '+');
  await expect(page.getByRole('radio', { name: 'Quarter' })).toBeChecked();

  // Two weeks on, and as it was.
  await page.keyboard.down('Alt');
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(page.getByText('A2: Friday 13 February 2026, 2 weeks later.')).toBeAttached();
  await press(page, 'Escape');
  await page.keyboard.up('Alt');
  await expect(page.getByRole('dialog')).toBeHidden();

  await press(page, 'Alt+ArrowRight');
  const why = page.getByRole('dialog', { name: 'Why is the date moving?' });
  await expect(why).toContainText('A2, from 30 January 2026 to 6 February 2026.');
  await expect(why.getByRole('button', { name: 'Move the date' })).toBeDisabled();
  await expect(why.getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('Two directors have yet to answer.');
  await press(page, 'Control+Enter');
  await expect(why).toBeHidden();
  await expect(row(page, 'A2')).toBeFocused();
  await expect(row(page, 'A2').getByRole('gridcell').last()).toContainText('1 week later than the original date, 30 January 2026.');

  await press(page, 'Enter');
  await expect(page.getByRole('complementary').locator(':focus')).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Two directors have yet to answer.');

  // What was arranged stays while one is elsewhere.
  await tabTo(page, page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Review' }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await tabTo(page, page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(timeline(page)).toBeVisible();
});

test('dragging the end of a bar asks why, and nothing has moved until it is answered', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTimeline(page);
  await row(page, 'A2').click({ position: { x: 60, y: 16 } });
  // The details open beside it and take some of its room.
  await expect(page.getByRole('complementary')).toContainText('A2');
  const end = (await row(page, 'A2').locator('[data-grip]').boundingBox())!;
  const [x, y] = [end.x + end.width / 2, end.y + end.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  await expect(page.getByText(/^A2: .* later\. Let go to give the reason/)).toBeAttached();
  await page.mouse.up();
  const why = page.getByRole('dialog', { name: 'Why is the date moving?' });
  await expect(why).toContainText('A2, from 30 January 2026 to');
  await why.getByRole('button', { name: 'Cancel' }).click();
  await expect(row(page, 'A2').getByRole('gridcell').last()).toContainText('1 October 2025 to 30 January 2026. 18 days late.');
});

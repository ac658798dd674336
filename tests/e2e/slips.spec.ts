import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures.ts';

/** What hands do that nobody taught: the wrong key, twice, at the wrong moment. */

async function theActions(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await expect(page.getByRole('gridcell', { name: 'A1', exact: true })).toBeVisible();
}
const row = (page: Page, ref: string) => page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: ref, exact: true }) });

test('the Undo of a notice never takes back anything but what the notice says', async ({ page }) => {
  await theActions(page);
  await row(page, 'A2').getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Delete');
  const notice = page.getByRole('status').filter({ hasText: 'A2 was removed.' });
  await expect(notice.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'A2')).toBeVisible();
  await expect(notice).toHaveCount(0);

  await row(page, 'A2').getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Delete');
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'A2')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('a double click changes the cell it began on, also when the details open under it', async ({ page }) => {
  await theActions(page);
  await row(page, 'A31').getByRole('gridcell').nth(1).dblclick({ position: { x: 300, y: 10 } });
  await expect(page.getByRole('textbox', { name: 'Action A31' })).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Details of A31' })).toBeVisible();
});

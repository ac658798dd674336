import { expect, test } from './harness/fixtures.ts';
import { ourReport } from './journeys/report-at-hand.ts';

test('a dialog opened before the new screen has taken the focus keeps it, and stays in reach of those who hear the screen', async ({ page, dialogs }) => {
  // Regression: the screen took the focus out of the dialog a frame later, and Fluent then hid the dialog from screen readers.
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const create = [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Create plan with'));
      if (!create) return;
      observer.disconnect();
      create.click();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  await dialogs.open([ourReport().file]);
  await page.getByRole('button', { name: /New from a review report/ }).click();
  await expect(page.locator('[role="dialog"]')).toBeVisible();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  });
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
});

import { expect, type Locator, type Page } from '@playwright/test';

/** Presses keys one after another; after each, something in the window has the focus. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body), { message: `after ${key} the focus is nowhere` }).toBe(true);
  }
}
/** Goes on with Tab, or back with Shift+Tab, until the place has the focus. */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 240; step++) {
    if (await place.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there.`);
}

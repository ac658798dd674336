import { expect, type Locator, type Page } from '@playwright/test';

/** Whether a key would arrive in the dialog or menu that is in front; where there is none, whether the focus is anywhere in the window. */
const arrives = (page: Page): Promise<'in front' | 'somewhere' | 'nowhere' | 'behind'> => page.evaluate(() => {
  const front = [...document.querySelectorAll('[role="dialog"][aria-modal="true"], [role="menu"]')].filter((one) => one.checkVisibility()).at(-1);
  const focused = document.activeElement;
  // A list that a field in the dialog has opened leaves the focus in the field.
  if (front) return front.contains(focused) ? 'in front' : 'behind';
  return focused === null || focused === document.body ? 'nowhere' : 'somewhere';
});
/** Presses keys one after another, none behind a dialog or menu that has yet to take the focus; after each, something has it. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    // Before the first key of all, the window as it starts has the focus nowhere.
    await expect.poll(() => arrives(page), { message: `${key} would be pressed behind what is in front` }).not.toBe('behind');
    await page.keyboard.press(key);
    await expect.poll(() => arrives(page), { message: `after ${key} the focus is nowhere, or behind what is in front` }).toMatch(/^(in front|somewhere)$/);
  }
}
/** Waits until a dialog, a menu or a part of the window has taken the focus: it would take it from whoever goes to a place in it sooner. */
export const focusWithin = (place: Locator): Promise<void> => expect(place.locator(':focus')).toHaveCount(1);
/** Presses Enter on an item of the menu that has just been opened, once the menu has taken the focus. */
export async function pressItem(item: Locator): Promise<void> {
  await focusWithin(item.page().getByRole('menu').last());
  await item.press('Enter');
}
/** Goes on with Tab, or back with Shift+Tab, until the place has the focus. */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 240; step++) {
    if (await place.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there.`);
}

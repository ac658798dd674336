import { expect, test } from './harness/fixtures.ts';
import { focusWithin, press } from './harness/keys.ts';
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

test('what is typed into the field that finds stays there, however soon after the view one gets to it', async ({ page }) => {
  // Regression: the list took the focus a few frames after the view was drawn, and the letters that followed were commands to its rows.
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const find = document.querySelector<HTMLInputElement>('[data-pane="view"] input[type="search"]');
      if (!find) return;
      observer.disconnect();
      find.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
      find.focus();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  await page.keyboard.press('Control+2');
  const find = page.getByRole('searchbox');
  await expect(find).toBeFocused();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  });
  await page.keyboard.type('a');
  await expect(find).toHaveValue('a');
  await expect(find).toBeFocused();
});

test('nothing beneath a dialog moves by a key that is meant for the window', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const views = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const nav = document.querySelector('[data-pane="navigation"]')!;
    new MutationObserver(() => seen.push(nav.querySelector('[aria-current]')?.textContent ?? '')).observe(nav, { subtree: true, attributes: true, attributeFilter: ['aria-current'] });
    return seen;
  });
  await press(page, 'F1');
  await focusWithin(page.getByRole('dialog'));
  await press(page, 'Control+2', 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'Control+3');
  await expect(page.locator('[data-pane="navigation"] [aria-current]')).toHaveText(/^Actions/);
  expect((await views.jsonValue()).filter((name) => !name.startsWith('Actions'))).toEqual([]);
});

import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { clippedWords, outOfReach, sidewaysScrolling } from './journeys/layout-checks.ts';
import { throughScreens } from './journeys/screens.ts';

const still = (page: Page): Promise<void> => page.emulateMedia({ reducedMotion: 'reduce' });

for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`axe finds nothing on any screen, ${Object.values(look)[0] === 'active' ? 'forced colours' : Object.values(look)[0]}`, async ({ stage }) => {
    test.setTimeout(600_000);
    const found: string[] = [];
    await throughScreens(stage, (page) => page.emulateMedia({ ...look, reducedMotion: 'reduce' }), async (page, screen) => {
      // The focus guards of Fluent's dialogs are empty on purpose.
      await test.step(screen.name, () => expectAccessible(page, { exclude: ['[data-tabster-dummy]'] })).catch((error: Error) => found.push(`${screen.name}: ${error.message}`));
    });
    expect(found.join('\n\n')).toBe('');
  });
}

test('at 400 per cent every screen is one column: nothing is cut off or out of reach, and nothing scrolls sideways but tables and pages', async ({ stage }) => {
  test.setTimeout(600_000);
  const found: string[] = [];
  const asUsual = (page: Page) => page.setViewportSize({ width: 1280, height: 800 });
  await throughScreens(stage, still, async (page, screen) => {
    // 1280 by 1024 at 400 per cent.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.waitForTimeout(200);
    const faults = [...await sidewaysScrolling(page), ...await clippedWords(page), ...await outOfReach(page)];
    found.push(...faults.map((fault) => `${screen.name}: ${fault}`));
  }, asUsual);
  expect(found).toEqual([]);
});

test('with wider spacing of text (WCAG 1.4.12) no words are cut off on any screen', async ({ stage }) => {
  test.setTimeout(600_000);
  const found: string[] = [];
  await throughScreens(stage, still, async (page, screen) => {
    const style = await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }' });
    found.push(...(await clippedWords(page)).map((fault) => `${screen.name}: ${fault}`));
    await style.evaluate((node) => (node as Element).remove());
  });
  expect(found).toEqual([]);
});

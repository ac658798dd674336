import { expect, test } from './harness/fixtures.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { clippedWords, outOfReach, sidewaysScrolling } from './journeys/layout-checks.ts';
import { SCREENS } from './journeys/screens.ts';

for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`axe finds nothing on any screen, ${Object.values(look)[0] === 'active' ? 'forced colours' : Object.values(look)[0]}`, async ({ page, dialogs }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const screen of SCREENS) {
      await screen.go(page, dialogs);
      // The focus guards of Fluent's dialogs are empty on purpose.
      await test.step(screen.name, () => expectAccessible(page, { exclude: ['[data-tabster-dummy]'] })).catch((error: Error) => found.push(`${screen.name}: ${error.message}`));
    }
    expect(found.join('\n\n')).toBe('');
  });
}

test('at 400 per cent every screen is one column: nothing is cut off or out of reach, and nothing scrolls sideways but tables and pages', async ({ page, dialogs }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const screen of SCREENS) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await screen.go(page, dialogs);
    // 1280 by 1024 at 400 per cent.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.waitForTimeout(200);
    const faults = [...await sidewaysScrolling(page), ...await clippedWords(page), ...await outOfReach(page)];
    found.push(...faults.map((fault) => `${screen.name}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test('with wider spacing of text (WCAG 1.4.12) no words are cut off on any screen', async ({ page, dialogs }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const screen of SCREENS) {
    await screen.go(page, dialogs);
    const style = await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }' });
    found.push(...(await clippedWords(page)).map((fault) => `${screen.name}: ${fault}`));
    await style.evaluate((node) => (node as Element).remove());
  }
  expect(found).toEqual([]);
});

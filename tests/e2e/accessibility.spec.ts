import { test } from './harness/fixtures.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { SCREENS } from './journeys/screens.ts';

for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`axe finds nothing on any screen, ${Object.values(look)[0] === 'active' ? 'forced colours' : Object.values(look)[0]}`, async ({ page, dialogs }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    for (const screen of SCREENS) {
      await screen.go(page, dialogs);
      // The focus guards of Fluent's dialogs are empty on purpose.
      await test.step(screen.name, () => expectAccessible(page, { exclude: ['[data-tabster-dummy]'] }));
    }
  });
}

import path from 'node:path';
import type { Page } from '@playwright/test';
import { test } from './harness/fixtures.ts';
import { throughScreens } from './journeys/screens.ts';

const folder = process.env['MATTERS_SCREENSHOTS'];
const SIZES = [{ width: 1280, height: 800 }, { width: 1920, height: 1080 }];

test.describe('screenshots', () => {
  test.skip(folder === undefined, 'Pictures are only taken by `npm run screenshots`.');
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every screen, ${colorScheme}`, async ({ stage }) => {
      test.setTimeout(600_000);
      const dress = (page: Page) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await throughScreens(stage, dress, async (page, screen) => {
        for (const size of SIZES) {
          await page.setViewportSize(size);
          // Fonts and lists that measure themselves settle within two frames.
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          await page.waitForTimeout(250);
          await page.screenshot({ path: path.join(folder!, `${screen.name}-${colorScheme}-${size.width}.png`) });
        }
      });
    });
  }
});

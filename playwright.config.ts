import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { chosenHost } from './tests/host/launch.ts';

if (process.env.TEST_WORKER_INDEX === undefined) {
  const place = chosenHost() === 'electron' ? 'real Electron' : 'the stand-in host on the system’s Chromium';
  console.log(`End-to-end tests run in ${place}.`);
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // One application at a time: each brings a Chromium, and they would take each other’s focus.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: process.env.MATTERS_REPORT ?? 'test-results/reports/playwright.json' }]],
});

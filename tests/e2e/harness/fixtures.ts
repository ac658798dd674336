import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import type { AppUnderTest } from '../../host/app-under-test.ts';
import { chosenHost, launch } from '../../host/launch.ts';
import { dialogsOf, scriptDialogs, type Dialogs } from './scripted.ts';

export type { AppUnderTest } from '../../host/app-under-test.ts';
export type { Dialogs } from './scripted.ts';

/** The built application: the project's own folder, whose package.json names out/main/main.cjs. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

interface Options {
  /** Which application to start. */
  appFolder: string;
  appArgs: string[];
  appEnv: Record<string, string>;
  /** Leaves the dialogs as a person gets them: drawn by the stand-in. On real Electron they are native and such tests are skipped. */
  byHand: boolean;
}
/** The window one stands before, and the application behind it. */
export interface Stage {
  readonly app: AppUnderTest;
  readonly page: Page;
  readonly dialogs: Dialogs;
  readonly workDir: string;
  /** Kills the application, as a crash does, and starts it again: the stage there is then. */
  readonly killed: () => Promise<Stage>;
}
interface Fixtures {
  /** A folder of this test's own, gone afterwards. */
  workDir: string;
  /** Starts the application, or starts it again, with the user data of this test. Every one is closed at the end. */
  launchApp: (args?: string[]) => Promise<AppUnderTest>;
  app: AppUnderTest;
  /** The first window of the application. */
  page: Page;
  dialogs: Dialogs;
  stage: Stage;
}

export const test = base.extend<Options & Fixtures>({
  appFolder: [projectFolder, { option: true }],
  appArgs: [[], { option: true }],
  appEnv: [{}, { option: true }],
  byHand: [false, { option: true }],

  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures it needs from this pattern
  workDir: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'matters-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launchApp: async ({ workDir, appFolder, appArgs, appEnv, byHand }, use, info) => {
    base.skip(byHand && chosenHost() === 'electron', 'Real Electron’s dialogs are the system’s; no test can press their buttons.');
    const started: AppUnderTest[] = [];
    await use(async (args = appArgs) => {
      const userData = `--user-data-dir=${path.join(workDir, 'user-data')}`;
      const app = await launch({ folder: appFolder, args: [userData, ...args], env: appEnv, drawn: byHand });
      started.push(app);
      if (!byHand) await scriptDialogs(app);
      return app;
    });
    for (const app of started) await app.end().catch(() => {});
    if (info.status !== info.expectedStatus) {
      for (const app of started) await info.attach(`main-process-${app.host}`, { body: app.output(), contentType: 'text/plain' });
    }
  },
  app: async ({ launchApp }, use) => use(await launchApp()),
  page: async ({ app }, use) => use(await app.firstWindow()),
  dialogs: async ({ app }, use) => use(dialogsOf(app)),
  stage: async ({ app, page, workDir, launchApp }, use) => {
    const stageOf = (of: AppUnderTest, shown: Page): Stage => ({
      app: of, page: shown, dialogs: dialogsOf(of), workDir,
      killed: async () => {
        await of.kill();
        const again = await launchApp();
        return stageOf(again, await again.firstWindow());
      },
    });
    await use(stageOf(app, page));
  },
});

export { expect } from '@playwright/test';

import type { Page } from '@playwright/test';

type ElectronModule = typeof import('electron');

/** The running application, the same to a test whether real Electron or the stand-in runs it. */
export interface AppUnderTest {
  readonly host: 'electron' | 'stand-in';
  /** The first window, when the application's page has been loaded into it. */
  firstWindow(): Promise<Page>;
  /** The windows that are open, oldest first. */
  windows(): Page[];
  /** Runs a function in the main process. It sees nothing of the test but its argument; both ways only plain data goes. */
  evaluate<Result, Argument>(
    run: (electron: ElectronModule, argument: Argument) => Result | Promise<Result>, argument: Argument
  ): Promise<Result>;
  evaluate<Result>(run: (electron: ElectronModule) => Result | Promise<Result>): Promise<Result>;
  /** Quits as a person does and, where the application objects for ten seconds, ends it. */
  close(): Promise<void>;
  /** Ends it without asking anyone, as a test does that is over. */
  end(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** What main wrote to its standard output and error so far. */
  output(): string;
}

export interface LaunchOptions {
  /** The folder with the package.json whose `main` is to run. */
  folder: string;
  args: string[];
  env: Record<string, string>;
  /** The stand-in draws its menu bar and dialogs, as for a person. */
  drawn: boolean;
}

export const CLOSE_LIMIT_MS = 10_000;

/** A window is there before anything is in it; on either host a test begins when its page has been loaded. */
export async function loaded(page: Page): Promise<Page> {
  await page.waitForURL((url) => url.href !== 'about:blank');
  await page.waitForLoadState('load');
  return page;
}

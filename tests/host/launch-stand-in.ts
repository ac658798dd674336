import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { CLOSE_LIMIT_MS, loaded, type AppUnderTest, type LaunchOptions } from './app-under-test.ts';
import type { ToHost, ToLauncher } from './messages.ts';

const RUN = fileURLToPath(new URL('./run.ts', import.meta.url));
const ADOPTION_LIMIT_MS = 10_000;

/** Playwright's page for a target of Chromium's. */
async function pageOf(context: BrowserContext, targetId: string): Promise<Page> {
  for (const deadline = Date.now() + ADOPTION_LIMIT_MS; Date.now() < deadline; await pause(10)) {
    for (const page of context.pages()) {
      const session = await context.newCDPSession(page);
      const { targetInfo } = await session.send('Target.getTargetInfo');
      await session.detach();
      if (targetInfo.targetId === targetId) return page;
    }
  }
  throw new Error('Playwright did not see the window open.');
}

/** The application in the stand-in: its main process is a child of this one, and Playwright joins its Chromium. */
export async function launchStandIn({ folder, args, env, drawn }: LaunchOptions): Promise<AppUnderTest> {
  const { NODE_OPTIONS: _ours, ...inherited } = process.env;
  const profile = await mkdtemp(path.join(os.tmpdir(), 'matters-chromium-'));
  const child = fork(RUN, [folder, ...args], {
    cwd: folder,
    env: {
      ...inherited,
      ...env,
      STAND_IN_WATCHED: '1',
      STAND_IN_WINDOW: '0',
      STAND_IN_DRAWN: drawn ? '1' : '0',
      STAND_IN_PROFILE: profile,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    execArgv: [],
  });
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const send = (message: ToHost) => void (child.connected && child.send(message, () => {}));
  const unlessItEnds = <T>(what: Promise<T>): Promise<T> =>
    Promise.race([what, exited.then((): never => {
      throw new Error(`The application ended:\n${output}`);
    })]);

  const endpoint = await unlessItEnds(new Promise<string>((resolve, reject) => {
    child.on('message', (message: ToLauncher) => {
      if (message.type === 'started') resolve(message.endpoint);
      if (message.type === 'failed') reject(new Error(message.error));
    });
  }));
  const browser = await chromium.connectOverCDP(endpoint, { isLocal: true, noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context to look into.');

  const open: Page[] = [];
  const evaluations = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastEvaluation = 0;
  let sawWindow = (_page: Page): void => {};
  const first = new Promise<Page>((resolve) => (sawWindow = resolve));
  child.on('message', (message: ToLauncher) => {
    if (message.type === 'window') {
      void pageOf(context, message.targetId).then((page) => {
        open.push(page);
        page.once('close', () => open.splice(open.indexOf(page), 1));
        send({ type: 'adopted', targetId: message.targetId });
        sawWindow(page);
      }).catch(() => {}); // it was closed again before anyone could look
    }
    if (message.type === 'evaluated') {
      const waiting = evaluations.get(message.id);
      evaluations.delete(message.id);
      if (message.ok) waiting?.resolve(message.value);
      else waiting?.reject(new Error(message.error));
    }
  });
  send({ type: 'go' });

  const afterwards = async () => {
    await browser.close().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const endedInTime = async () => {
    const late = setTimeout(() => child.kill('SIGKILL'), CLOSE_LIMIT_MS);
    await exited;
    clearTimeout(late);
    await afterwards();
  };

  return {
    host: 'stand-in',
    firstWindow: () => unlessItEnds(first.then(loaded)),
    windows: () => [...open],
    evaluate: ((run: unknown, argument?: unknown) =>
      unlessItEnds(new Promise((resolve, reject) => {
        lastEvaluation += 1;
        evaluations.set(lastEvaluation, { resolve, reject });
        send({ type: 'evaluate', id: lastEvaluation, source: String(run), argument });
      }))) as AppUnderTest['evaluate'],
    close() {
      send({ type: 'quit' });
      return endedInTime();
    },
    end() {
      send({ type: 'exit' });
      return endedInTime();
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
      await afterwards();
    },
    output: () => output,
  };
}

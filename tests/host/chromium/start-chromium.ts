import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { chromiumCommand, findChromium, isRoot } from '../../../scripts/lib/machine.mjs';
import { connectOverPipes, type Connection } from './connection.ts';

export interface Chromium {
  connection: Connection;
  /** Where a second client, Playwright, can join in. */
  endpoint: string;
  version: string;
  exited: Promise<void>;
  stop(): Promise<void>;
}

/** Quiet, alone, and never on the network: each of these stopped a background request, a prompt or a throttled timer. */
const FLAGS = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-extensions', '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows',
  '--disable-popup-blocking', '--password-store=basic', '--use-mock-keychain', '--test-type', '--force-color-profile=srgb',
  '--lang=en-GB', '--host-resolver-rules=MAP * ~NOTFOUND',
];
const START_LIMIT_MS = 30_000;

/** Starts Chromium with an empty profile of its own: `window` opens at the address given, `null` means headless and no window yet. */
export async function startChromium(window: { address: string; width: number; height: number } | null): Promise<Chromium> {
  const binary = findChromium();
  if (!binary) throw new Error(`The stand-in host needs Chromium, and this machine has none. ${chromiumCommand()}`);
  const given = process.env.STAND_IN_PROFILE;
  const profile = given ?? mkdtempSync(path.join(os.tmpdir(), 'matters-chromium-'));
  const args = [
    ...(window
      ? [`--app=${window.address}`, `--window-size=${window.width},${window.height}`, '--ozone-platform-hint=auto']
      : ['--headless=new', '--no-startup-window']),
    ...(isRoot() ? ['--no-sandbox'] : []),
    ...FLAGS,
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--remote-debugging-port=0',
  ];
  const child = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr?.on('data', (data: Buffer) => (complaints = (complaints + data.toString()).slice(-4000)));
  const connection = connectOverPipes(child.stdio[3] as Writable, child.stdio[4] as Readable);

  let running = true;
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      running = false;
      connection.end();
      if (!given) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      resolve();
    });
  });
  const stop = () => {
    if (running) child.kill('SIGTERM');
    setTimeout(() => running && child.kill('SIGKILL'), 3000).unref();
    return exited;
  };

  const portFile = path.join(profile, 'DevToolsActivePort');
  const deadline = Date.now() + START_LIMIT_MS;
  const readPort = () => (existsSync(portFile) ? /^(\d+)\n(\/.+)/.exec(readFileSync(portFile, 'utf8')) : null);
  let found = readPort();
  while (!found) {
    if (!running || Date.now() > deadline) {
      await stop();
      throw new Error(`Chromium did not start: ${complaints}`);
    }
    await pause(15);
    found = readPort();
  }
  const { product } = await connection.send('Browser.getVersion');
  return { connection, endpoint: `ws://127.0.0.1:${found[1]}${found[2]}`, version: product.split('/')[1] ?? '', exited, stop };
}

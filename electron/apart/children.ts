import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Child, Fork } from './child.ts';
import { forkInNode } from './fork-in-node.ts';

/** Megabytes. One that has grown beyond is not kept for the next file. */
const KEPT_BELOW = 400;

/** The entry beside this file: bundled in the application, else its source, which Node runs as it is. */
function entry(): string {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const bundled = path.join(folder, 'apart-process.cjs');
  return existsSync(bundled) ? bundled : path.join(folder, 'apart-process.ts');
}

let fork: Fork = forkInNode;
let idle: Child | null = null;

/** How processes apart are started from now on, where it is not Node that this runs in. */
export function startChildrenBy(how: Fork): void {
  fork = how;
}

/** A process that is ready for a run, and for nobody else until it is given back. Starting one takes a fifth of a second in Electron; one is kept. */
export async function takeChild(): Promise<Child> {
  const kept = idle;
  idle = null;
  const child = kept ?? await fork(entry());
  child.keepWaiting(true);
  return child;
}

/** It is ready for another run. `megabytes`: what it holds by now. */
export function giveBack(child: Child, megabytes: number): void {
  child.keepWaiting(false);
  if (idle !== null || megabytes > KEPT_BELOW) return child.end();
  idle = child;
  child.hear(() => {}, () => {
    if (idle === child) idle = null;
  });
}

/** Starts one before it is needed. Where that fails, whoever needs one will be told. */
export const keepOneReady = (): Promise<void> => takeChild().then((child) => giveBack(child, 0), () => {});

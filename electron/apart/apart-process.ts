import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { FromChild, ToChild } from './child.ts';

// The entry of a process apart. It runs one worker after another in a thread, so that nothing of one file is there when the next is read. Where the
// thread's memory runs out in a way that takes the process with it, it takes this one.

/** Milliseconds. */
const LOOKS_EVERY = 100;
const MEGABYTE = 1024 * 1024;

/** Electron's own port, or the channel that Node gives a forked process. */
const port = process.parentPort as Electron.ParentPort | undefined;
const say = (message: FromChild): void => {
  if (port) port.postMessage(message);
  else process.send?.(message);
};

let parts: Uint8Array[] = [];
let running: Worker | null = null;
let watch: NodeJS.Timeout | undefined;

function ended(worker: Worker, why: 'neededTooMuch' | 'stopped'): void {
  if (running !== worker) return;
  running = null;
  clearInterval(watch);
  say({ is: 'ended', why });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function run({ workerFile, data, heapMegabytes, growthMegabytes }: ToChild & { readonly is: 'run' }): void {
  const before = process.memoryUsage.rss();
  const bytes = joined(parts);
  parts = [];
  const worker = new Worker(workerFile, {
    workerData: { ...data, bytes },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: Math.min(heapMegabytes, growthMegabytes) },
    env: {},
    execArgv: [],
    // What a parser prints about a file is of no use to anybody.
    stdout: true,
    stderr: true,
  });
  running = worker;
  worker.stdout.resume();
  worker.stderr.resume();
  worker.on('message', (message: unknown) => {
    if (running === worker) say({ is: 'message', message });
  });
  worker.on('messageerror', () => ended(worker, 'stopped'));
  worker.on('error', (error: NodeJS.ErrnoException) => ended(worker, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'neededTooMuch' : 'stopped'));
  worker.on('exit', () => ended(worker, 'stopped'));
  // The worker's own limit counts JavaScript objects only; buffers show in the memory of the whole process.
  watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > growthMegabytes * MEGABYTE) ended(worker, 'neededTooMuch');
  }, LOOKS_EVERY);
}

async function enough(): Promise<void> {
  const worker = running;
  running = null;
  clearInterval(watch);
  await worker?.terminate();
  say({ is: 'ready', megabytes: process.memoryUsage.rss() / MEGABYTE });
}

function hear(message: ToChild): void {
  if (message.is === 'part') parts.push(message.part);
  else if (message.is === 'run') run(message);
  else void enough();
}
if (port) port.on('message', ({ data }) => hear(data as ToChild));
else process.on('message', hear).on('disconnect', () => process.exit());

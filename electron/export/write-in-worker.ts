import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WorkerOrder } from './export-worker.ts';
import type { ExportOrder } from './orders.ts';

/**
 * The bytes of a paper or tracker, written in a worker of its own, so that the window goes on answering while a large plan is written.
 * `workerFile` is the worker's entry. Throws what the writer threw: that is a fault of ours.
 */
export async function bytesInWorker(order: ExportOrder, at: Date, workerFile: string): Promise<Uint8Array> {
  for await (const bytes of eachInWorker([order], at, workerFile)) return bytes;
  throw new Error('The writer was given nothing to write.');
}

/** The bytes of each of several files, one after the other, all written by one worker. Whoever stops asking for more ends it. Throws as `bytesInWorker` does. */
export async function* eachInWorker(orders: readonly ExportOrder[], at: Date, workerFile: string): AsyncGenerator<Uint8Array, void> {
  if (orders.length === 0) return;
  const worker = new Worker(workerFile, { workerData: { orders, at } satisfies WorkerOrder, execArgv: [] });
  try {
    let left = orders.length;
    for await (const [bytes] of on(worker, 'message', { close: ['exit'] })) {
      yield bytes as Uint8Array;
      if (--left === 0) return;
    }
    throw new Error('The writer ended without a file.');
  } finally {
    await worker.terminate();
  }
}

import { Worker } from 'node:worker_threads';
import type { WorkerOrder } from './export-worker.ts';
import type { ExportOrder } from './orders.ts';

/**
 * The bytes of a paper or tracker, written in a worker of its own, so that the window goes on answering while a large plan is written.
 * `workerFile` is the worker's entry. Throws what the writer threw: that is a fault of ours.
 */
export async function bytesInWorker(order: ExportOrder, at: Date, workerFile: string): Promise<Uint8Array> {
  const worker = new Worker(workerFile, { workerData: { order, at } satisfies WorkerOrder, execArgv: [] });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The writer ended with ${code} and without a file.`)));
    });
  } finally {
    await worker.terminate();
  }
}

import { Worker } from 'node:worker_threads';
import type { IntakeMessage, IntakeOrder } from './intake-worker.ts';
import { limits } from './limits.ts';

export interface RunOptions {
  /** The worker's entry, from `workerFile`. */
  readonly workerFile: string;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which one file is given up, and megabytes the process may grow by meanwhile. */
  readonly time: number;
  readonly growthMegabytes: number;
}

/** Why a worker was ended, or ended by itself, before it had said all. */
export type Ended = 'cancelled' | 'tookTooLong' | 'neededTooMuch' | 'stopped';

/**
 * Runs a worker that reads files of strangers until `take`, given each of its messages, says that it has all it wants. Resolves once the thread is
 * gone: with null, or with why it was ended before. Every message that is a result starts the time anew.
 */
export function runWorker(order: IntakeOrder, { workerFile, signal, time, growthMegabytes }: RunOptions, take: (message: IntakeMessage) => 'more' | 'enough'): Promise<Ended | null> {
  const worker = new Worker(workerFile, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: Math.min(limits.heapMegabytes, growthMegabytes) },
    env: {},
    execArgv: [],
    // What a parser prints about a file is of no use to anybody, and standard output belongs to the command line.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    let settled = false;
    const settle = (ended: Ended | null): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate().then(() => {
        resolve(ended);
      });
    };
    const cancel = (): void => {
      settle('cancelled');
    };
    const timer = setTimeout(() => {
      settle('tookTooLong');
    }, time);
    // The worker's own limit counts JavaScript objects only; buffers show in the memory of the whole process.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > growthMegabytes * 1024 * 1024) settle('neededTooMuch');
    }, 200);
    signal?.addEventListener('abort', cancel);
    worker.on('message', (message: IntakeMessage) => {
      if (settled) return;
      if (message.about !== 'progress') timer.refresh();
      if (take(message) === 'enough') settle(null);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'neededTooMuch' : 'stopped');
    });
    worker.on('exit', () => {
      settle('stopped');
    });
  });
}

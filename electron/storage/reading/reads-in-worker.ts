import { Worker } from 'node:worker_threads';
import { done } from '../../../shared/outcome/outcome.ts';
import type { Change } from '../../../shared/record/change.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import type { ReadAnswer, ReadOrder } from './read-worker.ts';
import { readerLost, type PlanReader } from './reader.ts';

export interface ReadingBounds {
  /** Milliseconds, and megabytes of the worker's own. */
  readonly time: number;
  readonly megabytes: number;
}
/** The largest plan there may be takes a minute on a slow computer, and half of the memory. */
const BOUNDS: ReadingBounds = { time: 180_000, megabytes: 2_048 };

/**
 * Reads each file in a worker of its own, which is ended afterwards: parsing, checking every hash and comparing are its work, and whatever a
 * file made to do harm does to it, the window goes on. `workerFile` is its entry.
 */
export const readsInWorker = (workerFile: string, bounds: ReadingBounds = BOUNDS): PlanReader => ({
  async plan(bytes, name) {
    const answer = await answered(workerFile, { is: 'plan', bytes, name }, bounds);
    if (answer?.is !== 'plan') return readerLost(name);
    if (!answer.head.ok) return answer.head;
    const { planId, unknown, ...rest } = answer.head.value;
    const record = new PlanRecord(planId);
    // Their hashes were checked in the worker.
    await inTurns(answer.portions, (changes) => record.take(changes));
    return done({ ...rest, contents: { record, unknown } });
  },
  async copy(bytes, name) {
    const answer = await answered(workerFile, { is: 'copy', bytes, name }, bounds);
    if (answer?.is !== 'copy') return readerLost(name);
    if (!answer.head.ok) return answer.head;
    const all: Change[] = [];
    await inTurns(answer.portions, (changes) => all.push(...changes));
    return done({ ...answer.head.value, changes: all });
  },
});

/** One portion after another, with others getting their turn in between. */
async function inTurns(portions: readonly Uint8Array[], take: (changes: readonly Change[]) => void): Promise<void> {
  for (const portion of portions) {
    take(JSON.parse(new TextDecoder().decode(portion)) as readonly Change[]);
    await new Promise(setImmediate);
  }
}

/** Null where the worker breaks, ends or takes too long. */
async function answered(workerFile: string, order: ReadOrder, { time, megabytes }: ReadingBounds): Promise<ReadAnswer | null> {
  // Bytes of their own: small buffers share memory that cannot be handed over.
  const bytes = new Uint8Array(order.bytes);
  const worker = new Worker(workerFile, {
    workerData: { ...order, bytes } satisfies ReadOrder, transferList: [bytes.buffer], resourceLimits: { maxOldGenerationSizeMb: megabytes }, env: {}, execArgv: [],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadAnswer | null>((resolve) => {
      const lost = (): void => resolve(null);
      timer = setTimeout(lost, time);
      worker.once('message', resolve).once('messageerror', lost).once('error', lost).once('exit', lost);
    });
  } finally {
    clearTimeout(timer);
    void worker.terminate();
  }
}

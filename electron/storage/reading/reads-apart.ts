import { done } from '../../../shared/outcome/outcome.ts';
import type { Change } from '../../../shared/record/change.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { runApart } from '../../apart/run-apart.ts';
import type { ReadAnswer, ReadHead, ReadOrder } from './read-worker.ts';
import { readerLost, type PlanReader } from './reader.ts';

export interface ReadingBounds {
  /** Milliseconds, and megabytes. */
  readonly time: number;
  readonly megabytes: number;
}
/** The largest plan there may be takes a minute on a slow computer, and half of the memory. */
const BOUNDS: ReadingBounds = { time: 180_000, megabytes: 2_048 };

/**
 * Reads each file in a process that does nothing else meanwhile: parsing, checking every hash and comparing are its work, and whatever a file made to
 * do harm does to it, the window goes on. `workerFile`: what that process runs.
 */
export const readsApart = (workerFile: string, bounds: ReadingBounds = BOUNDS): PlanReader => ({
  async plan(bytes, name) {
    const { head, portions } = await answered(workerFile, { is: 'plan', name }, bytes, bounds);
    if (head?.is !== 'plan') return readerLost(name);
    if (!head.head.ok) return head.head;
    const { planId, unknown, ...rest } = head.head.value;
    const record = new PlanRecord(planId);
    // Their hashes were checked there.
    await inTurns(portions, (changes) => record.take(changes));
    return done({ ...rest, contents: { record, unknown } });
  },
  async copy(bytes, name) {
    const { head, portions } = await answered(workerFile, { is: 'copy', name }, bytes, bounds);
    if (head?.is !== 'copy') return readerLost(name);
    if (!head.head.ok) return head.head;
    const all: Change[] = [];
    await inTurns(portions, (changes) => all.push(...changes));
    return done({ ...head.head.value, changes: all });
  },
});

/** One portion after another, with others getting their turn in between. */
async function inTurns(portions: readonly Uint8Array[], take: (changes: readonly Change[]) => void): Promise<void> {
  for (const portion of portions) {
    take(JSON.parse(new TextDecoder().decode(portion)) as readonly Change[]);
    await new Promise(setImmediate);
  }
}

/** No head where the process breaks, ends or takes too long. */
async function answered(workerFile: string, data: ReadOrder, bytes: Uint8Array, { time, megabytes }: ReadingBounds): Promise<{ head: ReadHead | null; portions: Uint8Array[] }> {
  const portions: Uint8Array[] = [];
  let head: ReadHead | null = null;
  await runApart<ReadAnswer>({ workerFile, data, bytes, time, heapMegabytes: megabytes, growthMegabytes: megabytes }, (answer) => {
    if (answer.is !== 'portion') {
      head = answer;
      return 'enough';
    }
    portions.push(answer.changes);
    return 'gets on';
  });
  return { head, portions };
}

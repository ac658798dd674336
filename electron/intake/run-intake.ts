import { runApart, type Ended, type Heard } from '../apart/run-apart.ts';
import type { IntakeMessage, IntakeOrder } from './intake-worker.ts';
import { limits } from './limits.ts';

export interface IntakeOptions {
  /** The worker's entry, from `workerFile` in read-report.ts. */
  readonly workerFile: string;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one file, and megabytes the process may grow by. */
  readonly time?: number | undefined;
  readonly growthMegabytes?: number | undefined;
}

/** Runs the worker that reads files of strangers, apart and within our limits, until `take` has all it wants: see `runApart`. */
export const runIntake = (
  data: IntakeOrder, { workerFile, signal, time = limits.time, growthMegabytes = limits.growthMegabytes }: IntakeOptions, take: (message: IntakeMessage) => Heard,
): Promise<Ended | null> => runApart({ workerFile, data, signal, time, growthMegabytes, heapMegabytes: limits.heapMegabytes }, take);

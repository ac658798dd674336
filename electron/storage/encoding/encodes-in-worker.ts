import { Worker } from 'node:worker_threads';
import { done, type Result } from '../../../shared/outcome/outcome.ts';
import type { Change } from '../../../shared/record/change.ts';
import type { PlanContents } from '../plan-file/contents.ts';
import type { Answer, EncoderOrder, Told } from './encode-worker.ts';
import { ENCODE_FAILURES, type Encoded, type EncodeFailureKind, type PlanEncoder } from './encoder.ts';
import { sealOf, type Seal } from './seal.ts';

/** So many changes are handed over at once, and then others get their turn: handing over a whole plan would hold up the window. */
const PORTION = 500;
/** The largest plan there may be takes a minute on a slow computer. */
const LONGEST_MS = 180_000;

/** A worker that has died or hangs is ended, and the next save begins with a new one. `workerFile` is its entry. */
export const encodesInWorker = (workerFile: string, longest = LONGEST_MS) => (): PlanEncoder => new EncodesInWorker(workerFile, longest);

/**
 * Makes the plan's file in a worker, which keeps a copy of the record and is told only of what is new. What it has been told is remembered
 * by the change itself, which is never altered: one that was struck is another, and is told again.
 */
class EncodesInWorker implements PlanEncoder {
  readonly #workerFile: string;
  readonly #longest: number;
  #worker: Worker | null = null;
  #told = new WeakSet<Change>();
  #ticket = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(workerFile: string, longest: number) {
    this.#workerFile = workerFile;
    this.#longest = longest;
  }

  encode({ record, unknown }: PlanContents): Promise<Result<Encoded, EncodeFailureKind>> {
    // As things stand now: what is done while this waits its turn belongs to the next save.
    const changes = record.changes();
    const seal = sealOf(record, changes);
    const mine = this.#last.then(async () => {
      const encoded = await this.#encode(record.planId, changes, seal, unknown);
      if (encoded !== 'astray') return encoded;
      // It begins again from nothing, once.
      await this.close();
      const again = await this.#encode(record.planId, changes, seal, unknown);
      return again === 'astray' ? ENCODE_FAILURES.notReadBack : again;
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#told = new WeakSet();
    await worker?.terminate();
  }

  async #encode(planId: string, changes: readonly Change[], seal: Seal, unknown: PlanContents['unknown']): Promise<Result<Encoded, EncodeFailureKind> | 'astray'> {
    const worker = (this.#worker ??= this.#started(planId));
    // While it works, the process must not end for want of anything else to do.
    worker.ref();
    try {
      const fresh = changes.filter((change) => !this.#told.has(change));
      for (let from = 0; from < fresh.length; from += PORTION) {
        const portion = fresh.slice(from, from + PORTION);
        worker.postMessage({ is: 'changes', changes: portion } satisfies Told);
        for (const change of portion) this.#told.add(change);
        await new Promise(setImmediate);
      }
      const ticket = ++this.#ticket;
      const answer = this.#answered(worker, ticket);
      worker.postMessage({ is: 'encode', ticket, seal, unknown } satisfies Told);
      const encoded = await answer;
      if (encoded === 'astray') return encoded;
      return typeof encoded === 'string' ? ENCODE_FAILURES[encoded] : done(encoded);
    } catch {
      await this.close();
      return ENCODE_FAILURES.encoderLost;
    } finally {
      worker.unref();
    }
  }

  /** Rejects where the worker ends, breaks or says nothing for too long. */
  #answered(worker: Worker, ticket: number): Promise<Answer['encoded']> {
    return new Promise((resolve, reject) => {
      const lost = (): void => settle(() => reject(new Error('The encoder was lost.')));
      const heard = (answer: Answer): void => {
        if (answer.ticket === ticket) settle(() => resolve(answer.encoded));
      };
      const timer = setTimeout(lost, this.#longest);
      const settle = (how: () => void): void => {
        clearTimeout(timer);
        worker.off('message', heard).off('messageerror', lost).off('error', lost).off('exit', lost);
        how();
      };
      worker.on('message', heard).on('messageerror', lost).on('error', lost).on('exit', lost);
      // One that ended before anybody listened says so no more.
      if (this.#worker !== worker) lost();
    });
  }

  #started(planId: string): Worker {
    const worker = new Worker(this.#workerFile, { workerData: { planId } satisfies EncoderOrder, env: {}, execArgv: [] });
    const gone = (): void => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#told = new WeakSet();
    };
    worker.on('error', gone).on('exit', gone);
    return worker;
  }
}

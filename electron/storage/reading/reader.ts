import { refused, type Result } from '../../../shared/outcome/outcome.ts';
import { sha256 } from '../digest.ts';
import { changesOfCopy, type ReadCopy } from '../plan-file/changes-of-copy.ts';
import { decodePlanFile } from '../plan-file/decode-plan-file.ts';
import { describeOutcome, type OpenFailureKind, type Readable } from '../plan-file/describe-outcome.ts';

export interface ReadPlan extends Readable {
  /** SHA-256 of the bytes that were read: whether the file is still this one. */
  readonly digest: string;
}
export type ReaderFailureKind = OpenFailureKind | 'readerLost';

/** Makes a plan, or what can be merged of one, of a file's bytes. `name`: how the file is called, for the sentences. */
export interface PlanReader {
  plan(bytes: Uint8Array, name: string): Promise<Result<ReadPlan, ReaderFailureKind>>;
  copy(bytes: Uint8Array, name: string): Promise<Result<ReadCopy>>;
}

export function planOfBytes(bytes: Uint8Array, name: string): Result<ReadPlan, OpenFailureKind> {
  const described = describeOutcome(decodePlanFile(bytes), name);
  return described.ok ? { ok: true, value: { ...described.value, digest: sha256(bytes) } } : described;
}

/** In this thread: for the command line, which has no window to keep alive. */
export const readsHere: PlanReader = {
  plan: (bytes, name) => Promise.resolve(planOfBytes(bytes, name)),
  copy: (bytes, name) => Promise.resolve(changesOfCopy(bytes, name)),
};

export const readerLost = (name: string) =>
  refused('readerLost' as const, `${name} was not opened: reading it took too long or too much memory, and was given up. No real plan needs that; the file may be made to do harm. It was not changed. If it is a plan of yours, try again with fewer programs open.`);

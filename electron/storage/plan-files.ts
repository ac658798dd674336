import path from 'node:path';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { changesAsText } from '../../shared/record/encoding.ts';
import { sha256 } from './digest.ts';
import { readFailure, tooLarge, type ReadFailureKind, type SaveFailureKind } from './file-failures.ts';
import { codeOf, disk, type FileSystem } from './file-system.ts';
import { patiently, type Wait } from './patiently.ts';
import type { PlanContents } from './plan-file/contents.ts';
import { changesOfCopy, type ReadCopy } from './plan-file/changes-of-copy.ts';
import { decodePlanFile } from './plan-file/decode-plan-file.ts';
import { describeOutcome, type OpenFailureKind, type Readable } from './plan-file/describe-outcome.ts';
import { encodePlanFile } from './plan-file/encode-plan-file.ts';
import { MOST_BYTES } from './plan-file/format.ts';
import { digestAt, saveAtomically, type Saved } from './save-atomically.ts';

export interface ReadPlan extends Readable {
  /** SHA-256 of the bytes that were read: whether the file is still this one. */
  readonly digest: string;
}

/** Where plans are read from and written to. Given to whoever keeps a plan, so that a test can put a failing disk under it. */
export class PlanFiles {
  readonly #files: FileSystem;
  readonly #wait: Wait | undefined;

  constructor(files: FileSystem = disk, wait?: Wait) {
    this.#files = files;
    this.#wait = wait;
  }

  async read(file: string): Promise<Result<ReadPlan, ReadFailureKind | OpenFailureKind>> {
    const bytes = await this.#bytesOf(file);
    if (!bytes.ok) return bytes;
    const described = describeOutcome(decodePlanFile(bytes.value), `“${path.basename(file)}”`);
    return described.ok ? done({ ...described.value, digest: sha256(bytes.value) }) : described;
  }
  /** What can be merged of another copy of a plan, a damaged one too. */
  async readCopy(file: string): Promise<Result<ReadCopy>> {
    const bytes = await this.#bytesOf(file);
    return bytes.ok ? changesOfCopy(bytes.value, `“${path.basename(file)}”`) : bytes;
  }
  async #bytesOf(file: string): Promise<Result<Uint8Array, ReadFailureKind>> {
    try {
      const facts = await this.#files.facts(file);
      if (facts.isFolder) return readFailure({ code: 'EISDIR' }, file);
      if (facts.bytes > MOST_BYTES) return tooLarge(file);
      const bytes = await this.#files.read(file);
      return bytes.length > MOST_BYTES ? tooLarge(file) : done(bytes);
    } catch (error) {
      return readFailure(error, file);
    }
  }

  /** SHA-256 of what stands at a path now; null where nothing does. What another program holds for a moment is waited for. */
  async digestOf(file: string): Promise<Result<string | null, ReadFailureKind>> {
    try {
      return done(await patiently(() => digestAt(this.#files, file), this.#wait));
    } catch (error) {
      return readFailure(error, file);
    }
  }
  /** Whether nothing is there. Where it cannot be said, it may be. */
  async isGone(file: string): Promise<boolean> {
    return this.#files.facts(file).then(() => false, (error: unknown) => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR');
  }
  /** Whether it is a plan, readable or not: nothing but a plan is ever written over it. */
  async holdsAPlan(file: string): Promise<boolean> {
    const read = await this.read(file);
    return read.ok || IS_A_PLAN.has(read.failure.kind);
  }

  /** `replaces`: SHA-256 of the file that may be replaced, null where there must be none; left out, whatever is there. */
  async write(file: string, contents: PlanContents, replaces?: string | null): Promise<Result<Saved, SaveFailureKind | 'notReadBack' | 'planTooLarge'>> {
    const bytes = encodePlanFile(contents);
    if (bytes.length > MOST_BYTES) {
      return refused('planTooLarge', 'The plan was not saved: it is larger than 200 MB, and could not be opened again. Your work is safe in this window, and the file is as it was. Undo what made it so large, or shorten it.');
    }
    if (!saysTheSame(bytes, contents)) {
      return refused('notReadBack', 'The plan was not saved: read back, it was not the same plan. This is a fault in Matters Arising. The file is as it was. Export the paper and the tracker before you close.');
    }
    return saveAtomically(file, bytes, { what: 'plan', files: this.#files, replaces, ...(this.#wait ? { wait: this.#wait } : {}) });
  }

  /** Where a path leads, so that one file is known under all its names; the path itself where nothing is there yet. */
  async identityOf(file: string): Promise<string> {
    const whole = path.resolve(file);
    const real = await this.#files.real(whole).catch(() => whole);
    return process.platform === 'linux' ? real : real.toLowerCase();
  }
}

const IS_A_PLAN = new Set<ReadFailureKind | OpenFailureKind>(['planFileTooNew', 'damaged', 'notJson', 'recordTooLarge']);

/** Encoding is undone and compared before anything is written: a file that cannot be read again must never replace one that can. */
function saysTheSame(bytes: Uint8Array, { record }: PlanContents): boolean {
  const read = decodePlanFile(bytes);
  return read.kind === 'opened' && read.contents.record.planId === record.planId && changesAsText(read.contents.record.changes()) === changesAsText(record.changes());
}

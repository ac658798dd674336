import path from 'node:path';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { sha256 } from './digest.ts';
import { encodesHere, type EncodeFailureKind, type PlanEncoder } from './encoding/encoder.ts';
import { readFailure, tooLarge, type ReadFailureKind, type SaveFailureKind } from './file-failures.ts';
import { codeOf, disk, type FileSystem } from './file-system.ts';
import { withLock } from './lock-file.ts';
import { oneName } from './one-name.ts';
import { patiently, type Patience, type Wait } from './patiently.ts';
import type { PlanContents } from './plan-file/contents.ts';
import type { ReadCopy } from './plan-file/changes-of-copy.ts';
import { salvageFile, type Salvaged } from './plan-file/salvage.ts';
import { MOST_BYTES } from './plan-file/format.ts';
import { readsHere, type PlanReader, type ReaderFailureKind, type ReadPlan } from './reading/reader.ts';
import { digestAt, saveAtomically, whereItLeads, type Saved } from './save-atomically.ts';

interface WriteOptions {
  readonly replaces?: string | null | undefined;
  readonly patience?: Patience;
  /** Left out: in this thread. */
  readonly encoder?: PlanEncoder;
}

/** Where plans are read from and written to. Given to whoever keeps a plan, so that a test can put a failing disk under it. */
export class PlanFiles {
  readonly #files: FileSystem;
  readonly #wait: Wait | undefined;
  readonly #newEncoder: () => PlanEncoder;
  readonly #reader: PlanReader;

  constructor(files: FileSystem = disk, wait?: Wait, newEncoder: () => PlanEncoder = encodesHere, reader: PlanReader = readsHere) {
    this.#files = files;
    this.#wait = wait;
    this.#newEncoder = newEncoder;
    this.#reader = reader;
  }

  async read(file: string): Promise<Result<ReadPlan, ReadFailureKind | ReaderFailureKind>> {
    const bytes = await this.#bytesOf(file);
    return bytes.ok ? this.#reader.plan(bytes.value, `“${path.basename(file)}”`) : bytes;
  }
  /** What can be merged of another copy of a plan, a damaged one too. */
  async readCopy(file: string): Promise<Result<ReadCopy>> {
    const bytes = await this.#bytesOf(file);
    return bytes.ok ? this.#reader.copy(bytes.value, `“${path.basename(file)}”`) : bytes;
  }
  /** A file that does not hold: its bytes, and what is left of the plan in them. */
  async readDamaged(file: string): Promise<Result<{ bytes: Uint8Array; digest: string; left: Salvaged }, ReadFailureKind>> {
    const bytes = await this.#bytesOf(file);
    return bytes.ok ? done({ bytes: bytes.value, digest: sha256(bytes.value), left: salvageFile(bytes.value) }) : bytes;
  }
  /** Writes bytes as they are to a place where nothing is; `changedMeanwhile` where something is. */
  keepBytes(file: string, bytes: Uint8Array): Promise<Result<Saved, SaveFailureKind>> {
    return saveAtomically(file, bytes, { what: 'plan', files: this.#files, replaces: null, patience: this.#patience() });
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
  async digestOf(file: string, patience?: Patience): Promise<Result<string | null, ReadFailureKind>> {
    try {
      return done(await patiently(() => digestAt(this.#files, file), this.#patience(patience)));
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

  /** Makes the file of one plan that is open. Let it go with the plan. */
  encoder(): PlanEncoder {
    return this.#newEncoder();
  }

  /** Does the work of saving a plan to a file while everybody else who would save there waits; see `withLock`. `by`: who saves, for them to read. */
  async alone<Value, Kind extends string>(
    file: string, by: string, patience: Patience, work: () => Promise<Result<Value, Kind>>,
  ): Promise<Result<Value, Kind | SaveFailureKind>> {
    const target = await whereItLeads(this.#files, path.resolve(file)).catch(() => path.resolve(file));
    return withLock(target, by, this.#files, this.#patience(patience), work);
  }

  /** `replaces`: SHA-256 of the file that may be replaced, null where there must be none; left out, whatever is there. */
  async write(file: string, contents: PlanContents, options: WriteOptions = {}): Promise<Result<Saved, SaveFailureKind | EncodeFailureKind>> {
    const { replaces, patience, encoder = encodesHere() } = options;
    const encoded = await encoder.encode(contents);
    if (!encoded.ok) return encoded;
    const { bytes, digest } = encoded.value;
    return saveAtomically(file, bytes, { what: 'plan', files: this.#files, replaces, digest, patience: this.#patience(patience) });
  }

  /** Where a path leads, so that one file is known under all its names; the path itself where nothing is there yet. */
  async identityOf(file: string): Promise<string> {
    const whole = path.resolve(file);
    const real = await this.#files.real(whole).catch(() => whole);
    return oneName(real, process.platform);
  }

  #patience(patience: Patience = {}): Patience {
    return { wait: this.#wait, ...patience };
  }
}

const IS_A_PLAN = new Set<ReadFailureKind | ReaderFailureKind>(['planFileTooNew', 'damaged', 'notJson', 'recordTooLarge']);

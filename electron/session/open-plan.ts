import path from 'node:path';
import type { FileState } from '../../shared/contract/contract.ts';
import type { RepairOffer } from '../../shared/contract/repair.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import type { Change } from '../../shared/record/change.ts';
import type { Members, PlanContents } from '../storage/plan-file/contents.ts';
import { waitingWords, type LockHolder } from '../storage/file-failures.ts';
import type { PlanEncoder } from '../storage/encoding/encoder.ts';
import type { Patience } from '../storage/patiently.ts';
import type { PlanFiles } from '../storage/plan-files.ts';
import type { BackupWhy } from '../storage/recovery/backups.ts';
import type { PlanSession } from './plan-session.ts';
import type { Safekeeping } from './safekeeping.ts';

/** The file a plan is kept in, as it was when we last read or wrote it. */
interface Home {
  readonly path: string;
  readonly digest: string;
  /** ISO instant. */
  readonly savedAt: string | null;
  /** The session's revision that stands in the file. */
  readonly revision: number;
}
/** Changes that came in by themselves, because another copy was saved over this plan's file. */
export interface Arrived {
  readonly changes: readonly Change[];
  /** How many clashes are open that were not open before. */
  readonly clashes: number;
}
/** What stands where the plan's file is kept: what we put there, another copy that was taken in, nothing, or something that is not this plan. */
export type FileFound = 'ours' | 'takenIn' | 'gone' | 'another' | 'unseen';
/** The file holds no revision of the session's: everything is still to be saved. */
const NONE = -1;
/** `waiting`: another program, or a colleague's save, holds the file. */
type Saving = { readonly is: 'idle' } | { readonly is: 'saving' } | { readonly is: 'waiting'; readonly for: string } | { readonly is: 'failed'; readonly problem: string };

const TRY_AGAIN_MS = 30_000;
/** How many saves of other people may fall between ours before we say so. */
const MOST_TRIES = 20;
const SAVED_ELSEWHERE = refused('savedElsewhere', 'The plan was not saved: its file was changed by another program since it was opened, and no longer holds this plan as it can be worked on. Your work is safe in this window. Save it under another name.');
const goneWords = (file: string): string =>
  `“${path.basename(file)}” is no longer in “${path.dirname(file)}”. It may have been moved, renamed or deleted, or its drive is not connected. Your work is safe in this window. Save to put it back there, or save it in another place.`;
const anotherWords = (file: string): string =>
  `“${path.basename(file)}” was changed by another program, and no longer holds this plan as it can be worked on. Your work is safe in this window, and nothing is written over that file. Save the plan under another name.`;
const OVER_A_NEWER = refused('overANewer', 'The plan was not saved: the file there was saved by a newer version of Matters Arising, and what this version cannot read of it would be lost. Your work is safe in this window. Save it under another name, or install the newer version.');
const CANNOT_JOIN = refused('savedElsewhere', 'The plan was not saved: its file was saved elsewhere meanwhile, with changes that cannot be put together with yours. Your work is safe in this window. Save it under another name.');

export interface OpenPlanOptions {
  readonly session: PlanSession;
  readonly files: PlanFiles;
  readonly now: () => Date;
  readonly unknown?: PlanContents['unknown'];
  /** Where it was read from; null for a plan that has never been saved. */
  readonly from?: { readonly path: string; readonly digest: string } | null;
  readonly notices?: readonly string[];
  /** Whether what is shown may be kept under another name though it cannot be changed. */
  readonly mayBeKept?: boolean;
  /** Whether its record is whole, even where it cannot be changed in the place it is in. */
  readonly isSound?: boolean;
  /** Whether its file will be gone before long: no place to come back to. */
  readonly isPassing?: boolean;
  /** What is wrong with its file, where that can be repaired. */
  readonly repair?: RepairOffer | null;
  readonly isDamaged?: boolean;
  /** How the plan is called while it has no file. */
  readonly name?: string;
  /** Milliseconds from the last change to saving by itself. */
  readonly autosaveAfter?: number;
  /** Watches over what is not in the file; null where nothing can be changed, and in tools that have no data folder. */
  readonly safekeeping?: Safekeeping | null;
}

/** A plan that is open, and the file it is kept in: saving, saving by itself, and what the title says about it. */
export class OpenPlan {
  readonly session: PlanSession;
  readonly notices: readonly string[];
  /** Whether its file is spoilt. */
  readonly isDamaged: boolean;
  /** Whether it may be saved under another name. */
  readonly mayBeKept: boolean;
  /** Whether what it holds can be merged. */
  readonly isSound: boolean;
  readonly isPassing: boolean;
  readonly safekeeping: Safekeeping | null;
  readonly repair: RepairOffer | null;
  readonly #files: PlanFiles;
  readonly #encoder: PlanEncoder;
  readonly #now: () => Date;
  readonly #unknown: { readonly file: Members; readonly record: Members };
  readonly #name: string;
  readonly #autosaveAfter: number;
  readonly #listeners = new Set<(file: FileState) => void>();
  readonly #arrivals = new Set<(arrived: Arrived) => void>();
  readonly #unsubscribe: () => void;
  #cameBack: string | null = null;
  #home: Home | null;
  #saving: Saving = { is: 'idle' };
  #timer: NodeJS.Timeout | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  /** The file is gone from its place, or is something else: what is here is in no file. */
  #isAstray = false;
  #waiting: AbortController | null = null;

  constructor(options: OpenPlanOptions) {
    this.session = options.session;
    this.notices = options.notices ?? [];
    this.isDamaged = options.isDamaged ?? false;
    this.safekeeping = options.safekeeping ?? null;
    this.repair = options.repair ?? null;
    this.#files = options.files;
    this.#encoder = options.files.encoder();
    this.#now = options.now;
    this.#unknown = options.unknown ?? { file: {}, record: {} };
    this.mayBeKept = options.mayBeKept ?? options.session.readOnly === null;
    this.isSound = options.isSound ?? options.session.readOnly === null;
    this.isPassing = options.isPassing ?? false;
    this.#name = options.name ?? 'Not saved yet';
    this.#autosaveAfter = options.autosaveAfter ?? 2_000;
    this.#home = options.from ? { ...options.from, savedAt: null, revision: options.session.revision } : null;
    this.#unsubscribe = this.session.subscribe(() => this.#changed());
  }

  /** What came back that was not in the file when the application stopped, in a sentence. */
  get cameBack(): string | null { return this.#cameBack; }
  tellCameBack(sentence: string | null): void {
    this.#cameBack = sentence;
  }
  get path(): string | null { return this.#home?.path ?? null; }
  /** Whether anything was done that is not in the file. The example, merely looked at, has nothing to lose. */
  get isDirty(): boolean { return this.session.readOnly === null && (this.#isAstray || this.session.revision !== (this.#home?.revision ?? 0)); }
  get file(): FileState {
    const state = this.#saving.is === 'idle' ? (this.isDirty || !this.#home ? 'unsaved' : 'saved') : this.#saving.is;
    return {
      path: this.path,
      name: this.#home ? path.basename(this.#home.path) : this.#name,
      state,
      savedAt: this.#home?.savedAt ?? null,
      problem: this.#saving.is === 'failed' ? this.#saving.problem : null,
      waitsFor: this.#saving.is === 'waiting' ? this.#saving.for : null,
      readOnly: this.session.readOnly,
    };
  }

  /** What would be written now. The record in it goes on changing. */
  get contents(): PlanContents { return { record: this.session.record, unknown: this.#unknown }; }

  /** Returns the way to stop listening. */
  onFileChanged(listener: (file: FileState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Told of what came in with a save or a look at the file. Returns the way to stop listening. */
  onArrived(listener: (arrived: Arrived) => void): () => void {
    this.#arrivals.add(listener);
    return () => this.#arrivals.delete(listener);
  }

  /**
   * Looks whether the file is still the one we know, and takes in what another copy of this plan brought there. Never writes.
   * `isCertain`: what is gone or something else stays so, and is said; otherwise it may be on its way.
   */
  lookAtFile({ isCertain = false } = {}): Promise<FileFound> {
    return this.#afterOthers(async () => {
      const home = this.#home;
      if (!home || this.session.readOnly !== null) return 'ours';
      const found = await this.#lookedAt(home);
      if (found === 'unseen') return found;
      const isAstray = found === 'gone' || found === 'another';
      if (isAstray && isCertain) {
        this.#isAstray = true;
        this.#becomes({ is: 'failed', problem: (found === 'gone' ? goneWords : anotherWords)(home.path) });
      } else if (!isAstray && this.#isAstray) {
        this.#isAstray = false;
        this.#becomes({ is: 'idle' });
      }
      return found;
    });
  }

  /** Saves to the plan's own file. Refused for a plan that has none. Two calls take turns, and the second writes what came meanwhile. */
  save(): Promise<Result<FileState>> {
    return this.#inTurn(async () => {
      if (this.session.readOnly !== null) return refused('readOnly', this.session.readOnly);
      const home = this.#home;
      if (!home) return refused('neverSaved', 'This plan has no file yet. Choose where to save it.');
      // Somebody may have moved or deleted the file; "Saved" must then not be said of it.
      if (!this.isDirty && !(await this.#files.isGone(home.path))) return done(this.file);
      return this.#told(await this.#write(home.path, home.digest));
    });
  }

  /** Saves to another file, which is the plan's own from then on. Another copy of this plan that stands there is taken in, not lost. */
  saveAs(file: string): Promise<Result<FileState>> {
    return this.#inTurn(async () => {
      if (!this.mayBeKept) return refused('readOnly', this.session.readOnly ?? '');
      const written = await this.#write(file, null);
      // The plan's own file is no worse for a place that could not be written.
      if (written.ok || this.#home === null) return this.#told(written);
      this.#becomes({ is: 'idle' });
      if (this.isDirty) this.#saveSoon();
      return written;
    });
  }

  /** Keeps the plan as it stands among its earlier versions, before something is done to all of it. Where that fails it is said, and no more. */
  async keepNow(why: BackupWhy): Promise<void> {
    const encoded = this.safekeeping && (await this.#encoder.encode(this.contents));
    if (encoded?.ok) await this.safekeeping?.keepNow(encoded.value.bytes, why);
  }

  /** Stops waiting for a file that another program holds: that save then fails, and says so. A save that does not wait goes on. */
  stopWaiting(): void {
    this.#waiting?.abort();
  }

  /**
   * Stops saving by itself, after any save under way. Does not save: whoever closes decides about that first. `unsaved`: what becomes of
   * what is not in the file; it stays for another opening where nobody has decided.
   */
  async close(unsaved: 'gone' | 'kept' = 'gone'): Promise<void> {
    this.#isClosed = true;
    this.#unsubscribe();
    if (this.#timer) clearTimeout(this.#timer);
    await this.#last;
    await this.safekeeping?.end(unsaved === 'kept');
    await this.#encoder.close();
  }

  /** `known`: the digest of what we last wrote or read there; null: the person was asked about whatever is there. */
  #write(file: string, known: string | null): Promise<Result<FileState>> {
    this.#becomes({ is: 'saving' });
    this.#waiting = new AbortController();
    const patience = { signal: this.#waiting.signal, onHeld: (holder: LockHolder | null) => this.#becomes({ is: 'waiting', for: waitingWords(file, holder) }) };
    return this.#files.alone(file, this.session.by, patience, () => this.#writeAlone(file, known, patience));
  }
  async #writeAlone(file: string, known: string | null, patience: Patience): Promise<Result<FileState>> {
    for (let tries = MOST_TRIES; ; tries--) {
      const there = await this.#takeIn(file, known, patience);
      if (!there.ok) return there;
      await this.safekeeping?.beforeSave(file);
      const { revision } = this.session;
      const marked = this.safekeeping?.mark() ?? [];
      const written = await this.#files.write(file, { record: this.session.record, unknown: this.#unknown }, { replaces: there.value, encoder: this.#encoder, patience });
      // Another save fell between, by a program that does not know our lock: that one is taken in as well.
      if (!written.ok && written.failure.kind === 'changedMeanwhile' && tries > 1) continue;
      if (!written.ok) return written;
      this.#home = { path: file, digest: written.value.digest, savedAt: this.#now().toISOString(), revision };
      this.#isAstray = false;
      this.safekeeping?.saved(this.#home, marked);
      this.#becomes({ is: 'idle' });
      if (this.isDirty) this.#saveSoon();
      return done(this.file);
    }
  }

  async #lookedAt(home: Home): Promise<FileFound> {
    const digest = await this.#files.digestOf(home.path);
    if (!digest.ok) return 'unseen';
    if (digest.value === home.digest) return 'ours';
    if (digest.value === null) return 'gone';
    const read = await this.#files.read(home.path);
    if (!read.ok || read.value.readOnly !== null || read.value.contents.record.planId !== this.session.planId) return 'another';
    const wasInFile = this.session.revision === home.revision;
    const changes = read.value.contents.record.changes();
    this.#join(changes);
    if (!this.#isJoined()) return 'another';
    // An older copy put in the file's place lacks what we have: it is saved again.
    const hasAll = wasInFile && changes.length === this.session.changes().length;
    this.#home = { ...home, digest: read.value.digest, revision: hasAll ? this.session.revision : NONE };
    this.safekeeping?.found(this.#home, changes);
    if (!hasAll) this.#saveSoon();
    this.#tell();
    return 'takenIn';
  }

  #join(changes: readonly Change[]): void {
    const open = () => this.session.record.state.clashes().length;
    const before = open();
    const came = this.session.takeIn(changes);
    if (came.length === 0) return;
    for (const listener of [...this.#arrivals]) listener({ changes: came, clashes: Math.max(0, open() - before) });
  }
  /** Whether nothing of what was taken in had to be refused. */
  #isJoined(): boolean {
    return this.session.record.problems().every(({ kind }) => kind === 'missing' || kind === 'cycle');
  }

  /**
   * Another program, or a colleague on the shared drive, may have saved this plan where we are about to: then both are kept, or nothing is
   * written. Gives the digest of what may be replaced: null where nothing is there, undefined where a place was chosen that cannot be read.
   */
  async #takeIn(file: string, known: string | null, patience: Patience): Promise<Result<string | null | undefined>> {
    const digest = await this.#files.digestOf(file, patience);
    if (!digest.ok && known === null) return done(undefined);
    if (!digest.ok) return refused(digest.failure.kind, `The plan was not saved, because what its file holds now cannot be seen. Your work is safe in this window. ${digest.failure.message}`);
    if (digest.value === null || digest.value === known) return done(digest.value);
    const read = await this.#files.read(file);
    const isThisPlan = read.ok && read.value.contents.record.planId === this.session.planId;
    if (isThisPlan && this.session.readOnly !== null) {
      return refused('overTheCopy', 'The plan was not saved: this file is a copy of the plan that you are looking at, and what is in it would be lost. Save it under another name.');
    }
    if (isThisPlan && read.value.readOnly === null) {
      this.#join(read.value.contents.record.changes());
      return this.#isJoined() ? done(read.value.digest) : CANNOT_JOIN;
    }
    // What a later version has put into its file nobody here can see, so nobody can agree to lose it.
    if ((read.ok ? read.value.outcome : read.failure.kind) === 'planFileTooNew') return OVER_A_NEWER;
    // In a place just chosen the person has agreed to replace what is there; in the plan's own, nobody has.
    return known === null ? done(digest.value) : SAVED_ELSEWHERE;
  }

  /**
   * What became of saving, said in the title too. It is tried again by itself, since a drive may come back; but not where the person stopped it:
   * then they, or their next edit, begin it again.
   */
  #told(saved: Result<FileState>): Result<FileState> {
    if (saved.ok) return saved;
    this.#becomes({ is: 'failed', problem: saved.failure.message });
    if (this.#home && this.isDirty && !this.#waiting?.signal.aborted) this.#saveSoon(TRY_AGAIN_MS);
    return saved;
  }

  #changed(): void {
    if (this.#home) this.#saveSoon();
    this.#tell();
  }
  #saveSoon(after = this.#autosaveAfter): void {
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.save(), after);
    // Leaving is held up by the question whether to save, not by this clock.
    this.#timer.unref();
  }
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#timer) clearTimeout(this.#timer);
    return this.#afterOthers(work);
  }
  #afterOthers<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
  #becomes(saving: Saving): void {
    this.#saving = saving;
    this.#tell();
  }
  #tell(): void {
    for (const listener of [...this.#listeners]) listener(this.file);
  }
}

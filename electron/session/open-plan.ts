import type { FileState } from '../../shared/contract/contract.ts';
import type { Flaw } from '../../shared/contract/copies.ts';
import type { RepairOffer } from '../../shared/contract/repair.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import type { Members, PlanContents } from '../storage/plan-file/contents.ts';
import { waitingWords, type LockHolder } from '../storage/file-failures.ts';
import type { PlanEncoder } from '../storage/encoding/encoder.ts';
import type { Patience } from '../storage/patiently.ts';
import type { PlanFiles } from '../storage/plan-files.ts';
import type { BackupWhy } from '../storage/recovery/backups.ts';
import type { OpenPlanOptions } from './open-plan-options.ts';
import type { PlanSession } from './plan-session.ts';
import type { Safekeeping } from './safekeeping.ts';
import { FileStatus, type Home } from './saving/file-status.ts';
import { anotherWords, goneWords } from './saving/file-words.ts';
import { Joining, type Arrived } from './saving/joining.ts';
import { lookAtHome, type FileFound, type TakenIn } from './saving/look-at-home.ts';
import { mayReplace, type Saver } from './saving/may-replace.ts';
import { renamedTo } from './saving/renamed.ts';
import { SaveClock } from './saving/save-clock.ts';

const TRY_AGAIN_MS = 30_000;
/** How many saves of other people may fall between ours before we say so. */
const MOST_TRIES = 20;

/** The path of the plan's file, before and now. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** A plan that is open, and the file it is kept in: saving, saving by itself, and what the title says about it. */
export class OpenPlan {
  readonly session: PlanSession;
  readonly notices: readonly string[];
  /** Why it can only be looked at, where that is in the file itself. */
  readonly flaw: Flaw | null;
  /** Whether it may be saved under another name. */
  readonly mayBeKept: boolean;
  readonly isPassing: boolean;
  readonly safekeeping: Safekeeping | null;
  readonly repair: RepairOffer | null;
  readonly #files: PlanFiles;
  readonly #encoder: PlanEncoder;
  readonly #now: () => Date;
  readonly #unknown: { readonly file: Members; readonly record: Members };
  readonly #autosaveAfter: number;
  readonly #status: FileStatus;
  readonly #movedListeners = new Set<(moved: Moved) => void>();
  readonly #saver: Saver;
  readonly #clock = new SaveClock(() => void this.save());
  readonly #unsubscribe: () => void;
  #cameBack: string | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting: AbortController | null = null;

  constructor(options: OpenPlanOptions) {
    this.session = options.session;
    this.notices = options.notices ?? [];
    this.flaw = options.flaw ?? null;
    this.safekeeping = options.safekeeping ?? null;
    this.repair = options.repair ?? null;
    this.#files = options.files;
    this.#saver = { session: options.session, files: options.files, joining: new Joining(options.session) };
    this.#encoder = options.files.encoder();
    this.#now = options.now;
    this.#unknown = options.unknown ?? { file: {}, record: {} };
    this.mayBeKept = options.mayBeKept ?? options.session.readOnly === null;
    this.isPassing = options.isPassing ?? false;
    this.#autosaveAfter = options.autosaveAfter ?? 2_000;
    const home = options.from ? { ...options.from, savedAt: null, revision: options.session.revision } : null;
    this.#status = new FileStatus(options.session, options.name ?? 'Not saved yet', home);
    this.#unsubscribe = this.session.subscribe(() => this.#changed());
  }

  /** Whether its file is spoilt. */
  get isDamaged(): boolean { return this.flaw === 'damaged' || this.flaw === 'cutShort'; }
  /** What came back that was not in the file when the application stopped, in a sentence. */
  get cameBack(): string | null { return this.#cameBack; }
  tellCameBack(sentence: string | null): void {
    this.#cameBack = sentence;
  }
  get path(): string | null { return this.#status.home?.path ?? null; }
  /** Whether anything was done that is not in the file. The example, merely looked at, has nothing to lose. */
  get isDirty(): boolean { return this.#status.isDirty; }
  get file(): FileState { return this.#status.file; }

  /** What would be written now. The record in it goes on changing. */
  get contents(): PlanContents { return { record: this.session.record, unknown: this.#unknown }; }

  /** Returns the way to stop listening. */
  onFileChanged(listener: (file: FileState) => void): () => void {
    return this.#status.onChanged(listener);
  }

  /** Told of what came in with a save or a look at the file. Returns the way to stop listening. */
  onArrived(listener: (arrived: Arrived) => void): () => void {
    return this.#saver.joining.onArrived(listener);
  }

  /** Told that the file has another name, and that the plan goes on in it. Returns the way to stop listening. */
  onMoved(listener: (moved: Moved) => void): () => void {
    this.#movedListeners.add(listener);
    return () => this.#movedListeners.delete(listener);
  }

  /**
   * Looks whether the file is still the one we know, and takes in what another copy of this plan brought there. Never writes.
   * `isCertain`: what is gone or something else stays so, and is said; otherwise it may be on its way.
   */
  lookAtFile({ isCertain = false } = {}): Promise<FileFound> {
    return this.#afterOthers(async () => {
      const home = this.#status.home;
      if (!home || this.session.readOnly !== null) return 'ours';
      const look = await lookAtHome(this.#saver, home);
      const { found } = look;
      if (found === 'unseen') return found;
      if (look.found === 'takenIn') this.#tookIn(look);
      if (found === 'gone' && isCertain && (await this.#followed(home))) return 'ours';
      const isAstray = found === 'gone' || found === 'another';
      if (isAstray && isCertain) {
        this.#status.isAstray = true;
        this.#status.becomes({ is: 'failed', problem: (found === 'gone' ? goneWords : anotherWords)(home.path) });
      } else if (!isAstray && this.#status.isAstray) {
        this.#status.isAstray = false;
        this.#status.becomes({ is: 'idle' });
      }
      return found;
    });
  }

  /** Saves to the plan's own file. Refused for a plan that has none. Two calls take turns, and the second writes what came meanwhile. */
  save(): Promise<Result<FileState>> {
    return this.#inTurn(async () => {
      if (this.session.readOnly !== null) return refused('readOnly', this.session.readOnly);
      const home = this.#status.home;
      if (!home) return refused('neverSaved', 'This plan has no file yet. Choose where to save it.');
      // Somebody may have moved or deleted the file; "Saved" must then not be said of it.
      const isGone = (await this.#files.isGone(home.path)) && !(await this.#followed(home));
      if (!this.isDirty && !isGone) return done(this.file);
      return this.#told(await this.#write(this.#status.home?.path ?? home.path, home.digest));
    });
  }

  /** Saves to another file, which is the plan's own from then on. Another copy of this plan that stands there is taken in, not lost. */
  saveAs(file: string): Promise<Result<FileState>> {
    return this.#inTurn(async () => {
      if (!this.mayBeKept) return refused('readOnly', this.session.readOnly ?? '');
      const written = await this.#write(file, null);
      // The plan's own file is no worse for a place that could not be written.
      if (written.ok || this.#status.home === null) return this.#told(written);
      this.#status.becomes({ is: 'idle' });
      if (this.isDirty) this.#clock.soon(this.#autosaveAfter);
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
    this.#clock.stop();
    this.#unsubscribe();
    await this.#last;
    await this.safekeeping?.end(unsaved === 'kept');
    await this.#encoder.close();
  }

  /** `known`: the digest of what we last wrote or read there; null: the person was asked about whatever is there. */
  #write(file: string, known: string | null): Promise<Result<FileState>> {
    this.#status.becomes({ is: 'saving' });
    this.#waiting = new AbortController();
    const patience = { signal: this.#waiting.signal, onHeld: (holder: LockHolder | null) => this.#status.becomes({ is: 'waiting', for: waitingWords(file, holder) }) };
    return this.#files.alone(file, this.session.by, patience, () => this.#writeAlone(file, known, patience));
  }
  async #writeAlone(file: string, known: string | null, patience: Patience): Promise<Result<FileState>> {
    for (let tries = MOST_TRIES; ; tries--) {
      const there = await mayReplace(this.#saver, file, known, patience);
      if (!there.ok) return there;
      await this.safekeeping?.beforeSave(file);
      const { revision } = this.session;
      const marked = this.safekeeping?.mark() ?? [];
      const written = await this.#files.write(file, { record: this.session.record, unknown: this.#unknown }, { replaces: there.value, encoder: this.#encoder, patience });
      // Another save fell between, by a program that does not know our lock: that one is taken in as well.
      if (!written.ok && written.failure.kind === 'changedMeanwhile' && tries > 1) continue;
      if (!written.ok) return written;
      this.#status.home = { path: file, digest: written.value.digest, savedAt: this.#now().toISOString(), revision };
      this.#status.isAstray = false;
      this.safekeeping?.saved(this.#status.home, marked);
      this.#status.becomes({ is: 'idle' });
      if (this.isDirty) this.#clock.soon(this.#autosaveAfter);
      return done(this.file);
    }
  }

  /** Another copy of this plan was saved over the file, and is in the session by now. */
  #tookIn({ home, changes, hasAll }: TakenIn): void {
    this.#status.home = home;
    this.safekeeping?.found(home, changes);
    if (!hasAll) this.#clock.soon(this.#autosaveAfter);
    this.#status.tell();
  }

  /** Whether the file was given another name in its folder: then the plan goes on in that one. */
  async #followed(home: Home): Promise<boolean> {
    const to = await renamedTo(this.#files, home, this.session.planId);
    if (to === null) return false;
    this.#status.home = { ...home, path: to };
    this.#status.isAstray = false;
    this.safekeeping?.moved(this.#status.home);
    this.#status.becomes({ is: 'idle' });
    if (this.isDirty) this.#clock.soon(this.#autosaveAfter);
    for (const listener of [...this.#movedListeners]) listener({ from: home.path, to });
    return true;
  }

  /**
   * What became of saving, said in the title too. It is tried again by itself, since a drive may come back; but not where the person stopped it:
   * then they, or their next edit, begin it again.
   */
  #told(saved: Result<FileState>): Result<FileState> {
    if (saved.ok) return saved;
    this.#status.becomes({ is: 'failed', problem: saved.failure.message });
    if (this.#status.home && this.isDirty && !this.#waiting?.signal.aborted) this.#clock.soon(TRY_AGAIN_MS);
    return saved;
  }

  #changed(): void {
    if (this.#status.home) this.#clock.soon(this.#autosaveAfter);
    this.#status.tell();
  }
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#clock.wait();
    return this.#afterOthers(work);
  }
  #afterOthers<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

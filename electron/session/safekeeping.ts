import { randomBytes } from 'node:crypto';
import type { TypedText } from '../../shared/contract/typed-text.ts';
import type { Change, ChangeId } from '../../shared/record/change.ts';
import { sha256InTurns } from '../storage/digest.ts';
import { disk } from '../storage/file-system.ts';
import type { PlanContents } from '../storage/plan-file/contents.ts';
import type { BackupWhy } from '../storage/recovery/backups.ts';
import type { Unsaved, PlanJournal } from '../storage/recovery/plan-journal.ts';
import type { Recovery } from '../storage/recovery/recovery.ts';
import type { PlanSession } from './plan-session.ts';

export interface SafekeepingOptions {
  readonly session: PlanSession;
  readonly recovery: Recovery;
  readonly now: () => Date;
  readonly unknown: PlanContents['unknown'];
  readonly home: { readonly path: string; readonly digest: string } | null;
  /** How the plan is called while it has no file. */
  readonly name: string;
}

/** How long one works before the version in the file is kept once more. */
const KEEP_EVERY_MS = 3_600_000;
/** To be called by after a crash, no more. */
const LONGEST_TITLE = 300;

/** Watches over the unsaved work of one open plan, and keeps earlier versions of its file. What fails here is said and stops nothing. */
export class Safekeeping {
  readonly #options: SafekeepingOptions;
  readonly #journal: PlanJournal;
  readonly #stop: () => void;
  readonly #stopMerges: () => void;
  readonly #opening = randomBytes(6).toString('hex');
  /** Made or taken in since the file was last read or written. */
  readonly #unsaved = new Set<ChangeId>();
  #typed: readonly TypedText[] = [];
  #home: SafekeepingOptions['home'];
  /** When a version was last kept, in this opening. */
  #keptAt: number | null = null;
  #savedSince = false;
  /** That the last merges are noted. */
  #merges: Promise<void> = Promise.resolve();

  constructor(options: SafekeepingOptions) {
    this.#options = options;
    this.#home = options.home;
    this.#journal = options.recovery.journal.of(() => this.#all());
    this.#stop = options.session.subscribe(({ changes }) => {
      const isFirst = this.#unsaved.size === 0;
      for (const { id } of changes) this.#unsaved.add(id);
      // A plan without a file begins with all that it was made of.
      if (isFirst && this.#home === null) this.#journal.renew();
      else this.#journal.changed(changes);
    });
    const { session, recovery } = options;
    this.#stopMerges = session.merges.onChanged(() => {
      this.#merges = recovery.merges.keep(session.planId, session.merges.all).catch(recovery.mergeFailed);
    });
  }

  get recovery(): Recovery { return this.#options.recovery; }
  /** What stands in fields that have not been left. */
  get typed(): readonly TypedText[] { return this.#typed; }
  keepTyped(texts: readonly TypedText[]): void {
    if (texts.length === 0 && this.#typed.length === 0) return;
    this.#typed = texts;
    if (texts.length === 0 && this.#unsaved.size === 0) this.#journal.renew();
    else this.#journal.typed(texts);
  }

  /** Keeps the plan as it stands, which makes these bytes, before something is done to all of it. */
  async keepNow(bytes: Uint8Array, why: BackupWhy): Promise<void> {
    const { recovery, session } = this.#options;
    await recovery.backups.keep(session.planId, bytes, why).catch(recovery.backupFailed);
  }
  /** Has the session know the merges of earlier openings, as far as the plan holds them. */
  async recallMerges(): Promise<void> {
    const { recovery, session } = this.#options;
    session.merges.recall(await recovery.merges.of(session.planId), session.record);
  }
  /** What is about to be written: to be handed to `saved` once it is. */
  mark(): readonly ChangeId[] {
    return [...this.#unsaved];
  }
  /** Before the plan's file is replaced: the first time since it was opened, and every hour, what stands in it is kept. */
  async beforeSave(file: string): Promise<void> {
    if (this.#home?.path !== file) return;
    const now = this.#options.now().getTime();
    if (this.#keptAt !== null && now - this.#keptAt < KEEP_EVERY_MS) return;
    await this.#keepFile(this.#keptAt === null ? 'opened' : 'working');
    this.#keptAt = now;
  }
  saved(home: { readonly path: string; readonly digest: string }, marked: readonly ChangeId[]): void {
    this.#home = { path: home.path, digest: home.digest };
    this.#savedSince = true;
    for (const id of marked) this.#unsaved.delete(id);
    this.#journal.renew();
  }
  /** The file was found to be another than it was: what it lacks is unsaved again. */
  found(home: { readonly path: string; readonly digest: string }, inFile: readonly Change[]): void {
    this.#home = { path: home.path, digest: home.digest };
    const there = new Set(inFile.map(({ id }) => id));
    this.#unsaved.clear();
    for (const { id } of this.#options.session.changes()) if (!there.has(id)) this.#unsaved.add(id);
    this.#journal.renew();
  }
  /** The file has another name. */
  moved(home: { readonly path: string; readonly digest: string }): void {
    this.#home = { path: home.path, digest: home.digest };
    this.#journal.renew();
  }
  /** `kept`: what is unsaved stays for another opening. Otherwise it is in the file by now, or the person has let it go. */
  async end(kept: boolean): Promise<void> {
    this.#stop();
    this.#stopMerges();
    await this.#merges;
    await this.#journal.end(kept);
    if (this.#savedSince) await this.#keepFile('closed');
  }
  /** When all that was changed so far is noted down; false where it could not be. */
  written(): Promise<boolean> {
    return this.#journal.written();
  }

  #all(): Unsaved | null {
    if (this.#unsaved.size === 0 && this.#typed.length === 0) return null;
    const { session, unknown, name } = this.#options;
    const { title } = session.plan.details;
    return {
      head: {
        planId: session.planId, opening: this.#opening, title: title.slice(0, LONGEST_TITLE), name: name.slice(0, LONGEST_TITLE),
        home: this.#home, unknown, standsOn: session.standsOn,
      },
      changes: this.#home === null ? session.changes() : session.changes().filter(({ id }) => this.#unsaved.has(id)),
      typed: this.#typed,
    };
  }
  /** What stands in the plan's file, if it still is what we know. */
  async #keepFile(why: BackupWhy): Promise<void> {
    const home = this.#home;
    if (home === null) return;
    const { recovery, session } = this.#options;
    // What is wrong with the file itself is for the save to say.
    const bytes = await disk.read(home.path).catch(() => null);
    if (bytes === null || (await sha256InTurns(bytes)) !== home.digest) return;
    try {
      await recovery.backups.keep(session.planId, bytes, why);
    } catch (error) {
      recovery.backupFailed(error);
    }
  }
}

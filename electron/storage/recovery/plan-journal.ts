import { randomBytes } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import type { TypedText } from '../../../shared/contract/typed-text.ts';
import type { Change } from '../../../shared/record/change.ts';
import { codeOf, type FileSystem, type NewFile } from '../file-system.ts';
import { changeLine, headLine, typedLine, type JournalHead } from './journal-file.ts';
import { SIGN_OF_LIFE_MS, thisProcess } from './owner.ts';
import { createPrivately, makePrivateFolder } from './private-files.ts';

/** All that would be lost if the application stopped now. */
export interface Unsaved {
  readonly head: Omit<JournalHead, 'owner'>;
  readonly changes: readonly Change[];
  readonly typed: readonly TypedText[];
}
export interface PlanJournalOptions {
  readonly folder: string;
  readonly files: FileSystem;
  /** What is unsaved now; null when nothing is, and there need be no journal. */
  readonly unsaved: () => Unsaved | null;
  /** Told of every file that is begun, and once it is left alone: removed, or kept for another opening. */
  readonly onFile: (file: string, is: 'begun' | 'left') => void;
  /** Told when writing fails, and again only after it has worked meanwhile. */
  readonly onTrouble: (error: unknown) => void;
  /** Milliseconds: from a line to syncing it down to the disk; from a failure to the next try. */
  readonly syncAfter?: number;
  readonly tryAgainAfter?: number;
}

/** Lines in one file that say what others have said since: what is typed is written again and again. Then the file is written anew. */
const MOST_WASTE = 1_000_000;

/**
 * The journal of one open plan. Each line is handed to the system at once, which keeps it should this process be killed, and synced down to
 * the disk within a second, for a power cut. A file in which writing failed is never written to again, since nobody knows what is in it.
 */
export class PlanJournal {
  readonly #options: PlanJournalOptions;
  /** All that is on the disk: one, but for the moment in which it is written anew, and where a file could not be removed. */
  readonly #files = new Set<string>();
  #open: { readonly file: string; readonly handle: NewFile; unsynced: boolean; waste: number } | null = null;
  #lines: string[] = [];
  #anew = false;
  #isEnded = false;
  #isInTrouble = false;
  #running: Promise<void> | null = null;
  #syncing: NodeJS.Timeout | null = null;
  #tryingAgain: NodeJS.Timeout | null = null;
  readonly #life: NodeJS.Timeout;

  constructor(options: PlanJournalOptions) {
    this.#options = options;
    this.#life = setInterval(() => this.#showLife(), SIGN_OF_LIFE_MS);
    this.#life.unref();
  }

  /** Changes that were made, or came in. */
  changed(changes: readonly Change[]): void {
    this.#lines.push(...changes.map(changeLine));
    this.#start();
  }
  typed(texts: readonly TypedText[]): void {
    this.#lines.push(typedLine(texts));
    this.#start();
  }
  /** Less is unsaved than before, or it is said otherwise: the journal is written anew, or is gone. */
  renew(): void {
    this.#anew = true;
    this.#start();
  }
  /** When all that was told so far is with the system; false where it could not be written. */
  async written(): Promise<boolean> {
    while (this.#running) await this.#running;
    return !this.#isInTrouble;
  }
  /** Writes no more. What is unsaved stays for another opening if it is `kept`, and else is gone. */
  async end(kept: boolean): Promise<void> {
    await this.written();
    this.#isEnded = true;
    clearInterval(this.#life);
    if (this.#syncing) clearTimeout(this.#syncing);
    if (this.#tryingAgain) clearTimeout(this.#tryingAgain);
    await this.#close().catch(() => undefined);
    for (const file of [...this.#files]) {
      if (kept) this.#options.onFile(file, 'left');
      else await this.#remove(file);
    }
  }

  #start(): void {
    if (this.#isEnded || this.#running) return;
    // After the answer to whoever made the change.
    this.#running = new Promise<void>((resolve) => setImmediate(resolve))
      .then(() => this.#write())
      .then(() => this.#works(), (error: unknown) => this.#fails(error))
      .finally(() => {
        this.#running = null;
        if ((this.#lines.length > 0 || this.#anew) && !this.#isInTrouble) this.#start();
      });
  }

  async #write(): Promise<void> {
    const lines = this.#lines.splice(0).join('');
    const isAnew = this.#anew || this.#open === null || this.#open.waste > MOST_WASTE;
    this.#anew = false;
    if (isAnew) return this.#writeAnew();
    if (lines === '') return;
    await this.#open!.handle.write(Buffer.from(lines));
    this.#open!.waste += lines.includes('"typed"') ? lines.length : 0;
    this.#open!.unsynced = true;
    this.#syncSoon();
  }

  /** Into a new file, and only then is the old one removed: both together say no more than either. */
  async #writeAnew(): Promise<void> {
    const unsaved = this.#options.unsaved();
    const before = [...this.#files];
    await this.#close().catch(() => undefined);
    if (unsaved !== null) {
      const { folder, files, onFile } = this.#options;
      await makePrivateFolder(folder);
      const file = path.join(folder, `${unsaved.head.planId}-${randomBytes(6).toString('hex')}.journal`);
      onFile(file, 'begun');
      this.#files.add(file);
      const handle = await createPrivately(files, file);
      this.#open = { file, handle, unsynced: false, waste: 0 };
      const { head, changes, typed } = unsaved;
      await handle.write(Buffer.from([headLine({ ...head, owner: thisProcess() }), ...changes.map(changeLine), ...(typed.length > 0 ? [typedLine(typed)] : [])].join('')));
      await handle.sync();
      await files.syncFolder(folder).catch(() => undefined);
    }
    for (const file of before) await this.#remove(file);
  }

  #works(): void {
    this.#isInTrouble = false;
  }
  #fails(error: unknown): void {
    this.#anew = true;
    if (!this.#isInTrouble) this.#options.onTrouble(error);
    this.#isInTrouble = true;
    if (this.#isEnded) return;
    if (this.#tryingAgain) clearTimeout(this.#tryingAgain);
    this.#tryingAgain = setTimeout(() => this.#start(), this.#options.tryAgainAfter ?? 30_000);
    this.#tryingAgain.unref();
  }
  #syncSoon(): void {
    if (this.#syncing || this.#isEnded) return;
    this.#syncing = setTimeout(() => {
      this.#syncing = null;
      const open = this.#open;
      if (!open?.unsynced) return;
      open.unsynced = false;
      open.handle.sync().catch((error: unknown) => {
        // Closed meanwhile, and with all that was in it written anew.
        if (this.#open === open) this.#fails(error);
      });
    }, this.#options.syncAfter ?? 800);
    this.#syncing.unref();
  }
  #showLife(): void {
    const file = this.#open?.file;
    if (file === undefined) return;
    const now = new Date();
    // Somebody has tidied the folder under us: what is unsaved is written once more.
    utimes(file, now, now).catch((error: unknown) => { if (codeOf(error) === 'ENOENT') this.renew(); });
  }
  async #close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.handle.close();
  }
  async #remove(file: string): Promise<void> {
    try {
      await this.#options.files.remove(file);
    } catch (error) {
      // What cannot be removed now is tried again with the next that is.
      if (codeOf(error) !== 'ENOENT') return;
    }
    this.#files.delete(file);
    this.#options.onFile(file, 'left');
  }
}

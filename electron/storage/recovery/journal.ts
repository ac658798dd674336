import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Change, ChangeId } from '../../../shared/record/change.ts';
import { disk, type FileSystem } from '../file-system.ts';
import { MOST_BYTES } from '../plan-file/format.ts';
import { changeLine, headLine, readJournal, typedLine, type JournalContents } from './journal-file.ts';
import { isAlive } from './owner.ts';
import { PlanJournal, type Unsaved } from './plan-journal.ts';
import { writePrivately } from './private-files.ts';

/** What was not in the file of a plan when its process ended: read from one journal, or from several of one plan. */
export interface LeftBehind extends JournalContents {
  /** Names it in `find` and `remove`. */
  readonly id: string;
  /** ISO instant of the last sign of life, ten seconds before the end at most. */
  readonly stoppedAt: string;
  readonly files: readonly string[];
}

const ENDING = '.journal';

/** The journals in the data folder: those of the plans that are open here, and those that a process left behind which ended without saving. */
export class Journal {
  readonly #folder: string;
  readonly #files: FileSystem;
  readonly #onTrouble: (error: unknown) => void;
  readonly #ours = new Map<string, PlanJournal>();

  constructor(folder: string, onTrouble: (error: unknown) => void, files: FileSystem = disk) {
    this.#folder = folder;
    this.#files = files;
    this.#onTrouble = onTrouble;
  }

  /** Begins to watch over a plan. There is no file until something is unsaved. */
  of(unsaved: () => Unsaved | null): PlanJournal {
    const journal: PlanJournal = new PlanJournal({
      folder: this.#folder, files: this.#files, unsaved, onTrouble: this.#onTrouble,
      onFile: (file, is) => void (is === 'begun' ? this.#ours.set(file, journal) : this.#ours.delete(file)),
    });
    return journal;
  }

  /** What processes left behind that are no longer there, the latest first. */
  async left(): Promise<LeftBehind[]> {
    const found = new Map<string, LeftBehind>();
    for (const file of await this.#journals()) {
      const read = this.#ours.has(file) ? null : await this.#read(file).catch(() => null);
      if (!read) continue;
      // Killed between writing a journal anew and removing the old one, a process leaves both.
      const key = `${read.head.planId} ${read.head.home?.path ?? read.head.opening}`;
      const before = found.get(key);
      found.set(key, before ? together(before, read) : read);
    }
    return [...found.values()].sort((a, b) => (a.stoppedAt < b.stoppedAt ? 1 : -1));
  }
  async find(id: string): Promise<LeftBehind | null> {
    return (await this.left()).find((one) => one.id === id) ?? null;
  }
  async remove({ files }: LeftBehind): Promise<void> {
    for (const file of files) await this.#files.remove(file).catch(() => undefined);
  }

  /**
   * Has every journal of a plan say anew what it says, for words that were struck from the record. Those of open plans are written from
   * the plan as it is now.
   */
  async rewrite(planId: string, rewritten: (contents: JournalContents) => JournalContents): Promise<void> {
    for (const journal of new Set(this.#ours.values())) {
      journal.renew();
      await journal.written();
    }
    for (const left of (await this.left()).filter(({ head }) => head.planId === planId)) {
      const [file, ...rest] = left.files;
      const { head, changes, typed } = rewritten(left);
      const lines = [headLine(head), ...changes.map(changeLine), typedLine(typed)];
      await writePrivately(this.#files, file!, Buffer.from(lines.join('')));
      for (const other of rest) await this.#files.remove(other);
    }
  }

  /** The journals of a plan, by their names, that are not ours and of which not even the first line can be read. They are left as they are. */
  async unread(planId: string): Promise<string[]> {
    const read = new Set((await this.left()).flatMap(({ files }) => files));
    return (await this.#journals()).filter((file) => path.basename(file).startsWith(`${planId}-`) && !this.#ours.has(file) && !read.has(file));
  }
  async removeUnread(planId: string): Promise<void> {
    for (const file of await this.unread(planId)) await this.#files.remove(file);
  }

  async #journals(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names.filter((name) => name.endsWith(ENDING)).sort().map((name) => path.join(this.#folder, name));
  }
  async #read(file: string): Promise<LeftBehind | null> {
    const facts = await stat(file);
    if (!facts.isFile() || facts.size > MOST_BYTES) return null;
    const contents = readJournal(await this.#files.read(file));
    if (!contents || isAlive(contents.head.owner, Date.now() - facts.mtimeMs)) return null;
    return { ...contents, id: path.basename(file, ENDING), stoppedAt: facts.mtime.toISOString(), files: [file] };
  }
}

function together(a: LeftBehind, b: LeftBehind): LeftBehind {
  const [older, newer] = a.stoppedAt < b.stoppedAt ? [a, b] : [b, a];
  const changes = new Map<ChangeId, Change>();
  for (const change of [...older.changes, ...newer.changes]) changes.set(change.id, change);
  return { ...newer, id: a.id, changes: [...changes.values()], files: [...a.files, ...b.files] };
}

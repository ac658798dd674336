import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { sha256, sha256InTurns } from '../digest.ts';
import { disk, type FileSystem } from '../file-system.ts';
import type { PlanContents } from '../plan-file/contents.ts';
import { decodePlanFile } from '../plan-file/decode-plan-file.ts';
import { encodePlanFile } from '../plan-file/encode-plan-file.ts';
import { planId as planIdShape } from '../plan-file/format.ts';
import { makePrivateFolder, writePrivately } from './private-files.ts';
import { thinned } from './thinning.ts';

const WHYS = ['opened', 'working', 'closed', 'merge', 'repair', 'fresh', 'restore'] as const;
/**
 * What was about to happen, or had happened, when a version was kept: the first save after opening, an hour of work, closing, a merge,
 * a repair, beginning afresh, restoring something from the history.
 */
export type BackupWhy = (typeof WHYS)[number];

export interface Backup {
  /** Names it in `fileOf`. */
  readonly id: string;
  readonly planId: string;
  /** ISO instant. */
  readonly keptAt: string;
  readonly why: BackupWhy;
  readonly bytes: number;
}

const MOST = 10;
/** `20261109T140233123Z-merge-0123456789abcdef.matters` */
const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)-([0-9a-f]{16})\.matters$/;

/** Earlier versions of plans, ten of each at most, in a folder by the plan's id. Never beside the plan's file, where a colleague would open one. */
export class Backups {
  readonly #folder: string;
  readonly #now: () => Date;
  readonly #files: FileSystem;

  constructor(folder: string, now: () => Date = () => new Date(), files: FileSystem = disk) {
    this.#folder = folder;
    this.#now = now;
    this.#files = files;
  }

  /** Keeps a version, the bytes of a plan's file, unless it is the same as the last one. Throws as Node does where that fails: whoever asked says so, and goes on. */
  async keep(planId: string, bytes: Uint8Array, why: BackupWhy): Promise<void> {
    const folder = this.#of(planId);
    const digest = (await sha256InTurns(bytes)).slice(0, 16);
    const kept = await this.list(planId);
    if (kept[0]?.id.endsWith(`-${digest}`)) return;
    await makePrivateFolder(this.#folder);
    await makePrivateFolder(folder);
    const stamp = this.#now().toISOString().replace(/[-:.]/g, '');
    await writePrivately(this.#files, path.join(folder, `${stamp}-${why}-${digest}.matters`), bytes);
    const all = await this.list(planId);
    for (const place of thinned(all.map(({ keptAt }) => Date.parse(keptAt)), MOST, this.#now().getTime())) {
      await this.#files.remove(this.fileOf(all[place]!)).catch(() => undefined);
    }
  }

  /** The newest first. */
  async list(planId: string): Promise<Backup[]> {
    const names = await readdir(this.#of(planId)).catch(() => []);
    const found = await Promise.all(names.map(async (name): Promise<Backup | null> => {
      const [, year, month, day, hour, minute, second, milliseconds, why] = NAME.exec(name) ?? [];
      const facts = isWhy(why) ? await stat(path.join(this.#of(planId), name)).catch(() => null) : null;
      if (!isWhy(why) || !facts) return null;
      const keptAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`;
      return { id: path.basename(name, '.matters'), planId, keptAt, why, bytes: facts.size };
    }));
    return found.filter((one) => one !== null).sort((a, b) => (a.id < b.id ? 1 : -1));
  }
  fileOf({ planId, id }: Pick<Backup, 'planId' | 'id'>): string {
    return path.join(this.#of(planId), `${path.basename(id)}.matters`);
  }

  /**
   * Has every version of a plan say its contents anew: for words that were struck from the record. A version that cannot be read is removed,
   * since nobody can tell what is in it.
   */
  async rewrite(planId: string, rewritten: (contents: PlanContents) => PlanContents): Promise<void> {
    for (const backup of await this.list(planId)) {
      const before = this.fileOf(backup);
      const read = decodePlanFile(await this.#files.read(before));
      if (read.kind === 'opened') {
        const bytes = encodePlanFile(rewritten(read.contents));
        const after = path.join(this.#of(planId), `${backup.id.replace(/[0-9a-f]{16}$/, sha256(bytes).slice(0, 16))}.matters`);
        if (after === before) continue;
        await writePrivately(this.#files, after, bytes);
      }
      await this.#files.remove(before);
    }
  }

  /** The shape of a plan id has no dot and no slash, so it leads nowhere else. */
  #of(planId: string): string {
    return path.join(this.#folder, planIdShape.parse(planId));
  }
}

const isWhy = (given: string | undefined): given is BackupWhy => (WHYS as readonly (string | undefined)[]).includes(given);

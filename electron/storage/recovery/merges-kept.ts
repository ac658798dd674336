import path from 'node:path';
import { z } from 'zod';
import { disk, type FileSystem } from '../file-system.ts';
import { planId as planIdShape } from '../plan-file/format.ts';
import { makePrivateFolder, writePrivately } from './private-files.ts';

const FORMAT = 'matters-arising/merges';
/** Who takes back more than these has lost the thread, and has the earlier versions. */
export const MOST_MERGES = 10;

const change = z.string().max(60);
const changes = z.array(change).max(10_000).readonly();
const merge = z.object({
  id: z.string().max(60), as: z.enum(['a copy', 'returns']).default('a copy'), name: z.string().max(300), at: z.string().max(40), changes: z.int().min(0),
  before: changes, brought: changes, setBack: change.nullable(), turns: changes,
}).readonly();
/** What is needed to take a merge back: places in the plan's record, no words of it. */
export type KeptMerge = z.infer<typeof merge>;
const file = z.object({ format: z.literal(FORMAT), version: z.literal(1), merges: z.array(merge).max(MOST_MERGES) });

/**
 * The last merges of each plan, in the data folder, so that they can be taken back after the plan was closed. A merge writes nothing into the
 * record, or two copies that take each other in would never come to rest: so this cannot be read from the plan's file.
 */
export class MergesKept {
  readonly #folder: string;
  readonly #files: FileSystem;
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, files: FileSystem = disk) {
    this.#folder = folder;
    this.#files = files;
  }

  /** The newest first; none where nothing was kept, or what was kept cannot be read. */
  of(planId: string): Promise<readonly KeptMerge[]> {
    return this.#inTurn(() => this.#read(planId));
  }
  /** Takes the place of what was kept of these; others, which this copy of the plan does not hold, stay. Throws as Node does where that fails. */
  keep(planId: string, merges: readonly KeptMerge[]): Promise<void> {
    return this.#inTurn(async () => {
      const ids = new Set(merges.map(({ id }) => id));
      const others = (await this.#read(planId)).filter(({ id }) => !ids.has(id));
      const kept = [...merges, ...others].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, MOST_MERGES);
      await makePrivateFolder(this.#folder);
      await writePrivately(this.#files, this.#of(planId), Buffer.from(JSON.stringify({ format: FORMAT, version: 1, merges: kept })));
    });
  }

  async #read(planId: string): Promise<readonly KeptMerge[]> {
    try {
      return file.parse(JSON.parse(Buffer.from(await this.#files.read(this.#of(planId))).toString('utf8'))).merges;
    } catch {
      return [];
    }
  }
  /** The shape of a plan id has no dot and no slash, so it leads nowhere else. */
  #of(planId: string): string {
    return path.join(this.#folder, `${planIdShape.parse(planId)}.json`);
  }
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

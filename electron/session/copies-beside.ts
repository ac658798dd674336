import type { CopyBeside } from '../../shared/contract/copies.ts';
import type { Change } from '../../shared/record/change.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import { isNews } from '../../shared/record/standing.ts';
import type { PlanFiles } from '../storage/plan-files.ts';
import { plansBeside } from '../storage/watching/plans-beside.ts';
import { otherCopy } from './other-copy.ts';

interface Known {
  readonly stamp: string;
  readonly isNewHere: boolean;
  /** Null: not a copy that can be merged. */
  readonly copy: CopyBeside | null;
  /** What only it had when it was read, without the words. */
  readonly news: readonly Pick<Change, 'id' | 'hash' | 'struck'>[];
}

/**
 * Copies of a plan that lie beside its file: what a synchronised folder makes of two saves at one time, or somebody by hand. A copy is
 * read whole once, and again only when its file has changed: our own record grows, so what it has that we have not only becomes less.
 * What lies there at the first look beside a file has lain there before; only what is found later is new.
 */
export class CopiesBeside {
  readonly #files: PlanFiles;
  #known = new Map<string, Known>();
  #lookedBeside: string | null = null;

  constructor(files: PlanFiles) {
    this.#files = files;
  }

  async look(file: string, ours: PlanRecord): Promise<readonly CopyBeside[]> {
    const isFirst = this.#lookedBeside !== file;
    const known = new Map<string, Known>();
    for (const { path, stamp } of await plansBeside(file, ours.planId)) {
      const before = this.#known.get(path);
      known.set(path, before?.stamp === stamp ? this.#asOfNow(before, ours) : await this.#read(path, stamp, ours, before?.isNewHere ?? !isFirst));
    }
    this.#known = known;
    this.#lookedBeside = file;
    return [...known.values()].flatMap(({ copy }) => copy ?? []);
  }
  has(file: string): boolean {
    return this.#known.get(file)?.copy != null;
  }

  async #read(path: string, stamp: string, ours: PlanRecord, isNewHere: boolean): Promise<Known> {
    const read = await this.#files.read(path);
    if (!read.ok || read.value.readOnly !== null) return { stamp, isNewHere, copy: null, news: [] };
    const { record } = read.value.contents;
    if (record.planId !== ours.planId) return { stamp, isNewHere, copy: null, news: [] };
    const { copy, news } = otherCopy(path, ours, record.changes());
    return { stamp, isNewHere, copy: { ...copy, isNewHere }, news: news.map(({ id, hash, struck }) => (struck ? { id, hash, struck } : { id, hash })) };
  }
  #asOfNow(known: Known, ours: PlanRecord): Known {
    if (known.copy === null || known.news.length === 0) return known;
    const news = known.news.filter((change) => isNews(change, ours.graph.nodes.get(change.id)?.change));
    if (news.length === known.news.length) return known;
    const stands = news.length > 0 ? known.copy.stands : 'older';
    return { ...known, news, copy: { ...known.copy, theirs: news.length, stands } };
  }
}

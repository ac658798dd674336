import type { LeftPlan } from '../../shared/contract/recovery.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import type { Change } from '../../shared/record/change.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import { sha256 } from '../storage/digest.ts';
import type { PlanFiles } from '../storage/plan-files.ts';
import type { PlanContents } from '../storage/plan-file/contents.ts';
import type { Backup } from '../storage/recovery/backups.ts';
import type { LeftBehind } from '../storage/recovery/journal.ts';
import type { Recovery } from '../storage/recovery/recovery.ts';

/** A plan put together again where its file is no help. */
export interface Assembled {
  /** What this version does not know of its file, and no changes yet. */
  readonly contents: PlanContents;
  readonly changes: readonly Change[];
  /** How many of them build on what is in no copy here. */
  readonly waiting: number;
  /** The version it stands on. */
  readonly version: Backup | null;
}

const MOST_LABELS = 5;
/** A drive that is not connected keeps a question waiting for half a minute; its file counts as there until it is opened. */
const PATIENCE_MS = 2_000;

/** The work that processes left behind which ended without saving: which plans, what of it is not in their files, and how to go on from it. */
export class LeftPlans {
  readonly #recovery: Recovery;
  readonly #files: PlanFiles;

  constructor(recovery: Recovery, files: PlanFiles) {
    this.#recovery = recovery;
    this.#files = files;
  }

  /** What is lost to nobody, since it reached the file after all, is not listed and is forgotten. */
  async list(): Promise<LeftPlan[]> {
    const listed = await Promise.all((await this.#recovery.journal.left()).map(async (left) => {
      const described = await this.#describe(left);
      if (described === null) await this.#recovery.journal.remove(left);
      return described;
    }));
    return listed.filter((one) => one !== null);
  }
  async find(id: string): Promise<{ readonly left: LeftBehind; readonly file: LeftPlan['file'] } | null> {
    const left = await this.#recovery.journal.find(id);
    return left && { left, file: (await this.#fileOf(left)).is };
  }
  async discard(id: string): Promise<void> {
    const left = await this.#recovery.journal.find(id);
    if (left) await this.#recovery.journal.remove(left);
  }

  /** What was left of the plan in a file that is being opened: made there, or in a file that stood where there is none now and was the same. */
  async of(planId: string, { path, digest }: { readonly path: string; readonly digest: string }): Promise<LeftBehind[]> {
    const left = (await this.#recovery.journal.left()).filter(({ head }) => head.planId === planId && head.home !== null);
    const found: LeftBehind[] = [];
    for (const one of left) {
      const home = one.head.home!;
      const isSame = home.path === path || (await this.#files.identityOf(home.path)) === (await this.#files.identityOf(path));
      if (isSame || (home.digest === digest && (await this.#files.isGone(home.path)))) found.push(one);
    }
    return found;
  }

  /** The newest version of a plan that was kept and can be worked on. */
  async lastGood(planId: string): Promise<{ readonly version: Backup; readonly contents: PlanContents } | null> {
    for (const version of await this.#recovery.backups.list(planId)) {
      const read = await this.#files.read(this.#recovery.backups.fileOf(version));
      if (read.ok && read.value.readOnly === null && read.value.contents.record.planId === planId) return { version, contents: read.value.contents };
    }
    return null;
  }

  /** All of a plan whose file is not there or cannot be used: the last version that was kept, with what was not saved on top. */
  async assembled({ head, changes }: LeftBehind): Promise<Result<Assembled>> {
    const base = head.home === null ? null : await this.lastGood(head.planId);
    const all = [...(base?.contents.record.changes() ?? []), ...changes];
    const tried = new PlanRecord(head.planId);
    tried.take(all, sha256);
    if (tried.graph.nodes.size === 0) {
      return refused('nothingToStandOn', 'The file of this plan is not where it was, or cannot be read, and no earlier version of it is kept here. What had not been saved is kept, and nothing is lost: '
        + 'find the file, or ask a colleague for a copy, and put it back in its place. When you open it there, these changes come back.');
    }
    const unknown = base?.contents.unknown ?? head.unknown;
    return done({ contents: { record: new PlanRecord(head.planId), unknown }, changes: all, waiting: tried.problems().length, version: base?.version ?? null });
  }

  async #describe(left: LeftBehind): Promise<LeftPlan | null> {
    const { head, typed, id, stoppedAt } = left;
    const { is, record } = await this.#fileOf(left);
    const changes = record ? left.changes.filter((one) => !record.graph.nodes.has(one.id)) : left.changes;
    if (changes.length === 0 && typed.length === 0) return null;
    return {
      id, title: head.title || head.name, path: head.home?.path ?? null, file: is, stoppedAt, changes: changes.length,
      labels: changes.flatMap(({ label }) => (label ? [label] : [])).slice(-MOST_LABELS), typing: typed.length,
    };
  }

  /** `record`: what is in the file by now, where it is not what it was. */
  async #fileOf({ head }: LeftBehind): Promise<{ readonly is: LeftPlan['file']; readonly record?: PlanRecord }> {
    const home = head.home;
    if (home === null) return { is: 'neverSaved' };
    const digest = await inTime(this.#files.digestOf(home.path));
    if (!digest?.ok || digest.value === home.digest) return { is: 'there' };
    if (digest.value === null) return { is: 'gone' };
    const read = await this.#files.read(home.path);
    if (!read.ok || read.value.contents.record.planId !== head.planId) return { is: read.ok ? 'gone' : 'damaged' };
    return read.value.readOnly === null ? { is: 'there', record: read.value.contents.record } : { is: 'damaged' };
  }
}

async function inTime<Value>(work: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

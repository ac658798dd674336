import type { CopyBeside } from '../../shared/contract/copies.ts';
import type { PlanFiles } from '../storage/plan-files.ts';
import { watchFile, type WatchFile } from '../storage/watching/watch-file.ts';
import { CopiesBeside } from './copies-beside.ts';
import type { OpenPlan } from './open-plan.ts';

export interface WatchedPlanOptions {
  readonly plan: OpenPlan;
  readonly files: PlanFiles;
  /** Called whenever the copies beside the plan's file are not those of the last call. */
  readonly onCopies: (copies: readonly CopyBeside[]) => void;
  readonly watch?: WatchFile;
  /** Milliseconds without news before looking: a save is several events. */
  readonly settle?: number;
  /** Milliseconds before something bad is believed: programs that synchronise take a file away and put another there. */
  readonly doubt?: number;
}

/** Keeps an eye on the place where an open plan is kept: what others save over its file comes in, and copies beside it are found. */
export class WatchedPlan {
  readonly #options: WatchedPlanOptions;
  readonly #copies: CopiesBeside;
  readonly #unsubscribe: () => void;
  #stopWatching: (() => void) | null = null;
  #watched: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #told = '[]';
  #isStopped = false;
  #found: readonly CopyBeside[] = [];

  constructor(options: WatchedPlanOptions) {
    this.#options = options;
    this.#copies = new CopiesBeside(options.files);
    // A plan that is saved as another file is watched there from then on.
    this.#unsubscribe = options.plan.onFileChanged(() => this.#follow());
    this.#follow();
  }

  get copies(): readonly CopyBeside[] { return this.#found; }
  hasBeside(file: string): boolean { return this.#copies.has(file); }

  /** Looks at the file and beside it, now. One look at a time. */
  look(): Promise<void> {
    const mine = this.#last.then(() => this.#look());
    this.#last = mine.catch(() => undefined);
    return mine;
  }
  stop(): void {
    this.#isStopped = true;
    this.#unsubscribe();
    this.#stopWatching?.();
    if (this.#timer) clearTimeout(this.#timer);
  }

  #follow(): void {
    const { plan, watch = watchFile } = this.#options;
    if (plan.path === this.#watched || this.#isStopped) return;
    this.#watched = plan.path;
    this.#stopWatching?.();
    this.#stopWatching = plan.path === null ? null : watch(plan.path, () => this.#soon(this.#options.settle ?? 300));
    this.#soon(0);
  }
  #soon(after: number): void {
    if (this.#isStopped) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), after);
    this.#timer.unref();
  }
  async #look(): Promise<void> {
    const { plan, doubt = 2_000 } = this.#options;
    if (this.#isStopped || plan.path === null) return this.#tell([]);
    const found = await plan.lookAtFile();
    if (found === 'gone' || found === 'another') {
      await new Promise((resolve) => setTimeout(resolve, doubt).unref());
      if (!this.#isStopped) await plan.lookAtFile({ isCertain: true });
    }
    if (this.#isStopped || plan.session.readOnly !== null) return undefined;
    return this.#tell(await this.#copies.look(plan.path, plan.session.record));
  }
  #tell(copies: readonly CopyBeside[]): void {
    const told = JSON.stringify(copies);
    if (told === this.#told || this.#isStopped) return;
    this.#told = told;
    this.#found = copies;
    this.#options.onCopies(copies);
  }
}

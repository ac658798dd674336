import type { Dialogs } from './ports.ts';

/** What somebody is at in the window that is kept nowhere else. */
export type UnkeptWork =
  /** A report that is being checked, in which something has been marked. */
  | { readonly is: 'check'; readonly report: string }
  /** A Word template in which it was changed what goes where. `isKept`: it is the plan's own. */
  | { readonly is: 'mapping'; readonly template: string; readonly isKept: boolean };

/** The work in the window that would be lost with its screen. Screens take each other's place, so there is one at most. */
export class Unkept {
  readonly #dialogs: Pick<Dialogs, 'leaveChecking' | 'leaveMapping'>;
  #work: UnkeptWork | null = null;

  constructor(dialogs: Pick<Dialogs, 'leaveChecking' | 'leaveMapping'>) {
    this.#dialogs = dialogs;
  }

  /** Null when there is nothing to lose, or no longer. */
  is(work: UnkeptWork | null): void {
    this.#work = work;
  }
  /** Before anything takes its place. False: the person stays with it. Nothing is given up here: what was to take its place may yet not come, where the plan cannot be saved. */
  async mayLeave(): Promise<boolean> {
    switch (this.#work?.is) {
      case undefined: return true;
      case 'check': return this.#dialogs.leaveChecking(this.#work.report);
      case 'mapping': return this.#dialogs.leaveMapping(this.#work.template, this.#work.isKept);
    }
  }
}

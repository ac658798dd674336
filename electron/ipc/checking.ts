import type { Dialogs } from './ports.ts';

/** Whether a report is being checked in the window in which something has been marked: nothing of that is kept anywhere else. */
export class Checking {
  readonly #dialogs: Pick<Dialogs, 'leaveChecking'>;
  #report: string | null = null;

  constructor(dialogs: Pick<Dialogs, 'leaveChecking'>) {
    this.#dialogs = dialogs;
  }

  /** The name of the report in which something is marked; null when there is nothing to lose. */
  marked(report: string | null): void {
    this.#report = report;
  }
  /** Before anything takes the place of the check. False: the person goes on checking. */
  async mayLeave(): Promise<boolean> {
    if (this.#report !== null && !(await this.#dialogs.leaveChecking(this.#report))) return false;
    this.#report = null;
    return true;
  }
}

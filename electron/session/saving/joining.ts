import type { Change } from '../../../shared/record/change.ts';
import type { PlanSession } from '../plan-session.ts';

/** Changes that came in by themselves, because another copy was saved over this plan's file. */
export interface Arrived {
  readonly changes: readonly Change[];
  /** How many clashes are open that were not open before. */
  readonly clashes: number;
}

/** Takes what another copy has into a plan that is open, and tells whoever listens what came in. */
export class Joining {
  readonly #session: PlanSession;
  readonly #listeners = new Set<(arrived: Arrived) => void>();

  constructor(session: PlanSession) {
    this.#session = session;
  }

  /** Whether nothing of it had to be refused. */
  join(changes: readonly Change[]): boolean {
    const { record } = this.#session;
    const open = () => record.state.clashes().length;
    const before = open();
    const came = this.#session.takeIn(changes);
    if (came.length > 0) {
      const arrived = { changes: came, clashes: Math.max(0, open() - before) };
      for (const listener of [...this.#listeners]) listener(arrived);
    }
    return record.problems().every(({ kind }) => kind === 'missing' || kind === 'cycle');
  }
  /** Returns the way to stop listening. */
  onArrived(listener: (arrived: Arrived) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

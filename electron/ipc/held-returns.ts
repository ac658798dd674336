import type { PlanSession } from '../session/plan-session.ts';
import { ReturnsInHand } from '../session/returns/returns-in-hand.ts';
import type { Dialogs } from './ports.ts';

/** The returns that are in hand of each open plan: they are there for as long as it lies on the desk, and nothing of them is kept anywhere else. */
export class HeldReturns {
  readonly #dialogs: Pick<Dialogs, 'leaveReturns'>;
  readonly #hands = new WeakMap<PlanSession, ReturnsInHand>();

  constructor(dialogs: Pick<Dialogs, 'leaveReturns'>) {
    this.#dialogs = dialogs;
  }

  of(session: PlanSession): ReturnsInHand {
    const known = this.#hands.get(session) ?? new ReturnsInHand(session);
    this.#hands.set(session, known);
    return known;
  }
  /**
   * Before a plan is put away. False: the person stays, to take them in. Nothing is let go of here: the plan may yet stay, where it cannot
   * be saved. Files that are no returns of the plan are not asked about.
   */
  async mayLeave(session: PlanSession): Promise<boolean> {
    const returns = new Set(this.#hands.get(session)?.told.returns.map(({ returnId }) => returnId));
    return returns.size === 0 || this.#dialogs.leaveReturns(returns.size);
  }
}

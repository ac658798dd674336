import type { ClashChoice, ClashName, Ran } from '../../../shared/contract/contract.ts';
import { settlement } from '../../../shared/merging/settle.ts';
import type { Result } from '../../../shared/outcome/outcome.ts';
import type { PlanSession } from '../plan-session.ts';

/** Settles a clash by one change of this person's. Undoing it brings the clash back. */
export function settleClash(session: PlanSession, clash: ClashName, choice: ClashChoice): Result<Ran> {
  const settled = settlement(session.record, session.plan, clash, choice, { newKey: session.newKeys(), today: session.today });
  return settled.ok ? session.amend(settled.value.edits, settled.value.label) : settled;
}

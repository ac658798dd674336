import { lostLink } from '../../shared/commands/links.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { Names } from '../../shared/history/names.ts';
import { restoredWords, restoring, type Restored } from '../../shared/history/restoring.ts';
import { frontierOf, standpointWords, type Standpoint } from '../../shared/history/standpoint.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import type { Edits } from '../../shared/record/change.ts';
import type { PlanRecord } from '../../shared/record/record.ts';

interface Context {
  readonly newKey: () => string;
  readonly today: string;
}

/** What putting something back as it was means for the record, with its label in words; or a refusal. */
export function restoredEdits(record: PlanRecord, plan: Plan, what: Restored, to: Standpoint, context: Context): Result<{ readonly edits: Edits; readonly label: string }> {
  const then = frontierOf(record, to);
  if (!then.ok) return then;
  const restored = restoring(record, then.value, what);
  if (!restored.ok) return restored;
  const names = new Names(record.state);
  const asItWas = `as it was ${standpointWords(record, names, to)}`;
  const label = `Put ${restoredWords(names, what)} back ${asItWas}`;
  // What leads elsewhere must lead to what is still in the plan. With the whole plan everything comes back together.
  const lost = what.is === 'plan' ? null : Object.values(restored.value).map((fields) => lostLink(plan, fields)).find((one) => one !== null);
  if (lost) return lost;
  return done({ edits: what.is === 'field' ? { ...restored.value, ...ledgerLine(plan, what, restored.value, asItWas, context) } : restored.value, label });
}

/** A target date that goes back is a move like any other: it stands in the slippage ledger, with why. */
function ledgerLine(plan: Plan, { id, field }: Restored & { is: 'field' }, edits: Edits, asItWas: string, { newKey, today }: Context): Edits {
  const action = field === 'dueOn' ? plan.get('action', id) : null;
  const to = edits[id]?.['dueOn'];
  if (action === null || to === undefined || action.dueOn === null) return {};
  return { [`${id}/move/${newKey()}`]: { from: action.dueOn, to, reason: `Put back ${asItWas}`, movedOn: today } };
}

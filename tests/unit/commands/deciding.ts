import { checkCommand, decide } from '../../../shared/commands/decide.ts';
import type { Decision } from '../../../shared/commands/command.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Result } from '../../../shared/outcome/outcome.ts';

/** What a command that came over the bridge means on a plan; new things get the keys `new-1`, `new-2` … */
export function decideOn(plan: Plan, command: unknown): Result<Decision> {
  const checked = checkCommand(command);
  let keys = 0;
  return checked.ok ? decide(plan, checked.value, { newKey: () => `new-${++keys}`, today: '2026-11-09' }) : checked;
}
export function refusalOf(plan: Plan, command: unknown): { kind: string; message: string } {
  const decision = decideOn(plan, command);
  if (decision.ok) throw new Error(`Not refused: ${decision.value.label}`);
  return decision.failure;
}
export function decisionOn(plan: Plan, command: unknown): Decision {
  const decision = decideOn(plan, command);
  if (!decision.ok) throw new Error(decision.failure.message);
  return decision.value;
}

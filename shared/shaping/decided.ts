import { longDay } from '../domain/calendar-day.ts';
import type { Comment } from '../domain/decision.ts';
import type { EntityId } from '../domain/entity.ts';
import { nameOf } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';

/** `Cabinet, 9 September 2025`; empty where it is not known. */
export function meetingWords(plan: Plan, id: EntityId | null): string {
  const meeting = plan.get('meeting', id);
  return [plan.get('committee', meeting?.committee ?? null)?.name, meeting?.heldOn && longDay(meeting.heldOn)].filter(Boolean).join(', ');
}
/** The committee whose decision settled it; empty where none is recorded: where it was moved does not say who agreed it. */
export const whoDecided = (plan: Plan, { decidedBy }: Pick<Comment, 'decidedBy'>): string =>
  plan.get('committee', plan.get('meeting', plan.get('resolution', decidedBy)?.meeting ?? null)?.committee ?? null)?.name ?? '';
/** `Cabinet, 9 September 2025, minute 34`; empty where no decision is recorded. */
export function decisionWords(plan: Plan, { decidedBy }: Pick<Comment, 'decidedBy'>): string {
  const resolution = plan.get('resolution', decidedBy);
  return resolution === null ? '' : [meetingWords(plan, resolution.meeting), resolution.minute && `minute ${resolution.minute}`].filter(Boolean).join(', ');
}

/** `Councillor Ruth Ackland (Independent Group)`; a group alone by its name; empty where nobody is named. */
export function proposerWords(plan: Plan, one: Pick<Comment, 'proposer' | 'politicalGroup'>): string {
  const name = nameOf(plan, one.proposer);
  const group = one.politicalGroup.trim();
  return name === '' ? group : group === '' || group === name ? name : `${name} (${group})`;
}

/** Why the plan was changed, for the ledger: `Agreed by Cabinet, 9 September 2025, minute 34: …`, or who moved it where no decision is recorded. */
export function becauseAgreed(plan: Plan, one: Comment): string {
  const decision = decisionWords(plan, one);
  const moved = [proposerWords(plan, one) && `moved by ${proposerWords(plan, one)}`, meetingWords(plan, one.meeting) && `at ${meetingWords(plan, one.meeting)}`].filter(Boolean).join(' ');
  const by = decision === '' ? ['Amendment agreed', moved].filter(Boolean).join(', ') : `Agreed by ${decision}`;
  return [by, one.reason.trim() || one.text.trim()].filter(Boolean).join(': ');
}

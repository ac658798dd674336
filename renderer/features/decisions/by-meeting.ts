import { longDay } from '../../../shared/domain/calendar-day.ts';
import { OUTCOMES, type Comment } from '../../../shared/domain/decision.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';

export interface MeetingChoice {
  readonly value: EntityId;
  readonly label: string;
}
/** `Cabinet, 20 January 2026`, by date; meetings without a date cannot have decided anything yet. */
export const meetingChoices = (plan: Plan): readonly MeetingChoice[] =>
  plan.all('meeting').filter((one) => one.heldOn !== null).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1))
    .map((one) => ({ value: one.id, label: `${plan.get('committee', one.committee)?.name ?? 'Committee'}, ${longDay(one.heldOn!)}` }));

export interface AtMeeting<One> {
  readonly key: string;
  readonly label: string;
  readonly of: readonly One[];
}
/** What was decided or proposed, under its meeting, the latest meeting first; what has none comes first, because it waits for one. */
export function byMeeting<One extends { readonly meeting: EntityId | null }>(plan: Plan, all: readonly One[], loose: string): readonly AtMeeting<One>[] {
  const named = [...meetingChoices(plan)].reverse();
  const without = all.filter((one) => !named.some(({ value }) => value === one.meeting));
  return [
    { key: 'loose', label: loose, of: without },
    ...named.map(({ value, label }) => ({ key: value, label, of: all.filter((one) => one.meeting === value) })),
  ].filter(({ of }) => of.length > 0);
}

/** `5 proposed: 2 agreed, 1 agreed in part, 1 not agreed, 1 open.` */
export function outcomesWords(comments: readonly Comment[]): string {
  const each = OUTCOMES.map((outcome) => [comments.filter((one) => one.outcome === outcome).length, outcome] as const).filter(([count]) => count > 0);
  const order = [...each].sort(([, a], [, b]) => Number(a === 'open') - Number(b === 'open'));
  return `${comments.length} from members: ${order.map(([count, outcome]) => `${count} ${outcome}`).join(', ')}.`;
}

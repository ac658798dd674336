import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Resolution } from '../../../shared/domain/decision.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { dateMoves } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';

/** An action whose target date a decision moved. */
export interface Concerned {
  readonly id: EntityId;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly approvedBy: string;
}
interface Happened {
  readonly closed: readonly EntityId[];
  readonly moved: readonly Concerned[];
  readonly others: readonly EntityId[];
}
/** What became of the things a decision is about: closed on its meeting, moved to a date that it names, and the rest. */
export function whatHappened(plan: Plan, { concerns, meeting, text }: Resolution): Happened {
  const [closed, moved, others]: [EntityId[], Concerned[], EntityId[]] = [[], [], []];
  const there = concerns.filter((id) => plan.find(id) !== null);
  const place = new Map([...plan.all('action'), ...plan.all('recommendation')].map(({ id }, at) => [id, at]));
  for (const id of [...there].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))) {
    const action = plan.get('action', id);
    const move = action === null ? undefined : dateMoves(plan, id).filter(({ to }) => to !== null && text.includes(longDay(to))).at(-1);
    if (action?.status.is === 'complete' && meeting !== null && action.status.meeting === meeting) closed.push(id);
    else if (move) moved.push({ id, from: move.from, to: move.to, approvedBy: move.approvedBy });
    else others.push(id);
  }
  return { closed, moved, others };
}

import { localDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { planAt } from '../../../shared/frozen/past-of-paper.ts';
import { frontierOf, type Standpoint } from '../../../shared/history/standpoint.ts';
import { theBody } from '../../../shared/papers/words.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { forAPaper, type ForAPaper } from '../../../shared/since/for-a-paper.ts';
import type { Span } from '../../../shared/since/paragraphs.ts';
import { changedSince, type ChangedSince } from '../../../shared/since/what-changed.ts';

/** What became of the plan between two places in its record, as the window shows it. */
export interface Between {
  readonly then: Plan;
  readonly now: Plan;
  readonly changed: ChangedSince;
  readonly forAPaper: ForAPaper;
}
/**
 * Null where one of the places is not in this copy of the plan, where there was no plan yet, or where the places are of no day. `live` is the plan
 * as it is, which need not be folded again; null while the window shows it as it once stood.
 */
export function between(record: PlanRecord, live: Plan | null, from: Standpoint, to: Standpoint, today: CalendarDay): Between | null {
  const [then, now] = [planFrom(record, live, from), planFrom(record, live, to)];
  const [start, end] = [whenOf(record, now, from, today), to.is === 'now' ? null : whenOf(record, now, to, today)];
  if (then === null || now === null || start === null || (to.is !== 'now' && end === null)) return null;
  const changed = changedSince(then, now);
  return { then, now, changed, forAPaper: forAPaper(changed, then, now, { ...start, to: end?.from ?? null }) };
}

function planFrom(record: PlanRecord, live: Plan | null, standpoint: Standpoint): Plan | null {
  if (standpoint.is === 'now' && live !== null) return live;
  const frontier = frontierOf(record, standpoint);
  return frontier.ok ? planAt(record, frontier.value) : null;
}

/** The day that a place in the record is of. Of what a committee saw it is the day it met, once it has: that is what everybody remembers it by. */
function whenOf(record: PlanRecord, now: Plan | null, standpoint: Standpoint, today: CalendarDay): Omit<Span, 'to'> | null {
  const on = (from: CalendarDay | null) => (from === null ? null : { from });
  switch (standpoint.is) {
    case 'now': return on(today);
    case 'day': return on(standpoint.day);
    case 'point': {
      const meeting = now?.get('meeting', now.get('point', standpoint.id)?.meeting ?? null);
      const committee = now?.get('committee', meeting?.committee ?? null)?.name ?? '';
      if (meeting?.heldOn != null && meeting.heldOn <= today && committee !== '') return { from: meeting.heldOn, seenBy: theBody(committee) };
      return on(asDay(record.state.value(standpoint.id, 'madeOn')));
    }
    case 'after':
    case 'before': {
      const at = new Date(record.graph.nodes.get(standpoint.change)?.change.at ?? '');
      return Number.isNaN(at.getTime()) ? null : on(localDay(at));
    }
  }
}
const asDay = (value: unknown): CalendarDay | null => (typeof value === 'string' ? value : null);

/** Between which places a round’s news is looked for: from what its committee saw before, to what it saw at the round’s meeting, or now. */
export function endsOfRound(plan: Plan, meeting: EntityId | null, today: CalendarDay): { readonly from: Standpoint | null; readonly to: Standpoint } {
  const of = plan.get('meeting', meeting);
  const points = plan.all('point').filter(({ frontier, madeOn }) => frontier.length > 0 && madeOn !== null).sort((a, b) => (a.madeOn! < b.madeOn! ? 1 : -1));
  const frozen = points.find((one) => meeting !== null && one.meeting === meeting) ?? null;
  const isHeld = of?.heldOn != null && of.heldOn < today;
  const until = frozen?.madeOn ?? of?.heldOn ?? today;
  const isTheirs = (id: EntityId | null) => of === null || plan.get('meeting', id)?.committee === of.committee;
  const seen = points.find((one) => one.id !== frozen?.id && one.madeOn! <= until && one.meeting !== null && one.meeting !== meeting && isTheirs(one.meeting));
  const met = plan.all('meeting').filter((one) => one.id !== meeting && one.heldOn !== null && !one.cancelled && one.heldOn < (of?.heldOn ?? today) && one.heldOn <= today && isTheirs(one.id))
    .sort((a, b) => (a.heldOn! < b.heldOn! ? 1 : -1))[0];
  return {
    from: seen ? { is: 'point', id: seen.id } : met ? { is: 'day', day: met.heldOn! } : null,
    to: frozen && isHeld ? { is: 'point', id: frozen.id } : { is: 'now' },
  };
}

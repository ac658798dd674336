import { daysBetween, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Meeting } from '../domain/people.ts';
import type { PlannedItem } from '../domain/planned-item.ts';
import type { Plan } from '../domain/plan.ts';
import { count } from '../papers/words.ts';
import { agendaDay, clockOf } from '../statutory/council-clock.ts';
import { EXCEPTIONS, noticeFor } from '../statutory/notices.ts';
import { workingDaysFrom } from '../statutory/office-days.ts';
import { lateBy } from './meeting-deadlines.ts';

/** Working days before a meeting on which papers usually go to be cleared: one that is not begun then is late. */
export const CLEARANCE_LEAD = 15;

/** What is to come to one meeting, or what waits for one. */
export interface PlannedGroup {
  readonly key: string;
  readonly meeting: Meeting | null;
  readonly items: readonly PlannedItem[];
}
/** The forward plan by meeting: those ahead first, the soonest on top; then what has no meeting yet; then those that are over, the latest on top. */
export function forwardPlan(plan: Plan, today: CalendarDay): readonly PlannedGroup[] {
  const groups = new Map<EntityId | null, PlannedItem[]>();
  for (const item of plan.all('planneditem')) {
    const meeting = plan.get('meeting', item.meeting);
    const key = meeting?.heldOn == null ? null : meeting.id;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const made = [...groups].map(([key, items]): PlannedGroup => ({ key: key ?? 'loose', meeting: plan.get('meeting', key), items }));
  const dayOf = ({ meeting }: PlannedGroup): CalendarDay => meeting?.heldOn ?? '';
  const byDay = (a: PlannedGroup, b: PlannedGroup): number => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1);
  return [
    ...made.filter((one) => one.meeting !== null && dayOf(one) >= today).sort(byDay),
    ...made.filter((one) => one.meeting === null),
    ...made.filter((one) => one.meeting !== null && dayOf(one) < today).sort((a, b) => byDay(b, a)),
  ];
}

/**
 * What is late about an item, in sentences: its meeting is cancelled, the notice of its key decision was not given 28 clear days before
 * (SI 2012/2089 r.9), its paper is not begun. What the council claims as an exception is said, never judged.
 */
export function lateOf(plan: Plan, item: PlannedItem, today: CalendarDay): readonly string[] {
  const meeting = plan.get('meeting', item.meeting);
  if (meeting?.heldOn == null) return [];
  if (meeting.cancelled) return ['Its meeting is cancelled. Choose another.'];
  return [...lateNotice(plan, item, meeting.heldOn, today), ...latePaper(plan, item, meeting, meeting.heldOn, today)];
}
/** What is still to be done for it, in sentences, the nearest first; empty once the meeting is over. */
export function toDoFor(plan: Plan, item: PlannedItem, today: CalendarDay): readonly string[] {
  const meeting = plan.get('meeting', item.meeting);
  if (meeting?.heldOn == null || meeting.cancelled || meeting.heldOn < today) return [];
  const clock = clockOf(plan.council);
  const notice = noticeFor('keyDecision', meeting.heldOn, clock).by;
  const clearance = workingDaysFrom(meeting.heldOn, -CLEARANCE_LEAD, clock.office);
  return [
    ...(item.isKey && item.noticeOn === null && notice >= today ? [`Notice of the key decision by ${longDay(notice)}.`] : []),
    ...(item.paper === null && clearance >= today ? [`Its paper goes to be cleared on ${longDay(clearance)}.`] : []),
  ];
}

const CLAIMED: Readonly<Record<PlannedItem['exception'], string>> = {
  none: '', 'general exception': 'The council claims the general exception (r.10).', 'special urgency': 'The council claims special urgency (r.11).',
};
function lateNotice(plan: Plan, { isKey, noticeOn, exception }: PlannedItem, heldOn: CalendarDay, today: CalendarDay): string[] {
  if (!isKey) return [];
  const clock = clockOf(plan.council);
  const { by } = noticeFor('keyDecision', heldOn, clock);
  const said = CLAIMED[exception];
  if (noticeOn !== null) {
    const late = lateBy('keyDecision', heldOn, noticeOn, clock);
    return late === '' ? [] : [`The notice of the key decision: ${lowered(said === '' ? late : late.replace(EXCEPTIONS.keyDecision, said))}`];
  }
  if (by >= today) return [];
  const ago = heldOn < today ? '' : ` ${count(daysBetween(by, today), 'day')} ago`;
  return [`No notice of the key decision is recorded. The last day was ${longDay(by)}${ago === '' ? '' : `,${ago}`}. ${said === '' ? EXCEPTIONS.keyDecision : said}`];
}
const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function latePaper(plan: Plan, { paper }: PlannedItem, meeting: Meeting, heldOn: CalendarDay, today: CalendarDay): string[] {
  if (paper !== null || heldOn < today) return [];
  const clearance = workingDaysFrom(heldOn, -CLEARANCE_LEAD, clockOf(plan.council).office);
  if (clearance >= today) return [];
  const agenda = agendaDay(heldOn, plan.council, plan.get('committee', meeting.committee));
  return [agenda < today
    ? `Its paper is not begun, and the agenda was to be out on ${longDay(agenda)}.`
    : `Its paper is not begun. It was to go to be cleared on ${longDay(clearance)}, and the agenda is to be out on ${longDay(agenda)}.`];
}

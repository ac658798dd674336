import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { ownersInRound } from '../../../shared/rounds/owners-state.ts';
import { progressOf, progressWords } from '../../../shared/rounds/progress.ts';
import { roundDays, type RoundDay } from '../../../shared/rounds/round-days.ts';
import type { Deadline } from '../../../shared/statutory/counted.ts';
import { awayWords, type MeetingAhead } from '../../../shared/statutory/deadlines-of-plan.ts';

/** A day on the way to a meeting. */
export interface Step {
  readonly key: string;
  readonly day: CalendarDay;
  readonly what: string;
  /** How far away it is, or what it belongs to. */
  readonly note: string;
  /** The rule it follows from, where it is one of the law. */
  readonly deadline: Deadline | null;
  readonly isMeeting: boolean;
}
/** The days on the way to a meeting, in order: what the law asks, what its round asks, and the meeting itself. */
export function stepsOf(plan: Plan, { id, committee, heldOn, deadlines }: MeetingAhead, today: CalendarDay): readonly Step[] {
  const rounds = plan.all('round').filter(({ meeting }) => meeting === id).flatMap((round): Step[] => {
    const { askedOn, returnsBy } = roundDays(plan, round);
    const progress = progressOf(ownersInRound(plan, round, today));
    const step = (key: string, day: RoundDay | null, what: string, note: string): Step[] => (day === null ? [] : [{ key: `${round.id} ${key}`, day: day.by, what, note, deadline: null, isMeeting: false }]);
    return [...step('asked', askedOn, 'Owners asked', round.ref), ...step('returns', returnsBy, 'Returns due', progress.asked === 0 ? round.ref : `${round.ref}: ${beginningSmall(progressWords(progress))}`)];
  });
  const law = deadlines.map((deadline): Step => (
    { key: deadline.key, day: deadline.by, what: deadline.what, note: awayNote(deadline.by, deadline.away, today), deadline, isMeeting: false }));
  const before = [...rounds, ...law].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [...before, { key: id, day: heldOn, what: committee, note: '', deadline: null, isMeeting: true }];
}
const beginningSmall = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
function awayNote(by: CalendarDay, away: number | null, today: CalendarDay): string {
  if (by === today) return 'Today';
  const words = awayWords(today, by, away);
  return by < today ? `Was due ${words}` : `In ${words}`;
}

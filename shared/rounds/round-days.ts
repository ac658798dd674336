import { addDays, fullDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Plan } from '../domain/plan.ts';
import type { Round } from '../domain/round.ts';
import { count, listed } from '../papers/words.ts';
import type { ClockSettings } from '../statutory/clock-settings.ts';
import { agendaOf, clockOf } from '../statutory/council-clock.ts';
import type { Deadline } from '../statutory/counted.ts';
import { EXCEPTIONS, noticeFor } from '../statutory/notices.ts';
import { whyClosed, workingDaysFrom } from '../statutory/office-days.ts';
import { DAY_FIELDS, SCHEME, type DayField, type Leads } from './scheme.ts';

/** A day of a round, with why it is that day. */
export interface RoundDay extends Deadline {
  readonly field: DayField;
  /** Whether the clerk has said this day instead of the scheme's. */
  readonly isOwn: boolean;
  /** The day by the council's scheme; null where the meeting has no date. */
  readonly byScheme: CalendarDay | null;
  /** Only of publication: what is late about it, by the law's own day; else empty. */
  readonly late: string;
}
export type RoundDays = Readonly<Record<DayField, RoundDay | null>>;

/**
 * The days of a round, worked back from its meeting by the council's scheme in working days, each as the clerk has set it where they have. The agenda is
 * never planned for later than the law's day, and what has to be done before that never for later. Null for a day that neither says: a round without a
 * meeting, or whose meeting has no date or is cancelled.
 */
export function roundDays(plan: Plan, round: Round): RoundDays {
  const meeting = plan.get('meeting', round.meeting);
  const heldOn = meeting?.cancelled ? null : (meeting?.heldOn ?? null);
  const committee = plan.get('committee', meeting?.committee ?? null);
  const publication = heldOn === null ? null : agendaOf(heldOn, plan.council, committee);
  const scheme = (field: DayField): Deadline | null => (heldOn === null || publication === null ? null : field === 'publishOn' ? publication : bySchemeOf(field, plan, heldOn, committee, publication.by));
  return Object.fromEntries(DAY_FIELDS.map((field) => [field, dayOf(field, round, scheme(field), heldOn, clockOf(plan.council))])) as Record<DayField, RoundDay | null>;
}

function dayOf(field: DayField, round: Round, scheme: Deadline | null, heldOn: CalendarDay | null, clock: ClockSettings): RoundDay | null {
  const own = round[field];
  const byScheme = scheme?.by ?? null;
  if (own === null) return scheme === null ? null : { ...scheme, field, isOwn: false, byScheme, late: '' };
  const otherwise = byScheme === null || byScheme === own ? '' : ` By your council’s scheme it would be ${fullDay(byScheme)}.`;
  return {
    what: SCHEME[field].what, by: own, source: '', rule: `As it was set for the round.${otherwise}`, count: [], field, isOwn: true, byScheme,
    late: field === 'publishOn' && heldOn !== null ? afterTheLawsDay(own, heldOn, clock) : '',
  };
}
/** What is to be said where an agenda is planned to come out later than the law allows; empty where it is in time. */
export function afterTheLawsDay(day: CalendarDay, heldOn: CalendarDay, clock: ClockSettings): string {
  const law = noticeFor('agenda', heldOn, clock);
  return day <= law.by ? '' : `The agenda has to be out on ${fullDay(law.by)} at the latest, five clear days before the meeting (${law.source}). ${EXCEPTIONS.agenda}`;
}

function bySchemeOf(field: DayField, { council }: Plan, heldOn: CalendarDay, committee: Leads, publication: CalendarDay): Deadline {
  const { what, lead, isCommittees, beforeAgenda } = SCHEME[field];
  const { office } = clockOf(council);
  const days = lead(council, committee);
  const by = workingDaysFrom(heldOn, days, office);
  const whose = isCommittees(committee) ? 'As this committee does' : 'As your council does';
  const rule = days === 0 ? `${whose}: on the day of the meeting, ${fullDay(heldOn)}.`
    : `${whose}: ${count(Math.abs(days), 'working day')} ${days < 0 ? 'before' : 'after'} the meeting on ${fullDay(heldOn)}.${passedOver(by, heldOn, clockOf(council))}`;
  return beforeAgenda && by > publication
    ? { what, by: publication, source: '', rule: `${rule} That would be ${fullDay(by)}, when the agenda is out already, so it is the day of publication.`, count: [] }
    : { what, by, source: '', rule, count: [] };
}
/** Which days between were not counted, but for weekends, which everybody passes over. */
function passedOver(day: CalendarDay, heldOn: CalendarDay, { office }: ClockSettings): string {
  const [from, to] = day < heldOn ? [day, heldOn] : [heldOn, day];
  const closed: string[] = [];
  for (let each = addDays(from, 1); each < to; each = addDays(each, 1)) {
    const why = whyClosed(each, office);
    if (why !== null && why !== 'Saturday' && why !== 'Sunday') closed.push(`${fullDay(each)} (${why})`);
  }
  return closed.length === 0 ? '' : ` Besides weekends ${listed(closed)} ${closed.length === 1 ? 'was' : 'were'} not counted.`;
}

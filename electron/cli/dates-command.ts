import { fullDay, isCalendarDay, type CalendarDay } from '../../shared/domain/calendar-day.ts';
import { planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { DEFAULT_CLOCK, type ClockSettings } from '../../shared/statutory/clock-settings.ts';
import { clockOf } from '../../shared/statutory/council-clock.ts';
import type { CountedDay } from '../../shared/statutory/counted.ts';
import { datesOfMeeting, type MeetingDates } from '../../shared/statutory/meeting-dates.ts';
import { NOTICES } from '../../shared/statutory/notices.ts';
import type { Counting } from '../../shared/statutory/office-days.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { print, resolved, type Surface } from './surface.ts';

export const COUNTINGS: Readonly<Record<string, Counting>> = {
  working: 'working days', saturdays: 'all but Sundays and bank holidays', every: 'every day',
};
export interface DatesOrder {
  readonly meeting: string;
  /** The plan whose council's way of counting is taken; null: the usual one. */
  readonly plan: string | null;
  /** Null: as the council counts. */
  readonly counting: Counting | null;
  readonly closed: readonly string[];
  readonly published: string | null;
  readonly asJson: boolean;
  readonly today: CalendarDay;
}

/**
 * Every date that hangs on a meeting, as the council of a plan counts, else as is usual. What is said on the line comes before what the council has; days
 * that are closed come on top. What is past is only said in words: a reader of the JSON may ask about any year.
 */
export async function tellDates({ meeting, plan, counting, closed, published, asJson, today }: DatesOrder, surface: Surface): Promise<Result<null>> {
  for (const day of [meeting, ...closed, ...(published === null ? [] : [published])]) {
    if (!isCalendarDay(day)) return refused('notADay', `“${day}” is not a day of the calendar. Write it as 2016-12-08.`);
  }
  const clock = plan === null ? done(DEFAULT_CLOCK) : await clockOfPlan(plan, surface);
  if (!clock.ok) return clock;
  const { office } = clock.value;
  const settings: ClockSettings = { ...clock.value, counting: counting ?? clock.value.counting, office: { ...office, closed: new Set([...office.closed, ...closed]) } };
  const dates = datesOfMeeting(meeting, settings, { published, today: asJson ? null : today });
  print(surface, asJson ? JSON.stringify(asData(dates), null, 2) : asWords(dates).join('\n'));
  return done(null);
}

async function clockOfPlan(file: string, surface: Surface): Promise<Result<ClockSettings>> {
  const read = await new PlanFiles().read(resolved(surface, file));
  return read.ok ? done(clockOf(planOfRecord(new RecordSource(read.value.contents.record.state)).council)) : read;
}

const asData = ({ meeting, notices, callIn, warnings }: MeetingDates) => ({
  meeting,
  publishAgendaBy: notices.agenda.by,
  keyDecisionNoticeBy: notices.keyDecision.by,
  generalExceptionBy: notices.generalException.by,
  privateMeetingNoticeBy: notices.privateMeeting.by,
  privateMeetingFurtherNoticeBy: notices.privateMeetingAgain.by,
  callInEnds: callIn?.ends ?? null,
  effectiveFrom: callIn?.effectiveFrom ?? null,
  warnings,
});

function asWords({ meeting, notices, callIn, warnings }: MeetingDates): string[] {
  const lines = [`Meeting on ${fullDay(meeting)}`];
  for (const { by, what, rule, source, count } of NOTICES.map((name) => notices[name])) {
    lines.push('', `${fullDay(by)}: ${what}`, `  ${rule} ${source}.`, ...why(count));
  }
  if (callIn) lines.push('', `${fullDay(callIn.ends)}: Call-in ends; without it the decisions take effect on ${fullDay(callIn.effectiveFrom)}`, ...why(callIn.count));
  return [...lines, ...(warnings.length > 0 ? [''] : []), ...warnings.map((warning) => `! ${warning}`)];
}

/** The count day by day; of a long one its ends, since the days between are alike. */
const MOST_DAYS = 14;
function why(count: readonly CountedDay[]): string[] {
  const line = ({ day, number, passedOver }: CountedDay) => `    ${fullDay(day)}: ${number ?? `not counted, ${passedOver ?? ''}`}`;
  if (count.length <= MOST_DAYS) return count.map(line);
  return [...count.slice(0, 2).map(line), `    … ${count.length - 4} days between …`, ...count.slice(-2).map(line)];
}

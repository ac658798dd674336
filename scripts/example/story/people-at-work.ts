import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Step } from '../steps.ts';

/** Who keeps the plan: the clerk, her colleague, and the scrutiny officer. */
export const HELEN = 'Helen Marlow';
export const JOE = 'Joe Sutcliffe';
export const NADIA = 'Nadia Bell';

/** What a committee saw: the plan as it stands when its agenda is published, kept by name. */
export const keptFor =
  (name: string, meeting: string): Step =>
  (look) => ({ do: 'point.add', fields: { name, meeting: look.meetingNamed(meeting), madeOn: look.today, frontier: [...look.frontier] } });

/** Its days follow from the meeting, unless returns are wanted on another. */
export const round =
  (name: string, meeting: string, returnsBy: CalendarDay | null = null): Step =>
  (look) => ({ do: 'round.add', fields: { name, meeting: look.meetingNamed(meeting), ...(returnsBy === null ? {} : { returnsBy }) } });
export const closed =
  (ref: string, closedOn: CalendarDay): Step =>
  (look) => ({ do: 'round.set', id: look.round(ref), fields: { closedOn } });

export const stage =
  (to: 'with scrutiny' | 'agreed' | 'monitored'): Step =>
  () => ({ do: 'plan.set', fields: { stage: to } });

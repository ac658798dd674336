import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { Step } from './steps.ts';

type Given = readonly [title: string, dueOn: CalendarDay];
const MILESTONES: Readonly<Record<string, readonly Given[]>> = {
  A1: [
    ['Workshop for Cabinet and the directors', '2025-07-30'],
    ['Statement adopted by Council', '2025-09-24'],
  ],
  A4: [
    ['Questions agreed with the ward councillors', '2025-09-30'],
    ['Pilot in three wards', '2026-02-06'],
    ['Results for every ward published', '2026-04-30'],
  ],
  A5: [
    ['Pages drafted for all 17 plans', '2026-02-27'],
    ['Directors sign off the service plans', '2026-03-27'],
  ],
  A7: [
    ['First meeting with the parish clerks', '2025-11-13'],
    ['Draft outcomes sent to the parishes', '2026-03-13'],
    ['Parish conference', '2026-06-13'],
  ],
  A9: [
    ['First planning day', '2025-11-05'],
    ['Second planning day', '2026-02-04'],
    ['Third planning day', '2026-05-06'],
  ],
  A11: [
    ['List of ten agreed with Cabinet', '2025-10-31'],
    ['First five made', '2026-01-30'],
    ['All ten made', '2026-05-29'],
  ],
  A18: [
    ['Questions to all three groups', '2025-12-05'],
    ['First meeting of the Group Leaders', '2026-03-18'],
  ],
  A22: [
    ['Savings above £100,000 have plans', '2025-10-17'],
    ['Directors name the owners still missing', '2026-03-06'],
    ['Second batch of plans signed off', '2026-05-15'],
  ],
  A27: [
    ['Draft brief ready', '2026-02-27'],
    ['Consultation closes', '2026-04-17'],
  ],
  A30: [
    ['Posts advertised', '2025-10-31'],
    ['Posts advertised again, with a trainee scheme', '2026-02-20'],
  ],
};

export const milestones: readonly Step[] = Object.entries(MILESTONES).flatMap(([ref, given]) =>
  given.map(([title, dueOn]): Step => (look) => ({ do: 'milestone.add', action: look.action(ref).id, fields: { title, dueOn } })),
);

export const reached =
  (action: string, title: string, doneOn: CalendarDay): Step =>
  (look) => ({ do: 'milestone.set', id: look.milestone(action, title), fields: { doneOn } });
export const putBack =
  (action: string, title: string, dueOn: CalendarDay): Step =>
  (look) => ({ do: 'milestone.set', id: look.milestone(action, title), fields: { dueOn } });

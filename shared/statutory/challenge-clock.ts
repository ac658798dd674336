import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Deadline } from './counted.ts';
import { count } from '../papers/words.ts';
import { addMonths } from './months.ts';

/** Months from the last day on site, as the LGA asks of a corporate peer challenge. A council may have agreed others with its review team. */
export interface ChallengeMonths {
  readonly published: number;
  readonly planAtTheLatest: number;
  readonly progressReview: number;
  readonly progressReport: number;
}
export const LGA_MONTHS: ChallengeMonths = { published: 3, planAtTheLatest: 5, progressReview: 10, progressReport: 12 };
const AS_SET = 'As your council has it in Settings';
const SOURCE = 'LGA, corporate peer challenge: what is expected of councils';

/** What a peer challenge itself asks for, and by when. */
export function challengeDeadlines(lastDayOnSite: CalendarDay, months: ChallengeMonths = LGA_MONTHS): Deadline[] {
  const due = (what: string, step: keyof ChallengeMonths, rule: string): Deadline =>
    ({ what, by: addMonths(lastDayOnSite, months[step]), source: months[step] === LGA_MONTHS[step] ? SOURCE : AS_SET, rule, count: [] });
  const told = (step: keyof ChallengeMonths) => count(months[step], 'month');
  return [
    due('Publish the report and the action plan', 'published', `Within ${told('published')} of the last day on site.`),
    due('Publish the action plan at the latest', 'planAtTheLatest', `The plan may follow the report, but not later than ${told('planAtTheLatest')} after the last day on site.`),
    due('Hold the progress review', 'progressReview', `About ${told('progressReview')} after the last day on site.`),
    due('Publish the report of the progress review', 'progressReport', `Within ${told('progressReport')} of the last day on site.`),
  ];
}

/** The older rule: the team comes back within 12 to 24 months of its report, on a date the council sets. */
export const followUpWindow = (reported: CalendarDay): { readonly from: CalendarDay; readonly to: CalendarDay } =>
  ({ from: addMonths(reported, 12), to: addMonths(reported, 24) });

import { STATUSES } from '../domain/action.ts';
import { COLOUR_FIELD, council, WORD_FIELD, type Council } from '../domain/council.ts';

export type CouncilField = keyof typeof council.fields;

/** The council's profile in the parts people know it by; together they are all of it. */
export const PROFILE_PARTS = {
  name: ['name'],
  logo: ['logo', 'logoWords'],
  statuses: [...STATUSES.map((status) => WORD_FIELD[status]), ...STATUSES.map((status) => COLOUR_FIELD[status])],
  deadlines: [
    'clearDaysCount', 'agendaLead', 'returnsLead', 'publishBefore', 'closedDays', 'moreBankHolidays', 'callInDays', 'callInClosesAt', 'callInEffective', 'preElection',
    'challengePublished', 'challengePlanLatest', 'challengeReview', 'challengeReviewReport',
  ],
  rounds: [
    'roundAsk', 'roundFirstChase', 'roundSecondChase', 'roundClearanceFrom', 'roundClearanceTo', 'roundBriefing', 'roundFinalPaper', 'roundDecisionsOut', 'roundMinutesFrom',
    'roundMinutesTo', 'chasersBeforeDirector',
  ],
  mails: ['mailAsking', 'mailChasing', 'mailLastCall'],
  closure: ['closureAgreedBy', 'ratingFrom', 'atRiskWithin'],
  reports: ['reportSections', 'reportClearedBy', 'keepPublished'],
  template: ['reportTemplate'],
} as const satisfies Record<string, readonly CouncilField[]>;
export type ProfilePart = keyof typeof PROFILE_PARTS;

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** What would set a part back to what councils usually have; empty where it is so already. */
export function backToUsual(now: Council, part: ProfilePart): Partial<Council> {
  const differs = (PROFILE_PARTS[part] as readonly CouncilField[]).filter((name) => !sameValue(now[name], council.fields[name].empty));
  return Object.fromEntries(differs.map((name) => [name, council.fields[name].empty]));
}

import { byMaking } from '../domain/by-making.ts';
import { isCalendarDay, longDay } from '../domain/calendar-day.ts';
import { nameOf } from '../domain/facts.ts';
import type { Clearance, ClearanceRequest, Paper, SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { clearancesOf, isFor, neededClearances, type NeededClearance } from './clearances.ts';
import type { VersionOfPart } from './part-versions.ts';
import { count, figure } from './words.ts';

/** `asked`: and no answer. `lapsed`: the words have changed since. */
export type ClearanceState = 'not asked' | 'asked' | 'cleared' | 'lapsed';
/** How it stands with one clearance of a paper. */
export interface ClearanceStanding extends NeededClearance {
  readonly is: ClearanceState;
  /** The newest that was given, lapsed or not. */
  readonly clearance: Clearance | null;
  /** The newest time that it was asked for. */
  readonly request: ClearanceRequest | null;
  /** Whether the words have changed since it was asked for. */
  readonly askedOfOtherWords: boolean;
}

/**
 * How it stands with every clearance that a paper needs, and with those besides that somebody gave. One that was given holds for the words it is of; one
 * noted before words were kept with it (`version` empty) holds. Asking again for the words as they are now, after it lapsed, is waiting once more.
 */
export function clearanceStandings(plan: Plan, paper: Paper, printed: readonly SectionName[], versionNow: VersionOfPart): readonly ClearanceStanding[] {
  const needed = neededClearances(plan, paper, printed);
  const given = clearancesOf(plan, paper).filter(({ name, section }) => name.trim() !== '' && (section === null || printed.includes(section)));
  const besides = given.filter((one) => !needed.some((each) => isFor(each, one))).map((one): NeededClearance => ({ office: one.onBehalfOf || one.role, section: one.section }));
  return [...needed, ...besides].map((each): ClearanceStanding => {
    const clearance = given.filter((one) => isFor(each, one)).at(-1) ?? null;
    const request = newestRequest(plan, paper, each);
    const isOfOtherWords = ({ version }: Clearance | ClearanceRequest): boolean => version !== '' && version !== versionNow(each.section);
    const askedOfOtherWords = request !== null && isOfOtherWords(request);
    const holds = clearance !== null && !isOfOtherWords(clearance);
    const isWaiting = request !== null && (clearance === null || (!askedOfOtherWords && request.version !== clearance.version));
    return { ...each, is: holds ? 'cleared' : isWaiting ? 'asked' : clearance === null ? 'not asked' : 'lapsed', clearance, request, askedOfOtherWords };
  });
}

function newestRequest(plan: Plan, paper: Pick<Paper, 'id'>, { office, section }: NeededClearance): ClearanceRequest | null {
  const same = plan.owned('clearancerequest', paper.id).filter((one) => one.section === section && one.office.trim().toLowerCase() === office.trim().toLowerCase());
  return [...same].sort((a, b) => (a.askedOn ?? '').localeCompare(b.askedOn ?? '') || byMaking(a.id, b.id)).at(-1) ?? null;
}

/** `Janet Hill was asked on 3 March 2026`. */
export const askedWords = (plan: Plan, { person, askedOn }: ClearanceRequest): string =>
  `${nameOf(plan, person).trim() || 'Somebody'} was asked${askedOn === null ? '' : ` on ${longDay(askedOn)}`}`;
/** `Oluwaseun Adeyemi, Head of Law, 29 August 2025`. */
export const clearedWords = ({ name, role, clearedOn }: Clearance, office: string): string =>
  [name, role.trim().toLowerCase() === office.trim().toLowerCase() ? '' : role, isCalendarDay(clearedOn) ? longDay(clearedOn) : clearedOn].filter((words) => words.trim() !== '').join(', ');

const IN_THE_LIST = [['asked', 'awaited'], ['lapsed', 'lapsed'], ['not asked', 'to be asked for']] as const satisfies readonly (readonly [ClearanceState, string])[];
/** `2 clearances awaited, 1 lapsed, 1 to be asked for`; empty where every one that is needed holds. */
export const clearanceSummary = (standings: readonly ClearanceStanding[]): string =>
  IN_THE_LIST.map(([is, words]) => [standings.filter((one) => one.is === is).length, words] as const).filter(([n]) => n > 0)
    .map(([n, words], at) => `${at === 0 ? count(n, 'clearance') : figure(n)} ${words}`).join(', ');

/**
 * What was asked for and has not been answered since, told by the days and the words that were noted, so that no paper has to be made for it. Of several
 * requests to one office for the same part, the newest.
 */
export function unanswered(plan: Plan, paper: Pick<Paper, 'id'>): readonly ClearanceRequest[] {
  const given = clearancesOf(plan, paper);
  const answers = (one: Clearance, request: ClearanceRequest): boolean => isFor(request, one) && ((request.version !== '' && one.version === request.version) || one.clearedOn >= (request.askedOn ?? ''));
  return plan.owned('clearancerequest', paper.id).filter((one) => newestRequest(plan, paper, one)?.id === one.id && !given.some((each) => answers(each, one)));
}

import type { CalendarDay } from '../domain/calendar-day.ts';
import { roundsOf } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { figure } from '../papers/words.ts';
import { isIn, ownersInRound, type OwnerInRound } from './owners-state.ts';

/** How far a round has come, in owners. */
export interface RoundProgress {
  readonly owners: number;
  readonly asked: number;
  readonly in: number;
  readonly nothingToReport: number;
  readonly overdue: number;
}
export function progressOf(owners: readonly OwnerInRound[]): RoundProgress {
  const counted = (test: (one: OwnerInRound) => boolean) => owners.filter(test).length;
  return {
    owners: owners.length, asked: counted(({ state }) => state !== 'not asked'), in: counted(({ state }) => isIn(state)),
    nothingToReport: counted(({ state }) => state === 'nothing to report'), overdue: counted(({ state }) => state === 'overdue'),
  };
}

/** What the round comes to, as its heading: `9 of 12 returns are in`. One that is closed asks nobody any more. */
export function progressWords({ owners, asked, in: here }: RoundProgress, isClosed = false): string {
  if (owners === 0) return isClosed ? 'Nobody was asked for a return' : 'Nobody has an open action to report on';
  if (asked === 0) return `${owners === 1 ? 'One owner is' : `${figure(owners)} owners are`} to be asked`;
  if (here === asked) return asked === 1 ? 'The return is in' : `All ${figure(asked)} returns are in`;
  if (here === 0) return asked === 1 ? 'The return is not in yet' : `None of ${figure(asked)} returns is in yet`;
  return `${figure(here)} of ${figure(asked)} returns ${here === 1 ? 'is' : 'are'} in`;
}
/** How many were asked in the rounds that are open and have not answered. */
export function missingReturns(plan: Plan, today: CalendarDay): number {
  const open = roundsOf(plan).filter(({ id, closedOn }) => closedOn === null && plan.owned('return', id).length > 0);
  return open.reduce((sum, round) => {
    const { asked, in: here } = progressOf(ownersInRound(plan, round, today));
    return sum + asked - here;
  }, 0);
}

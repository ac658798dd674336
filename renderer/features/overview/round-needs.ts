import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { nameOf, roundsOf } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Round } from '../../../shared/domain/round.ts';
import { listed } from '../../../shared/papers/words.ts';
import { isIn, ownersInRound, type OwnerInRound } from '../../../shared/rounds/owners-state.ts';
import { progressOf, progressWords } from '../../../shared/rounds/progress.ts';
import { roundDays } from '../../../shared/rounds/round-days.ts';
import type { Need } from './needs.ts';

/** So many are named; of more than one beyond that, only how many they are. */
const MOST_NAMED = 3;

/** How far each open round has come whose owners were asked; and one whose meeting is over, to be closed. */
export function ofRounds(plan: Plan, today: CalendarDay): readonly Need[] {
  return roundsOf(plan).filter(({ closedOn }) => closedOn === null).flatMap((round) => [...missing(plan, round, today), ...over(plan, round, today)]);
}
function missing(plan: Plan, round: Round, today: CalendarDay): readonly Need[] {
  if (plan.owned('return', round.id).length === 0) return [];
  const owners = ownersInRound(plan, round, today);
  const progress = progressOf(owners);
  const waited = owners.filter(({ state }) => state !== 'not asked' && !isIn(state));
  if (waited.length === 0) return [];
  const due = roundDays(plan, round).returnsBy?.by ?? null;
  return [{
    key: `${round.id} returns missing`, tone: progress.overdue > 0 ? 'trouble' : 'waiting', words: `${progressWords(progress)} for ${round.ref || 'the round'}`,
    detail: [due === null ? '' : due < today ? `They were due on ${longDay(due)}.` : `They are due on ${longDay(due)}.`, `Still to come: ${named(plan, waited)}.`].filter(Boolean).join(' '),
    behind: { view: 'monitoring', id: round.id }, leads: 'Show the owners',
  }];
}
const named = (plan: Plan, owners: readonly OwnerInRound[]): string =>
  (owners.length > MOST_NAMED + 1 ? `${owners.slice(0, MOST_NAMED).map(({ owner }) => nameOf(plan, owner)).join(', ')} and ${owners.length - MOST_NAMED} more` : listed(owners.map(({ owner }) => nameOf(plan, owner))));

/** Only where somebody was asked: a round that only gathers updates may be left as it is. */
function over(plan: Plan, round: Round, today: CalendarDay): readonly Need[] {
  const heldOn = plan.get('meeting', round.meeting)?.heldOn ?? null;
  if (heldOn === null || heldOn >= today || plan.owned('return', round.id).length === 0) return [];
  return [{
    key: `${round.id} to close`, tone: 'waiting', words: `${round.ref || 'A round'} can be closed`, detail: `Its meeting was on ${longDay(heldOn)}.`, behind: { view: 'monitoring', id: round.id }, leads: 'Show the round',
  }];
}

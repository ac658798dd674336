import { longDay } from '../domain/calendar-day.ts';
import { capitalised } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Round } from '../domain/round.ts';
import { roundDays } from './round-days.ts';
import type { DayField } from './scheme.ts';

/** Each step's days in the order in which they have to follow. A chair is briefed where it suits. */
const IN_ORDER: readonly (readonly [DayField, string])[] = [
  ['askedOn', 'the day for asking the owners'], ['firstChaseOn', 'the first chaser'], ['secondChaseOn', 'the second chaser'], ['returnsBy', 'the day for the returns'],
  ['clearanceFrom', 'the first day of clearance'], ['clearanceTo', 'the last day of clearance'], ['finalPaperOn', 'the final paper'], ['publishOn', 'publication'],
  ['decisionsOutOn', 'the day for the decisions'], ['minutesFrom', 'the first day of the draft minutes'], ['minutesTo', 'the last day of the draft minutes'],
];

/** What does not go together in a round's days, in sentences. None of it keeps anybody from having it so. */
export function roundWarnings(plan: Plan, round: Round): readonly string[] {
  const days = roundDays(plan, round);
  const meeting = plan.get('meeting', round.meeting);
  const known = IN_ORDER.flatMap(([field, words]) => (days[field] === null ? [] : [{ words, by: days[field].by }]));
  return [
    ...(meeting?.cancelled ? ['The meeting was cancelled. Choose another under “Name and days”, and its days follow.'] : []),
    ...(days.publishOn === null || days.publishOn.late === '' ? [] : [days.publishOn.late]),
    ...known.slice(1).flatMap(({ words, by }, at) => (by < known[at]!.by ? [`${capitalised(words)}, ${longDay(by)}, is before ${known[at]!.words}, ${longDay(known[at]!.by)}.`] : [])),
  ];
}

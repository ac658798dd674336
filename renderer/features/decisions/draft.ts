import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { DecisionCallIn, Resolution } from '../../../shared/domain/decision.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { decisionsOf, wholeMinute } from './minutes.ts';

/** Votes as they are typed. */
export interface VotesTyped {
  readonly for: string;
  readonly against: string;
  readonly abstained: string;
}
/** A decision while it is being written down. */
export interface DecisionDraft {
  readonly meeting: EntityId | null;
  readonly item: string;
  readonly minute: string;
  readonly power: Resolution['power'];
  readonly toCommittee: EntityId | null;
  readonly replyBy: CalendarDay | null;
  readonly text: string;
  readonly concerns: readonly EntityId[];
  readonly votes: VotesTyped;
  readonly callIn: DecisionCallIn;
  readonly classification: Classification;
}
const NO_VOTES: VotesTyped = { for: '', against: '', abstained: '' };

/** The decision as it stands; a new one goes on where the last one of its meeting ended. */
export function draftOf(plan: Plan, before: Resolution | null, meeting: EntityId | null): DecisionDraft {
  if (before !== null) {
    const { votes } = before;
    return { ...before, votes: votes === null ? NO_VOTES : { for: `${votes.for}`, against: `${votes.against}`, abstained: `${votes.abstained}` } };
  }
  const last = decisionsOf(plan, meeting).at(-1);
  return {
    meeting, item: last?.item ?? '', minute: last === undefined ? '' : wholeMinute(last), power: 'resolved', toCommittee: null, replyBy: null, text: '', concerns: [], votes: NO_VOTES,
    callIn: last?.callIn.is === 'subject to it' ? { is: 'subject to it' } : { is: 'not subject to it' }, classification: PUBLIC,
  };
}

/** The votes as a number each; null where none is recorded. What is left empty beside others is none. */
export function votesOf({ for: yes, against, abstained }: VotesTyped): Resolution['votes'] {
  const typed = [yes, against, abstained].map((one) => one.trim());
  if (typed.every((one) => one === '')) return null;
  const [a, b, c] = typed.map((one) => Math.min(1_000, Number.parseInt(one.replace(/\D/g, ''), 10) || 0)) as [number, number, number];
  return { for: a, against: b, abstained: c };
}

/** What a draft sets: whom it is recommended to and by when they reply only where it is recommended. */
export function fieldsOfDraft({ concerns: _concerns, votes, ...draft }: DecisionDraft) {
  const { meeting, item, minute, power, text, callIn, classification } = draft;
  const { toCommittee, replyBy } = power === 'recommended' ? draft : { toCommittee: null, replyBy: null };
  return { meeting, item, minute, power, toCommittee, replyBy, text, votes: votesOf(votes), callIn, classification };
}

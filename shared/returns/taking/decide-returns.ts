import type { AnswerValue, TakeInOrder } from '../../contract/returns.ts';
import { statusNeeds } from '../../commands/action-commands.ts';
import { isBlank } from '../../commands/edits.ts';
import type { Plan } from '../../domain/plan.ts';
import { keyOf, type Brought } from '../../merging/brought.ts';
import { decisionEdits } from '../../merging/set-back.ts';
import { done, refused, type Result } from '../../outcome/outcome.ts';
import { listed } from '../../papers/words.ts';
import type { Edits, EntityId } from '../../record/change.ts';
import type { PlanRecord } from '../../record/record.ts';
import type { Value } from '../../record/value.ts';
import { editsOfAnswer } from './answer-edits.ts';
import { together, type RowAnswer, type RowRead } from './read-return.ts';
import type { Looked } from './review-returns.ts';
import { ANSWER_LABELS } from './said-words.ts';
import { broughtOf, removalOf } from './try-returns.ts';

/** What the clerk’s own change says beside the returns: what is set back, edited and settled. */
export interface ReturnsDecided {
  readonly edits: Edits;
  /** `kept A12’s target date as it was, and edited the status of A3`; empty where nothing was decided otherwise than the returns say. */
  readonly words: string;
  readonly kept: number;
  readonly edited: number;
}
type Decision = { readonly is: 'accepted' | 'kept' | 'left' } | { readonly is: 'edited'; readonly value: AnswerValue };
interface Decided {
  readonly row: RowRead;
  readonly answer: RowAnswer;
  readonly brought: readonly Brought[];
  readonly removal: Brought | null;
  readonly decision: Decision;
}

/**
 * The edits of the clerk’s one change. By the record’s rules a return comes in whole, as its own change; what is declined is set back here, and
 * what is edited is said again as the clerk put it. A clash that nobody decided on stays open.
 */
export function decideReturns({ ready, tried }: Looked, before: PlanRecord, plan: Plan, order: Pick<TakeInOrder, 'accepted' | 'kept' | 'edited'>): Result<ReturnsDecided> {
  const all = ready.flatMap(({ read }) => read.rows.flatMap((row) => row.answers.map((answer): Decided => ({
    row, answer, brought: broughtOf(tried, answer.edits), removal: removalOf(tried, row.asked.id), decision: decisionOn(answer.key, order),
  }))));
  const wrong = all.flatMap((one) => wrongIn(one, plan) ?? [])[0];
  if (wrong) return wrong;
  const declined = setBackWhole(all);
  const taken = [...new Set(all.flatMap(({ removal, decision }) => (removal && (decision.is === 'accepted' || decision.is === 'edited') ? [removal] : [])))];
  const accepted = [...tried.brought.values()].filter((one) => !declined.includes(one));
  const back = decisionEdits({ before: before.state, after: tried.record, arrived: tried.changes.map(({ id }) => id) }, { declined, taken, accepted });
  const own = all.map((one) => ownEdits(one, before));
  const [kept, edited, settled] = [all.filter(isKept), all.filter(({ decision }) => decision.is === 'edited'), all.filter(isSettled)];
  const words = listed([partWords('kept', kept, 'as it was', 'as they were'), partWords('edited', edited), partWords('settled', settled, 'as the return has it', 'as the returns have them')].filter(Boolean));
  return done({ edits: together([back, ...own]), words, kept: kept.length, edited: edited.length });
}

function decisionOn(key: string, { accepted, kept, edited }: Pick<TakeInOrder, 'accepted' | 'kept' | 'edited'>): Decision {
  const own = edited.find((one) => one.key === key);
  if (own) return { is: 'edited', value: own.value };
  return { is: kept.includes(key) ? 'kept' : accepted.includes(key) ? 'accepted' : 'left' };
}

/** What cannot be done as it was decided; null where it can. */
function wrongIn({ row, answer, decision, removal }: Decided, plan: Plan): (Result<never> & { readonly ok: false }) | null {
  const ref = plan.get('action', row.asked.id)?.ref ?? row.asked.ref;
  const nothing = 'Nothing was taken in.';
  if (decision.is === 'accepted' && answer.needs) return refused('stillNeeded', `${ref}: ${answer.needs.sentence} ${nothing}`);
  if (decision.is !== 'edited') return null;
  const { value } = decision;
  if (removal === null && plan.get('action', row.asked.id) === null) return refused('notInPlan', `${ref} was removed from the plan since its owner was asked. Bring it back first. ${nothing}`);
  if (value.field !== answer.field) return refused('anotherField', `${ref}: what was written belongs to another answer. ${nothing}`);
  if (value.field === 'status') {
    const needed = statusNeeds(plan, value.status);
    return needed && !needed.ok ? refused(needed.failure.kind, `${ref}: ${needed.failure.message} ${nothing}`) : null;
  }
  if (value.field === 'date') {
    const { action } = row.about;
    if (value.dueOn === action.dueOn) return refused('notMoved', `${ref}: that is the target date it had. Keep it as it is instead. ${nothing}`);
    const first = action.originalDueOn ?? action.dueOn;
    return first !== null && isBlank(value.reason) ? refused('reasonNeeded', `${ref} already has a target date. Moving it needs a reason, which is kept with the move. ${nothing}`) : null;
  }
  return isBlank(value.field === 'progress' ? value.progress : value.title) ? refused('wordsNeeded', `${ref}: a few words are needed for the ${ANSWER_LABELS[value.field].toLowerCase()}. ${nothing}`) : null;
}

const isKept = ({ answer, decision, brought, removal }: Decided): boolean => decision.is === 'kept' && (brought.length > 0 || removal !== null || answer.contested);
const isSettled = ({ answer, decision, brought, removal }: Decided): boolean => decision.is === 'accepted' && (removal !== null || answer.contested || brought.some(({ clash }) => clash === 'field'));

/** What is set back as a whole: what every return that says it had kept out. Where somebody’s stays undecided, so does the clash. */
function setBackWhole(all: readonly Decided[]): Brought[] {
  const by = new Map<Brought, Decision['is'][]>();
  // What still needs a word comes in no other way than by that word.
  const counted = all.filter(({ answer, decision }) => answer.value !== null || decision.is !== 'left');
  for (const { brought, removal, decision } of counted) for (const one of removal ? [removal] : brought) by.set(one, [...(by.get(one) ?? []), decision.is]);
  return [...by].flatMap(([one, decisions]) => (decisions.every((is) => is === 'kept') ? [one] : []));
}

/** What the clerk says themselves about one answer. */
function ownEdits({ row, answer, brought, removal, decision }: Decided, before: PlanRecord): Edits {
  if (decision.is === 'edited') return editsOfAnswer(row.about, decision.value, 'clerk');
  if (decision.is === 'accepted' && answer.contested && answer.value !== null) return editsOfAnswer(row.about, answer.value, 'clerk');
  if (decision.is === 'accepted') {
    const contested = new Set(brought.filter(({ clash }) => clash === 'field').map(keyOf));
    return only(answer.edits, (entity, field) => contested.has(keyOf({ entity, field })));
  }
  // In an action that stays although it was removed, what is kept out goes by itself.
  if (decision.is === 'kept' && removal) return setBackEach(answer.edits, row.asked.id, before);
  return {};
}

function only(edits: Edits, holds: (entity: EntityId, field: string) => boolean): Edits {
  return Object.fromEntries(Object.entries(edits).flatMap(([entity, fields]) => {
    const kept = Object.entries(fields).filter(([field]) => holds(entity, field));
    return kept.length === 0 ? [] : [[entity, Object.fromEntries(kept)]];
  }));
}
function setBackEach(edits: Edits, action: EntityId, { state }: PlanRecord): Edits {
  return Object.fromEntries(Object.entries(edits).map(([entity, fields]): [string, Record<string, Value>] =>
    [entity, entity === action ? Object.fromEntries(Object.keys(fields).map((field) => [field, state.value(entity, field)])) : { removed: true }]));
}

const MOST_NAMED = 3;
function partWords(verb: string, decided: readonly Decided[], one = '', many = ''): string {
  if (decided.length === 0) return '';
  const tail = decided.length === 1 ? one : many;
  const named = decided.length > MOST_NAMED ? `${decided.length} answers` : listed(decided.map(({ row, answer }) => `the ${ANSWER_LABELS[answer.field].toLowerCase()} of ${row.asked.ref}`));
  return [verb, named, tail].filter(Boolean).join(' ');
}

import type { Answer, AnswerValue, ReturnInHand, ReturnsReview, TakeInOrder } from '../../../shared/contract/contract.ts';

/**
 * What becomes of one answer: it comes in as the owner gave it, the plan stays as it is, or it is said as the clerk puts it. `open`: nobody
 * has said yet. A clash then stays open in the plan; an answer that lacks a word keeps its return in hand.
 */
export type Decision = { readonly is: 'accept' } | { readonly is: 'keep' } | { readonly is: 'edit'; readonly value: AnswerValue } | { readonly is: 'open' };
/** By the answers’ keys. What is not here is as at first. */
export type Decisions = ReadonlyMap<string, Decision>;

const ACCEPT: Decision = { is: 'accept' };
const OPEN: Decision = { is: 'open' };

/** What needs nobody comes in; what clashes, or lacks a word, waits. */
export const decisionAtFirst = ({ clash, needs }: Answer): Decision => (clash === null && needs === null ? ACCEPT : OPEN);
export const decisionOf = (decisions: Decisions, answer: Answer): Decision => decisions.get(answer.key) ?? decisionAtFirst(answer);

/** Whether a date is a move of one that stands, which has its reason; a first date has none to give. */
export const needsReason = ({ field, old }: Pick<Answer, 'field' | 'old'>): boolean => field === 'date' && old.words !== '';

/** What one can choose between where nothing clashes, and which of it is chosen. What lacks a word waits for it, and cannot be accepted as it is. */
export function choicesFor({ needs }: Answer, decision: Decision): { readonly value: Decision['is']; readonly options: readonly { readonly value: Decision['is']; readonly label: string }[] } {
  const other = decision.is === 'edit' ? { value: 'edit', label: 'Edited' } as const : needs !== null ? { value: 'open', label: 'Waits' } as const : { value: 'accept', label: 'Accept' } as const;
  return { value: decision.is === 'keep' ? 'keep' : other.value, options: [other, { value: 'keep', label: 'Keep' }] };
}

/** Accepting all, or keeping all: what lacks a word cannot be accepted as it is, and what somebody has written stays. */
export function decideAll(decisions: Decisions, answers: readonly Answer[], is: 'accept' | 'keep'): Decisions {
  const next = new Map(decisions);
  for (const answer of answers) {
    if (is === 'keep') next.set(answer.key, { is });
    else if (answer.needs !== null) { if (decisionOf(decisions, answer).is !== 'edit') next.delete(answer.key); }
    // A clash is somebody’s to decide, one by one.
    else if (answer.clash === null) next.set(answer.key, { is });
  }
  return next;
}
export const decide = (decisions: Decisions, answer: Answer, decision: Decision): Decisions => new Map([...decisions, [answer.key, decision]]);

export const answersOf = ({ actions }: ReturnInHand): readonly Answer[] => actions.flatMap(({ answers }) => answers);

/** What clashes first, then what lacks a word, then the rest by name; those with nothing to report last. Deciding moves none of them. */
export function inOrder(returns: readonly ReturnInHand[]): readonly ReturnInHand[] {
  const rank = (one: ReturnInHand): number => {
    const answers = answersOf(one);
    return answers.some(({ clash }) => clash !== null) ? 0 : answers.some(({ needs }) => needs !== null) ? 1 : answers.length > 0 ? 2 : 3;
  };
  return [...returns].sort((a, b) => rank(a) - rank(b));
}

/** How one return stands. */
export interface ReturnStanding {
  readonly changes: number;
  readonly clashes: number;
  /** Clashes nobody has decided, and answers that still lack a word. */
  readonly open: number;
  readonly lacking: number;
}
export function standingOf(one: ReturnInHand, decisions: Decisions): ReturnStanding {
  const answers = answersOf(one);
  const waiting = answers.filter((answer) => decisionOf(decisions, answer).is === 'open');
  return {
    changes: answers.length,
    clashes: answers.filter(({ clash }) => clash !== null).length,
    open: waiting.filter(({ clash, needs }) => clash !== null && needs === null).length,
    lacking: waiting.filter(({ needs }) => needs !== null).length,
  };
}

/** What accepting would do now. */
export interface Outlook {
  /** Returns that come in, and those that wait for a word. */
  readonly ready: readonly ReturnInHand[];
  readonly waiting: readonly ReturnInHand[];
  /** Answers that come in, that are kept out, and clashes that stay open, all of returns that come in. */
  readonly comes: number;
  readonly kept: number;
  readonly open: number;
}
export function outlook({ returns }: Pick<ReturnsReview, 'returns'>, decisions: Decisions): Outlook {
  const ready = returns.filter((one) => standingOf(one, decisions).lacking === 0);
  const of = (is: Decision['is']) => ready.flatMap(answersOf).filter((answer) => decisionOf(decisions, answer).is === is).length;
  return { ready, waiting: returns.filter((one) => !ready.includes(one)), comes: of('accept') + of('edit'), kept: of('keep'), open: of('open') };
}

/** What was decided, as it is asked for. */
export function orderFor(review: ReturnsReview, decisions: Decisions): TakeInOrder {
  const { ready } = outlook(review, decisions);
  const answers = ready.flatMap(answersOf);
  const keys = (is: Decision['is']) => answers.filter((answer) => decisionOf(decisions, answer).is === is).map(({ key }) => key);
  const edited = answers.flatMap((answer) => {
    const decision = decisionOf(decisions, answer);
    return decision.is === 'edit' ? [{ key: answer.key, value: decision.value }] : [];
  });
  return { review: review.id, returns: ready.map(({ key }) => key), accepted: keys('accept'), kept: keys('keep'), edited };
}

/** What was decided, as far as the answers are still there as they were: after another file came, or the plan changed. */
export function carriedOver(decisions: Decisions, before: ReturnsReview, after: ReturnsReview): Decisions {
  const was = new Map(before.returns.flatMap(answersOf).map((answer) => [answer.key, JSON.stringify(answer)]));
  const same = new Set(after.returns.flatMap(answersOf).filter((answer) => was.get(answer.key) === JSON.stringify(answer)).map(({ key }) => key));
  return new Map([...decisions].filter(([key]) => same.has(key)));
}

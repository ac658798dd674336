import type { Action } from '../domain/action.ts';
import { OUTCOMES, type Comment } from '../domain/decision.ts';
import { actionsAnswering } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';
import { groups } from '../papers/plan-facts.ts';
import { are, inLetters, listed, sentence, spelt } from '../papers/words.ts';
import { decisionWords, meetingWords, proposerWords } from './decided.ts';
import { changeLabel, changeWords, standsNow, wouldSay } from './proposed.ts';

/** One thing that a member proposed or said, with everything a reader asks of it, in words; what is not known is empty. */
export interface Shaped {
  readonly comment: Comment;
  readonly about: Action | Recommendation | null;
  /** `Success measure`; empty where it names no change of its own. */
  readonly what: string;
  /** What stood there when it was moved, and what would stand there. */
  readonly was: string;
  readonly would: string;
  readonly proposer: string;
  /** The meeting it was moved at. */
  readonly movedAt: string;
  /** The decision that settled it. */
  readonly decision: string;
  /** What would be changed reads otherwise by now than when it was moved: what it reads. Null: it does not, or the change has been made. */
  readonly readsNow: string | null;
}
/** What was said under one theme; the last group is what is about the plan as a whole. */
export interface ShapedGroup {
  readonly key: string;
  readonly heading: string;
  readonly of: readonly Shaped[];
}
/** What concerns no single thing of the plan, or one that is no longer in it. */
const WHOLE_PLAN = 'The plan as a whole';
const LOOSE_ACTIONS = 'Actions under no recommendation';

function shaped(plan: Plan, comment: Comment): Shaped {
  const { about, change } = comment;
  const now = change === null ? undefined : standsNow(plan, about, change);
  const from = change !== null && 'from' in change && change.from !== undefined ? change.from : comment.appliedOn === null ? now : undefined;
  const differs = change !== null && 'from' in change && comment.appliedOn === null && now !== undefined && change.from !== undefined && now !== change.from && now !== change.to;
  return {
    comment,
    about: plan.get('action', about) ?? plan.get('recommendation', about),
    what: change === null ? '' : changeLabel(change),
    was: change === null ? '' : changeWords(plan, change, from),
    would: change === null ? '' : wouldSay(plan, change),
    proposer: proposerWords(plan, comment),
    movedAt: meetingWords(plan, comment.meeting),
    decision: decisionWords(plan, comment),
    readsNow: differs ? changeWords(plan, change, now) : null,
  };
}

/**
 * Everything members proposed and said of the plan, in the order of the plan: by theme, each recommendation before the actions under it. An
 * action under several stands under the first. Groups in which nobody said anything are left out.
 */
export function whatScrutinyChanged(plan: Plan, only: readonly Comment['type'][] = ['amendment', 'comment']): readonly ShapedGroup[] {
  const left = new Set(plan.all('comment').filter(({ type }) => only.includes(type)));
  const take = (about: string): Shaped[] => {
    const those = [...left].filter((one) => one.about === about);
    for (const one of those) left.delete(one);
    return those.map((one) => shaped(plan, one));
  };
  const themed = groups(plan).map(({ theme, heading, recommendations }) => ({
    key: theme?.id ?? 'no theme', heading,
    of: recommendations.flatMap(({ id }) => [...take(id), ...actionsAnswering(plan, id).flatMap((action) => take(action.id))]),
  }));
  const loose = { key: 'loose', heading: LOOSE_ACTIONS, of: plan.all('action').flatMap(({ id }) => take(id)) };
  const whole = { key: 'whole', heading: WHOLE_PLAN, of: [...left].map((one) => shaped(plan, one)) };
  return [...themed, loose, whole].filter(({ of }) => of.length > 0);
}

export interface ShapedCounts {
  readonly amendments: number;
  readonly comments: number;
  readonly by: Readonly<Record<Comment['outcome'], number>>;
  readonly applied: number;
}
/** How many amendments there are of each outcome, and how many of them have been made to the plan. */
export function shapedCounts(plan: Plan): ShapedCounts {
  const all = plan.all('comment');
  const amendments = all.filter(({ type }) => type === 'amendment');
  const by = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, amendments.filter((one) => one.outcome === outcome).length])) as Record<Comment['outcome'], number>;
  return { amendments: amendments.length, comments: all.length - amendments.length, by, applied: amendments.filter(({ appliedOn }) => appliedOn !== null).length };
}
/** `Members proposed five amendments: two are agreed, one is not agreed and two are still to be settled. Two have been made to the plan.` Empty where none was. */
export function countsWords({ amendments, by, applied }: ShapedCounts): string {
  if (amendments === 0) return '';
  const each = ([...OUTCOMES.filter((one) => one !== 'open'), 'open'] as const).flatMap((outcome) => (by[outcome] === 0 ? [] : [`${spelt(by[outcome])} ${are(by[outcome])} ${outcome === 'open' ? 'still to be settled' : outcome}`]));
  return `Members proposed ${inLetters.count(amendments, 'amendment')}: ${listed(each)}.${applied === 0 ? '' : ` ${sentence(spelt(applied))} ${applied === 1 ? 'has' : 'have'} been made to the plan.`}`;
}

/** What is agreed, names a change and has not been made to the plan: ready to be applied as it was moved. */
export const readyToApply = (plan: Plan): readonly Comment[] =>
  plan.all('comment').filter((one) => one.type === 'amendment' && one.outcome === 'agreed' && one.change !== null && one.appliedOn === null);

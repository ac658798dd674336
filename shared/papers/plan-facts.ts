import type { Action, StatusWord } from '../domain/action.ts';
import { STATUSES } from '../domain/action.ts';
import { actionsAnswering, coverage, isAnswered, isOpen } from '../domain/facts.ts';
import type { Entity, Plan } from '../domain/plan.ts';
import type { Answer, Recommendation, Theme } from '../domain/review.ts';

/** The recommendations that stand together in a paper: a theme's, or those under no theme (`theme` is null). */
export interface Group {
  readonly theme: Theme | null;
  readonly heading: string;
  readonly recommendations: readonly Recommendation[];
}

/** Recommendations by theme in the report's order; those under no theme come first, as key recommendations do in a report. */
export function groups(plan: Plan): readonly Group[] {
  const all = plan.all('recommendation');
  const themes = plan.all('theme');
  const known = new Set(themes.map((theme) => theme.id));
  const loose = all.filter(({ theme }) => theme === null || !known.has(theme));
  const heading = loose.every(({ type }) => type === 'key')
    ? themes.length === 0
      ? 'Recommendations'
      : 'Key recommendations'
    : 'Recommendations under no theme';
  return [
    { theme: null, heading, recommendations: loose },
    ...themes.map((theme) => ({
      theme,
      heading: [theme.number, theme.title].filter(Boolean).join(' ').trim() || 'A theme without a title',
      recommendations: all.filter((one) => one.theme === theme.id),
    })),
  ].filter((group) => group.recommendations.length > 0);
}

/** What drafted sentences count, gathered once. Withdrawn actions are counted apart from the others. */
export interface PlanFacts {
  readonly recommendations: readonly Recommendation[];
  readonly key: number;
  readonly suggestions: number;
  readonly groups: readonly Group[];
  readonly answered: number;
  readonly byAnswer: ReadonlyMap<Answer | 'not yet answered', readonly Recommendation[]>;
  /** Those with neither an action, nor a covered-by link, nor a refusal with its reason. */
  readonly uncovered: readonly Recommendation[];
  /** Withdrawn ones left out. */
  readonly actions: readonly Action[];
  readonly withdrawn: readonly Action[];
  readonly open: readonly Action[];
  readonly byStatus: ReadonlyMap<StatusWord, readonly Action[]>;
  /** Actions whose target date is later than it was first. */
  readonly moved: readonly Action[];
  readonly comments: readonly Entity<'comment'>[];
}

function grouped<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const found = new Map<Key, Thing[]>();
  for (const thing of things) found.set(keyOf(thing), [...(found.get(keyOf(thing)) ?? []), thing]);
  return found;
}

export function planFacts(plan: Plan): PlanFacts {
  const recommendations = plan.all('recommendation');
  const all = plan.all('action');
  const actions = all.filter(({ status }) => status.is !== 'withdrawn');
  return {
    recommendations,
    key: recommendations.filter(({ type }) => type === 'key').length,
    suggestions: recommendations.filter(({ type }) => type === 'suggestion').length,
    groups: groups(plan),
    answered: recommendations.filter(isAnswered).length,
    byAnswer: grouped(recommendations, ({ response }) => response?.answer ?? 'not yet answered'),
    uncovered: recommendations.filter((one) => coverage(plan, one) === 'not yet'),
    actions,
    withdrawn: all.filter(({ status }) => status.is === 'withdrawn'),
    open: actions.filter(({ status }) => isOpen(status)),
    byStatus: grouped(all, ({ status }) => status.is),
    moved: actions.filter(({ originalDueOn, dueOn }) => originalDueOn !== null && dueOn !== null && dueOn > originalDueOn),
    comments: plan.all('comment'),
  };
}

/** Actions of any of these statuses, in the plan's order. */
export const withStatus = (facts: PlanFacts, ...statuses: readonly StatusWord[]): readonly Action[] =>
  STATUSES.filter((word) => statuses.includes(word)).flatMap((word) => facts.byStatus.get(word) ?? []);
/** Actions that answer no recommendation of this plan: shown apart, so that none is lost from the paper. */
export function unattached(plan: Plan): readonly Action[] {
  const attached = new Set(plan.all('recommendation').flatMap(({ id }) => actionsAnswering(plan, id)));
  return plan.all('action').filter((action) => !attached.has(action));
}

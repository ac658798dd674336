import { planFor } from '../domain/edition.ts';
import type { Plan } from '../domain/plan.ts';
import { paragraphsSince, type Span } from './paragraphs.ts';
import { changedSince, hasNews, type ChangedSince } from './what-changed.ts';

/** Words to paste into a paper, and how many actions with news are not in them because they are not public. */
export interface ForAPaper {
  readonly paragraphs: readonly string[];
  readonly leftOut: number;
}
/** The drafted paragraphs of what is public: where they are pasted is not known here. `changed` is of the whole plans. */
export function forAPaper(changed: ChangedSince, then: Plan, now: Plan, span: Span): ForAPaper {
  const plan = planFor('public', now);
  return {
    paragraphs: paragraphsSince(changedSince(planFor('public', then), plan), plan, span, { removed: false }),
    leftOut: changed.actions.filter((one) => one.is !== 'removed' && hasNews(one) && plan.get('action', one.action.id) === null).length,
  };
}

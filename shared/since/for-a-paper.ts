import { inPublic } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { newestFirst } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { paragraphsSince, type Span } from './paragraphs.ts';
import { hasNews, type ActionSince, type ChangedSince } from './what-changed.ts';

/** Words to paste into a paper, and how many actions with news are not in them because they are not public. */
export interface ForAPaper {
  readonly paragraphs: readonly string[];
  readonly leftOut: number;
}
/** The drafted paragraphs of what is public: where they are pasted is not known here. `changed` is of the whole plans. */
export function forAPaper(changed: ChangedSince, then: Plan, now: Plan, span: Span): ForAPaper {
  const told = inPublicAlone(changed, then, now);
  const publicly = new Set<EntityId>(told.actions.map(({ action }) => action.id));
  return {
    paragraphs: paragraphsSince(told, now, span, { removed: false }),
    leftOut: changed.actions.filter((one) => one.is !== 'removed' && hasNews(one) && !publicly.has(one.action.id)).length,
  };
}

/**
 * What somebody would find who knew both plans as the public does; the same as comparing their public editions, which takes ten times as long.
 * What became public since is new; what is no longer public is not there, and not removed either.
 */
export function inPublicAlone(changed: ChangedSince, then: Plan, now: Plan): ChangedSince {
  const isPublic = ({ id }: { readonly id: EntityId }) => inPublic(now, id);
  const wasPublic = ({ id }: { readonly id: EntityId }) => inPublic(then, id);
  const actions = changed.actions.filter(({ is, action }) => is !== 'removed' && isPublic(action)).map((one): ActionSince => {
    const isNews = (part: { readonly id: EntityId }) => isPublic(part) && !wasPublic(part);
    const parts = { ...one, updates: newestFirst(now.owned('update', one.action.id).filter(isNews)), evidence: now.owned('evidence', one.action.id).filter(isNews) };
    return one.is === 'there' && !wasPublic(one.action) ? { ...parts, is: 'new', turned: null, moved: null, owner: null, reached: [], reworded: [] } : parts;
  });
  const both = (some: ChangedSince['answered']) => some.filter((one) => isPublic(one) && wasPublic(one));
  return { actions, answered: both(changed.answered), answeredAnew: both(changed.answeredAnew) };
}

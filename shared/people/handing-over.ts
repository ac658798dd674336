import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import { isOpen } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { holdingsOf } from './holdings.ts';

/**
 * What somebody can be in a plan that somebody else can be instead. Who proposed an amendment, and whoever signed something, stays; the
 * owner that an amendment would give an action can be another.
 */
export const ROLES = ['owner', 'portfolioHolder', 'chair', 'member', 'responsibleOfficer', 'contact', 'officer', 'proposedOwner'] as const;
export type Role = (typeof ROLES)[number];
/** One thing that somebody is something of. */
export interface Handing {
  readonly of: EntityId;
  readonly as: Role;
  /** `A12: Publish the note`, `Cabinet`. */
  readonly words: string;
  /** Done with: it keeps whoever it was, unless that is asked for. */
  readonly closed: boolean;
}
/** One thing passed on; `to` null leaves the place empty. */
export interface Move {
  readonly of: EntityId;
  readonly as: Role;
  readonly from: EntityId;
  readonly to: EntityId | null;
}

/** Everything somebody would leave behind, by role and then in the plan's order. A paper, and an item of the forward plan, is done with once its meeting was held. */
export function handingsOf(plan: Plan, person: EntityId, today: CalendarDay): readonly Handing[] {
  const { owns, holds, chairs, sitsOn, papers, ownerChanges, planned } = holdingsOf(plan, person);
  const actions = (as: Role, list: typeof owns) => list.map(({ id, ref, title, status }): Handing => ({ of: id, as, words: `${ref}: ${title}`, closed: !isOpen(status) }));
  const committees = (as: Role, list: typeof chairs) => list.map(({ id, name }): Handing => ({ of: id, as, words: name, closed: false }));
  const wasHeld = (meeting: EntityId | null) => (plan.get('meeting', meeting)?.heldOn ?? today) < today;
  const named = papers.map(({ paper, as }): Handing => ({ of: paper.id, as, words: `Paper: ${paper.subject || 'without a subject'}`, closed: wasHeld(paper.meeting) }));
  const coming = planned.map(({ id, title, meeting }): Handing => ({ of: id, as: 'officer', words: `Forward plan: ${title}`, closed: wasHeld(meeting) }));
  const would = ownerChanges.filter(({ change }) => change?.is === 'owner' && change.to === person).map(({ id, about, text, outcome, appliedOn }): Handing => {
    const ref = plan.get('action', about)?.ref ?? '';
    return { of: id, as: 'proposedOwner', words: `Amendment${ref === '' ? '' : ` to ${ref}`}: ${text}`, closed: appliedOn !== null || outcome === 'not agreed' || outcome === 'noted' };
  });
  const all = [...actions('owner', owns), ...actions('portfolioHolder', holds), ...committees('chair', chairs), ...committees('member', sitsOn), ...named, ...coming, ...would];
  return ROLES.flatMap((role) => all.filter(({ as }) => as === role));
}

export interface Reshuffled {
  readonly moves: readonly (Move & { readonly words: string })[];
  /** Portfolios that nobody, or more than one member, would have: what hangs on them stays where it is. */
  readonly unclear: readonly string[];
}
const asKey = (portfolio: string): string => portfolio.trim().toLowerCase();
/**
 * What follows the portfolios to their new members, all at once, so that two can change places. `wanted` has the new portfolio of each
 * member who gets another one; empty for none. What is done with keeps its portfolio holder.
 */
export function reshuffled(plan: Plan, wanted: ReadonlyMap<EntityId, string>, today: CalendarDay): Reshuffled {
  const members = plan.all('person').filter(({ type }) => type === 'member');
  const holders = new Map<string, EntityId[]>();
  for (const { id, portfolio } of members) {
    const key = asKey(wanted.get(id) ?? portfolio);
    if (key !== '') holders.set(key, [...(holders.get(key) ?? []), id]);
  }
  const moves: (Move & { readonly words: string })[] = [];
  const unclear: string[] = [];
  for (const { id, portfolio } of members) {
    const key = asKey(portfolio);
    if (key === '' || asKey(wanted.get(id) ?? portfolio) === key) continue;
    const [to, another] = holders.get(key) ?? [];
    if (to === undefined || another !== undefined) {
      if (!unclear.includes(portfolio)) unclear.push(portfolio);
      continue;
    }
    for (const { of, as, words, closed } of handingsOf(plan, id, today)) if (as === 'portfolioHolder' && !closed) moves.push({ of, as, from: id, to, words });
  }
  return { moves, unclear };
}

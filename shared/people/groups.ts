import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';

export interface GroupCount {
  /** Empty for those of whom no group is known. */
  readonly group: string;
  readonly members: number;
}
/** How many of some people belong to each political group, the largest first; those without one come last. */
export function groupCounts(plan: Plan, people: readonly EntityId[]): readonly GroupCount[] {
  const counts = new Map<string, number>();
  for (const id of people) {
    const one = plan.get('person', id);
    if (one) counts.set(one.politicalGroup, (counts.get(one.politicalGroup) ?? 0) + 1);
  }
  return [...counts].map(([group, members]) => ({ group, members }))
    .sort((a, b) => Number(a.group === '') - Number(b.group === '') || b.members - a.members || (a.group < b.group ? -1 : 1));
}
/** `Administration Group 3, Independent Group 1, no group 1`. */
export const groupWords = (counts: readonly GroupCount[]): string => counts.map(({ group, members }) => `${group || 'no group'} ${members}`).join(', ');

import type { Clearance, Paper } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';

/** The clearances that count: for each officer the newest, since whoever clears a changed text clears it again. In the order in which they were first given. */
export function clearancesOf(plan: Plan, paper: Pick<Paper, 'id'>): readonly Clearance[] {
  const newest = new Map<string, Clearance>();
  for (const one of plan.owned('clearance', paper.id)) {
    const officer = (one.onBehalfOf || one.role).toLowerCase().replace(/^the /, '');
    const known = newest.get(officer);
    if (known === undefined || known.clearedOn < one.clearedOn || (known.clearedOn === one.clearedOn && known.id < one.id)) newest.set(officer, one);
  }
  return [...newest.values()];
}

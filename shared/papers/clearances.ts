import type { Clearance, Paper } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';

/** Whom a clearance is for, as far as two of them are the same. */
export const officerOf = ({ role = '', onBehalfOf = '' }: { readonly role?: string | undefined; readonly onBehalfOf?: string | undefined }): string => (onBehalfOf || role).trim().toLowerCase().replace(/^the /, '');

/** The clearances that count: for each officer the newest, since two copies may each have one. In the order in which they were first given. */
export function clearancesOf(plan: Plan, paper: Pick<Paper, 'id'>): readonly Clearance[] {
  const newest = new Map<string, Clearance>();
  for (const one of plan.owned('clearance', paper.id)) {
    const officer = officerOf(one);
    const known = newest.get(officer);
    if (known === undefined || known.clearedOn < one.clearedOn || (known.clearedOn === one.clearedOn && known.id < one.id)) newest.set(officer, one);
  }
  return [...newest.values()];
}

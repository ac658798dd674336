import { STATUSES, type StatusWord } from '../domain/action.ts';
import type { Plan } from '../domain/plan.ts';

/** How many actions had a status then, and have it now. */
export interface ThenAndNow {
  readonly status: StatusWord;
  readonly then: number;
  readonly now: number;
}
/** The statuses that any action had or has, in their order. */
export function thenAndNow(then: Plan, now: Plan): readonly ThenAndNow[] {
  const count = (plan: Plan, status: StatusWord): number => plan.all('action').filter((one) => one.status.is === status).length;
  return STATUSES.map((status) => ({ status, then: count(then, status), now: count(now, status) })).filter((one) => one.then + one.now > 0);
}

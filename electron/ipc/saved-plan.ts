import type { Chosen } from '../../shared/contract/contract.ts';
import { done, refused } from '../../shared/outcome/outcome.ts';
import type { OpenPlan } from '../session/open-plan.ts';
import type { Desk } from './desk.ts';

/** How often a person may go on working while the plan is being saved before what needs it saved. */
const MOST_SAVES = 5;

/**
 * The open plan, with all of it in its file: what goes out of the house must not know of changes that a crash could lose. `undone` ends a
 * sentence that says it did not happen: `no copy was made`. Null: the plan has no file, and the person chose none.
 */
export async function savedPlan(desk: Desk, undone: string): Promise<Chosen<OpenPlan>> {
  for (let tries = 0; tries < MOST_SAVES; tries++) {
    const state = await desk.save();
    if (state === null || !state.ok) return state;
    const { plan } = desk;
    if (!plan) return refused('noPlan', `No plan is open any more, so ${undone}. Open the plan, and try again.`);
    if (!plan.isDirty) return done(plan);
  }
  return refused('stillChanging', `The plan was being changed while it was saved, so ${undone}. Try again in a moment.`);
}

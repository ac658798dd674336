import type { StrikeOrder, StruckOut } from '../../shared/contract/striking.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { listed } from '../../shared/papers/words.ts';
import type { Value } from '../../shared/record/value.ts';
import { wordsFinder } from '../../shared/striking/find-words.ts';
import { textsIn } from '../../shared/striking/texts.ts';
import type { OpenPlan } from './open-plan.ts';
import { strikeKept } from './strike-kept.ts';

/**
 * Strikes words out of an open plan, and at once out of its file and of all that is kept of it on this computer. What cannot be cleaned is
 * said, never passed over: the words are gone from the plan by then.
 */
export async function strikeEverywhere(plan: OpenPlan, order: StrikeOrder): Promise<Result<StruckOut>> {
  const struck = plan.session.strike(order);
  if (!struck.ok) return struck;
  const notes: string[] = [];
  if (plan.path !== null) {
    const saved = await plan.save();
    if (!saved.ok) notes.push(`The words still stand in the plan’s file, because it could not be saved. They are gone from it with the next save. ${saved.failure.message}`);
  }
  const finder = wordsFinder(order.words, order.insideWords);
  const members = Object.entries({ ...plan.contents.unknown.file, ...plan.contents.unknown.record })
    .filter(([name, value]) => finder !== null && textsIn({ [name]: value as Value }, (text) => finder.holds(text)).length > 0).map(([name]) => `“${name}”`);
  if (members.length > 0) notes.push(`The words also stand in what a later version of Matters Arising wrote into this plan, and this version leaves alone: ${listed(members)}. Open the plan with that version, and strike them out there too.`);
  if (plan.safekeeping) notes.push(...await strikeKept(plan.safekeeping.recovery, plan.session.record, struck.value, order));
  return done({ revision: plan.session.revision, changes: struck.value.length, notes });
}

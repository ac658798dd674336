import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { count } from '../papers/words.ts';
import type { Decision, Edits } from './command.ts';
import { tidy, tidyText } from './tidy.ts';
import { briefly } from './words.ts';

/** A patch as fields of the record: what was not given is left out, words are tidied. */
export function fieldsOf(patch: object): Edits[string] {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(patch)) if (value !== undefined) fields[name] = tidy(value);
  return fields as Edits[string];
}
export const decided = (edits: Edits, label: string, made?: EntityId): Result<Decision> =>
  done(made === undefined ? { edits, label } : { edits, label, made });

export const notInPlan = (what: string): Result<never> =>
  refused('notInPlan', `${what} is no longer in the plan, so nothing was changed. It may have been removed on another copy.`);

/** The next free number after the highest one ever given: `A13` after `A12`. Numbers are never used twice, a removed thing's neither. */
export function nextRef(taken: Iterable<string>, prefix: string): string {
  let highest = 0;
  for (const ref of taken) if (ref.startsWith(prefix)) highest = Math.max(highest, numberAt(ref, prefix.length));
  return `${prefix}${highest + 1}`;
}
const LONGEST_NUMBER = 6;
/** The number that begins there: `12` in `A12b`; 0 where there is none. By hand, since every new action asks it of thousands. */
function numberAt(ref: string, start: number): number {
  let number = 0;
  for (let at = start; at < start + LONGEST_NUMBER; at++) {
    const digit = ref.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    number = number * 10 + digit;
  }
  return number;
}
/** The sort key after the last of a list. */
export const lastOrder = (list: readonly { readonly order: number }[]): number => Math.floor(list.at(-1)?.order ?? 0) + 1;

/** `A12`, or the first words of a thing without a reference, for labels. */
export function labelOf(plan: Plan, id: EntityId): string {
  const thing = plan.find(id) as Record<string, unknown> | null;
  for (const name of ['ref', 'name', 'title', 'subject', 'text']) {
    const words = thing?.[name];
    if (typeof words === 'string' && words !== '') return briefly(words);
  }
  return 'it';
}
/** `A12`, or `3 actions`. */
export const severalOf = (plan: Plan, ids: readonly EntityId[], one: string): string => (ids.length === 1 ? labelOf(plan, ids[0]!) : count(new Set(ids).size, one));
/** Whether words that were given say nothing. What is not given at all is not blank: hand in `''` where the thing cannot be made without. */
export const isBlank = (words: string | undefined): boolean => words !== undefined && tidyText(words) === '';
export const removing = (plan: Plan, id: EntityId, what: string): Result<Decision> =>
  plan.find(id) ? decided({ [id]: { removed: true } }, `Removed the ${what} “${labelOf(plan, id)}”`) : notInPlan(`That ${what}`);

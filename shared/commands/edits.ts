import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import type { Decision, Edits } from './command.ts';
import { tidy } from './tidy.ts';

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

/** The next free number after the highest one ever shown: `A13` after `A12`. Numbers are never used twice. */
export function nextRef(taken: Iterable<string>, prefix: string): string {
  let highest = 0;
  const numbered = new RegExp(`^${prefix}(\\d{1,6})`);
  for (const ref of taken) highest = Math.max(highest, Number(numbered.exec(ref)?.[1] ?? 0));
  return `${prefix}${highest + 1}`;
}
/** The sort key after the last of a list. */
export const lastOrder = (list: readonly { readonly order: number }[]): number => Math.floor(list.at(-1)?.order ?? 0) + 1;

/** `A12`, or the first words of a thing without a reference, for labels. */
export function labelOf(plan: Plan, id: EntityId): string {
  const thing = plan.find(id) as Record<string, unknown> | null;
  for (const name of ['ref', 'name', 'title', 'subject', 'text']) {
    const words = thing?.[name];
    if (typeof words === 'string' && words !== '') return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
  }
  return 'it';
}
export const removing = (plan: Plan, id: EntityId, what: string): Result<Decision> =>
  plan.find(id) ? decided({ [id]: { removed: true } }, `Removed the ${what} “${labelOf(plan, id)}”`) : notInPlan(`That ${what}`);

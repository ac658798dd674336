import { z } from 'zod';
import { isBlank } from '../commands/edits.ts';
import { lostLink } from '../commands/links.ts';
import { tidy } from '../commands/tidy.ts';
import type { Field } from '../domain/entity.ts';
import { KINDS, type Kind, type Plan } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import type { Value } from '../record/value.ts';

/** What a third value is written in; null where it cannot be written beside the two, because more must be said with it. */
export type ThirdEditor = { readonly is: 'text' } | { readonly is: 'date' } | { readonly is: 'person' } | { readonly is: 'choice'; readonly options: readonly string[] } | null;

const PEOPLE: ReadonlySet<string> = new Set(['owner', 'portfolioHolder', 'responsibleOfficer', 'contact', 'chair', 'proposer']);
/** Verbatim words, and references that nobody may make up. */
const NOBODYS: ReadonlySet<string> = new Set(['recommendation text', 'recommendation ref', 'action ref', 'round ref', 'resolution ref', 'theme number', 'theme title']);
const NEEDED: ReadonlySet<string> = new Set(['title', 'name', 'text', 'progress']);

const definitionOf = (kind: string, field: string): Field<unknown> | null => {
  const fields = Object.hasOwn(KINDS, kind) ? (KINDS[kind as Kind].fields as { readonly [name: string]: Field<unknown> }) : {};
  return Object.hasOwn(fields, field) ? fields[field]! : null;
};

export function thirdEditor(kind: string, field: string): ThirdEditor {
  const schema = definitionOf(kind, field)?.schema;
  if (!schema || NOBODYS.has(`${kind} ${field}`)) return null;
  if (schema instanceof z.ZodEnum) return { is: 'choice', options: schema.options.map(String) };
  if (schema.safeParse('any words').success) return { is: 'text' };
  if (schema.safeParse('2027-02-26').success && !schema.safeParse('2027-02-30').success) return { is: 'date' };
  return PEOPLE.has(field) ? { is: 'person' } : null;
}

/** A value that is none of those that clash, as it is kept; or why it cannot be written here. */
export function thirdValue(plan: Plan, kind: string, field: string, given: unknown): Result<Value> {
  const read = thirdEditor(kind, field) === null ? null : definitionOf(kind, field)!.schema.safeParse(tidy(given));
  if (read === null) return refused('notWrittenHere', 'Another value of this cannot be written here, because more has to be said with it. Take one of those that stand, and change it where it belongs afterwards. Nothing was settled.');
  if (!read.success) return refused('notAValue', 'That is not something this field can hold. Nothing was settled. Write it otherwise, or take one of those that stand.');
  if (NEEDED.has(field) && typeof read.data === 'string' && isBlank(read.data)) return refused('wordsNeeded', 'A few words are needed here. Nothing was settled.');
  return lostLink(plan, { [field]: read.data }) ?? done(read.data as Value);
}

import type { Value } from '../../../shared/record/value.ts';
import { same } from '../../../shared/record/value.ts';
import type { Members } from './contents.ts';
import { thingsOf } from './readable-plan.ts';

const MOST_LISTED = 20;

/** In words, what the plan part of a file says otherwise than its record, at most twenty of them. Empty when they agree. */
export function differencesBetween(written: { readonly [kind: string]: unknown }, made: { readonly [kind: string]: unknown }): string[] {
  if (isAlike(written, made)) return [];
  const [inFile, inRecord] = [thingsOf(written), thingsOf(made)];
  const found: string[] = [];
  for (const id of new Set([...inRecord.keys(), ...inFile.keys()])) {
    const [a, b] = [inFile.get(id), inRecord.get(id)];
    const name = nameOf(b ?? a!) ?? id;
    if (!a) found.push(`${name} is in the record, but not in the plan part.`);
    else if (!b) found.push(`${name} is in the plan part, but not in the record.`);
    else for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (!same(a[field] ?? null, b[field] ?? null)) found.push(`${name}: the ${field} is ${quoted(b[field])} in the record, ${quoted(a[field])} in the plan part.`);
    }
  }
  // The order of things in a list is also something a person may have changed.
  if (found.length === 0) found.push('The plan part is laid out otherwise than the record gives it.');
  const more = found.length - MOST_LISTED;
  return more > 0 ? [...found.slice(0, MOST_LISTED), `… and ${more} more.`] : found;
}

/** Whether two values of JSON are the same, whatever the order of names in them. Stops at the first difference, and writes nothing out to compare it. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length
    && names.every((name) => Object.hasOwn(b, name) && isAlike((a as Members)[name], (b as Members)[name]));
}

function nameOf(fields: { readonly [field: string]: Value }): string | null {
  for (const field of ['ref', 'title', 'name', 'subject']) if (typeof fields[field] === 'string' && fields[field] !== '') return fields[field];
  return null;
}
function quoted(value: Value | undefined): string {
  const words = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return value === undefined ? 'not set' : `“${words.length > 80 ? `${words.slice(0, 77)}…` : words}”`;
}

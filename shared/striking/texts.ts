import { logoOf } from '../domain/logo.ts';
import type { Value } from '../record/value.ts';

/** Where a text stands inside a value: names of members and places in lists. Empty for a value that is a text itself. */
export type TextPath = readonly (string | number)[];

/** Bytes in letters, as a plan keeps a template: nobody writes so many in a row without a space. */
const isBytes = (text: string): boolean => text.length >= 1_000 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);

/** The same value with each text in it handed through `change`. A picture or a file in letters is no text: three of them are found in any. */
export function withTexts(value: Value, change: (text: string, path: TextPath) => string, path: TextPath = []): Value {
  if (typeof value === 'string') return isBytes(value) || logoOf(value) !== null ? value : change(value, path);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((member: Value, index) => withTexts(member, change, [...path, index]));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTexts(member as Value, change, [...path, name])]));
}

/** The texts in a value for which this holds, in their order. */
export function textsIn(value: Value, holds: (text: string) => boolean): { readonly text: string; readonly path: TextPath }[] {
  const found: { text: string; path: TextPath }[] = [];
  withTexts(value, (text, path) => {
    if (holds(text)) found.push({ text, path });
    return text;
  });
  return found;
}

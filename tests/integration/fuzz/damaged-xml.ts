import type { Chance } from './damage.ts';

/** XML with one of the places where a pattern fits made into something else. */
export function replacedOnce(xml: string, pattern: RegExp, one: Chance['one'], by: (whole: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { 0: whole, index } = one(found);
  return xml.slice(0, index) + by(whole) + xml.slice(index + whole.length);
}

import { comparable } from './match-label.ts';
import type { TemplatePlace } from './template-facts.ts';

const SIGNED = /^(signed( by)?|signature( of .*)?|sign here|authorised signature)$/;
/** What stands below a signature. */
const WHO = /^(name|print name|name in capitals|position)$/;

/** Whether a place that asks for nothing but a date is where somebody dates their signature, and not that of the meeting: by what it stands beside. */
export function isSignatureDate(places: readonly TemplatePlace[], at: number): boolean {
  const place = places[at]!;
  const asked = place.label === null ? place.words : place.label;
  // A line for the name before it is no place of its own, and counts to the label.
  const [, signed = '', last = asked] = /^(.*?)[\s:]*[_…. ]{3,}\s*(\S.*)$/.exec(asked) ?? [];
  if (!/^(date|dated)$/.test(comparable(last))) return false;
  if (SIGNED.test(comparable(signed))) return true;
  const isBeside = (way: number, asks: RegExp): boolean => {
    const other = places[at + way];
    return other !== undefined && other.within === place.within && other.under === place.under && [other.label ?? '', other.words].some((words) => asks.test(comparable(words)));
  };
  return isBeside(-1, SIGNED) || isBeside(1, SIGNED) || isBeside(1, WHO) || (isBeside(-1, WHO) && isBeside(-2, SIGNED));
}

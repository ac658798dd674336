import { CONTROLS, LINE_BREAKS, LONE_SURROGATES } from '../text/unwanted-characters.ts';

const withoutUnwanted = (typed: string): string => typed.replaceAll('\uFEFF', '').replace(CONTROLS, '').replace(LONE_SURROGATES, '').normalize('NFC');

/**
 * What a person typed or pasted, as it is kept: one Unicode form (NFC), line feeds only, no control characters, no white space
 * around it. Two people's same words are then the same value. Verbatim text from a report never passes through here.
 */
export const tidyText = (typed: string): string =>
  withoutUnwanted(typed.replace(LINE_BREAKS, '\n')).trim();

/** The same for every text inside a value, except runs of rich text, whose edges are the spaces between words. */
export function tidy(value: unknown, inRuns = false): unknown {
  if (typeof value === 'string') return inRuns ? withoutUnwanted(value) : tidyText(value);
  // No JSON tells it from 0, so no record may hold it.
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map((item) => tidy(item, inRuns));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([name, member]) => [name, tidy(member, inRuns || name === 'text')]));
  }
  return value;
}

/** Control characters other than tab and line feed, the byte-order mark, and halves of surrogate pairs standing alone. */
// eslint-disable-next-line no-control-regex -- these are the characters to take out
const UNWANTED = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * What a person typed or pasted, as it is kept: one Unicode form (NFC), line feeds only, no control characters, no white space
 * around it. Two people's same words are then the same value. Verbatim text from a report never passes through here.
 */
export const tidyText = (typed: string): string =>
  typed.replace(/\r\n?|[\u000B\u000C\u2028\u2029]/g, '\n').replace(UNWANTED, '').normalize('NFC').trim();

/** The same for every text inside a value, except runs of rich text, whose edges are the spaces between words. */
export function tidy(value: unknown, inRuns = false): unknown {
  if (typeof value === 'string') return inRuns ? value.replace(UNWANTED, '').normalize('NFC') : tidyText(value);
  if (Array.isArray(value)) return value.map((item) => tidy(item, inRuns));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([name, member]) => [name, tidy(member, inRuns || name === 'text')]));
  }
  return value;
}

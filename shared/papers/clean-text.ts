import { CONTROLS, LINE_BREAKS, LONE_SURROGATES } from '../text/unwanted-characters.ts';

/**
 * Text as an office file can hold it (XML 1.0): vertical tabs, form feeds and the other line ends become line breaks, a lone surrogate
 * becomes the replacement mark, other controls go. Where a control stood between two words a space stays, so that they never join.
 */
export const cleanText = (text: string): string =>
  text
    .replace(LINE_BREAKS, '\n')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(CONTROLS, (gone: string, at: number, whole: string) =>
      /\S/.test(whole.charAt(at - 1)) && /\S/.test(whole.charAt(at + gone.length)) ? ' ' : '',
    );

/** On one line: for headings, file properties and running headers. */
export const oneLine = (text: string): string =>
  cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** A web or mail address that may be written into a document; null for every other scheme, and for anything that hides where it leads. */
export function safeLink(address: string | undefined): string | null {
  const link = (address ?? '').trim();
  if (link.length > 2_000) return null;
  if (/^mailto:[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9.-]+$/i.test(link)) return link;
  return /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?([/?#][a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*)?$/i.test(link) ? link : null;
}

import { safeLink } from '../../../shared/papers/clean-text.ts';
import { plain, type Runs, type TextRun } from '../../../shared/papers/content.ts';
import { INK } from '../paper-look.ts';
import { kept, PLAIN_WORDS, type ParagraphStyle, type WordsLook } from './look.ts';
import type { BodyReferences } from './references.ts';
import { isRightToLeft, piecesOf } from './text.ts';
import { escaped } from './xml.ts';

/** A place in a list: the list's number, and the level from 0. */
export interface ListPlace {
  readonly list: number;
  readonly level: number;
}
export interface ParagraphLook {
  /** What of its style's space it has otherwise, in twentieths of a point. */
  readonly spacing?: { readonly before?: number; readonly after?: number };
  /** Whether it stays on the page of what follows. */
  readonly keep?: boolean;
  readonly listed?: ListPlace;
  /** Its borders and tab stops, as XML. */
  readonly rules?: string;
}

/** A paragraph of the body; set from the right where it begins in a script that is. */
export function paragraphAsXml(
  runs: Runs, style: ParagraphStyle, references: BodyReferences, { spacing, keep = false, listed, rules = '' }: ParagraphLook = {}, words: WordsLook = references.look.words,
): string {
  const place = listed === undefined ? '' : `<w:numPr><w:ilvl w:val="${listed.level}"/><w:numId w:val="${listed.list}"/></w:numPr>`;
  const direction = isRightToLeft(runs) ? '<w:bidi/>' : '';
  const space = spacing === undefined ? '' : `<w:spacing${number('after', spacing.after)}${number('before', spacing.before)}/>`;
  if (typeof style === 'string') return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep ? KEEP : ''}${place}${rules}${direction}${space}</w:pPr>${runsAsXml(runs, references, words)}</w:p>`;
  const tail = spacing === undefined ? style.tail : spaced(style.tail, spacing);
  return `<w:p><w:pPr>${keep ? kept(style.head) : style.head}${place}${rules}${direction}${tail}</w:pPr>${runsAsXml(runs, references, words)}</w:p>`;
}
const KEEP = '<w:keepNext/>';
/** Space is said once: what a paragraph has of its own stays where nothing else is asked. */
function spaced(tail: string, { before, after }: NonNullable<ParagraphLook['spacing']>): string {
  const own = /<w:spacing\b([^>]*?)\/>/.exec(tail);
  const asked = `${number('after', after)}${number('before', before)}`;
  if (own === null) return `<w:spacing${asked}/>${tail}`;
  const others = own[1]!.replace(/ w:(before|after)(Autospacing|Lines)?="[^"]*"/g, (said, side: string) => ((side === 'before' ? before : after) === undefined ? said : ''));
  return tail.replace(own[0], `<w:spacing${others}${asked}/>`);
}
/** Headings are set as their style has it, from whichever side they are read. */
export function headingAsXml(text: string, style: ParagraphStyle, references: BodyReferences, words: WordsLook = PLAIN_WORDS): string {
  const properties = typeof style === 'string' ? `<w:pStyle w:val="${style}"/>` : style.head + style.tail;
  return `<w:p><w:pPr>${properties}</w:pPr>${runsAsXml(plain(text), references, words)}</w:p>`;
}
const number = (name: string, value: number | undefined): string => (value === undefined ? '' : ` w:${name}="${value}"`);

/** Runs as Word's: breaks and tabs as its own marks, right-to-left words marked as such, addresses as links. A link without words would be one that nobody sees. */
export function runsAsXml(runs: Runs, references: BodyReferences, look: WordsLook = references.look.words): string {
  let xml = '';
  for (const run of runs) {
    const link = safeLink(run.link);
    const name = link === null || piecesOf(run.text).length === 0 ? null : references.link(link);
    const words = piecesAsXml(run, name === null ? '' : references.look.links, look);
    xml += name === null ? words : `<w:hyperlink w:history="1" r:id="${name}">${words}</w:hyperlink>`;
  }
  return xml;
}

/** A bar is of the ink of headings where words have no colour of their own, and no black block. */
const BAR = `<w:color w:val="${INK}"/>`;
function piecesAsXml({ text, bold, italic, struck, bar }: TextRun, linkStyle: string, { style, fonts, isBold, isItalic, tail }: WordsLook): string {
  const form = `${bold || isBold ? '<w:b/><w:bCs/>' : ''}${italic || isItalic ? '<w:i/><w:iCs/>' : ''}${struck ? '<w:strike/>' : ''}`;
  const look = `${linkStyle || style}${fonts}${form}${bar && !tail.includes('<w:color ') ? BAR : ''}${tail}`;
  let xml = '';
  for (const { is, text: words, rightToLeft } of piecesOf(text)) {
    const properties = rightToLeft ? `${look}<w:rtl/>` : look;
    const content = is === 'break' ? '<w:br/>' : is === 'tab' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(words)}</w:t>`;
    xml += `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
  }
  return xml;
}

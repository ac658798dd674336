import { cleanText, safeLink } from '../../../shared/papers/clean-text.ts';
import type { Runs, TextRun } from '../../../shared/papers/content.ts';
import { escaped } from '../escaped.ts';

/** A longer word than this may break anywhere, or it would push a table over the edge of its page. */
const LONGEST_WORD = 24;
const LONG_WORD = new RegExp(`[^\\s]{${LONGEST_WORD},}`, 'gu');
const BREAKS_IN = /.{12}(?=.)/gsu;
/** A space of no width, which is what HTML has an element for. */
const BREAK = '\u200b';

type InHtml = (text: string) => string;
/** Words with their tabs and line breaks. */
const words: InHtml = (text) => escaped(text).replaceAll('\t', '<span class="tab">\t</span>').replaceAll('\n', '<br>');
/** The same for a cell of a table, with places where a very long word may break. */
const wordsOfCell: InHtml = (text) => words(text.replace(LONG_WORD, (word) => word.replace(BREAKS_IN, `$&${BREAK}`))).replaceAll(BREAK, '<wbr>');

/** Runs of a paper as HTML. Nothing of a plan's text is ever a tag, and an address is a link only where it has been checked. */
export const runsAsHtml = (runs: Runs): string => runs.map((run) => runAsHtml(run, words)).join('');
/** The same in a cell of a table, which is as wide as its longest word. */
export const cellRunsAsHtml = (runs: Runs): string => runs.map((run) => runAsHtml(run, wordsOfCell)).join('');

function runAsHtml({ text, bold, italic, struck, bar, link }: TextRun, inHtml: InHtml): string {
  const wrapped = [
    ...(bar ? ['span aria-hidden="true"'] : []),
    ...(bold ? ['b'] : []),
    ...(italic ? ['i'] : []),
    ...(struck ? ['s'] : []),
  ].reduceRight((inner, tag) => `<${tag}>${inner}</${tag.split(' ')[0]}>`, inHtml(text));
  const address = safeLink(link);
  return address === null ? wrapped : `<a href="${escaped(address)}">${wrapped}</a>`;
}

/** Text as a string of CSS. No mark of it can end the string or the style element it stands in. */
export const cssString = (text: string): string =>
  `"${cleanText(text).replace(/[^\p{L}\p{N} .,:;–-]/gu, (mark) => `\\${mark.codePointAt(0)!.toString(16)} `)}"`;

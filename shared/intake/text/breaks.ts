/** A piece of a text between two breaks. */
export interface Cut {
  readonly text: string;
  /** What stands before it: the end of a line, a page break, or a break inside a paragraph (vertical tab, line separator). */
  readonly before: 'line' | 'page' | 'soft';
}

const BREAK = /\r\n|[\n\r\u0085\u2029\v\u2028\f]/g;
const SOFT = /[\v\u2028]/;
const HARD = /[\n\r\u0085\u2029]/;

const count = (text: string, pattern: RegExp): number => text.match(new RegExp(pattern, 'g'))?.length ?? 0;

/**
 * Cuts a text into its lines. Word processors write a soft break as a vertical tab; in a text that has more of those than ends of lines
 * they are its line ends (copied out of a slide or a text box).
 */
export function cutAtBreaks(text: string): readonly Cut[] {
  const softEndsLines = count(text, SOFT) > count(text.replace(/\r\n/g, '\n'), HARD);
  const cuts: Cut[] = [];
  let start = 0;
  let before: Cut['before'] = 'line';
  for (const found of text.matchAll(BREAK)) {
    cuts.push({ text: text.slice(start, found.index), before });
    start = found.index + found[0].length;
    before = found[0] === '\f' ? 'page' : SOFT.test(found[0]) && !softEndsLines ? 'soft' : 'line';
  }
  return [...cuts, { text: text.slice(start), before }];
}

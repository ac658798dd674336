/** A sentence of a text, and where it stands in it. */
export interface Sentence {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** `1. `, `- `, `# `: how a line of a section begins a list item or a heading. */
const LINE_MARK = /^\s*(?:\d{1,3}[.)]\s+|[-•·*]\s+|#\s+)?/;
/** A stop ends a sentence where another begins, with a capital or a figure, or where the line ends: not in `para. 4.2` or `e.g. one`. */
const END = /[.!?]["”’)]*(?=\s+["“‘(]?[A-Z0-9])|$/g;
const ABBREVIATED = /\b(?:no|para|paras|p|pp|cllr|mr|mrs|ms|dr|st|e\.g|i\.e|approx)\.$/i;

/** The sentences of a section's text, a line for each paragraph. Headings are none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let lineFrom = 0;
  for (const line of text.split('\n')) {
    const begin = LINE_MARK.exec(line)![0].length;
    if (!/^\s*#\s/.test(line)) {
      let from = begin;
      for (const end of line.slice(begin).matchAll(END)) {
        const to = begin + end.index + end[0].length;
        const words = line.slice(from, to);
        if (words.trim() === '' || (to < line.length && ABBREVIATED.test(words))) continue;
        const lead = words.length - words.trimStart().length;
        found.push({ words: words.trim(), from: lineFrom + from + lead, to: lineFrom + from + words.trimEnd().length });
        from = to;
      }
    }
    lineFrom += line.length + 1;
  }
  return found;
}

/** What somebody means who has the caret there: the words they selected, or the sentence they stand in; null in an empty line. */
export function sentenceAt(text: string, from: number, to: number): string | null {
  const selected = text.slice(from, to).replace(/\s+/g, ' ').trim();
  if (selected !== '') return selected;
  return sentencesOf(text).find((one) => one.from <= from && from <= one.to)?.words ?? null;
}

/** Words of a paragraph that ask to be filled in, where they stand in it. */
export interface Mark {
  readonly kind: 'braces' | 'prompt';
  /** Without the brackets. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const BRACES = /\{\{([^{}]{1,300})\}\}|«([^«»]{1,300})»|<<([^<>]{1,300})>>|\[\[([^[\]]{1,300})\]\]/g;
/** Not `[1]`, `[sic]`, `officer[s]` or an address between angle brackets. */
const PROMPT = /(?<![\p{L}\p{N}])\[([^[\]]{3,300})\]|(?<![\p{L}\p{N}])<([^<>@:/]{3,300})>|(?<![\p{L}\p{N}])(X{4,}|x{3,})(?![\p{L}\p{N}])/gu;
/** A line to write on, after words that say what: not the dots of a list of contents, which lead to a number. */
const LINE = /(?<=\p{L}[^\n]{0,80}[:\s])(?:_{3,}|…{2,}|\.{5,})(?=\s*$)/gu;
/** How such a line is told. */
export const LINE_WORDS = '____';

/** In their order. Words in curly brackets are never a prompt as well. */
export function marksIn(text: string): Mark[] {
  const braces = found(text, BRACES, 'braces').filter(({ words }) => words !== '');
  const prompts = found(text, PROMPT, 'prompt').filter(({ words, from, to }) => isAsking(words) && !braces.some((one) => one.from < to && from < one.to));
  const lines = [...text.matchAll(LINE)].map(({ 0: { length }, index }): Mark => ({ kind: 'prompt', words: LINE_WORDS, from: index, to: index + length }));
  return [...braces, ...prompts, ...lines].sort((one, other) => one.from - other.from);
}
/** Whether there is nothing but a line to write on, or several. */
export const isBlank = (text: string): boolean => /^[_….\s]*$/.test(text);
const found = (text: string, pattern: RegExp, kind: Mark['kind']): Mark[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, words: (match.slice(1).find((one) => one !== undefined) ?? '').replace(/\s+/g, ' ').trim(), from: match.index, to: match.index + match[0].length }));
const isAsking = (words: string): boolean => (words.match(/\p{L}/gu)?.length ?? 0) >= 3 && !/^(sic|sic\.|\d.*)$/i.test(words);

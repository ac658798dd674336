/** Words of a paragraph that ask to be filled in, where they stand in it. */
export interface Mark {
  readonly kind: 'braces' | 'prompt';
  /** Without the brackets. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const BRACES = /\{\{([^{}]{1,300})\}\}|«([^«»]{1,300})»/g;
/** Not `[1]`, `[sic]`, `officer[s]` or an address between angle brackets. */
const PROMPT = /(?<![\p{L}\p{N}])\[([^[\]]{3,300})\]|(?<![\p{L}\p{N}])<([^<>@:/]{3,300})>/gu;

/** In their order. Words in curly brackets are never a prompt as well. */
export function marksIn(text: string): Mark[] {
  const braces = found(text, BRACES, 'braces').filter(({ words }) => words !== '');
  const prompts = found(text, PROMPT, 'prompt').filter(({ words, from, to }) => isAsking(words) && !braces.some((one) => one.from < to && from < one.to));
  return [...braces, ...prompts].sort((one, other) => one.from - other.from);
}
const found = (text: string, pattern: RegExp, kind: Mark['kind']): Mark[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, words: (match[1] ?? match[2] ?? '').replace(/\s+/g, ' ').trim(), from: match.index, to: match.index + match[0].length }));
const isAsking = (words: string): boolean => (words.match(/\p{L}/gu)?.length ?? 0) >= 3 && !/^(sic|sic\.|\d.*)$/i.test(words);

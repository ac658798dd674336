import { count } from '../papers/words.ts';

/** One fault of a finished file: which rule it breaks, where, and what to do about it. */
export interface Finding {
  /** The rule’s name, the same in every version: `table header`. */
  readonly rule: string;
  /** Where it is, in words: the beginning of the text, the name of a sheet, or `the file’s properties`. */
  readonly where: string;
  /** What is wrong and how it is put right. */
  readonly sentence: string;
}

/** A rule: what every good file does, and where one does not. `Facts`: what a reader says of one kind of file. */
export interface Rule<Facts> {
  readonly name: string;
  /** What it asks, as a sentence that can be read by itself. */
  readonly asks: string;
  /** Where it is broken, and what is said there. */
  readonly broken: (facts: Facts) => readonly Omit<Finding, 'rule'>[];
}

/** What is found by all the rules, in their order. */
export const findingsOf = <Facts>(rules: readonly Rule<Facts>[], facts: Facts): Finding[] =>
  rules.flatMap(({ name, broken }) => broken(facts).map((one) => ({ rule: name, ...one })));

/** One finding where something is so, none otherwise. */
export const where = (isSo: boolean, place: string, sentence: string): readonly Omit<Finding, 'rule'>[] => (isSo ? [{ where: place, sentence }] : []);

/** Every place where the same is so; more than three as one finding, which names the first two. */
export function places(texts: readonly string[], sentence: string): readonly Omit<Finding, 'rule'>[] {
  if (texts.length <= 3) return texts.map((text) => ({ where: quoted(text), sentence }));
  return [{ where: `${quoted(texts[0]!)}, ${quoted(texts[1]!)} and ${count(texts.length - 2, 'more place')}`, sentence }];
}

/** The beginning of a text in quotation marks, for saying where. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? 'an empty place' : `“${line.length > 60 ? `${line.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…` : line}”`;
}

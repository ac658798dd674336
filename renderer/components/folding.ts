/** A list that is longer than it is worth showing at once: only then is there a button, and never one that would bring a single line. */
export const isLongList = (length: number, few: number): boolean => length > few + 1;

const LINES = 6;
const LETTERS_A_LINE = 80;
/** Whether words fill more than the lines of a fold, however wide their pane. Counted and not measured, so that the fold stays where it is while one drags the pane. */
export function isLongText(words: string): boolean {
  if (words.length > LINES * LETTERS_A_LINE) return true;
  return words.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0) > LINES;
}
/** The same for a title, in larger letters and fewer lines. */
export const isLongTitle = (words: string): boolean => words.length > 260;

import type { Block } from '../report-text.ts';
import { beginsWithInstruction } from './instruction.ts';
import type { Label } from './titles.ts';

/** A block that says by itself that it is a recommendation: `Recommendation 3`, `Recommendation 3 - text`, `R3:text`. */
export interface Reference {
  /** The report's own number: `3`, `4.2`, `7a`. */
  readonly own: string;
  /** Null where the word is missing (`R3`), which may stand for a risk as well. */
  readonly label: Label | null;
  /** What follows on the same line; empty where the text stands below. */
  readonly text: string;
}

const number = '(\\d{1,3}(?:\\.\\d{1,2})*[a-z]?)';
const numberOrLetter = '(\\d{1,3}(?:\\.\\d{1,2})*[a-z]?|(?<=\\s)[a-z](?=\\s*[:–—]|\\s+-\\s))';
/** Groups: adjective, noun, number, what follows. */
const named = new RegExp(
  '^(?:\\d{1,2}(?:\\.\\d{1,3})*[.)]?\\s+)?(key |main |priority |headline )?' +
    `(recommendation|rec|suggestion)\\.?\\s*(?:no\\.?\\s*|number\\s*)?${numberOrLetter}(?![\\p{L}\\p{N}])([\\s\\S]*)$`,
  'iu',
);
const short = new RegExp(`^(K?R)\\s?${number}(?:\\s*[:.)–—-]\\s*|\\s+(?=[“‘"']?\\p{Lu}\\p{Ll}))(?=\\S)([\\s\\S]+)$`, 'u');
/** What may part the number from the text. A blank alone is not enough: “Recommendation 3 is the most urgent”. */
const separator = /^\s*(?:$|[:–—]+\s*|[.)](?:\s+|$)|-\s*|[\t\n]\s*)/;
const contents = /(?:\.{3,}|…|\s{3,}|\t)\s*\d{1,3}$/;

/** What a block says of itself. Null for cross-references and for lines of a table of contents. */
export function referenceIn(block: Block): Reference | null {
  const line = block.marker !== null && /^K?R\s?\d/.test(block.marker) ? `${block.marker} ${block.text}` : block.text;
  const [, letters, own, rest] = short.exec(line) ?? [];
  if (own !== undefined && rest !== undefined) return { own, label: letters === 'KR' ? 'key' : null, text: rest.trim() };

  const [, adjective, noun, printed, after] = named.exec(line) ?? [];
  if (printed === undefined || after === undefined || contents.test(line)) return null;
  const parted = separator.exec(after);
  const text = after.slice(parted?.[0].length ?? 0).trim();
  // Without a separator only an instruction can follow: “Recommendation 3 Adopt one plan”.
  if (!parted && !(/^\p{Lu}/u.test(text) && beginsWithInstruction(text))) return null;
  return { own: printed, label: adjective ? 'key' : noun?.toLowerCase() === 'suggestion' ? 'suggestion' : 'plain', text };
}

/** Whether a printed line begins a recommendation by its own words, so that it goes on from no line before it. */
export const opensReference = (line: string): boolean =>
  /^(?:key |main |priority )?(?:recommendation|suggestion) (?:no\.? ?)?\d{1,3}(?:\.\d{1,2})?[a-z]?(?:\t|\s*(?:$|[:–—]|- ))/i.test(line);

import type { Block } from '../report-text.ts';
import { instruction } from './wording.ts';
import type { Label } from './titles.ts';

/** A block that says by itself that it is a recommendation: `Recommendation 3`, `Recommendation 3 - text`, `R3:text`. */
export interface Reference {
  /** The report's own number: `3`, `4.2`, `7a`. */
  readonly own: string;
  /** Null where the heading word is bare (`R3`), which may stand for a risk as well. */
  readonly label: Label | null;
  /** What follows on the same line; empty where the text stands below. */
  readonly text: string;
}

const lead = String.raw`^(?:\d{1,2}(?:\.\d{1,3})*[.)]?\s+)?`;
const number = String.raw`(\d{1,3}(?:\.\d{1,2})*[a-z]?)`;
const word = new RegExp(`${lead}(key |main |priority |headline )?(recommendation|rec|suggestion)\\.?\\s*(?:no\\.?\\s*|number\\s*)?${number}(?:\\s*[:.)–—-]+\\s*|\\s*[\\t\\n]\\s*|\\s+(?=\\S)|\\s*$)([\\s\\S]*)$`, 'iu');
const separated = new RegExp(`${lead}(?:key |main |priority |headline )?(?:recommendation|rec|suggestion)\\.?\\s*(?:no\\.?\\s*|number\\s*)?\\d{1,3}(?:\\.\\d{1,2})*[a-z]?(?:\\s*[:–—]|\\s*[.)](?:\\s|$)|\\s*-|\\s*[\\t\\n]|\\s*$)`, 'iu');
const short = new RegExp(`^(K?R)\\s?${number}\\s*[:.)–—-]\\s*(?=\\S)([\\s\\S]+)$`, 'u');
const contents = /(?:\.{3,}|…|\s{3,}|\t)\s*\d{1,3}$/;

/** What a block says of itself. Null for cross-references (“Recommendation 3 is the most urgent”) and lines of a table of contents. */
export function referenceIn(block: Block): Reference | null {
  const line = block.marker !== null && /^K?R\s?\d/.test(block.marker) ? `${block.marker} ${block.text}` : block.text;
  const bare = short.exec(line);
  if (bare?.[2] !== undefined && bare[3] !== undefined) return { own: bare[2], label: bare[1] === 'KR' ? 'key' : null, text: bare[3].trim() };
  const named = word.exec(line);
  if (!named?.[3] || contents.test(line)) return null;
  const text = (named[4] ?? '').trim();
  // Without a separator only an instruction can follow: “Recommendation 3 Adopt one plan”.
  if (!separated.test(line) && !(/^\p{Lu}/u.test(text) && /^[a-z-]+$/i.test(instruction(text)?.split(' ')[0] ?? '') && text.toLowerCase().startsWith(instruction(text) ?? '-'))) return null;
  const label: Label = named[1] ? 'key' : named[2]?.toLowerCase() === 'suggestion' ? 'suggestion' : 'plain';
  return { own: named[3], label, text };
}

import { textsOf } from './block-texts.ts';
import type { PaperContent } from './content.ts';

/** Everything a report says after its front table, but for the table of clearances, in one text: what somebody clears. */
export function wordsOfReport({ parts }: PaperContent): string {
  const blocks = parts[0]?.blocks ?? [];
  return blocks.slice(blocks.findIndex(({ type }) => type === 'heading')).filter((block) => !(block.type === 'table' && block.name === CLEARANCES)).flatMap(textsOf).join('\n');
}
/** What the table of clearances is called in a paper. */
export const CLEARANCES = 'Statutory officer clearance';

/** What stands for everything a report says: a clearance of the whole of it is of these words. */
export const versionOf = (content: PaperContent): string => versionOfWords(wordsOfReport(content));

/**
 * Sixteen hexadecimal digits that stand for the words, white space aside. Two texts that differ have the same by a chance of one in 2^64; nothing
 * secret hangs on it.
 */
export function versionOfWords(said: string): string {
  const words = said.replace(/\s+/g, ' ').trim();
  return [0x811c9dc5, 0x01000193].map((seed) => hash(words, seed).toString(16).padStart(8, '0')).join('');
}
/** FNV-1a of 32 bits over UTF-16, with the bits mixed once more at the end. */
function hash(words: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

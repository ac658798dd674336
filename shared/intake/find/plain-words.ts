/** Words made comparable: one kind of space, quote and dash, no closing full stop, lower case. Never shown and never stored. */
export const comparable = (text: string): string =>
  text
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '')
    .toLowerCase();

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const smallNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Matches a whole number up to 999 in figures, or up to 99 in words. For use inside a larger pattern. */
const units = smallNumbers.slice(1, 10).join('|');
export const numberPattern = `\\d{1,3}|(?:${tens.join('|')})(?:[- ](?:${units}))?|${[...smallNumbers].reverse().join('|')}`;

/** 18 for `18`, `eighteen`; 42 for `forty-two`. Null for the rest. */
export function numberFromWords(words: string): number | null {
  if (/^\d{1,3}$/.test(words)) return Number(words);
  const [first = '', second] = words.toLowerCase().split(/[- ]/);
  const small = smallNumbers.indexOf(first);
  if (small >= 0) return second === undefined ? small : null;
  const ten = tens.indexOf(first);
  if (ten < 0) return null;
  const unit = second === undefined ? 0 : smallNumbers.indexOf(second);
  return unit < 0 || unit > 9 ? null : (ten + 2) * 10 + unit;
}

/** Quotes a passage in a sentence for the clerk, cut at a word when it is long. */
export function quoted(text: string, most = 70): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return `“${plain}”`;
  return `“${plain.slice(0, most).replace(/\s+\S*$/, '')} …”`;
}

/** The other way round: the end of a long lead-in says more than its beginning. */
export function quotedEnd(text: string, most = 70): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return `“${plain}”`;
  const sentence = plain.slice(Math.max(plain.lastIndexOf('. ') + 2, plain.length - most));
  return sentence.length < most && plain.length - sentence.length === plain.lastIndexOf('. ') + 2
    ? `“${sentence}”`
    : `“… ${sentence.replace(/^\S*\s+/, '')}”`;
}

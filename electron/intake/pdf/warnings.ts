import type { PdfPage } from './read-pages.ts';

/** What the clerk should know about the pages themselves. */
export function pageWarnings(pages: readonly PdfPage[], hasPictures: boolean): string[] {
  const sentences: string[] = [];
  const empty = pages.filter(({ fragments }) => fragments.every(({ text }) => text.trim() === '')).map(({ number }) => number);
  if (hasPictures && empty.length > 0) {
    const which = empty.length === 1 ? `Page ${String(empty[0])} has` : `Pages ${listed(empty)} have`;
    sentences.push(
      `${which} no words that can be read. If there is print on ${empty.length === 1 ? 'it' : 'them'}, it is a picture: ` +
        'look there for recommendations.',
    );
  }
  if (pages.some(({ slanted }) => slanted > 0))
    sentences.push('Text that stands at an angle to the rest, such as a watermark, was left out.');
  return sentences;
}

export function hyphenWarnings(doubtful: readonly string[]): string[] {
  const words = [...new Set(doubtful)];
  if (words.length === 0) return [];
  const shown = words
    .slice(0, 8)
    .map((word) => `“${word}”`)
    .join(', ');
  const subject = words.length === 1 ? 'A word was' : `${words.length} words were`;
  return [`${subject} divided at the end of a line; check the hyphen in ${shown}${words.length > 8 ? ' and others' : ''}.`];
}

const listed = (numbers: readonly number[]): string => {
  const shown = numbers.slice(0, 12).map(String);
  return numbers.length > 12 ? `${shown.join(', ')} and others` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
};

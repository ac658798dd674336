import { CONTROLS, LINE_BREAKS, LONE_SURROGATES } from '../text/unwanted-characters.ts';

export interface Sanitised {
  readonly text: string;
  /** How many characters were taken out or replaced by U+FFFD. Line ends that were only rewritten do not count. */
  readonly removed: number;
}

const byteOrderMark = /^\uFEFF/;
/**
 * The one boundary through which text from outside comes in. Line ends become `\n`, the byte order mark goes, control characters are
 * taken out and counted, lone surrogates become U+FFFD and are counted. Emoji, right-to-left text and its marks stay as they are.
 */
export function sanitise(text: string): Sanitised {
  let removed = 0;
  const clean = text
    .replace(byteOrderMark, '')
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, (gone) => {
      removed += gone.length;
      return '';
    })
    .replace(LONE_SURROGATES, () => {
      removed += 1;
      return '\uFFFD';
    });
  return { text: clean, removed };
}

/** A sentence for the clerk about what was removed, or null where nothing was. */
export const removedSentence = (removed: number): string | null =>
  removed === 0
    ? null
    : removed === 1
      ? '1 character that cannot be shown was removed or replaced.'
      : `${removed} characters that cannot be shown were removed or replaced.`;

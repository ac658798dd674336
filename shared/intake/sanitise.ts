export interface Sanitised {
  readonly text: string;
  /** How many characters were taken out or replaced by U+FFFD. Line ends that were only rewritten do not count. */
  readonly removed: number;
}

const byteOrderMark = /^\uFEFF/;
/**
 * Vertical tab is what Word's soft line break becomes in plain text; form feed is a page break. Next line, line and paragraph separator
 * mean the same.
 */
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Everything XML 1.0 forbids or discourages, so that Word and Excel files made from the text are sound. Tab and line feed stay. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The one boundary through which text from outside comes in. Line ends become `\n`, the byte order mark goes, control characters are
 * taken out and counted, lone surrogates become U+FFFD and are counted. Emoji, right-to-left text and its marks stay as they are.
 */
export function sanitise(text: string): Sanitised {
  let removed = 0;
  const counting = (replacement: string) => () => {
    removed += 1;
    return replacement;
  };
  const clean = text
    .replace(byteOrderMark, '')
    .replace(lineBreaks, '\n')
    .replace(controls, counting(''))
    .replace(loneSurrogates, counting('\uFFFD'));
  return { text: clean, removed };
}

/** A sentence for the clerk about what was removed, or null where nothing was. */
export const removedSentence = (removed: number): string | null =>
  removed === 0
    ? null
    : removed === 1
      ? '1 character that cannot be shown was removed or replaced.'
      : `${removed} characters that cannot be shown were removed or replaced.`;

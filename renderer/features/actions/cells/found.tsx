import { Fragment, memo } from 'react';
import { piecesOf } from './pieces.ts';

/** A text with the words that are looked for marked in it. */
export const Found = memo(function Found({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return text;
  return piecesOf(text, words).map(({ piece, found }, at) => (found ? <mark key={at}>{piece}</mark> : <Fragment key={at}>{piece}</Fragment>));
});

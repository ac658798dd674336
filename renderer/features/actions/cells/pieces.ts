interface Piece {
  readonly piece: string;
  readonly found: boolean;
}
/** A text cut where words that are looked for begin and end, whatever their case. Words that overlap are one piece. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const lower = text.toLowerCase();
  // A capital that is two letters when small would shift every place after it: then nothing is marked.
  if (lower.length !== text.length) return [{ piece: text, found: false }];
  const places = words.flatMap((word) => placesOf(lower, word)).sort((a, b) => a[0] - b[0]);
  const pieces: Piece[] = [];
  let reached = 0;
  for (const [from, to] of places) {
    if (to <= reached) continue;
    const begin = Math.max(from, reached);
    if (begin > reached) pieces.push({ piece: text.slice(reached, begin), found: false });
    pieces.push({ piece: text.slice(begin, to), found: true });
    reached = to;
  }
  if (reached < text.length) pieces.push({ piece: text.slice(reached), found: false });
  return pieces;
}
function placesOf(text: string, word: string): (readonly [from: number, to: number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push([at, at + word.length]);
  return places;
}

interface Piece {
  readonly piece: string;
  readonly found: boolean;
}
/** A text cut where words that are looked for begin and end, whatever their case. Words that overlap or touch are one piece. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const lower = text.toLowerCase();
  // A capital that is two letters when small would shift every place after it: then nothing is marked.
  if (lower.length !== text.length) return [{ piece: text, found: false }];
  const places = words.flatMap((word) => placesOf(lower, word)).sort((a, b) => a[0] - b[0]);
  const stretches: [from: number, to: number][] = [];
  for (const [from, to] of places) {
    const last = stretches.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  const pieces: Piece[] = [];
  let reached = 0;
  for (const [from, to] of stretches) {
    if (from > reached) pieces.push({ piece: text.slice(reached, from), found: false });
    pieces.push({ piece: text.slice(from, to), found: true });
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

/** A stretch of a paper that stays on one page, such as a heading, two lines of a paragraph or a row, measured from the top of its part. */
export interface Piece {
  readonly top: number;
  readonly bottom: number;
  /** A heading stays with what it heads. */
  readonly keepsNext: boolean;
  /** What is said again above it where a page begins with it: the head of its table. */
  readonly head: number;
}
/** A page that begins with a piece, counted from the part's first page, which is 1. */
export interface PageStart {
  readonly piece: number;
  readonly page: number;
}

/** Where the pages of a part begin besides its first, if each has so much room, and how many there are. What no page can hold goes over several. */
export function pageStarts(pieces: readonly Piece[], room: number): { readonly starts: readonly PageStart[]; readonly pages: number } {
  const starts: PageStart[] = [];
  let page = 1;
  let first = 0;
  let begin = pieces[0]?.top ?? 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const { bottom } = pieces[at]!;
    if (bottom - begin <= room) continue;
    if (at > first) {
      let back = at;
      while (back - 1 > first && pieces[back - 1]!.keepsNext) back -= 1;
      page += 1;
      starts.push({ piece: back, page });
      first = back;
      begin = pieces[back]!.top - pieces[back]!.head;
      // What came along is looked at again: it may need the page for itself.
      at = back - 1;
      continue;
    }
    while (bottom - begin > room) {
      begin += room;
      page += 1;
    }
  }
  return { starts, pages: page };
}

/** Lines of which neither the first nor the last stands alone on a page: how many lines each of its stretches has. */
export function stretchesOf(lines: number): readonly number[] {
  if (lines < 4) return [lines];
  return [2, ...Array.from({ length: lines - 4 }, () => 1), 2];
}

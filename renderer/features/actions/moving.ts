/** A place in the grid by its line (-1: the headings) and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
interface Extent {
  readonly lines: number;
  readonly columns: number;
  /** Lines that fit on the screen. */
  readonly page: number;
}

/** Where a key leads from a place, or null when it is no key of movement. `end`: Ctrl (or Command) is held, which goes to the edge. */
export function placeAfter(key: string, { line, column }: Place, end: boolean, { lines, columns, page }: Extent): Place | null {
  const at = (toLine: number, toColumn: number): Place => ({
    line: Math.max(-1, Math.min(lines - 1, toLine)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowUp': return at(end ? 0 : line - 1, column);
    case 'ArrowDown': return at(end ? lines - 1 : line + 1, column);
    case 'ArrowLeft': return at(line, end ? 0 : column - 1);
    case 'ArrowRight': return at(line, end ? columns - 1 : column + 1);
    case 'Home': return end ? at(0, 0) : at(line, 0);
    case 'End': return end ? at(lines - 1, columns - 1) : at(line, columns - 1);
    case 'PageUp': return at(Math.max(0, line - page), column);
    case 'PageDown': return at(line + page, column);
    default: return null;
  }
}

export type Onward = 'up' | 'down' | 'left' | 'right' | 'stay';
/** Where the next cell is after one was kept. Left and right go on to the neighbouring row at the edge; headings of groups are stepped over. */
export function placeOnward({ line, column }: Place, onward: Onward, columns: number, isRow: (line: number) => boolean, lines: number): Place {
  const rowFrom = (from: number, step: 1 | -1): number | null => {
    for (let at = from; at >= 0 && at < lines; at += step) if (isRow(at)) return at;
    return null;
  };
  const here = { line, column };
  const on = (to: number | null, toColumn: number) => (to === null ? here : { line: to, column: toColumn });
  switch (onward) {
    case 'stay': return here;
    case 'up': return on(rowFrom(line - 1, -1), column);
    case 'down': return on(rowFrom(line + 1, 1), column);
    case 'left': return column > 0 ? { line, column: column - 1 } : on(rowFrom(line - 1, -1), columns - 1);
    case 'right': return column < columns - 1 ? { line, column: column + 1 } : on(rowFrom(line + 1, 1), 0);
  }
}

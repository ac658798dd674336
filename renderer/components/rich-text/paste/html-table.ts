import { cleanText } from '../../../../shared/papers/clean-text.ts';

const [MOST_ROWS, MOST_COLUMNS, LONGEST] = [500, 20, 10_000];

/** A cell as it stands in its row: over how many columns and rows it reaches. */
export interface SpanningCell {
  readonly words: string;
  readonly columns: number;
  readonly rows: number;
}
/** A table's words, row by row, each row as long as the longest. What is within a table in a cell is said in it. */
export function rowsOfTable(table: HTMLElement): string[][] {
  const own = [...table.querySelectorAll<HTMLTableRowElement>('tr')].filter((row) => row.closest('table') === table);
  return inPlaces(own.slice(0, MOST_ROWS).map((row) => [...row.cells].slice(0, MOST_COLUMNS).map((cell) => ({ words: wordsOf(cell), columns: cell.colSpan, rows: cell.rowSpan }))));
}

/** Cells in their columns: one that reaches over several columns or rows stands in the first of them, and the others are empty, so that nothing moves under another heading. */
export function inPlaces(cells: readonly (readonly SpanningCell[])[]): string[][] {
  /** By column, how many rows a cell above still reaches down. */
  const taken: number[] = [];
  const rows = cells.map((row) => {
    const places: string[] = [];
    const waiting = [...row];
    for (let column = 0; column < MOST_COLUMNS && (waiting.length > 0 || taken.some((left, at) => at >= column && left > 0)); column++) {
      if ((taken[column] ?? 0) > 0) {
        taken[column]! -= 1;
        places.push('');
        continue;
      }
      const cell = waiting.shift();
      const reach = Math.max(1, Math.min(MOST_COLUMNS - column, cell?.columns ?? 1));
      for (let at = column; at < column + reach; at++) taken[at] = Math.max(taken[at] ?? 0, (cell?.rows ?? 1) - 1);
      places.push(cell?.words ?? '', ...Array.from({ length: reach - 1 }, () => ''));
      column += reach - 1;
    }
    return places;
  });
  const said = rows.filter((row) => row.some((words) => words !== ''));
  const width = Math.max(0, ...said.map(({ length }) => length));
  return said.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** The words of a cell, a line for each paragraph. */
function wordsOf(cell: Element): string {
  const lines: string[] = [''];
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) lines[lines.length - 1] += cleanText(child.data).replace(/[\s\u00a0]+/g, ' ');
      else if (child instanceof HTMLElement) {
        if (['style', 'script', 'del'].includes(child.localName)) continue;
        const isBlock = ['p', 'div', 'li', 'br', 'tr', 'h1', 'h2', 'h3'].includes(child.localName);
        if (isBlock) lines.push('');
        walk(child);
        if (isBlock) lines.push('');
      }
    }
  };
  walk(cell);
  return lines.map((line) => line.trim()).filter(Boolean).join('\n').slice(0, LONGEST);
}

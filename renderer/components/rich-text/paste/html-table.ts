import { cleanText } from '../../../../shared/papers/clean-text.ts';

const [MOST_ROWS, MOST_COLUMNS, LONGEST] = [500, 20, 10_000];

/** A table's words, row by row, each row as long as the longest. A cell that spans several stands in the first of them; what is within a table in a cell is said in it. */
export function rowsOfTable(table: HTMLElement): string[][] {
  const own = [...table.querySelectorAll<HTMLTableRowElement>('tr')].filter((row) => row.closest('table') === table);
  const rows = own.slice(0, MOST_ROWS).map((row) => [...row.cells].flatMap((cell) => [wordsOf(cell), ...Array.from({ length: Math.min(MOST_COLUMNS, cell.colSpan) - 1 }, () => '')]).slice(0, MOST_COLUMNS));
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

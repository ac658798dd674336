/** Cells as Excel and Word put them on the clipboard: tabs between cells, line ends between rows, quotation marks where a cell holds either. */
export function cellsAsText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n');
}

/** Reads the same back. A quotation mark is only one that opens a cell; Excel's last line end makes no row. */
export function textAsCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"' && quotedEnd(text, at) !== null) {
      const end = quotedEnd(text, at)!;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      const from = at;
      while (at < text.length && !'\t\r\n'.includes(text[at]!)) at++;
      cell = text.slice(from, at);
    }
    rows.at(-1)!.push(cell);
    if (text[at] === '\t') {
      at++;
      if (at >= text.length || '\r\n'.includes(text[at]!)) rows.at(-1)!.push('');
    }
    if (text[at] === '\r' || text[at] === '\n') {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at < text.length) rows.push([]);
    }
  }
  return rows.map((cells) => (cells.length === 0 ? [''] : cells));
}
/** Where a quoted cell closes: at a quotation mark with a tab, a line end or nothing after it. Null: the mark was just a character. */
function quotedEnd(text: string, open: number): number | null {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at + 1 >= text.length || '\t\r\n'.includes(text[at + 1]!) ? at : null;
  }
  return null;
}

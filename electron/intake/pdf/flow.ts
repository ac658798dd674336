import type { Line } from './lines.ts';
import { withRuns } from './lines.ts';
import { bodyOf, usualLeading } from './measures.ts';
import { isTable, joinTables, tablesOnPage, type PdfTable } from './tables.ts';

/** Lines of print between tables, in the order in which they are read. */
export type Stretch = readonly Line[];

/** Takes the tables out of the lines of a report, also those that go on over page ends. */
export function flowOf(lines: readonly Line[]): (Stretch | PdfTable)[] {
  const leading = usualLeading(withRuns(lines), bodyOf(lines).size);
  const flow: (Line[] | PdfTable)[] = [];
  for (const page of pagesOf(lines)) {
    tablesOnPage(page, leading).forEach((item, index) => {
      const last = flow.at(-1);
      if (!isTable(item)) {
        if (last && !('rows' in last)) last.push(item);
        else flow.push([item]);
        return;
      }
      const joined = index === 0 && last && 'rows' in last ? joinTables(last, item) : null;
      if (joined) flow[flow.length - 1] = joined;
      else flow.push(item);
    });
  }
  return flow.map((item) => ('rows' in item ? item : withRuns(item)));
}

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    if (last && last[0]?.page === line.page) last.push(line);
    else pages.push([line]);
  }
  return pages;
}

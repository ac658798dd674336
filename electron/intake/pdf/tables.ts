import { splitMarker } from '../../../shared/intake/markers.ts';
import type { Line } from './lines.ts';

/** A table as its print shows it: the lines in each cell, by row and column. */
export interface PdfTable {
  /** Left edges of its columns, in points. */
  readonly columns: readonly number[];
  readonly rows: readonly ReadonlyMap<number, readonly Line[]>[];
}

export type Flow = readonly (Line | PdfTable)[];

export const isTable = (item: Line | PdfTable): item is PdfTable => 'rows' in item;

/** Lines that stand on one baseline, each with the column it begins. */
interface Band {
  readonly y: number;
  readonly parts: readonly Line[];
}

const EDGE = 4;
/** Letter heights by which neighbouring cells may stand higher or lower and still share a baseline: borders and markers shift them. */
const SAME_BASELINE = 0.45;
/** Points by which the first cell of a row may be indented. */
const INDENT = 30;
/** Line heights between rows above which a table has ended. */
const APART = 3.2;
const reference = /^\(?(?:K?R|Rec(?:ommendation)?)?\.?\s?\d{1,3}(?:\.\d{1,3})*[a-z]?[.):]?$/i;

/**
 * Finds tables on one page by what their cells have in common: pieces of print that stand apart on one baseline and begin at the same
 * places again further down. Three columns on two baselines make a table, or two columns of which the first holds references (`R1`).
 * Everything else stays as it is.
 */
export function tablesOnPage(lines: readonly Line[], leading: number): Flow {
  const bands = bandsOf(lines);
  const inTable = new Map<Line, PdfTable>();
  for (let start = 0; start < bands.length;) {
    const region = regionFrom(bands, start, leading);
    if (region) {
      const parts = new Set(region.bands.flatMap((band) => band.parts));
      for (const line of lines) if (parts.has(line) || line.parts.some((part) => parts.has(part))) inTable.set(line, region.table);
    }
    start += region?.bands.length ?? 1;
  }
  const flow: (Line | PdfTable)[] = [];
  const placed = new Set<PdfTable>();
  for (const line of lines) {
    const table = inTable.get(line);
    if (!table) flow.push(line);
    else if (!placed.has(table)) flow.push(table);
    if (table) placed.add(table);
  }
  return flow;
}

function bandsOf(lines: readonly Line[]): Band[] {
  const parts = lines
    .flatMap((line) => (line.parts.length > 0 ? line.parts : [line]))
    .sort((one, other) => one.y - other.y || one.x - other.x);
  const bands: { y: number; parts: Line[] }[] = [];
  for (const part of parts) {
    const last = bands.at(-1);
    if (last && part.y - last.y <= part.size * SAME_BASELINE) last.parts.push(part);
    else bands.push({ y: part.y, parts: [part] });
  }
  return bands.map(({ y, parts: own }) => ({ y, parts: own.sort((one, other) => one.x - other.x) }));
}

function regionFrom(bands: readonly Band[], start: number, leading: number): { bands: readonly Band[]; table: PdfTable } | null {
  const first = bands[start];
  if (!first || first.parts.length < 2) return null;
  const learned = first.parts.map(({ x }) => x);
  let columns = [...learned];
  let end = start + 1;
  for (let next = end; next < bands.length && belongs(bands[next] as Band, bands[next - 1] as Band, learned, leading); next += 1) {
    // What stands alone at the left edge is part of the table only where the table goes on below it.
    if ((bands[next]?.parts.length ?? 0) <= 1 && isAlone(bands[next] as Band, bands[next - 1] as Band, learned, leading)) continue;
    end = next + 1;
    columns = [...learned];
  }
  const region = bands.slice(start, end);
  columns.sort((one, other) => one - other);
  const rows = rowsOf(region, columns, leading);
  const firsts = region.slice(1).flatMap(({ parts }) => parts.filter((part) => columnOf(part, columns) === 0));
  // `13.` before a paragraph is a marker and no column; `R13` is a reference.
  const referenced = firsts.length >= 2 && firsts.every(({ text }) => reference.test(text) && !splitMarker(`${text} x`));
  const broad = region.filter(({ parts }) => parts.length >= 3).length >= 2;
  return rows.length >= 2 && (broad || referenced) ? { bands: region, table: { columns, rows } } : null;
}

/**
 * Whether a baseline goes on with the table above it. Cells may be indented or centred, so each piece belongs to the column it stands in;
 * where two stand in the same one, the second begins a column that was empty so far.
 */
function belongs(band: Band, above: Band, columns: number[], leading: number): boolean {
  const [first] = band.parts;
  if (!first) return false;
  const gap = (band.y - above.y) / (leading * first.size);
  const left = Math.min(...columns);
  if (gap > APART || first.x < left - INDENT) return false;
  if (first.x < left) columns[columns.indexOf(left)] = first.x;
  if (band.parts.length === 1) {
    // A line in larger print is a heading after the table.
    if (first.size > (above.parts[0]?.size ?? first.size) * 1.15) return false;
    const next = nextColumn(first.x, columns);
    if (next !== undefined && first.right > next + EDGE && first.text.length > 60) return false;
    return gap < 1.25 || columns.some((x) => Math.abs(x - first.x) <= EDGE);
  }
  const taken = new Set<number>();
  for (const part of band.parts) {
    const column = Math.max(...columns.filter((x) => part.x >= x - EDGE));
    if (taken.has(column)) columns.push(part.x);
    taken.add(taken.has(column) ? part.x : column);
  }
  return true;
}

const nextColumn = (x: number, columns: readonly number[]): number | undefined =>
  [...columns].sort((one, other) => one - other).find((column) => column > x + EDGE);

/** A piece at the left edge that is not the wrapped rest of the first cell: the name of a part of the table, or what follows the table. */
function isAlone(band: Band, above: Band, columns: readonly number[], leading: number): boolean {
  const [first] = band.parts;
  return first !== undefined && Math.abs(first.x - Math.min(...columns)) <= EDGE && band.y - above.y > leading * first.size * 1.25;
}

const columnOf = (part: Line, columns: readonly number[]): number =>
  columns.reduce((found, x, index) => (part.x >= x - EDGE ? index : found), 0);

type Row = Map<number, Line[]>;

function rowsOf(region: readonly Band[], columns: readonly number[], leading: number): Row[] {
  const byGap = mended(cut(region, columns, (band) => beginsByGap(band, region, columns, leading)));
  const references = (row: Row): number => (row.get(0) ?? []).filter(({ text }) => reference.test(text)).length;
  if (byGap.every((row) => references(row) <= 1)) return byGap;
  // Rows without space between them: a reference begins each.
  return cut(region, columns, ({ parts }, index) => index < 2 || parts.some((part) => columnOf(part, columns) === 0));
}

/**
 * A further paragraph of a cell looks like a row that begins with nothing. Under references it belongs to the row above; elsewhere only
 * where
 * it stands in one column, because a first column may well be empty under a theme that is named once.
 */
function mended(rows: readonly Row[]): Row[] {
  const firsts = rows.slice(1).flatMap((row) => row.get(0) ?? []);
  const referenced = firsts.filter(({ text }) => reference.test(text)).length * 2 > firsts.length;
  const kept: Row[] = [];
  rows.forEach((row, index) => {
    const above = kept.at(-1);
    if (!above || index < 2 || row.has(0) || (row.size > 1 && !referenced)) kept.push(row);
    else for (const [column, lines] of row) above.set(column, [...(above.get(column) ?? []), ...lines]);
  });
  return kept;
}

function cut(region: readonly Band[], columns: readonly number[], begins: (band: Band, index: number) => boolean): Row[] {
  const rows: Row[] = [];
  region.forEach((band, index) => {
    if (index === 0 || begins(band, index)) rows.push(new Map());
    const row = rows.at(-1) as Row;
    for (const part of band.parts) row.set(columnOf(part, columns), [...(row.get(columnOf(part, columns)) ?? []), part]);
  });
  return rows;
}

/** A row begins where no column goes on from the line above at the distance of wrapped lines. */
function beginsByGap(band: Band, region: readonly Band[], columns: readonly number[], leading: number): boolean {
  return columns.every((_, column) => {
    let above: Line | undefined;
    let below: Line | undefined;
    for (const { y, parts } of region) {
      const part = parts.find((one) => columnOf(one, columns) === column);
      if (part && y < band.y) above = part;
      if (part && y >= band.y) below ??= part;
    }
    return !above || !below || below.y - above.y > leading * below.size * 1.25;
  });
}

/**
 * Joins a table to the one at the end of the page before, where the columns are the same: a repeated header goes, and a row that was
 * broken is mended.
 */
export function joinTables(before: PdfTable, after: PdfTable): PdfTable | null {
  const shift = (after.columns[0] ?? 0) - (before.columns[0] ?? 0);
  if (
    after.columns.length !== before.columns.length ||
    !after.columns.every((x, index) => Math.abs(x - shift - (before.columns[index] ?? 0)) <= EDGE)
  )
    return null;
  const words = (row: ReadonlyMap<number, readonly Line[]> | undefined): string =>
    [...(row ?? [])].map(([, lines]) => lines.map(({ text }) => text).join(' ')).join('|');
  const rows = words(after.rows[0]) === words(before.rows[0]) ? after.rows.slice(1) : after.rows;
  const last = before.rows.at(-1);
  const [first, ...others] = rows;
  const broken =
    first !== undefined && last !== undefined && !first.has(0) && before.rows.filter((row) => row.has(0)).length >= before.rows.length - 1;
  if (!broken) return { columns: before.columns, rows: [...before.rows, ...rows] };
  const mended = new Map([...last].map(([column, lines]) => [column, [...lines, ...(first.get(column) ?? [])]]));
  for (const [column, lines] of first) if (!mended.has(column)) mended.set(column, [...lines]);
  return { columns: before.columns, rows: [...before.rows.slice(0, -1), mended, ...others] };
}

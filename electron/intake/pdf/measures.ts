import type { Line } from './lines.ts';

/** What is usual in a document, found before its lines are joined. */
export interface Measures {
  /** Of most letters, in points. */
  readonly bodySize: number;
  /** Whether most letters are bold, so that bold says nothing. */
  readonly bodyBold: boolean;
  /** The usual distance from one line to the next, in letter heights. */
  readonly leading: number;
  /** How far to the right lines go in the column of this line, in points. */
  rightOf(line: Line): number;
  /** The left edge of the text on pages like this line's (left or right ones), so that mirrored margins do not look like indents. */
  leftOf(line: Line): number;
  /** The baseline below which pages like this line's hold no text. */
  bottomOf(line: Line): number;
}

const SAME_EDGE = 4;
const SAME_MARGIN = 30;

export function bodyOf(lines: readonly Line[]): { readonly size: number; readonly bold: boolean } {
  return { size: commonest(lines, ({ size }) => size) ?? 11, bold: commonest(lines, ({ bold }) => bold) ?? false };
}

export function measure(lines: readonly Line[]): Measures {
  const body = bodyOf(lines);
  const columnLines = new Map<string, Line[]>();
  for (const line of lines) {
    const column = columnLines.get(columnOf(line));
    if (column) column.push(line);
    else columnLines.set(columnOf(line), [line]);
  }
  const columns = [...columnLines].map(([key, own]) => columnFrom(key, own, !columnLines.has(`${own[0]?.page ?? 0}/1`)));
  const lefts = leftEdges(lines);
  const rights = rightsOf(columns);
  const beside = leftsBeside(columns);
  return {
    bodySize: body.size,
    bodyBold: body.bold,
    leading: usualLeading(lines, body.size),
    rightOf: (line) => rights.get(columnOf(line)) ?? line.right,
    bottomOf: bottomsOf(lines),
    leftOf: (line) => beside.get(columnOf(line)) ?? lefts[line.page % 2] ?? 0,
  };
}

interface Column {
  readonly key: string;
  /** The page, as it stands in the key. */
  readonly page: string;
  readonly left: number;
  /** The left edge of nearly all its lines: the page number below it may stand elsewhere. */
  readonly edge: number;
  readonly right: number;
  readonly pageWidth: number;
  /** Whether it has its page for itself. */
  readonly alone: boolean;
}

const columnFrom = (key: string, lines: readonly Line[], alone: boolean): Column => ({
  key,
  page: key.split('/')[0] ?? '',
  left: Math.min(...lines.map(({ x }) => x)),
  edge: [...lines].sort((one, other) => one.x - other.x)[Math.floor(lines.length / 10)]?.x ?? 0,
  right: rightEdge(lines),
  pageWidth: lines[0]?.pageWidth ?? 0,
  alone,
});

/**
 * For each column how far right it may go, which a few short lines cannot show by themselves: columns that have their pages for themselves
 * show it to one another, others to those with much the same edges.
 */
function rightsOf(columns: readonly Column[]): ReadonlyMap<string, number> {
  const furthest = new Map<number, number>();
  const byLeft = new Map<string, Column[]>();
  const bucket = ({ pageWidth, left }: Column): string => `${pageWidth}/${Math.round(left / SAME_EDGE)}`;
  for (const column of columns) {
    if (column.alone) furthest.set(column.pageWidth, Math.max(furthest.get(column.pageWidth) ?? 0, column.right));
    const alike = byLeft.get(bucket(column));
    if (alike) alike.push(column);
    else byLeft.set(bucket(column), [column]);
  }
  return new Map(
    columns.map((own) => {
      const alike = (byLeft.get(bucket(own)) ?? []).slice(0, 200).filter((other) => Math.abs(other.right - own.right) <= SAME_MARGIN);
      return [own.key, Math.max(own.right, own.alone ? (furthest.get(own.pageWidth) ?? 0) : 0, ...alike.map(({ right }) => right))];
    }),
  );
}

/** For columns that stand to the right of another one on their page, the left edge of such columns. */
function leftsBeside(columns: readonly Column[]): ReadonlyMap<string, number> {
  const byPage = new Map<string, Column[]>();
  for (const column of columns) byPage.set(column.page, [...(byPage.get(column.page) ?? []), column]);
  const second = columns.filter((column) => (byPage.get(column.page) ?? []).some((other) => other.right <= column.edge));
  const near = (own: Column): readonly Column[] => second.filter(({ edge }) => Math.abs(edge - own.edge) <= SAME_MARGIN);
  const edgeOf = (own: Column): number => Math.min(...near(own).map(({ edge }) => edge));
  return new Map(second.map((own) => [own.key, edgeOf(own)]));
}

const columnOf = (line: Line): string => `${line.page}/${line.run}`;

/** How far right a column goes: as its longest line, unless that is a single one that sticks out beyond many (an address of a website). */
function rightEdge(lines: readonly Line[]): number {
  const [first = 0, second = first, , fourth] = lines.map(({ right }) => right).sort((one, other) => other - one);
  return lines.length >= 8 && first - second > 15 && second - (fourth ?? second) < 15 ? second : first;
}

/** The lowest line of all pages of a height, or three quarters down where none comes as far. */
function bottomsOf(lines: readonly Line[]): (line: Line) => number {
  const bottoms = new Map<number, number>();
  for (const { pageHeight, y } of lines) bottoms.set(pageHeight, Math.max(bottoms.get(pageHeight) ?? pageHeight * 0.75, y));
  return ({ pageHeight }) => bottoms.get(pageHeight) ?? 0;
}

/** For even and for odd pages, the left edge that is usual there. */
function leftEdges(lines: readonly Line[]): [number, number] {
  const byPage = new Map<number, number>();
  for (const { page, x } of lines) byPage.set(page, Math.min(byPage.get(page) ?? x, x));
  const middle = (rest: number): number => {
    const sorted = [...byPage]
      .filter(([page]) => page % 2 === rest)
      .map(([, x]) => x)
      .sort((one, other) => one - other);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  };
  return [middle(0), middle(1)];
}

export function usualLeading(lines: readonly Line[], bodySize: number): number {
  const steps = new Map<number, number>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || line.size !== bodySize || before.size !== bodySize || columnOf(line) !== columnOf(before)) return;
    // Rows of a table have distances of their own.
    if (line.parts.length > 1 || before.parts.length > 1) return;
    const step = Math.round(((line.y - before.y) / bodySize) * 20) / 20;
    if (step > 0.8 && step < 3) steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  // Wrapped lines stand closest. In a report of short paragraphs the steps between those may be more, but not many times more.
  const most = Math.max(0, ...steps.values());
  const usual = [...steps].filter(([, count]) => count * 4 >= most).map(([step]) => step);
  return usual.length === 0 ? 1.2 : Math.min(...usual);
}

function commonest<Value>(lines: readonly Line[], pick: (line: Line) => Value): Value | undefined {
  const counts = new Map<Value, number>();
  for (const line of lines) counts.set(pick(line), (counts.get(pick(line)) ?? 0) + line.text.length);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

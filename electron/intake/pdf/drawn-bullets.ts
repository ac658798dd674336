import type { Fragment } from './read-pages.ts';

/** A small shape that a page draws, in points from the upper left. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Drawn as an outline only, as the second level of many lists is. */
  readonly hollow: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Drawing orders as the PDF library lists them, and what it calls them. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
export type OrderNames = Readonly<
  Record<'save' | 'restore' | 'transform' | 'constructPath' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd', number> &
    Record<'fill' | 'eoFill' | 'fillStroke' | 'eoFillStroke' | 'closeFillStroke' | 'closeEOFillStroke' | 'stroke' | 'closeStroke', number>
>;

const LARGEST = 9;
const SMALLEST = 0.8;
const MOST = 500;

/** The shapes small and square enough to be a bullet. Browsers print the bullets of a list as such, not as text. */
export function smallShapes({ fnArray, argsArray }: Drawing, names: OrderNames, page: readonly number[]): Shape[] {
  const filled = new Set([
    names.fill, names.eoFill, names.fillStroke, names.eoFillStroke, names.closeFillStroke, names.closeEOFillStroke,
  ]);
  const outlined = new Set([names.stroke, names.closeStroke]);
  const shapes: Shape[] = [];
  const kept: Matrix[] = [];
  let matrix = asMatrix(page);
  fnArray.forEach((order, index) => {
    const given = argsArray[index];
    if (order === names.save) kept.push(matrix);
    else if (order === names.restore || order === names.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (order === names.transform) matrix = product(matrix, asMatrix(given));
    else if (order === names.paintFormXObjectBegin) {
      kept.push(matrix);
      if (Array.isArray(given) && isNumbers(given[0])) matrix = product(matrix, asMatrix(given[0]));
    } else if (order === names.constructPath && Array.isArray(given)) {
      const [painted, , bounds] = given as readonly unknown[];
      const isPainted = typeof painted === 'number' && (filled.has(painted) || outlined.has(painted));
      const shape = isPainted && isNumbers(bounds) ? placed(bounds, matrix, outlined.has(painted)) : null;
      if (shape) shapes.push(shape);
    }
  });
  return shapes;
}

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && 'length' in value && (value as ArrayLike<unknown>).length >= 4;

function asMatrix(value: unknown): Matrix {
  const { 0: a = 1, 1: b = 0, 2: c = 0, 3: d = 1, 4: e = 0, 5: f = 0 } = (isNumbers(value) ? value : []) as ArrayLike<number>;
  return [a, b, c, d, e, f];
}

const product = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f,
];

function placed(bounds: ArrayLike<number>, [a, b, c, d, e, f]: Matrix, hollow: boolean): Shape | null {
  const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(bounds);
  const xs = [a * left + c * top + e, a * right + c * bottom + e];
  const ys = [b * left + d * top + f, b * right + d * bottom + f];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const isSmall = width >= SMALLEST && height >= SMALLEST && width <= LARGEST && height <= LARGEST;
  return isSmall && width / height < 1.5 && height / width < 1.5 ? { x, y, width, height, hollow } : null;
}

/**
 * Adds a bullet to the print of a page for each small shape that stands where one would: alone, before the first word of a line, about
 * half as high as its letters. Dots in a row (leaders, patterns) are none.
 */
export function withDrawnBullets(fragments: readonly Fragment[], shapes: readonly Shape[]): readonly Fragment[] {
  // A map or a chart has thousands of dots; no page has as many bullets.
  if (shapes.length === 0 || shapes.length > MOST) return fragments;
  const printed = fragments.filter(({ text }) => text.trim() !== '');
  const bullets = shapes.flatMap((shape): readonly Fragment[] => {
    const middle = shape.y + shape.height / 2;
    const isLeader = shapes.some((other) => other !== shape && Math.abs(other.y - shape.y) < 1 && Math.abs(other.x - shape.x) < 24);
    if (isLeader) return [];
    const beside = printed.filter(({ y, size }) => middle < y - size * 0.05 && middle > y - size * 0.75 && shape.height < size * 0.8);
    const first = beside
      .filter(({ x, size }) => x >= shape.x + shape.width && x - shape.x < size * 3.5)
      .sort((one, other) => one.x - other.x)[0];
    const isFirst = first && !beside.some(({ x, width, size }) => x < shape.x && x + width > shape.x - size);
    if (!isFirst) return [];
    return [{ text: shape.hollow ? '◦' : '•', x: shape.x, y: first.y, width: shape.width, size: first.size, bold: false }];
  });
  return [...fragments, ...bullets];
}

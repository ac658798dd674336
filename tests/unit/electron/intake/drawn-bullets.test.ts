import { describe, expect, test } from 'vitest';
import { smallShapes, withDrawnBullets, type OrderNames, type Shape } from '../../../../electron/intake/pdf/drawn-bullets.ts';
import type { Fragment } from '../../../../electron/intake/pdf/read-pages.ts';

const words = (text: string, x: number, y: number): Fragment => ({ text, x, y, width: text.length * 5, size: 11, bold: false });
const dot = (x: number, middle: number, hollow = false): Shape => ({ x, y: middle - 1.5, width: 3, height: 3, hollow });
const bullets = (fragments: readonly Fragment[], ...shapes: readonly Shape[]): readonly string[] =>
  withDrawnBullets(fragments, shapes).slice(fragments.length).map(({ text, x, y }) => `${text} ${x}/${y}`);

const ORDERS = [
  'save', 'restore', 'transform', 'constructPath', 'paintFormXObjectBegin', 'paintFormXObjectEnd', 'fill', 'eoFill', 'fillStroke', 'eoFillStroke',
  'closeFillStroke', 'closeEOFillStroke', 'stroke', 'closeStroke', 'endPath',
] as const satisfies readonly (keyof OrderNames | 'endPath')[];

describe('a small shape is a bullet', () => {
  const line = words('Adopt a plan', 100, 200);

  test('where it stands alone before the first word of a line, at half the height of its letters', () => {
    expect(bullets([line], dot(86, 196))).toEqual(['• 86/200']);
    expect(bullets([line, words('Say so', 118, 214)], dot(86, 196), dot(104, 210, true))).toEqual(['• 86/200', '◦ 104/214']);
  });

  test('in the second of two columns', () => {
    expect(bullets([words('Words on the left', 20, 200), words('Stop', 300, 200)], dot(286, 196))).toEqual(['• 286/200']);
  });

  test.each([
    ['inside a line', [words('Adopt a', 40, 200), words('plan', 90, 200)], [dot(80, 196)]],
    ['far from any words', [line], [dot(20, 196)]],
    ['between two lines', [line], [dot(86, 203)]],
    ['after the words', [line], [dot(170, 196)]],
    ['one of a row of dots that lead to a page number', [words('3', 60, 200)], [dot(40, 196), dot(45, 196), dot(50, 196)]],
    ['larger than the letters', [line], [{ x: 84, y: 191, width: 9, height: 9, hollow: false }]],
  ])('but not %s', (_, fragments, shapes) => {
    expect(bullets(fragments, ...shapes)).toEqual([]);
  });
});

test('shapes are found through nested groups, where they are painted, and only small square ones', () => {
  const names = Object.fromEntries(ORDERS.map((name, index) => [name, index])) as Record<(typeof ORDERS)[number], number>;
  const path = (painted: number, ...bounds: readonly number[]) => [names.constructPath, [painted, [null], Float32Array.from(bounds)]] as const;
  const orders = [
    [names.save, null],
    [names.transform, [2, 0, 0, 2, 10, 10]],
    path(names.fill, 1, 1, 3, 3),
    [names.paintFormXObjectBegin, [[1, 0, 0, 1, 5, 0], null]],
    path(names.stroke, 1, 1, 3, 3),
    [names.paintFormXObjectEnd, null],
    path(names.fill, 0, 0, 40, 2),
    [names.restore, null],
    path(names.endPath, 1, 1, 4, 4),
    path(names.eoFill, 1, 1, 4, 4),
  ] as const;
  const drawing = { fnArray: orders.map(([order]) => order), argsArray: orders.map(([, given]) => given) };
  // A page of 100 points: the library counts upwards, the reader downwards.
  expect(smallShapes(drawing, names, [1, 0, 0, -1, 0, 100])).toEqual([
    { x: 12, y: 84, width: 4, height: 4, hollow: false },
    { x: 22, y: 84, width: 4, height: 4, hollow: true },
    { x: 1, y: 96, width: 3, height: 3, hollow: false },
  ]);
});

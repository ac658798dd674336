import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageStarts, stretchesOf, type Piece } from '../../../../renderer/features/papers/pages/page-starts.ts';
import { firstPageOf } from '../../../../renderer/features/papers/pages/use-page-numbers.ts';

/** Pieces one below the other: a height, or more about it. */
const stacked = (...given: (number | { height: number; keepsNext?: boolean; head?: number; space?: number })[]): Piece[] => {
  let below = 0;
  return given.map((one) => {
    const { height, keepsNext = false, head = 0, space = 0 } = typeof one === 'number' ? { height: one } : one;
    const top = below + space;
    below = top + height;
    return { top, bottom: below, keepsNext, head };
  });
};

describe('a page begins', () => {
  test('with the first piece that does not fit on the one before', () => {
    expect(pageStarts(stacked(40, 40, 40, 40, 40), 100)).toEqual({ starts: [{ piece: 2, page: 2 }, { piece: 4, page: 3 }], pages: 3 });
    expect(pageStarts(stacked(50, 50), 100)).toEqual({ starts: [], pages: 1 });
    expect(pageStarts([], 100)).toEqual({ starts: [], pages: 1 });
  });
  test('without the space that stood above what it begins with', () => {
    expect(pageStarts(stacked(90, { height: 100, space: 20 }, 0), 100).pages).toBe(2);
  });
  test('with the heading of what went over, and with the heading above that', () => {
    expect(pageStarts(stacked(50, { height: 20, keepsNext: true }, { height: 20, keepsNext: true }, 40), 100).starts).toEqual([{ piece: 1, page: 2 }]);
  });
  test('never twice with the same heading, though it heads what no page can hold', () => {
    expect(pageStarts(stacked(50, { height: 20, keepsNext: true }, 250, 10), 100)).toEqual({ starts: [{ piece: 1, page: 2 }, { piece: 2, page: 3 }], pages: 5 });
  });
  test('with room for the head of its table, which is said again', () => {
    const rows = Array.from({ length: 4 }, () => ({ height: 45, head: 20 }));
    expect(pageStarts(stacked({ height: 65 }, ...rows), 100).starts.map(({ piece }) => piece)).toEqual([1, 2, 3, 4]);
    expect(pageStarts(stacked({ height: 65 }, ...rows.map(({ height }) => height)), 100).starts.map(({ piece }) => piece)).toEqual([1, 3]);
  });
  test('in order, and never with more on it than it holds, whatever the pieces are', () => {
    const piece = fc.record({ height: fc.integer({ min: 1, max: 150 }), keepsNext: fc.boolean(), head: fc.integer({ min: 0, max: 20 }), space: fc.integer({ min: 0, max: 20 }) });
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (given) => {
      const pieces = stacked(...given);
      const { starts, pages } = pageStarts(pieces, 100);
      const all = [{ piece: 0, page: 1 }, ...starts];
      expect(all.at(-1)!.page).toBeLessThanOrEqual(pages);
      for (const [at, { piece: from, page }] of all.entries()) {
        const next = all[at + 1];
        if (next) expect([next.piece > from, next.page > page]).toEqual([true, true]);
        const on = pieces.slice(from, next?.piece ?? pieces.length);
        const begin = (on[0]?.top ?? 0) - (at === 0 ? 0 : (on[0]?.head ?? 0));
        const held = on.length > 1 ? on.at(-1)!.bottom - begin : 0;
        const until = (next?.page ?? pages + 1) - page;
        expect(held).toBeLessThanOrEqual(100 * until);
      }
    }));
  });
});

test('neither the first nor the last line of a paragraph stands alone', () => {
  expect([1, 2, 3, 4, 7].map(stretchesOf)).toEqual([[1], [2], [3], [2, 2], [2, 1, 1, 1, 2]]);
});

test('a part begins after the pages of those before it, as far as they are known', () => {
  expect([0, 1, 2, 3].map((part) => firstPageOf([5, 3, null, 2], part))).toEqual([1, 6, 9, null]);
  expect(firstPageOf([], 1)).toBeNull();
});

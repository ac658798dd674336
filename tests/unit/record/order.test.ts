import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, place, type Ordered } from '../../../shared/record/order.ts';

const inOrder = (rows: readonly Ordered[]): Ordered[] => [...rows].sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1));

/** The rows after `moved` was put at an index, as every copy would sort them; and how many other rows had to be written. */
function placed(rows: readonly Ordered[], index: number, moved: string): { rows: Ordered[]; rewritten: number } {
  const keys = place(rows, index, moved);
  const kept = rows.filter(row => !keys.has(row.id));
  return { rows: inOrder([...kept, ...[...keys].map(([id, key]) => ({ id, key }))]), rewritten: keys.size - 1 };
}

describe('a key between two', () => {
  test.each([
    [17, 18, 17.5], [17.5, 18, 17.8], [1, 2, 1.5], [null, null, 1], [12, null, 13], [12.5, null, 13], [null, 1, 0], [null, 0.5, 0],
    [1, 1, null], [2, 1, null],
  ])('%s and %s is %s', (low, high, key) => {
    expect(between(low, high)).toBe(key);
  });
});

describe('putting a row in its place', () => {
  test('2,000 added at the end have whole numbers', () => {
    let last: number | null = null;
    for (let count = 0; count < 2000; count++) last = between(last, null);
    expect(last).toBe(2000);
  });

  test('200 always put into one gap: keys stay short, and few neighbours are written again', () => {
    let rows: Ordered[] = [{ id: 'a', key: 1 }, { id: 'b', key: 2 }];
    let rewritten = 0;
    for (let count = 0; count < 200; count++) {
      const after = placed(rows, 1, `n${count}`);
      rows = after.rows;
      rewritten += after.rewritten;
      expect(rows[1]!.id).toBe(`n${count}`);
    }
    expect(new Set(rows.map(row => row.key)).size).toBe(202);
    expect(Math.max(...rows.map(row => String(row.key).length))).toBeLessThan(13);
    expect(rewritten).toBeLessThan(600);
  });

  test('two rows with one key are parted when something is put between them', () => {
    const { rows } = placed([{ id: 'a', key: 1 }, { id: 'b', key: 1 }, { id: 'c', key: 2 }], 1, 'n');
    expect(rows.map(row => row.id)).toEqual(['a', 'n', 'b', 'c']);
  });

  test('normally writes nothing but the row that moved', () => {
    expect(place([{ id: 'a', key: 17 }, { id: 'b', key: 18 }], 1, 'n')).toEqual(new Map([['n', 17.5]]));
    expect(place([], 0, 'n')).toEqual(new Map([['n', 1]]));
  });

  test('always ends with the row at its index and the others as they were, whatever keys are in the file', () => {
    const odd = fc.constantFrom(1e300, -1e300, 1e-300, 2 ** 53, 2 ** 53 + 2, Infinity, -Infinity);
    const keys = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }), odd);
    fc.assert(fc.property(fc.array(keys, { maxLength: 12 }), fc.nat(), (list, at) => {
      const rows = inOrder(list.map((key, index) => ({ id: `r${String(index).padStart(2, '0')}`, key })));
      const index = at % (rows.length + 1);
      const expected = [...rows.slice(0, index).map(row => row.id), 'n', ...rows.slice(index).map(row => row.id)];
      expect(placed(rows, index, 'n').rows.map(row => row.id)).toEqual(expected);
    }), { numRuns: 2000 });
  });
});

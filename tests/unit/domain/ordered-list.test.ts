import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relisted } from '../../../shared/domain/ordered-list.ts';

interface Row {
  readonly id: number;
  readonly order: number;
}
const inOrder = (a: Row, b: Row): number => a.order - b.order || a.id - b.id;
/** Many more than are changed, so that each is put in its own place. */
const long = Array.from({ length: 200 }, (_, id): Row => ({ id, order: (id * 37) % 20 })).sort(inOrder);

describe('A list in order', () => {
  test.each([['long', long], ['short', long.slice(0, 5)]])('that is %s is in order after some went, came and moved', (_name, list) => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(list.length - 1), { maxLength: 4 }), fc.array(fc.nat(20), { maxLength: 4 }), fc.nat(25), (went, came, order) => {
        const without = went.map((place) => list[place]!);
        const moved = without.slice(0, 2).map(({ id }) => ({ id, order }));
        const others = [...moved, ...came.map((at, place) => ({ id: 1_000 + place, order: at }))];
        const before = [...list];
        expect(relisted(list, without, others, inOrder)).toEqual([...list.filter((one) => !without.includes(one)), ...others].sort(inOrder));
        expect(list).toEqual(before);
      }),
    );
  });

  test('is not disturbed by the removal of what is not in it', () => {
    expect(relisted(long, [{ id: 5_000, order: 3 }], [], inOrder)).toEqual(long);
    expect(relisted(long, [{ ...long[7]! }], [], inOrder)).toEqual(long);
  });
});

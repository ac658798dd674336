import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LayeredMap } from '../../../shared/domain/layered-map.ts';

interface Thing {
  readonly word: string;
}
const keys = Array.from({ length: 60 }, (_, place) => place);
const sorted = (things: readonly Thing[]): string[] => things.map(({ word }) => word).sort();

describe('A layered map', () => {
  test('holds what a plain map would, whatever is put in and taken out', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...keys), fc.option(fc.string().map((word): Thing => ({ word })))), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 30 }), (batches) => {
        const plain = new Map(keys.slice(0, 40).map((key) => [key, { word: `${key}` }]));
        let layered = LayeredMap.empty<number, Thing>().with(plain);
        for (const batch of batches) {
          const before = layered;
          const [were, seen] = [sorted(before.values()), new Map(plain)];
          layered = layered.with(new Map(batch));
          for (const [key, thing] of new Map(batch)) {
            if (thing === null) plain.delete(key);
            else plain.set(key, thing);
          }
          expect(sorted(layered.values())).toEqual(sorted([...plain.values()]));
          for (const key of keys) expect(layered.get(key)).toBe(plain.get(key));
          // The one before is as it was.
          expect(sorted(before.values())).toEqual(were);
          for (const key of keys) expect(before.get(key)).toBe(seen.get(key));
        }
      }),
    );
  });
});

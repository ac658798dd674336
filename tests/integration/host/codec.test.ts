import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCodec } from '../../host/page/codec.ts';

const { encode, decode } = makeCodec();

test('whatever structured cloning copies comes over the same', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true });
  fc.assert(fc.property(anything, (value) => {
    expect(decode(encode(value))).toEqual(structuredClone(value));
  }), { numRuns: 300 });
});

test('cycles and shared objects stay one', () => {
  const shared = { name: 'A12' };
  const cyclic: Record<string, unknown> = { first: shared, again: [shared], $: 'a field called so' };
  cyclic['self'] = cyclic;
  const copy = decode(encode(cyclic)) as typeof cyclic;
  expect(copy['self']).toBe(copy);
  expect((copy['again'] as unknown[])[0]).toBe(copy['first']);
  expect(copy['$']).toBe('a field called so');
});

test('functions and promises are refused', () => {
  expect(() => encode({ act: () => 1 })).toThrow('could not be cloned');
  expect(() => encode([Promise.resolve()])).toThrow('could not be cloned');
});

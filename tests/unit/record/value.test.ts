import { describe, expect, test } from 'vitest';
import { canonical, distinct, same, type Value } from '../../../shared/record/value.ts';

describe('canonical text', () => {
  test('does not depend on the order of names, at any depth', () => {
    expect(canonical({ b: 1, a: { d: 1, c: [{ z: 1, y: 2 }] } })).toBe('{"a":{"c":[{"y":2,"z":1}],"d":1},"b":1}');
  });

  test('sorts names by code unit, numbers among them', () => {
    expect(canonical({ é: 1, z: 2, Z: 3, 10: 4, 9: 5 })).toBe('{"10":4,"9":5,"Z":3,"z":2,"é":1}');
  });

  test('escapes a lone surrogate, so the text can always be written as UTF-8', () => {
    expect(canonical('a\ud800b')).toBe('"a\\ud800b"');
    expect(canonical({ z: '\udc00', a: 1 })).toBe('{"a":1,"z":"\\udc00"}');
  });

  test('keeps a name that means something to the language', () => {
    const value = JSON.parse('{"z":1,"__proto__":2}') as Value;
    expect(canonical(value)).toBe('{"__proto__":2,"z":1}');
  });
});

test('two values are the same whatever the order of their names', () => {
  expect(same({ on: '2026-01-01', status: 'complete' }, { status: 'complete', on: '2026-01-01' })).toBe(true);
  expect(same(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(same(null, {})).toBe(false);
  expect(distinct([{ a: 1, b: 2 }, 'x', { b: 2, a: 1 }])).toEqual(['x', { a: 1, b: 2 }]);
});

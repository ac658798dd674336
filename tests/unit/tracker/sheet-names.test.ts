import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONE_SURROGATES } from '../../../shared/text/unwanted-characters.ts';
import { sheetNames } from '../../../electron/export/excel/sheet-names.ts';

test('Names of sheets are what they are called, as far as Excel takes it', () => {
  expect(sheetNames(['Margaret Osei, Head of Finance', 'Pat O\'Brien', '3.1 [Local] priorities: outcomes/aims?'], [])).toEqual(['Margaret Osei, Head of Finance', 'Pat O’Brien', '3.1 Local priorities outcomes']);
});

test('and never twice, whatever the capitals, nor one that is taken', () => {
  expect(sheetNames(['Summary', 'Sam Hart', 'sam hart', '', 'History'], ['Summary'])).toEqual(['Summary (2)', 'Sam Hart', 'sam hart (2)', 'Sheet', 'History (2)']);
});

test('Excel takes every one of them', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('a', 'A', '👩‍👩‍👧'.repeat(9), '\'', '////')), { maxLength: 30 }), (wished) => {
    const names = sheetNames(wished, ['Summary']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      expect(name).not.toMatch(LONE_SURROGATES);
    }
  }));
});

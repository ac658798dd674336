import { expect, test } from 'vitest';
import { removedSentence, sanitise } from '../../../shared/intake/sanitise.ts';

test('line ends of every kind become line feeds and are not counted', () => {
  expect(sanitise('a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h')).toEqual({ text: 'a\nb\nc\nd\ne\nf\ng\nh', removed: 0 });
});

test('control characters are taken out and counted; tabs stay', () => {
  expect(sanitise('one\u0000\u0007\u001B two\tthree\u007F\u009B\uFFFF')).toEqual({ text: 'one two\tthree', removed: 6 });
});

test('lone surrogates are replaced and counted; pairs are left alone', () => {
  expect(sanitise('\uD83D a \uDE00 b 😀')).toEqual({ text: '\uFFFD a \uFFFD b 😀', removed: 2 });
});

test('a byte order mark goes; emoji, joiners, right-to-left text and its marks stay', () => {
  const words = '👩‍👩‍👧 שלום \u200Fעולם\u200E \u2067مرحبا\u2069 cafe\u0301 \u00A0';
  expect(sanitise(`\uFEFF${words}`)).toEqual({ text: words, removed: 0 });
});

test('the clerk is told how many', () => {
  expect(removedSentence(0)).toBeNull();
  expect(removedSentence(1)).toBe('1 character that cannot be shown was removed or replaced.');
  expect(removedSentence(4)).toBe('4 characters that cannot be shown were removed or replaced.');
});

import { expect, test } from 'vitest';
import { Edits } from '../../../../electron/export/template/edits.ts';
import { wordsLook } from '../../../../electron/export/template/words-look.ts';

test('stretches are replaced, what is put in at one place stands in order, and the rest stays', () => {
  const edits = new Edits();
  edits.replace('a', { from: 2, to: 4 }, 'XY');
  edits.insert('a', 2, '1');
  edits.insert('a', 2, '2');
  edits.insert('a', 6, '!');
  expect(edits.applied('a', 'abcdef').join('')).toBe('ab12XYef!');
  expect(edits.applied('b', 'untouched').join('')).toBe('untouched');
});
test('two edits of the same words are a fault', () => {
  const edits = new Edits();
  edits.replace('a', { from: 0, to: 3 }, '');
  edits.replace('a', { from: 2, to: 4 }, '');
  expect(() => edits.applied('a', 'abcdef')).toThrow('overlap');
});
test('several places in one element of text are cut out of it together, and its other words stay', () => {
  const edits = new Edits();
  const source = '<w:t>A {{b}} &amp; {{c}}.</w:t>';
  const element = { from: 0, to: source.length };
  const words = 'A {{b}} & {{c}}.';
  edits.cut('a', { element, words, from: 10, to: 15, runProperties: '' }, '<c/>');
  edits.cut('a', { element, words, from: 2, to: 7, runProperties: '' }, '<b/>');
  expect(edits.applied('a', source).join('')).toBe('<w:t xml:space="preserve">A <b/> &amp; <c/>.</w:t>');
});

test('a placeholder’s look is kept without what marks it as one, and a prompt’s without its italics and colour', () => {
  const look = '<w:rPr><w:rFonts w:ascii="Arial"/><w:b/><w:i w:val="1"/><w:color w:val="808080"/><w:sz w:val="24"/><w:highlight w:val="yellow"/></w:rPr>';
  expect(wordsLook(look, false)).toEqual({ style: '', fonts: '<w:rFonts w:ascii="Arial"/>', isBold: true, isItalic: true, tail: '<w:color w:val="808080"/><w:sz w:val="24"/>' });
  expect(wordsLook(look, true)).toEqual({ style: '', fonts: '<w:rFonts w:ascii="Arial"/>', isBold: false, isItalic: false, tail: '<w:sz w:val="24"/>' });
  expect(wordsLook('<w:rPr><w:rStyle w:val="PlaceholderText"/><w:b w:val="0"/></w:rPr>', false)).toEqual({ style: '', fonts: '', isBold: false, isItalic: false, tail: '' });
});

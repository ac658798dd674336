import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corrected, correctedRuns } from '../../../shared/spelling/correction.ts';
import { spellingWords } from '../../../shared/spelling/spelling-words.ts';

const words = (text: string): string[] => spellingWords(text).map(({ word }) => word);

test('words are found with their apostrophes, and what is joined by a hyphen as two', () => {
  expect(words('The council’s peer-challenge didn\'t end.')).toEqual(['The', 'council’s', 'peer', 'challenge', 'didn\'t', 'end']);
});
test('references, numbers, abbreviations, made-up names and addresses are no words to be checked', () => {
  expect(words('A12 and KR3: by 2026/27, the LGA and LGA’s EqIA')).toEqual(['and', 'by', 'the', 'and']);
  expect(words('See https://ashbournevale.example/meetngs or write to jo.blogs@ashbournevale.example, or open Tracker.xlsx in C:\\Plans\\Reviw\\x')).toEqual(['See', 'or', 'write', 'to', 'or', 'open', 'in']);
  expect(words('the 3rd of May, a b c')).toEqual(['the', 'of', 'May']);
});
test('a word stands where it is said to stand, in any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    for (const { word, start, end } of spellingWords(text)) expect(text.slice(start, end)).toBe(word);
  }));
});

test('several corrections of one text are made at their places', () => {
  expect(corrected('teh cat and teh dog', [{ start: 0, end: 3, by: 'the' }, { start: 12, end: 15, by: 'the' }])).toBe('the cat and the dog');
});
test('in text with looks the rest keeps its looks, also where a word changes its look in the middle', () => {
  const runs = [{ text: 'We re' }, { text: 'ci', bold: true }, { text: 'eve it' }];
  expect(correctedRuns(runs, [{ start: 3, end: 10, by: 'receive' }])).toEqual([{ text: 'We receive' }, { text: ' it' }]);
});
test('correcting runs says what correcting their text says', () => {
  const run = fc.record({ text: fc.string({ maxLength: 8 }), bold: fc.boolean() });
  fc.assert(fc.property(fc.array(run, { maxLength: 6 }), fc.nat(30), fc.nat(10), fc.string({ maxLength: 5 }), (runs, from, length, by) => {
    const text = runs.map((one) => one.text).join('');
    fc.pre(from < text.length && length > 0);
    const correction = { start: from, end: Math.min(text.length, from + length), by };
    expect(correctedRuns(runs, [correction]).map((one) => one.text).join('')).toBe(corrected(text, [correction]));
  }));
});

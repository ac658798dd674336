import { describe, expect, test } from 'vitest';
import { wordsFinder } from '../../../shared/striking/find-words.ts';

const holds = (words: string, text: string, insideWords = false) => wordsFinder(words, insideWords)!.holds(text);

describe('words are found as a person means them', () => {
  test.each([
    ['4 Vale Road', 'lives at 4 vale road, Ashbourne'],
    ['4 Vale Road', '4\u00A0Vale\n  Road'],
    ['O’Brien', 'Mrs O\'Brien said'],
    ['part-time', 'a part–time post'],
    ['Zoë Müller', 'Zoe\u0308 Mu\u0308ller'],
    ['(confidential)', 'see the note (confidential) below'],
    ['a.b@ashbourne.example', 'write to A.B@ashbourne.example'],
    ['Rahman', 'Rahman’s report'],
    ['مرحبا', 'قال مرحبا لهم'],
  ])('%j in %j', (words, text) => expect(holds(words, text)).toBe(true));

  test.each([
    ['Ann', 'the planning of the annual review'],
    ['4 Vale Road', 'from 14 Vale Road'],
    ['4 Vale Road', 'at 4 Vale Roads'],
    ['a.b', 'axb'],
  ])('%j not in %j', (words, text) => expect(holds(words, text)).toBe(false));

  test('inside longer words when that is asked for', () => {
    expect(holds('Ann', 'planning', true)).toBe(true);
    expect(holds('vale', 'Ambervale', true)).toBe(true);
  });

  test('every time, with other words in their place, and what looks like a pattern is taken as it is', () => {
    expect(wordsFinder('Asha Rahman', false)!.without('Asha Rahman told asha  rahman’s team', '[struck out]')).toBe('[struck out] told [struck out]’s team');
    expect(wordsFinder('£4 (net)', false)!.without('paid £4 (net).', '$&')).toBe('paid $&.');
  });

  test('too little to look for', () => {
    for (const words of ['', ' ', 'a', ' – ', '!?']) expect(wordsFinder(words, true)).toBeNull();
    expect(wordsFinder('Ng', false)?.holds('Mr Ng')).toBe(true);
  });

  test('a text of one long word costs no more than its length', () => {
    expect(holds('aaaaaaaaaaaaaaaaaaaa b', 'a'.repeat(100_000))).toBe(false);
  });
});

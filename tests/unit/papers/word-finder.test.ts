import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIVE_FIELDS, fieldsIn, tokenOf } from '../../../shared/papers/live-fields.ts';
import { inPlaceOf, wordFinder, type Sought } from '../../../shared/papers/word-finder.ts';

const sought = (words: string, more: Partial<Sought> = {}): Sought => ({ words, matchCase: false, wholeWords: false, ...more });
const found = (text: string, words: string, more: Partial<Sought> = {}): string[] => wordFinder(sought(words, more))(text).map(({ from, to }) => text.slice(from, to));

describe('looking for words', () => {
  test('finds them whatever their case, or only as they were typed', () => {
    expect(found('Cabinet asked CABINET, and the cabinet agreed.', 'cabinet')).toEqual(['Cabinet', 'CABINET', 'cabinet']);
    expect(found('Cabinet asked CABINET, and the cabinet agreed.', 'cabinet', { matchCase: true })).toEqual(['cabinet']);
  });
  test('anywhere, or only as whole words, in any alphabet and beside any sign', () => {
    expect(found('plan, plans, replanned (plan)', 'plan')).toHaveLength(4);
    expect(found('plan, plans, replanned (plan) plan2 plané', 'plan', { wholeWords: true })).toHaveLength(2);
    expect(found('£40k and £400k', '£40k', { wholeWords: true })).toEqual(['£40k']);
    expect(found('the Council’s plan', 'council', { wholeWords: true })).toEqual(['Council']);
  });
  test('takes a typed apostrophe, quotation mark, hyphen or space for those that word processors write', () => {
    expect(found('the Council’s “co\u2011ordinated”\u00A0plan', "council's")).toEqual(['Council’s']);
    expect(found('the Council’s “co\u2011ordinated”\u00A0plan', '"co-ordinated" plan')).toEqual(['“co\u2011ordinated”\u00A0plan']);
  });
  test('takes every sign for itself, and no words for nowhere', () => {
    expect(found('Is it (a) or (b)? 1.5*2', '(a)')).toEqual(['(a)']);
    expect(found('1x5 1.5', '1.5')).toEqual(['1.5']);
    expect(found('two  spaces', '  ')).toEqual(['  ']);
    expect(found('anything', '')).toEqual([]);
  });
  test('a live field is found whole or not at all', () => {
    const text = 'There are {actions overdue} actions overdue.';
    expect(wordFinder(sought('actions'))(text)).toEqual([{ from: 28, to: 35 }]);
    expect(found(text, '{actions overdue} actions')).toEqual(['{actions overdue} actions']);
    expect(found(text, 'are {actions')).toEqual([]);
    expect(found('{no such field}', 'such')).toEqual(['such']);
  });
  test('whatever is looked for, what is found says it, and none reaches into another or into a part of a live field', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...LIVE_FIELDS.map(tokenOf)), fc.constantFrom('a', 'action', ' ', '{', '}', 'İ', 'ß', '𝒳'))).map((parts) => parts.join(''));
    fc.assert(fc.property(text, fc.constantFrom('a', 'act', 'actions', '{', ' ', '} {', 'i', 'ss', '𝒳'), fc.boolean(), fc.boolean(), (whole, words, matchCase, wholeWords) => {
      let end = 0;
      for (const { from, to } of wordFinder({ words, matchCase, wholeWords })(whole)) {
        expect(from).toBeGreaterThanOrEqual(end);
        end = to;
        expect(whole.slice(from, to).toLowerCase()).toBe(words.toLowerCase());
        for (const field of fieldsIn(whole)) expect(to <= field.from || from >= field.to || (from <= field.from && field.to <= to)).toBe(true);
      }
    }));
  });
});

describe('what takes their place', () => {
  test('has a capital where the words stood with one by their place', () => {
    expect(inPlaceOf('Cabinet', sought('cabinet'), 'executive')).toBe('Executive');
    expect(inPlaceOf('cabinet', sought('cabinet'), 'executive')).toBe('executive');
  });
  test('is otherwise just what was typed', () => {
    expect(inPlaceOf('LGA', sought('lga'), 'association')).toBe('association');
    expect(inPlaceOf('Cabinet', sought('Cabinet'), 'executive')).toBe('executive');
    expect(inPlaceOf('Lga', sought('lga'), 'Association')).toBe('Association');
    expect(inPlaceOf('(a)', sought('(a)'), 'b')).toBe('b');
    expect(inPlaceOf('Cabinet', sought('cabinet'), '')).toBe('');
  });
});

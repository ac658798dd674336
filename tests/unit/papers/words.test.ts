import { describe, expect, test } from 'vitest';
import { count, days, figure, inBrackets, listed, outOf, pounds, sentence, stopped, withArticle } from '../../../shared/papers/words.ts';

describe('numbers in sentences', () => {
  test('one is singular, and none is said', () => {
    expect([0, 1, 2, 1250].map((n) => count(n, 'action'))).toEqual(['no actions', '1 action', '2 actions', '1,250 actions']);
    expect(count(2, 'reply', 'replies')).toBe('2 replies');
  });
  test('a part of a number reads as English', () => {
    expect([0, 1, 5, 8].map((n) => outOf(n, 8, 'action'))).toEqual([
      'none of the 8 actions',
      '1 of the 8 actions',
      '5 of the 8 actions',
      'all 8 actions',
    ]);
    expect([outOf(2, 2, 'action'), outOf(1, 1, 'action'), outOf(0, 1, 'action')]).toEqual([
      'both actions',
      'the action',
      'none of the 1 actions',
    ]);
  });
  test('a sentence never begins with a small figure', () => {
    expect([sentence('2 of the 8 actions'), sentence('none of the 8'), sentence('42 suggestions'), sentence('')]).toEqual([
      'Two of the 8 actions',
      'None of the 8',
      '42 suggestions',
      '',
    ]);
  });
  test('money has its commas, and pence only where there are some', () => {
    expect([pounds(24500), pounds(0), pounds(1234567.5), figure(999)]).toEqual(['£24,500', '£0', '£1,234,567.50', '999']);
  });
});

test('lists and references', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(inBrackets([{ ref: 'A1' }, { ref: 'A2' }])).toBe(' (A1 and A2)');
  expect(inBrackets(Array.from({ length: 7 }, (_, n) => ({ ref: `A${n}` })))).toBe('');
  expect(inBrackets([{ ref: 'A1' }, { ref: '' }])).toBe('');
});

test('days of a visit say the month and year once', () => {
  expect(days('2025-06-16', '2025-06-19')).toBe('16 to 19 June 2025');
  expect(days('2025-06-30', '2025-07-03')).toBe('30 June to 3 July 2025');
  expect(days('2025-12-30', '2026-01-02')).toBe('30 December 2025 to 2 January 2026');
  expect(days(null, '2025-06-19')).toBe('19 June 2025');
  expect(days(null, null)).toBe('');
});

test('an article stands before the bodies that take one', () => {
  expect(['Local Government Association', 'The Audit Commission', 'Ofsted', 'CIPFA', 'Corporate Peer Challenge'].map(withArticle)).toEqual([
    'the Local Government Association',
    'the Audit Commission',
    'Ofsted',
    'CIPFA',
    'the Corporate Peer Challenge',
  ]);
});

test('a full stop is added once', () => {
  expect(['Done', 'Done.', 'Done?', 'He said “done.”', ' Done '].map(stopped)).toEqual([
    'Done.',
    'Done.',
    'Done?',
    'He said “done.”',
    'Done.',
  ]);
});

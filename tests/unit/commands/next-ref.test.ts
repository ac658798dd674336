import { expect, test } from 'vitest';
import { nextRef } from '../../../shared/commands/edits.ts';

test('the next number follows the highest that was given, whatever follows it and in whatever order', () => {
  expect(nextRef([], 'A')).toBe('A1');
  expect(nextRef(['A9', 'A12b', 'A3', 'KR40', '', 'A', 'Ab 50'], 'A')).toBe('A13');
  expect(nextRef(['Round 2', 'Round 10', 'A99'], 'Round ')).toBe('Round 11');
  // What somebody wrote into a file is no number of ours from its seventh digit on.
  expect(nextRef(['A12345678'], 'A')).toBe('A123457');
});

test('what stands before the number may be any characters', () => {
  expect(nextRef(['C++1', 'C++7', 'C(2)9'], 'C++')).toBe('C++8');
  expect(nextRef(['(a)3'], '(a)')).toBe('(a)4');
});

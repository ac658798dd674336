import { describe, expect, test } from 'vitest';
import { isLongList, isLongText, isLongTitle } from '../../../../renderer/components/folding.ts';

describe('what is folded', () => {
  test('a list of which more than one would be hidden', () => {
    expect([3, 4, 5, 40].map((length) => isLongList(length, 3))).toEqual([false, false, true, true]);
  });
  test('words that fill more than six lines, whether of many letters or of many lines', () => {
    expect([isLongText(''), isLongText('x'.repeat(480)), isLongText('x'.repeat(481))]).toEqual([false, false, true]);
    expect([isLongText('a\nb\nc\nd\ne\nf'), isLongText('a\nb\nc\nd\ne\nf\ng')]).toEqual([false, true]);
    expect(isLongText(`${'x'.repeat(200)}\n\n\n\n`)).toBe(true);
  });
  test('a title of five hundred letters, and none of two lines', () => {
    expect([isLongTitle('Publish one page of outcomes'), isLongTitle('x'.repeat(500))]).toEqual([false, true]);
  });
});

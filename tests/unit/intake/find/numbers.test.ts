import { describe, expect, test } from 'vitest';
import { find, heading, item, refs } from '../fixtures.ts';

describe('numbers the report declares', () => {
  const list = (count: number): readonly ReturnType<typeof item>[] =>
    Array.from({ length: count }, (_, place) => item(`Publish volume ${place + 1}`));

  test.each([
    ['The panel makes the following eleven recommendations:', 10, '“following eleven recommendations”'],
    ['This report contains 12 recommendations in all.', 11, '“contains 12 recommendations”'],
    ['There are twenty-one key recommendations.', 20, '“There are twenty-one key recommendations”'],
    ['The review’s 9 recommendations stand below.', 8, '“review’s 9 recommendations”'],
  ])('%s', (words, found, quoted) => {
    const blocks = [heading(1, 'Recommendations'), words];
    expect(find(...blocks, ...list(found)).warnings.filter((warning) => warning.startsWith('The report says'))).toEqual([
      `The report says ${quoted}; ${found} were found. Look through what is possible and what was left out.`,
    ]);
    expect(find(...blocks, ...list(found + 1)).warnings).toEqual([]);
  });

  test.each([
    'In 2019 the panel made the following 12 recommendations, all since closed.',
    'Three of our recommendations are urgent.',
    'The last review made 14 recommendations.',
    'There are a number of recommendations throughout.',
  ])('not: %s', (words) => {
    expect(find(heading(1, 'Findings'), words, heading(1, 'Recommendations'), ...list(4)).warnings).toEqual([]);
  });

  test('a number for one part is compared with that part', () => {
    const blocks = [
      heading(1, 'Key recommendations'),
      'We make the following two recommendations:',
      ...list(2),
      heading(1, '3. Finance'),
      heading(2, 'Suggestions'),
      'The team makes the following three suggestions:',
      item('Save'),
      item('Spend'),
      item('Wait'),
    ];
    expect(find(...blocks).warnings).toEqual([]);
  });
});

describe('numbering', () => {
  test('a report that does not tell two kinds apart has only key ones', () => {
    expect(
      find(
        heading(1, '4.1 Place'),
        heading(2, 'Suggestions'),
        item('Go'),
        heading(1, '4.2 People'),
        heading(2, 'Suggestions'),
        item('Stop'),
      ).recommendations.map(({ ref, kind, theme }) => [ref, kind, theme]),
    ).toEqual([
      ['R1', 'key', 0],
      ['R2', 'key', 1],
    ]);
  });

  test('the report’s own numbers are kept if no two are the same', () => {
    expect(refs(find(heading(1, 'Recommendations'), 'Recommendation 3: Go.', 'Recommendation 5: Stop.'))).toEqual(['R3 Go.', 'R5 Stop.']);
    expect(
      refs(find(heading(1, 'Recommendations'), heading(2, 'Place'), item('Go', '1.'), heading(2, 'People'), item('Stop', '1.'))),
    ).toEqual(['R1 Go', 'R2 Stop']);
  });

  test('two themes with the same number do not give the same reference twice', () => {
    const findings = find(
      heading(1, 'Key recommendations'),
      item('Wait'),
      heading(1, '1. Place'),
      heading(2, 'Suggestions'),
      item('Go'),
      heading(1, '1. People'),
      heading(2, 'Suggestions'),
      item('Stop'),
    );
    expect(refs(findings)).toEqual(['KR1 Wait', '1/S1 Go', '1/S2 Stop']);
  });
});

import { describe, expect, test } from 'vitest';
import { find, heading, item, refs } from '../fixtures.ts';

describe('what is not a recommendation', () => {
  test('a list under recommendations that something else introduces', () => {
    const findings = find(
      heading(1, 'Recommendations'),
      'To reach them we met:',
      item('The Leader'),
      item('The Chief Executive'),
      'We recommend that the council:',
      item('adopts a plan'),
      item('publishes it'),
    );
    expect(refs(findings)).toEqual(['R1 adopts a plan', 'R2 publishes it']);
    expect(findings.leftOut.map(({ reason }) => reason)[0]).toBe(
      'Stands under “Recommendations”, after “To reach them we met:”: not introduced as a recommendation.',
    );
  });

  test('instructions elsewhere are possible and say why', () => {
    const findings = find(heading(1, 'Findings'), 'Good councils do this:', item('Publish their plans'), item('Review them each year'));
    expect(refs(findings)).toEqual([]);
    expect(findings.possible.map(({ reason }) => reason)[0]).toBe(
      'Worded like one (“publish”), but stands under “Findings”, after “Good councils do this:”, not under recommendations.',
    );
  });

  test('earlier reviews, risks, next steps and the table of contents', () => {
    const findings = find(
      heading(1, 'Contents'),
      'Recommendation 1 ........ 4',
      heading(1, 'Previous recommendations'),
      'Recommendation 1: Adopt a plan.',
      heading(1, 'Findings'),
      'The recommendations of the last review were:',
      item('Save money'),
      'Recommendation 2 is the more urgent.',
      heading(1, 'Next steps'),
      item('Publish this report'),
      heading(1, 'Recommendations'),
      'Recommendation 1: Stop.',
      'Recommendation 2: Go.',
      heading(1, 'Risk register'),
      'R1: Loss of staff',
      'R2: Loss of data',
    );
    expect(refs(findings)).toEqual(['R1 Stop.', 'R2 Go.']);
    expect(findings.leftOut.map(({ text }) => text)).toEqual([
      'Adopt a plan.',
      'Save money',
      'Publish this report',
      'Loss of staff',
      'Loss of data',
    ]);
  });

  test('a second list of the same recommendations, but not a single one that repeats', () => {
    const words = ['Adopt a plan', 'Stop the old one', 'Publish both', 'Report each year'];
    const twice = find(
      heading(1, 'Recommendations'),
      ...words.map((text) => item(text)),
      heading(1, 'Findings'),
      'Words.',
      heading(1, 'Appendix A: Summary of recommendations'),
      ...words.map((text) => item(text)),
    );
    expect(refs(twice)).toEqual(words.map((text, place) => `R${place + 1} ${text}`));
    expect(twice.leftOut).toHaveLength(4);
    expect(twice.leftOut[0]?.reason).toMatch(/twice, in the same words/);
    const once = find(
      heading(1, 'Key recommendations'),
      ...words.map((text) => item(text)),
      heading(1, '2. Finance'),
      heading(2, 'Suggestions'),
      item('Adopt\u00A0a plan.'),
      item('Save'),
    );
    expect(once.recommendations.map(({ restates }) => restates)).toEqual([null, null, null, null, 'KR1', null]);
    expect(once.warnings).toEqual(['KR1 and 2/S1 have the same words. Both were kept.']);
  });

  test('a summary without numbers before the full list: the first place counts, with the number and theme of the second', () => {
    const words = ['Adopt a plan', 'Stop the old one', 'Publish both'];
    const findings = find(
      heading(1, 'Summary of recommendations'),
      ...words.map((text) => item(text)),
      heading(1, 'Our recommendations'),
      heading(2, 'Planning'),
      ...words.map((text, place) => `Recommendation ${place + 4}: ${text}`),
    );
    expect(refs(findings)).toEqual(['R4 Adopt a plan', 'R5 Stop the old one', 'R6 Publish both']);
    expect(findings.recommendations.map(({ source, theme }) => [source.paragraph, findings.themes[theme ?? -1]?.title])).toEqual([
      [2, 'Planning'],
      [3, 'Planning'],
      [4, 'Planning'],
    ]);
  });
});

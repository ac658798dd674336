import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../../shared/intake/find-recommendations.ts';
import type { ReportText } from '../../../../shared/intake/report-text.ts';
import { find, heading, item, refs, reportOf } from '../fixtures.ts';

describe('themes', () => {
  const flat = (level: number): ReportText =>
    reportOf(
      heading(level, 'Executive summary'),
      'Words.',
      heading(level, 'Key recommendations'),
      item('Adopt a plan'),
      heading(level, 'Finance'),
      'Words.',
      heading(level, 'Suggestions'),
      item('Stop spending'),
      heading(level, 'People'),
      'Words.',
      heading(level, 'Suggestion'),
      item('Train all managers'),
      heading(level, 'Conclusion'),
      'Words.',
    );

  test('come from the heading before, where all headings have the same level', () => {
    const findings = findRecommendations(flat(1));
    expect(findings.themes).toEqual([
      { number: null, title: 'Finance' },
      { number: null, title: 'People' },
    ]);
    expect(findings.recommendations.map(({ ref, kind, theme }) => [ref, kind, theme])).toEqual([
      ['KR1', 'key', null],
      ['R1', 'suggestion', 0],
      ['R2', 'suggestion', 1],
    ]);
  });

  test('come from the heading around, past minor headings in between', () => {
    const findings = find(
      heading(1, '2. Finance'),
      heading(2, 'Savings'),
      'Words.',
      heading(2, 'Suggestions'),
      item('Stop spending'),
      heading(1, '3. People'),
      heading(2, 'Pay'),
      'Words.',
      heading(2, 'Suggestions'),
      item('Train all managers'),
    );
    expect(findings.themes).toEqual([
      { number: '2', title: 'Finance' },
      { number: '3', title: 'People' },
    ]);
  });

  test('stand below the recommendations heading, nested or not', () => {
    for (const level of [1, 2]) {
      const findings = find(
        heading(1, '5. Recommendations'),
        heading(level, 'Finance'),
        item('Stop spending'),
        item('Save'),
        heading(level, 'People'),
        item('Train all managers'),
        heading(1, 'Conclusion'),
        'Words.',
        item('A name'),
      );
      expect(
        findings.recommendations.map(({ ref, theme }) => [ref, findings.themes[theme ?? -1]?.title]),
        String(level),
      ).toEqual([
        ['R1', 'Finance'],
        ['R2', 'Finance'],
        ['R3', 'People'],
      ]);
      expect(findings.leftOut.map(({ text }) => text)).toEqual(['A name']);
    }
  });

  test('can be named by the recommendations heading itself, or by a few words before a list', () => {
    const named = find(
      heading(1, 'Recommendations on finance'),
      item('Stop spending'),
      heading(1, 'People: recommendations'),
      item('Train all managers'),
    );
    expect(named.themes.map(({ title }) => title)).toEqual(['finance', 'People']);
    const led = find(heading(1, 'Recommendations'), 'Finance:', item('Stop spending'), item('Save'), 'People:', item('Train all managers'));
    expect(led.recommendations.map(({ theme }) => led.themes[theme ?? -1]?.title)).toEqual(['Finance', 'Finance', 'People']);
  });

  test('come from the heading around where “Suggestions” has a number itself', () => {
    const findings = find(
      heading(1, '4. Feedback'),
      heading(2, '4.1 Place'),
      'Words.',
      heading(3, '4.1.1 Suggestions'),
      item('Go'),
      heading(2, '4.2 People'),
      'Words.',
      heading(3, '4.2.1 Suggestions'),
      item('Stop'),
    );
    expect(findings.themes.map(({ number, title }) => `${number} ${title}`)).toEqual(['4.1 Place', '4.2 People']);
  });

  test('are not the title of the report, though a Word file may nest everything in it', () => {
    const findings = find(
      heading(1, 'Review of Waste'),
      heading(2, 'Introduction'),
      'Words.',
      heading(2, 'Findings'),
      'Words.',
      heading(2, 'Recommendations'),
      item('Go'),
      item('Stop'),
    );
    expect(findings.recommendations.map(({ theme }) => theme)).toEqual([null, null]);
  });

  test('of a chapter “Findings and recommendations” count only what stands under headings of their own', () => {
    const findings = find(
      heading(1, '4. Findings and recommendations'),
      heading(2, '4.1 Place'),
      'Words that end here.',
      item('Three market towns'),
      heading(3, 'Recommendations'),
      item('Go'),
      heading(2, '4.2 People'),
      'Words that end here.',
      item('Eleven new members'),
      heading(3, 'Recommendations'),
      item('Stop'),
    );
    expect(refs(findings)).toEqual(['R1 Go', 'R2 Stop']);
    expect(findings.leftOut.map(({ text }) => text)).toEqual(['Three market towns', 'Eleven new members']);
  });

  test('are not taken from a report that only says where its recommendations stand', () => {
    const findings = find(
      heading(1, 'Recommendations'),
      'They stand at the end of each chapter.',
      heading(1, 'Place'),
      'Words that end here.',
      item('Three market towns'),
    );
    expect(refs(findings)).toEqual([]);
  });

  test('a number that Word keeps apart is read as well', () => {
    const findings = find(
      heading(1, 'Key recommendations'),
      item('Adopt a plan'),
      { kind: 'heading', level: 2, text: 'Finance', marker: '3.1' },
      heading(3, 'Suggestions'),
      item('Stop spending'),
    );
    expect(findings.recommendations[1]?.ref).toBe('3.1/S1');
  });

  test('summary, conclusion and the account of the visit are none', () => {
    const findings = find(
      heading(1, 'Executive summary'),
      heading(2, 'Recommendations'),
      item('Adopt a plan'),
      heading(1, 'The peer challenge process'),
      item('Spoke to 50 people'),
    );
    expect(findings.themes).toEqual([]);
    expect(findings.leftOut.map(({ text }) => text)).toEqual(['Spoke to 50 people']);
  });
});

import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../../shared/intake/find-recommendations.ts';
import { find, heading, item, refs, reportOf } from '../fixtures.ts';

describe('a committee paper', () => {
  const paper = [
    'REPORT FOR: Cabinet',
    'Date of Meeting: 8 July 2025',
    'Subject: Review',
    'Exempt: No',
    'Wards affected: All',
    heading(1, 'Recommendations'),
    'Cabinet is requested to:',
    item('Note the report', '1.'),
    heading(1, 'Legal Implications'),
    'None.',
  ] as const;

  test('counts for nothing', () => {
    const findings = find(...paper);
    expect(findings.recommendations).toEqual([]);
    expect(findings.leftOut.map(({ reason }) => reason)).toEqual([
      'What the committee is asked to decide, not a recommendation of the review.',
    ]);
  });

  test('with the report enclosed, only the report counts', () => {
    const findings = find(
      ...paper,
      heading(1, 'Feedback Report'),
      'Words.',
      heading(1, 'Key recommendations'),
      item('Adopt a plan'),
      item('Stop'),
      item('Go'),
    );
    expect(refs(findings)).toEqual(['R1 Adopt a plan', 'R2 Stop', 'R3 Go']);
    expect(findings.warnings[0]).toBe('This begins with a committee paper. Only what stands in the report enclosed after it was counted.');
  });
});

test('a report without blocks says that nothing was found and what can be done', () => {
  expect(findRecommendations(reportOf())).toEqual({
    title: null,
    themes: [],
    recommendations: [],
    possible: [],
    leftOut: [],
    warnings: ['No recommendations were found in this document. You can mark passages by hand.'],
  });
});

import { expect, test } from 'vitest';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import { toImportJson } from '../../../shared/intake/import-json.ts';
import { heading, item, reportOf } from './fixtures.ts';

test('the JSON has exactly the members that are promised, and themes by title', () => {
  const report = reportOf(
    heading(1, 'Key recommendations'),
    item('Adopt a plan', '1.'),
    heading(1, '2. Place '),
    'The council should walk more.',
    heading(2, 'Suggestions'),
    item('Go'),
    heading(1, 'Thanks'),
    item('A name'),
  );
  expect(JSON.parse(JSON.stringify(toImportJson(report, { ...findRecommendations(report), title: 'A report' })))).toEqual({
    title: 'A report',
    themes: [{ number: '2', title: 'Place' }],
    recommendations: [
      { ref: 'KR1', kind: 'key', theme: null, text: 'Adopt a plan', source: { page: null, paragraph: 2 } },
      { ref: '2/S1', kind: 'suggestion', theme: 'Place', text: 'Go', source: { page: null, paragraph: 6 } },
    ],
    possible: [{ text: 'The council should walk more.', reason: '“should” in the body text.' }],
    leftOut: [{ text: 'A name', reason: 'Stands under “Thanks”: not introduced as a recommendation.' }],
    warnings: [],
  });
});

test('warnings of the reading and of the findings stand in it, each once', () => {
  const report = { ...reportOf('Words.'), warnings: ['Page 2 has no words.'] };
  const findings = findRecommendations(report);
  expect(findings.warnings).toEqual(['No recommendations were found in this document. You can mark passages by hand.']);
  expect(toImportJson(report, findings).warnings).toEqual(['Page 2 has no words.', ...findings.warnings]);
});

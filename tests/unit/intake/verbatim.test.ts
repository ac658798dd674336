import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { standsAt } from '../../../shared/intake/verbatim.ts';
import { fixtureNames, fixtureText, item, reportOf } from './fixtures.ts';

describe('words stand in the report where they say they do', () => {
  test.each(fixtureNames)('all that is found in %s', (name) => {
    const report = readPlainText(fixtureText(name));
    const { recommendations, possible, leftOut } = findRecommendations(report);
    const wrong = [...recommendations, ...possible, ...leftOut].filter(({ text, source }) => !standsAt(report.blocks, text, source));
    expect(wrong).toEqual([]);
  });

  const { blocks } = reportOf('Words.', item('Reform scrutiny by:', '1.'), item('meeting twice', 'a)', 1), item('meeting later', 'b)', 1), item('Stop', '2.'));
  const at = (paragraph: number) => ({ page: null, paragraph });

  test('with points, in full or in part', () => {
    expect(standsAt(blocks, 'Reform scrutiny by:\na) meeting twice\nb) meeting later', at(2))).toBe(true);
    expect(standsAt(blocks, 'scrutiny', at(2))).toBe(true);
  });

  test.each([
    ['at another place', 'Stop', 2],
    ['a word was changed', 'Reform scrutiny by:\na) meeting once', 2],
    ['a point was left out', 'Reform scrutiny by:\nb) meeting later', 2],
    ['nothing at all', ' ', 2],
    ['no such place', 'Stop', 9],
  ])('not: %s', (_, text, paragraph) => {
    expect(standsAt(blocks, text, at(paragraph))).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { standings, standingsAnywhere, standsAt } from '../../../shared/intake/verbatim.ts';
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

describe('where words stand in a report', () => {
  const { blocks } = reportOf('The council should act now.', item('Reform scrutiny by:\nat once', '1.'), item('meeting twice', 'a)', 1), 'Meet. Meet again.');
  const marked = (text: string, paragraph: number | null) =>
    (paragraph === null ? standingsAnywhere(blocks, text) : standings(blocks, text, { page: null, paragraph })).map((one) => blocks[one.paragraph - 1]!.text.slice(one.from, one.to));

  test.each([
    ['inside a paragraph', 'act now', 1, ['act now']],
    ['the first of two', 'Meet', 4, ['Meet']],
    ['lines of one paragraph, and its points', 'Reform scrutiny by:\nat once\na) meeting twice', 2, ['Reform scrutiny by:', 'at once', 'meeting twice']],
    ['from the middle of a line', 'scrutiny by:\nat once', 2, ['scrutiny by:\nat once']],
    ['with its own marker', '1. Reform scrutiny by:', 2, ['Reform scrutiny by:']],
    ['elsewhere than it says', 'meeting twice', 1, []],
    ['wherever it stands', 'meeting twice', null, ['meeting twice']],
    ['nowhere', 'meeting thrice', null, []],
    ['no words', ' ', null, []],
  ])('%s', (_, text, paragraph, expected) => {
    expect(marked(text, paragraph)).toEqual(expected);
  });

  test.each(fixtureNames)('each that is found in %s is marked to the letter', (name) => {
    const report = readPlainText(fixtureText(name));
    for (const { text, source } of findRecommendations(report).recommendations) {
      const words = standings(report.blocks, text, source).map(({ paragraph, from, to }) => report.blocks[paragraph - 1]!.text.slice(from, to));
      const plain = (line: string) => line.replace(/\s+/g, '');
      // Only a marker may stand in the recommendation and not in the paragraph’s own words.
      expect(text.split('\n').filter((line) => !words.some((one) => plain(line).endsWith(plain(one)) || plain(one).includes(plain(line)))), text).toEqual([]);
      expect(words.length).toBeGreaterThan(0);
    }
  });
});

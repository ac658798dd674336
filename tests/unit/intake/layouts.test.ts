import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import { toImportJson } from '../../../shared/intake/import-json.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { expectedOf, fixtureNames, fixtureText } from './fixtures.ts';

const layouts = fixtureNames.filter((name) => expectedOf(name).recommendations.length > 0);

test('there is a fixture for every layout seen in the wild', () => {
  expect(fixtureNames).toEqual([
    'ashbourne-vale-peer-challenge',
    'cabinet-paper',
    'converted-from-pdf',
    'declared-eighteen',
    'hyphen-lists-after-a-colon',
    'letter-o-sub-bullets',
    'lettered-list',
    'numbered-list',
    'numbered-paragraphs',
    'numbered-titles',
    'numbers-lost-in-copying',
    'r-numbers',
    'recommendation-dash-text',
    'recommendation-on-its-own-line',
    'table',
    'theme-dash-text',
    'title-then-explanation',
    'without-recommendations',
    'wrapped-lines',
  ]);
  for (const name of layouts) expect(expectedOf(name).recommendations.length, name).toBeGreaterThanOrEqual(8);
});

const withoutFurniture = (text: string): string =>
  text
    .replace(/Page \d(?: of \d)?|Review of the Audit Committee – Ashbourne Vale Borough Council|\fAshbourne Vale Borough Council: .*/g, '')
    .replace(/\s+/g, ' ');

describe.each(fixtureNames)('%s', (name) => {
  const report = readPlainText(fixtureText(name));
  const found = toImportJson(report, findRecommendations(report));
  const expected = expectedOf(name);

  test('exactly the recommendations are found, under their themes', () => {
    expect(found.recommendations.map(({ ref, kind, theme, text }) => ({ ref, kind, theme, text }))).toEqual(expected.recommendations);
    expect(found.themes).toEqual(expected.themes);
  });

  test('what looks like one is left out or possible, each with a reason', () => {
    expect(found.leftOut.map(({ text }) => text)).toEqual(expected.leftOut);
    expect(found.possible.map(({ text }) => text)).toEqual(expected.possible);
    for (const { reason } of [...found.leftOut, ...found.possible]) expect(reason).toMatch(/^[“A-Z].{10,}\.$/);
  });

  test('the clerk is told what there is to know', () => {
    expect(found.warnings).toEqual(expected.warnings);
  });

  test('every text is verbatim, in the place it is said to be in', () => {
    for (const { text, source } of found.recommendations) {
      for (const [offset, line] of text.split('\n').entries()) {
        const block = report.blocks[source.paragraph - 1 + offset];
        expect([block?.text, `${block?.marker} ${block?.text}`].some((words) => words === line || words?.endsWith(line))).toBe(true);
      }
      expect(withoutFurniture(fixtureText(name))).toContain(text.split('\n')[0]?.replace(/\s+/g, ' '));
    }
  });
});

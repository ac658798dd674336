import { expect, test } from 'vitest';
import { readEntity } from '../../../../shared/domain/entity.ts';
import { recommendation, type Recommendation } from '../../../../shared/domain/review.ts';
import { marksByParagraph, placesOf, runsOf } from '../../../../renderer/features/review/report-marks.ts';
import { item, reportOf } from '../../intake/fixtures.ts';

const { blocks } = reportOf('Key recommendations', item('Reform scrutiny by:', '1.'), item('meeting twice', 'a)', 1), 'We saw much. Agree a budget and a plan.');
const said = (key: string, text: string, paragraph: number): Recommendation =>
  readEntity(recommendation, `recommendation/${key}`, [['text', text], ['source', { page: null, paragraph }]]).entity;

test('a recommendation is marked at its place, over all its paragraphs, else wherever its words are, else not at all', () => {
  const places = placesOf(blocks, [said('a', 'Reform scrutiny by:\na) meeting twice', 2), said('b', 'Agree a budget', 99), said('c', 'Agree another budget', 4)]);
  expect([...places.keys()]).toEqual(['recommendation/a', 'recommendation/b']);
  const marks = marksByParagraph(places);
  expect([...marks.keys()]).toEqual([2, 3, 4]);
  expect(marks.get(2)).toEqual([{ id: 'recommendation/a', from: 0, to: 19, begins: true }]);
  expect(marks.get(3)![0]!.begins).toBe(false);
});

test('a paragraph falls into runs, of which some are the words of one, of several, or of none', () => {
  const marks = marksByParagraph(placesOf(blocks, [said('a', 'Agree a budget and a plan.', 4), said('b', 'Agree a budget', 4)])).get(4)!;
  const runs = runsOf(blocks[3]!.text, marks);
  expect(runs.map(({ text, of }) => [text, of.map(({ id }) => id.slice(-1)).join('')])).toEqual([['We saw much. ', ''], ['Agree a budget', 'ab'], [' and a plan.', 'a']]);
  expect(runs.map(({ text }) => text).join('')).toBe(blocks[3]!.text);
  expect(runsOf('Plain', [])).toEqual([{ text: 'Plain', of: [] }]);
});

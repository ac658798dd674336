import { expect, test } from 'vitest';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { withPlace, withStyle } from '../../../shared/template/edit-mapping.ts';
import { proposeMapping } from '../../../shared/template/propose-mapping.ts';
import { facts, place } from './support/facts.ts';

const layout = reportLayout([]);
const template = facts([
  place('subject', { within: 'header', holds: 'text' }), place('title', { words: 'title' }), place('Legal implications', { kind: 'heading', level: 2 }), place('insert background', { under: 'Background', underLevel: 2 }),
  place('other', { words: 'anything' }),
]);
const mapped = { facts: template, layout };
const proposed = proposeMapping(template, layout).mapping;
const parts = (mapping: typeof proposed) => mapping.places.map(({ place: anchor, part, headed }) => [anchor, part, headed]);

test('as it is proposed, to begin from', () => {
  expect(parts(proposed)).toEqual([['subject', 'subject', false], ['title', 'subject', false], ['Legal implications', 'legal', false], ['insert background', 'background', false], ['the end', 'rest', false]]);
});

test('a section that is put somewhere else leaves the place it had, and brings its heading where nothing says what it is', () => {
  expect(parts(withPlace(proposed, 'other', 'legal', mapped))).toEqual([['subject', 'subject', false], ['title', 'subject', false], ['insert background', 'background', false], ['other', 'legal', true], ['the end', 'rest', false]]);
  expect(parts(withPlace(proposed, 'insert background', 'risk', mapped))).toContainEqual(['insert background', 'risk', true]);
  expect(parts(withPlace(proposed, 'Legal implications', 'financial', mapped))).toContainEqual(['Legal implications', 'financial', false]);
});

test('a value may stand in several places', () => {
  expect(parts(withPlace(proposed, 'other', 'subject', mapped)).filter(([, part]) => part === 'subject')).toHaveLength(3);
});

test('what has no place of its own comes at the end, unless it has one', () => {
  const moved = withPlace(proposed, 'other', 'rest', mapped);
  expect(parts(moved).slice(-1)).toEqual([['other', 'rest', false]]);
  expect(withPlace(moved, 'other', null, mapped)).toEqual(proposed);
  expect(withPlace(moved, 'other', 'priorities', mapped).places.at(-1)).toEqual({ place: 'the end', part: 'rest', headed: false });
});

test('the same choices are the same mapping however they were made, and a place that is not there changes nothing', () => {
  expect(withPlace(withPlace(proposed, 'title', null, mapped), 'title', 'subject', mapped)).toEqual(proposed);
  expect(withPlace(proposed, 'gone', 'legal', mapped)).toEqual(proposed);
});

test('a style is chosen for a role, or none', () => {
  const chosen = withStyle(proposed, 'bullets', 'AVBullet');
  expect(chosen.styles).toEqual({ ...proposed.styles, bullets: 'AVBullet' });
  expect(withStyle(chosen, 'bullets', null)).toEqual(proposed);
  expect(chosen.places).toEqual(proposed.places);
});

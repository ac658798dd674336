import { expect, test } from 'vitest';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { withPlace } from '../../../shared/template/edit-mapping.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
import { placeGroups, placeName, standsWhere } from '../../../shared/template/place-groups.ts';
import { filledWords, placeStandings } from '../../../shared/template/place-standing.ts';
import { proposeMapping } from '../../../shared/template/propose-mapping.ts';
import { facts, place } from './support/facts.ts';

const layout = reportLayout([]);
const template = facts([
  place('head', { within: 'header', kind: 'braces', words: 'subject', holds: 'text' }), place('of', { kind: 'label cell', words: 'Report of:', label: 'Report of:' }), place('day', { words: 'date of meeting', label: 'On:' }),
  place('why', { kind: 'heading', words: 'Why', level: 1 }), place('reason', { words: 'insert the reason behind it', under: 'Why', underLevel: 1 }), place('foot', { within: 'footer', kind: 'control', words: 'Note' }),
]);
const proposal = proposeMapping(template, layout);
const standings = (mapping: typeof proposal.mapping, of: typeof proposal | null) => placeStandings(template, mapping, of, templateFindings(template, mapping, layout, of));

test('places stand in the order in which they are read, under where they are', () => {
  expect(placeGroups(template).map(({ name, places }) => [name, places.map(({ anchor }) => anchor)])).toEqual([
    ['Header', ['head']], ['Front of the report', ['of', 'day']], ['Text', ['why', 'reason']], ['Footer', ['foot']],
  ]);
  expect(template.places.map((one) => `${placeName(one)}: ${standsWhere(one)}`)).toEqual([
    '{{subject}}: null', 'Report of: In a table', '[date of meeting]: Beside “On”', 'Why: Heading', '[insert the reason behind it]: Under “Why”', 'Note: Content control',
  ]);
});

test('a table right below the title is the front as well, and what all places of a list stand under is not said of each', () => {
  const cell = (words: string, under: string) => place(words, { kind: 'label cell', words, label: words, under });
  const form = facts([cell('Committee', 'Report to Committee'), cell('Ward(s)', 'Report to Committee'), place('why', { kind: 'heading', words: 'Why', level: 1 }), place('reason', { words: 'insert reason', under: 'Why', underLevel: 1 })]);
  const groups = placeGroups(form);
  expect(groups.map(({ name, under, places }) => [name, under, places.length])).toEqual([['Front of the report', 'Report to Committee', 2], ['Text', null, 2]]);
  expect(groups[0]!.places.map((one) => standsWhere(one, groups[0]!.under))).toEqual(['In a table', 'In a table']);
  expect(placeName({ kind: 'prompt', words: '____' })).toBe('A line to write on');
});

test('how each place came to what it holds, and what to look at there', () => {
  const proposed = standings(proposal.mapping, proposal);
  expect([proposed.get('of'), proposed.get('foot')]).toEqual([{ part: 'responsibleOfficer', proposed: 'responsibleOfficer', by: 'sure', looks: [] }, { part: null, proposed: null, by: 'chosen', looks: [] }]);
  const changed = standings(withPlace(proposal.mapping, 'head', 'legal', { facts: template, layout }), proposal).get('head');
  expect(changed).toEqual({ part: 'legal', proposed: 'subject', by: 'chosen', looks: ['“{{subject}}” holds only a line of text: the first paragraph of Legal Implications goes there, and what follows comes below it.'] });
  expect(standings(proposal.mapping, null).get('of')).toMatchObject({ proposed: null, by: 'chosen' });
});

test('how many places are filled, in words', () => {
  expect(filledWords(template, proposal.mapping)).toBe('3 of 6 places are filled, 3 stay as they are');
  expect(filledWords(facts([]), { places: [], styles: {} })).toBe('It has no places: the whole report comes at the end of its text');
  expect(filledWords(facts([place('a')]), { places: [{ place: 'a', part: 'legal', headed: true }], styles: {} })).toBe('Its one place is filled');
});

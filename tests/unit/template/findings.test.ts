import { expect, test } from 'vitest';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { withPlace, withStyle } from '../../../shared/template/edit-mapping.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
import { proposeMapping } from '../../../shared/template/propose-mapping.ts';
import { facts, place, style } from './support/facts.ts';

const layout = reportLayout([]);
const template = facts([
  place('insert date', { words: 'date of meeting', label: null }), place('Legal implications', { kind: 'heading', level: 2 }), place('insert legal comments', { words: 'legal comments' }),
  place('insert reason', { isShared: true, holds: 'text' }), place('say who was consulted'),
], { styles: [style('List Bullet', { list: { format: 'bullet', level: 0, levels: 9 } })] });
const mapped = { facts: template, layout };
const proposal = proposeMapping(template, layout);
const ofPlaces = (findings: ReturnType<typeof templateFindings>) => findings.filter(({ place: anchor }) => anchor !== null).map(({ kind, sentence }) => `${kind}: ${sentence}`);

test('of a proposal, what its labels leave open is said as well', () => {
  expect(ofPlaces(templateFindings(template, proposal.mapping, layout, proposal))).toEqual([
    'ambiguous: “[legal comments]” asks for Legal Implications as well, which another place has already. It stays as it is.',
    'shared: “[insert reason]” shares its paragraph with other words: the first paragraph of Reason goes there, and what follows comes below it.',
    'left: “[say who was consulted]” stays as it is. Fill it in after the paper is written, or delete it from the template.',
  ]);
});

test('of a mapping that somebody made, only what follows from it', () => {
  expect(ofPlaces(templateFindings(template, proposal.mapping, layout))[0]).toBe('left: “[legal comments]” stays as it is. Fill it in after the paper is written, or delete it from the template.');
  const cleared = withPlace(proposal.mapping, 'Legal implications', null, mapped);
  expect(ofPlaces(templateFindings(template, cleared, layout, proposal)).slice(0, 2)).toEqual([
    'left: Nothing of a paper stands under the heading “Legal implications”.',
    'left: “[legal comments]” stays as it is. Fill it in after the paper is written, or delete it from the template.',
  ]);
  const filled = withPlace(proposal.mapping, 'say who was consulted', 'climate', mapped);
  expect(ofPlaces(templateFindings(template, filled, layout)).at(-1)).toBe(
    'left: “[say who was consulted]” asks for Climate and Environment Implications, which reports of this council do not have, so nothing is put there. Settings, Reports says which implications are asked for.',
  );
});

test('of the template as a whole: what is missing, lost and without a style follows the mapping as it is changed', () => {
  const wholes = (mapping: typeof proposal.mapping) => templateFindings(template, mapping, layout).filter(({ place: anchor }) => anchor === null);
  const kinds = (mapping: typeof proposal.mapping) => wholes(mapping).map(({ kind }) => kind);
  expect(kinds(proposal.mapping)).toEqual(['lost', 'missing', 'missing', 'style']);
  const undated = withPlace(proposal.mapping, 'insert date', null, mapped);
  expect(kinds(undated)).toEqual(['missing', 'missing', 'missing', 'style']);
  expect(kinds(withPlace(proposal.mapping, 'say who was consulted', 'rest', mapped))).toEqual(['lost', 'missing', 'style']);
  expect(wholes(withStyle(proposal.mapping, 'bullets', null)).at(-1)?.sentence).toBe(
    'Main headings, headings of sections, headings inside sections, bulleted lists, numbered lists and tables have no style of the template, so they come out plainly.',
  );
});

test('a mapping of another version is taken as far as the template has its places', () => {
  const { places, styles } = proposal.mapping;
  const other = { styles, places: [...places.filter(({ part }) => part !== 'rest'), { place: 'gone', part: 'rest' as const, headed: false }] };
  expect(templateFindings(template, other, layout)).toEqual(templateFindings(template, proposal.mapping, layout));
});

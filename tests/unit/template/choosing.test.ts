import { expect, test } from 'vitest';
import { PAPER_PARTS } from '../../../shared/domain/report-template.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { partsForPlace, partsToChooseFrom, stylesFor } from '../../../shared/template/choosing.ts';
import { facts, place, style } from './support/facts.ts';

const names = (groups: ReturnType<typeof partsToChooseFrom>) => groups.flatMap(({ parts }) => parts);

test('every part of a paper can be found once, those of implications where the council asks for them', () => {
  const usual = names(partsToChooseFrom(reportLayout([])));
  const unasked = PAPER_PARTS.filter((part) => !usual.includes(part));
  expect(unasked).toEqual(['human resources', 'climate', 'data protection', 'procurement', 'crime and disorder']);
  expect(new Set(usual).size).toBe(usual.length);
  const asking = partsToChooseFrom(reportLayout([{ name: 'climate', heading: '', nil: '', asked: true }]));
  expect(asking.find(({ name }) => name === 'Implications')?.parts).toContain('climate');
});

test('a header holds a line, and appendices begin only where sections can', () => {
  const layout = reportLayout([]);
  const header = names(partsForPlace(place('a', { within: 'header' }), layout));
  expect(header).toEqual(expect.arrayContaining(['subject', 'contact', 'council', 'marking']));
  expect(header).not.toEqual(expect.arrayContaining(['legal']));
  expect(header).not.toContain('appendices');
  expect(names(partsForPlace(place('a'), layout))).toContain('appendices');
  expect(names(partsForPlace(place('a', { canHoldSections: false }), layout))).not.toContain('appendices');
});

test('styles of the right kind, those in use first', () => {
  const template = facts([], { styles: [style('Body 10'), style('Body 9'), style('Used', { used: 2 }), style('Grid', { type: 'table' }), style('Strong', { type: 'character' })] });
  expect(stylesFor('bullets', template).map(({ name }) => name)).toEqual(['Used', 'Body 9', 'Body 10']);
  expect(stylesFor('table', template).map(({ name }) => name)).toEqual(['Grid']);
});

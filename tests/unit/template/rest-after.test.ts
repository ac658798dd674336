import { describe, expect, test } from 'vitest';
import { templateMapping } from '../../../shared/domain/report-template.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { carriedOver } from '../../../shared/template/compare-template.ts';
import { withPlace, withRestAfter, withStyle } from '../../../shared/template/edit-mapping.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
import { fittingMapping } from '../../../shared/template/fitting-mapping.ts';
import { proposeMapping } from '../../../shared/template/propose-mapping.ts';
import { facts, place } from './support/facts.ts';

const layout = reportLayout([]);
const heading = (words: string) => place(`body / heading / ${words.toLowerCase()}`, { kind: 'heading', words, level: 1 });
const [header, reason, legal, notes, papers, contact] = [place('committee', { within: 'header' }), heading('Reasons'), heading('Legal implications'), heading('Notes'), heading('Background papers'), heading('Contact officer')];
const of = (...places: Parameters<typeof facts>[0]) => ({ facts: facts(places), mapping: proposeMapping(facts(places), layout).mapping });

describe('where sections come that have no place of their own is proposed', () => {
  test('after the last section that has one, before what a report closes with', () => {
    expect(of(header, reason, legal, notes, papers, contact).mapping.restAfter).toBe(legal.anchor);
    expect(of(reason, place('appendices', { words: 'appendices' })).mapping.restAfter).toBe(reason.anchor);
  });
  test('at the end, where nothing closes the template, no section has a place, or one place takes them all', () => {
    expect(of(reason, legal, notes).mapping).not.toHaveProperty('restAfter');
    expect(of(papers, contact).mapping).not.toHaveProperty('restAfter');
    expect(of(reason, place('rest', { words: 'rest of the report' }), contact).mapping).not.toHaveProperty('restAfter');
  });
});

describe('it is part of a mapping', () => {
  const { facts: template, mapping } = of(header, reason, legal, papers, contact);
  test('that stays as other things are chosen, can be chosen, and reads in old files as the end', () => {
    expect(withStyle(withPlace(mapping, legal.anchor, null, { facts: template, layout }), 'title', 'Title').restAfter).toBe(legal.anchor);
    expect(withRestAfter(mapping, contact.anchor).restAfter).toBe(contact.anchor);
    expect(withRestAfter(mapping, null)).not.toHaveProperty('restAfter');
    expect(templateMapping.parse({ places: [], styles: {} })).toEqual({ places: [], styles: {} });
    expect(templateMapping.safeParse({ ...mapping, restAfter: '' }).success).toBe(false);
  });
  test('that is held to what the template has, and never to a header', () => {
    expect(fittingMapping(mapping, template).restAfter).toBe(legal.anchor);
    expect(fittingMapping({ ...mapping, restAfter: 'gone' }, template)).not.toHaveProperty('restAfter');
    expect(fittingMapping({ ...mapping, restAfter: header.anchor }, template)).not.toHaveProperty('restAfter');
  });
  test('that goes along into a new version of the template; where its place is gone, as is proposed', () => {
    const renamed = heading('4. Legal implication');
    expect(carriedOver(template, mapping, facts([reason, renamed, papers, contact]), layout).mapping.restAfter).toBe(renamed.anchor);
    expect(carriedOver(template, mapping, facts([reason, papers, contact]), layout).mapping.restAfter).toBe(reason.anchor);
    expect(carriedOver(template, withRestAfter(mapping, null), facts([reason, renamed, papers, contact]), layout).mapping).not.toHaveProperty('restAfter');
  });
  test('that is told', () => {
    const told = (one: typeof mapping) => templateFindings(template, one, layout).find(({ sentence }) => sentence.includes('under their own headings'))?.sentence;
    expect(told(mapping)).toMatch(/They come after the heading “Legal implications”, under their own headings\.$/);
    expect(told(withRestAfter(mapping, null))).toMatch(/They come at the end of its text, under their own headings\.$/);
  });
});

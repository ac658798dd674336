import { describe, expect, test } from 'vitest';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
import { bodyOf, cell, control, filled, p, run, table } from './support/bodies.ts';
import { proposed, readBytes } from './support/templates.ts';

const HEADING = p(run('Recommendations'), '<w:outlineLvl w:val="0"/>');
const PLACE = p(run('{{recommendations}}'));
const said = (blocks: string): readonly string[] => filled(bodyOf(blocks)).words.split('\n').map((line) => line.trim()).filter((line) => /:$|^Recommendations/.test(line));

describe('a template that leads in to the recommendations itself', () => {
  test.each([
    ['above the place', HEADING + p(run('That the Cabinet:')) + PLACE, ['Recommendations', 'That the Cabinet:']],
    ['over runs, with an empty paragraph between', HEADING + p(run('Cabinet is ') + run('recommended to:')) + p('') + PLACE, ['Recommendations', 'Cabinet is recommended to:']],
    ['in the paragraph of the place', HEADING + p(run('Cabinet is asked to: {{recommendations}}')), ['Recommendations', 'Cabinet is asked to:']],
    ['below a heading, where there is no other place', HEADING + p(run('Members are asked to:')) + p(''), ['Recommendations', 'Members are asked to:']],
    ['as a heading', p(run('That the Cabinet:'), '<w:outlineLvl w:val="1"/>') + PLACE, ['That the Cabinet:']],
    ['in the cell of the place', table([cell(p(run('Recommendations'))), cell(p(run('That the Cabinet:')) + PLACE)]), ['Recommendations', 'That the Cabinet:']],
    ['beside the cell of the place', table([cell(p(run('Cabinet is recommended to:'))), cell(p(''))]), ['Cabinet is recommended to:']],
    ['above a content control, without a heading', p(run('That the Cabinet:')) + control('<w:alias w:val="Recommendations"/>', p(run('Click here'))), ['That the Cabinet:']],
  ])('%s: its words alone stand there', (_, blocks, lines) => {
    expect(said(blocks)).toEqual(expect.arrayContaining(lines));
    expect(said(blocks).filter((line) => /asked to:|requested to:|recommended to:|Cabinet:/.test(line))).toHaveLength(1);
  });

  test.each([
    ['it asks another body', HEADING + p(run('That the Council:')) + PLACE],
    ['it does not end with a colon', HEADING + p(run('The Cabinet is recommended to')) + PLACE],
    ['whole sentences have to follow', HEADING + p(run('It is recommended that:')) + PLACE],
    ['something stands between', HEADING + p(run('That the Cabinet:')) + p(run('Please read the guidance.')) + PLACE],
    ['a table stands between', HEADING + p(run('That the Cabinet:')) + table([cell(p(run('A'))), cell(p(run('B')))]) + PLACE],
    ['the place goes on after other words', HEADING + p(run('That the Cabinet:')) + p(run('agree {{recommendations}}'))],
    ['a prompt is in it', HEADING + p(run('That the [name of committee]:')) + PLACE],
    ['it stands above another section', p(run('That the Cabinet:')) + p(run('{{summary}}')) + PLACE],
  ])('where %s both stand', (_, blocks) => {
    expect(filled(bodyOf(blocks)).words).toContain('Cabinet is requested to:');
  });

  test('it is told, with the place', () => {
    const { facts } = readBytes(bodyOf(HEADING + p(run('That the Cabinet:')) + PLACE));
    const sentences = templateFindings(facts, proposed({ facts }).mapping, reportLayout([])).filter(({ kind }) => kind === 'lead-in').map(({ sentence }) => sentence);
    expect(sentences).toEqual(['“{{recommendations}}” stands below “That the Cabinet:”. A paper leaves out its own such line, as “Cabinet is requested to:”, where it asks the same body; else both stand.']);
    const other = readBytes(bodyOf(HEADING + p(run('Please read:')) + PLACE)).facts;
    expect(templateFindings(other, proposed({ facts: other }).mapping, reportLayout([])).filter(({ kind }) => kind === 'lead-in')).toEqual([]);
  });
});

test('a lead-in of a paper stays on the page of its list, in the paragraph style of the template and in the look of the place', () => {
  for (const blocks of [HEADING + PLACE, p(run('{{summary}}'))]) {
    const paragraphs = filled(bodyOf(blocks)).xml.match(/<w:p>(?:(?!<\/w:p>).)*Cabinet is requested to:/gs)!;
    expect(paragraphs.at(-1)!.slice(paragraphs.at(-1)!.lastIndexOf('<w:p>'))).toContain('<w:keepNext/>');
  }
});

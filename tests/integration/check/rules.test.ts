import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkBytes } from '../../../electron/intake/check/check-bytes.ts';
import { returnToXlsx } from '../../../electron/export/excel/return-to-xlsx.ts';
import { trackerToXlsx } from '../../../electron/export/excel/tracker-to-xlsx.ts';
import { paperToDocx } from '../../../electron/export/word/paper-to-docx.ts';
import type { Finding } from '../../../shared/checking/finding.ts';
import { FILE_RULES } from '../../../shared/checking/rules.ts';
import { WORD_RULES } from '../../../shared/checking/word-rules.ts';
import { WORKBOOK_RULES } from '../../../shared/checking/workbook-rules.ts';
import { returnContents } from '../../../shared/returns/return-content.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';
import { ashbourneVale, ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';
import { fixtures } from '../intake/reading.ts';
import { AT, contentOf } from '../word/support/papers.ts';
import { altered, paragraph, withBlocks, type Alteration } from './altered.ts';

let paper: Uint8Array;
let tracker: Uint8Array;
beforeAll(async () => {
  paper = await paperToDocx(contentOf(ashbourneVale), { at: AT });
  tracker = await trackerToXlsx(trackerContent(ashbourneValePlan(), { edition: 'public', today: '2026-12-10' }), { at: AT });
});

function found(bytes: Uint8Array): readonly Finding[] {
  const result = checkBytes(bytes);
  if (!result.ok) throw new Error(`${result.failure.kind}: ${result.failure.message}`);
  return result.value;
}
const CORE = 'docProps/core.xml';
const without = (element: string) => (xml: string) => xml.replace(new RegExp(`<${element}>[^<]*</${element}>`), '');
const drawing = (properties: string) =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="9" name="Map of the vale"${properties}/></wp:inline></w:drawing></w:r></w:p>`;
const fetched = (type: string, target: string) => `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const table = (cells: string, row = '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>') => `<w:tbl><w:tr>${row}${cells}</w:tr></w:tbl>`;
const cell = (properties = '', inside = paragraph('A small table', { properties: '<w:pStyle w:val="TableText"/>' })) => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const link = (words: string, before = '') => `<w:p>${before ? `<w:r><w:t>${before} </w:t></w:r>` : ''}<w:hyperlink><w:r><w:t>${words}</w:t></w:r></w:hyperlink></w:p>`;

/** What breaks each rule, and what comes near it and is right. */
const WORD: Readonly<Record<string, readonly [fails: Alteration, passes: Alteration | null]>> = {
  title: [{ [CORE]: without('dc:title') }, null],
  author: [{ [CORE]: without('dc:creator') }, null],
  language: [{ 'word/styles.xml': (xml) => xml.replaceAll('w:val="en-GB"', 'w:val="en-US"') }, null],
  'alternative text': [withBlocks(drawing('')), withBlocks(drawing(' descr="The four areas of the vale"'))],
  comments: [{ 'word/comments.xml': '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"/></w:comments>' }, null],
  macros: [{ 'word/vbaProject.bin': 'not a real macro' }, null],
  'embedded files': [{ 'word/embeddings/Budget.xlsx': 'a workbook' }, null],
  'fetched from elsewhere': [
    { 'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', fetched('attachedTemplate', 'https://elsewhere.example/template.dotx')) },
    { 'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', fetched('hyperlink', 'https://elsewhere.example/')) },
  ],
  protection: [
    { 'word/settings.xml': (xml) => xml.replace('</w:settings>', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>') },
    { 'word/settings.xml': (xml) => xml.replace('</w:settings>', '<w:documentProtection w:edit="readOnly" w:enforcement="0"/></w:settings>') },
  ],
  headings: [{ 'word/document.xml': (xml) => xml.replaceAll(/<w:pStyle w:val="Heading\d"\/>/g, '') }, null],
  'heading order': [withBlocks(paragraph('Too deep', { properties: '<w:pStyle w:val="Heading2"/>' })), withBlocks(paragraph('First', { properties: '<w:pStyle w:val="Heading1"/>' }))],
  'headings by hand': [withBlocks(paragraph('Background', { run: '<w:b/>' })), withBlocks(paragraph('This sentence matters, so it is bold.', { run: '<w:b/>' }))],
  'lists by hand': [withBlocks(paragraph('• a point') + paragraph('(a) one more') + paragraph('(b) and another')), withBlocks(paragraph('2016 – a year') + paragraph('1. A section') + paragraph('Its words'))],
  'size of type': [withBlocks(paragraph('Small print', { run: '<w:sz w:val="18"/>' })), withBlocks(paragraph('Large print', { run: '<w:sz w:val="36"/>' }))],
  alignment: [withBlocks(paragraph('Wide', { properties: '<w:jc w:val="both"/>' })), withBlocks(paragraph('Middle', { properties: '<w:jc w:val="center"/>' }))],
  'empty paragraphs': [withBlocks(paragraph(' ')), withBlocks('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')],
  'table header': [withBlocks(table(cell(), '<w:trPr><w:cantSplit/></w:trPr>')), withBlocks(table(cell()))],
  'merged cells': [withBlocks(table(cell('<w:gridSpan w:val="2"/>'))), withBlocks(table(cell('<w:gridSpan w:val="1"/>')))],
  'rows over two pages': [withBlocks(table(cell(), '<w:trPr><w:tblHeader/></w:trPr>')), withBlocks(table(cell('', paragraph('So tall that it must go over. '.repeat(50))), '<w:trPr><w:tblHeader/></w:trPr>'))],
  'words of links': [withBlocks(link('click here', 'The plan of last year:')), withBlocks(link('https://www.ashbournevale.example/plan', 'The plan of last year,'))],
  'hidden text': [withBlocks(paragraph('A secret', { run: '<w:vanish/>' })), withBlocks(paragraph('No secret', { run: '<w:vanish w:val="0"/>' }))],
  'tracked changes': [withBlocks('<w:p><w:ins w:id="1"><w:r><w:t>Put in</w:t></w:r></w:ins></w:p>'), null],
};

const SHEET = 'xl/worksheets/sheet1.xml';
const LINKS = 'xl/worksheets/_rels/sheet1.xml.rels';
const anchored = (properties: string): Alteration => ({ 'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:cNvPr id="1" name="Picture 1"${properties}/></xdr:wsDr>` });
const WORKBOOK: Readonly<Record<string, readonly [fails: Alteration, passes: Alteration | null]>> = {
  title: [{ [CORE]: without('dc:title') }, null],
  author: [{ [CORE]: without('dc:creator') }, null],
  language: [{ [CORE]: without('dc:language') }, { [CORE]: (xml) => xml.replace('en-GB', 'en-gb') }],
  'alternative text': [anchored(''), anchored(' descr="A chart of what is overdue"')],
  comments: [{
    'xl/comments1.xml': '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A1"/></commentList></comments>',
    [LINKS]: (xml) => xml.replace('</Relationships>', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>'),
  }, null],
  macros: [{ 'xl/vbaProject.bin': 'not a real macro' }, null],
  'embedded files': [{ 'xl/embeddings/oleObject1.bin': 'a document' }, null],
  'fetched from elsewhere': [{ 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }, { [LINKS]: (xml) => xml.replace('</Relationships>', fetched('hyperlink', 'https://elsewhere.example/')) }],
  protection: [{ [SHEET]: (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>') }, { 'xl/workbook.xml': (xml) => xml.replace('<bookViews>', '<workbookProtection/><bookViews>') }],
  'names of sheets': [{ 'xl/workbook.xml': (xml) => xml.replace('name="Summary"', 'name="Sheet2"') }, { 'xl/workbook.xml': (xml) => xml.replace('name="Summary"', 'name="Sheet of counts"') }],
  'heading of the sheet': [{ [SHEET]: (xml) => xml.replace(/<c r="A1"[^>]*>.*?<\/c>/, '') }, null],
  'hidden sheets': [{ 'xl/workbook.xml': (xml) => xml.replace('name="Summary" state="visible"', 'name="Summary" state="veryHidden"') }, null],
  'hidden rows and columns': [{ [SHEET]: (xml) => xml.replace('<row r="6"', '<row r="6" hidden="1"').replace('<col min="2"', '<col hidden="1" min="2"') }, { [SHEET]: (xml) => xml.replace('<row r="6"', '<row r="6" hidden="0"') }],
  'hidden names': [
    { 'xl/workbook.xml': (xml) => xml.replace('<definedNames>', '<definedNames><definedName name="Notes" hidden="1">"words"</definedName>') },
    { 'xl/workbook.xml': (xml) => xml.replace('<definedNames>', '<definedNames><definedName name="_xlnm._FilterDatabase" hidden="1">A1</definedName>') },
  ],
  'merged cells': [{ [SHEET]: (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="B6:B7"/></mergeCells>') }, null],
  'table header': [{ 'xl/tables/table1.xml': (xml) => xml.replace('headerRowCount="1"', 'headerRowCount="0"') }, null],
  'one table a sheet': [{ [LINKS]: (xml) => xml.replace('</Relationships>', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/></Relationships>') }, null],
  'blank rows': [{ 'xl/tables/table1.xml': (xml) => xml.replace(/ ref="(\w+:[A-Z]+)(\d+)"/, (_, from: string, last: string) => ` ref="${from}${Number(last) + 2}"`) }, null],
  'wrapped text': [{ 'xl/styles.xml': (xml) => xml.replaceAll(' wrapText="1"', '') }, null],
};

describe.each([['Word', WORD, WORD_RULES, () => paper], ['workbook', WORKBOOK, WORKBOOK_RULES, () => tracker]] as const)('what is asked of a %s', (_, samples, rules, sound) => {
  test('our own file does', () => {
    expect(found(sound())).toEqual([]);
  });

  test('every rule has its samples, and says what it asks', () => {
    const names = [...FILE_RULES, ...rules].map(({ name }) => name);
    expect(Object.keys(samples)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    for (const { asks } of [...FILE_RULES, ...rules]) expect(asks).toMatch(/^[A-Z].{15,}[.)]$/);
  });

  test.each(Object.keys(samples))('%s: a file that breaks it, and one that comes near', (name) => {
    const [fails, passes] = samples[name]!;
    const findings = found(altered(sound(), fails));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([name]));
    for (const { where, sentence } of findings) expect(`${where}: ${sentence}`).toMatch(/^\S.{3,}: [A-Z0-9].{10,}\.$/s);
    if (passes !== null) expect(found(altered(sound(), passes))).toEqual([]);
  });
});

test('the first row below the header may go over sooner than the others, since it shares its page with what heads the table', () => {
  const row = (count: number): string => `<w:tr>${cell('', paragraph('Some thirty letters of a row. '.repeat(count)))}</w:tr>`;
  const header = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cell()}</w:tr>`;
  const rules = (...rows: readonly string[]): readonly string[] => found(altered(paper, withBlocks(`<w:tbl>${header}${rows.join('')}</w:tbl>`))).map(({ rule }) => rule);
  expect(rules(row(20))).not.toContain('rows over two pages');
  expect(rules(row(10))).toContain('rows over two pages');
  expect(rules(row(20), row(20))).toContain('rows over two pages');
  expect(rules(row(20), row(45))).not.toContain('rows over two pages');
});

test('the same fault in more than three places is one finding', () => {
  const small = Array.from({ length: 12 }, (_, at) => paragraph(`Small print ${at + 1}`, { run: '<w:sz w:val="18"/>' })).join('');
  expect(found(altered(paper, withBlocks(small)))).toEqual([{ rule: 'size of type', where: '“Small print 1”, “Small print 2” and 10 more places', sentence: 'Some of this is smaller than 12 point. Make it 12 point or more.' }]);
});

test('a return that is sent out does too, whole and with texts too long for a row', async () => {
  const long = 'The board met again and went through every line of it. '.repeat(120);
  const plan = planOf(together(ashbourneVale, {
    round: { r3: { ref: 'Round 3', meeting: 'meeting/january', returnsBy: '2026-12-18' } },
    return: { 'round/r3/return/one': { owner: 'person/osei', asks: ['action/a1', 'action/a3'] } },
    update: { 'action/a1/update/long': { madeOn: '2026-11-19', progress: long } },
  }));
  const [content] = returnContents(plan, 'plan-av', ['round/r3/return/one']);
  expect(found(await returnToXlsx(content!, { at: AT }))).toEqual([]);
});

test('what openpyxl and LibreOffice left in a return that came back is found', () => {
  const rulesIn = (name: string) => new Set(found(readFileSync(path.join(fixtures, 'returns', name))).map(({ rule }) => rule));
  expect(rulesIn('merged.xlsx')).toContain('merged cells');
  expect(rulesIn('macros.xlsm')).toContain('macros');
  expect(rulesIn('pasted-over.xlsx')).toContain('comments');
  expect(rulesIn('clean.xlsx')).toEqual(new Set(['language']));
});

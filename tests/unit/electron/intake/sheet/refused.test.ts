import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellsIn, refusalOf, sheetIn, workbookFile } from './workbook-file.ts';

const one = '<row r="1"><c r="A1" t="str"><v>x</v></c></row>';
const refusalOfRows = (rows: string, after = ''): string => refusalOf(workbookFile({ stored: true, sheets: [{ rows, after }] }));

describe('what a file claims of its size costs nothing', () => {
  test('a dimension of the whole sheet, validations, formats and filters of whole columns', () => {
    const columns = Array.from({ length: 200 }, (_, at) => `<dataValidation type="list" sqref="${'ABCDEFGHIJ'[at % 10]!}1:${'ABCDEFGHIJ'[at % 10]!}1048576"><formula1>"a,b"</formula1></dataValidation>`).join('');
    const after = `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"/></conditionalFormatting><dataValidations count="4294967295">${columns}</dataValidations>`;
    expect(cellsIn({ sheets: [{ rows: one, after: `<dimension ref="A1:XFD1048576"/>${after}` }] })).toEqual([[1, { column: 0, text: 'x' }]]);
  });

  test('a single cell in the last place there is', () => {
    expect(cellsIn({ sheets: [{ rows: '<row r="1048576" spans="1:16384"><c r="XFD1048576" t="str"><v>x</v></c></row>' }] })).toEqual([[1_048_576, { column: 16_383, text: 'x' }]]);
  });
});

describe('what there is too much of is refused while it is read', () => {
  test.each([
    ['rows', Array.from({ length: 20_001 }, (_, at) => `<row r="${at + 1}"><c t="str"><v>x</v></c></row>`).join('')],
    ['cells', Array.from({ length: 100 }, (_, at) => `<row r="${at + 1}">${'<c t="str"><v>x</v></c>'.repeat(3_001)}</row>`).join('')],
    ['characters', `<row><c t="inlineStr"><is><t>${'x'.repeat(10_000_001)}</t></is></c></row>`],
    ['cells that say nothing', `<row>${'<c/>'.repeat(16_000)}</row>`.repeat(63)],
  ])('%s', (_, rows) => {
    expect(refusalOfRows(rows)).toBe('sheetTooLong');
  });

  test('one long string that many cells show', () => {
    const rows = Array.from({ length: 400 }, (_, at) => `<row r="${at + 1}"><c t="s"><v>0</v></c></row>`).join('');
    expect(refusalOf(workbookFile({ sheets: [{ rows }], strings: `<si><t>${'x'.repeat(32_000)}</t></si>` }))).toBe('sheetTooLong');
  });

  test('strings, merges and sheets', () => {
    expect(refusalOf(workbookFile({ stored: true, sheets: [{ rows: one }], strings: '<si/>'.repeat(1_000_001) }))).toBe('sheetTooLong');
    expect(refusalOfRows(one, `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2_001)}</mergeCells>`)).toBe('sheetTooLong');
    expect(refusalOf(workbookFile({ sheets: Array.from({ length: 201 }, () => ({ rows: one })) }))).toBe('sheetTooLong');
  });

  test('what deflates so well that only a bomb does', () => {
    expect(refusalOf(workbookFile({ sheets: [{ rows: `<row>${'<c/>'.repeat(16_000)}</row>`.repeat(130) }] }))).toBe('sheetUnpacksTooLarge');
  });

  test('a cell longer than Excel can have is cut off, never through a pair of surrogates, and it is said', () => {
    const read = sheetIn(workbookFile({ sheets: [{ rows: `<row><c t="inlineStr"><is><t>${'x'.repeat(32_766)}👍</t></is></c></row>` }] }));
    expect(read.sheets[0]!.rows[0]!.cells[0]!.text).toBe('x'.repeat(32_766));
    expect(read.notices).toEqual(['1 cell holds more than 32,767 characters, the most Excel can. The rest was cut off.']);
  });
});

describe('what no program saves is damage', () => {
  test.each([
    ['rows out of order', '<row r="2"/><row r="1"/>'],
    ['a row twice', '<row r="2"/><row r="2"/>'],
    ['a row below the last', '<row r="1048577"/>'],
    ['a row of another name', '<row r="-1"/>'],
    ['a cell twice', '<row r="1"><c r="B1"/><c r="B1"/></row>'],
    ['a cell in another row', '<row r="1"><c r="B2"/></row>'],
    ['a cell beyond the last column', '<row r="1"><c r="XFE1"/></row>'],
    ['more cells than there are columns', `<row r="1">${'<c/>'.repeat(16_385)}</row>`],
    ['a string that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a string of no number', '<row r="1"><c r="A1" t="s"><v>__proto__</v></c></row>'],
    ['an entity of its own', '<row r="1"><c r="A1" t="str"><v>&bomb;</v></c></row>'],
    ['XML that is not well formed', '<row r="1"><c r="A1"></row></c>'],
  ])('%s', (_, rows) => {
    expect(refusalOfRows(rows)).toBe('sheetDamaged');
  });

  test('a sheet that is listed and not there', () => {
    expect(refusalOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet name="Gone"/></sheets></workbook>') }))).toBe('sheetDamaged');
  });
});

describe('what is no workbook is refused by name', () => {
  test.each([
    ['nothing at all', new Uint8Array(), 'sheetEmpty'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'sheetIsBinaryWorkbook'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'sheetIsAnotherOfficeFile'],
    ['an OpenDocument spreadsheet', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'sheetIsOpenDocument'],
    ['an OpenDocument text', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'sheetIsAnotherOfficeFile'],
    ['a zip of photographs', zipSync({ 'one.jpg': strToU8('x') }), 'sheetIsUnknown'],
    ['half a workbook', zipSync({ 'xl/styles.xml': strToU8('<x/>') }), 'sheetDamaged'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'sheetIsAPdf'],
    ['a plan', Buffer.from('{ "format": "matters-arising/plan", "version": 1 }'), 'sheetIsAPlan'],
    ['a web page under the name of a workbook', Buffer.from('<html><table><tr><td>x</td></tr></table></html>'), 'sheetIsXml'],
    ['a workbook in the XML of 2003', Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), 'sheetIsXml'],
    ['a letter', Buffer.from('Dear Nadia,\n\nPlease see what I said last week.\nNothing has changed, sorry.\n\nRuth\n'), 'sheetIsNoTable'],
    ['a workbook without a word', workbookFile({ sheets: [{ rows: '<row r="1"><c r="A1" s="1"/><c r="B1" t="str"><v> </v></c></row>' }] }), 'sheetHasNoCells'],
  ])('%s', (_, bytes, kind) => {
    expect(refusalOf(bytes)).toBe(kind);
  });
});

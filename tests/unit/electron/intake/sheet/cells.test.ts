import { describe, expect, test } from 'vitest';
import { cellsIn, sheetIn, workbookFile, type Written } from './workbook-file.ts';

/** What the first row of a sheet says, cell by cell, without their columns. */
const said = (cells: string, rest: Omit<Written, 'sheets'> = {}) =>
  cellsIn({ ...rest, sheets: [{ rows: `<row r="1">${cells}</row>` }] }).flatMap(([, ...found]) => found.map(({ column: _, ...cell }) => cell));
const formats = (...codes: (number | string)[]): string => {
  const own = codes.flatMap((code, at) => (typeof code === 'string' ? [`<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`] : []));
  return `<numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${codes.map((code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 200 + at}"/>`).join('')}</cellXfs>`;
};

describe('text', () => {
  test('shared, in runs, in the cell itself and of a formula', () => {
    const strings = '<si><t>On track</t></si><si><r><t xml:space="preserve">Out </t></r><r><rPr><b/></rPr><t>to tender</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>';
    expect(said('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>In </t></r><r><t>place</t></r></is></c><c r="D1" t="str"><f>A1</f><v>Out</v></c>', { strings })).toEqual([
      { text: 'Out to tender' }, { text: 'On track' }, { text: 'In place' }, { text: 'Out', formula: true },
    ]);
  });

  test('escapes of the format are undone once, line ends are line feeds, and what cannot be shown is removed and counted', () => {
    const file = workbookFile({ sheets: [{ rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>One_x000D_&#10;two_x0007_ _x005F_x0041_</t></is></c></row>' }] });
    expect(sheetIn(file).sheets[0]!.rows[0]!.cells[0]!.text).toBe('One\ntwo _x0041_');
    expect(sheetIn(file).notices).toEqual(['1 character that cannot be shown was removed or replaced.']);
  });

  test('struck through as a whole or in a run, it is read and marked', () => {
    const strings = '<si><r><rPr><strike/></rPr><t>May</t></r><r><t> June</t></r></si><si><r><rPr><strike val="0"/></rPr><t>July</t></r></si>';
    const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>';
    expect(said('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1" t="str"><v>August</v></c>', { strings, styles })).toEqual([
      { text: 'May June', struck: true }, { text: 'July' }, { text: 'August', struck: true },
    ]);
  });
});

describe('numbers, dates and the rest', () => {
  test('a date is a number that is shown as one', () => {
    const styles = formats(0, 14, 'd mmm yyyy', '[$-809]dddd d mmmm', '"due "0', '[h]:mm', 20, '#,##0\\d', 'yyyy;@', '[Red]0');
    const at = (style: number, value: string) => `<c r="${'ABCDEFGHIJ'[style]!}1" s="${style}"><v>${value}</v></c>`;
    const all = Array.from({ length: 10 }, (_, style) => at(style, '42712')).join('');
    const day = { text: '8 Dec 2016', date: '2016-12-08' };
    const number = { text: '42712', number: 42712 };
    expect(said(all, { styles })).toEqual([number, day, day, day, number, number, number, number, day, number]);
  });

  test('the days around the 29 February 1900 that Excel believes in, a time, and days no calendar has', () => {
    const cells = (values: readonly string[]) => values.map((value, at) => `<c r="${'ABCDEFG'[at]!}1" s="0"><v>${value}</v></c>`).join('');
    const days = (values: readonly string[], workbook = '') => said(cells(values), { styles: formats(14), workbook }).map(({ date, text }) => date ?? text);
    expect(days(['1', '59', '60', '61', '42712.75', '0.5', '-3'])).toEqual(['1900-01-01', '1900-02-28', '60', '1900-03-01', '2016-12-08', '0.5', '-3']);
    expect(days(['0', '41250', '9999999'], '<workbookPr date1904="1"/>')).toEqual(['1904-01-01', '2016-12-08', '9999999']);
  });

  test('percentages, truth values, errors, dates in words of the format, and numbers as Excel shows them', () => {
    const styles = formats(0, 9, '0.0%');
    expect(said('<c r="A1"><v>0.30000000000000004</v></c><c r="B1" s="1"><v>0.45</v></c><c r="C1" s="2"><v>0.07</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="d"><v>2016-12-08T00:00:00</v></c><c r="G1"><v>1e999</v></c>', { styles })).toEqual([
      { text: '0.3', number: 0.30000000000000004 }, { text: '45%', number: 0.45 }, { text: '7%', number: 0.07 }, { text: 'TRUE' }, { text: '#DIV/0!', formula: true, error: true },
      { text: '8 Dec 2016', date: '2016-12-08' }, { text: '1e999' },
    ]);
  });

  test('a formula without its result is there, empty, and said', () => {
    const file = workbookFile({ sheets: [{ rows: '<row r="1"><c r="A1" t="str"><v>x</v></c><c r="B1"><f>A1</f></c></row>' }] });
    expect(sheetIn(file).sheets[0]!.rows[0]!.cells[1]).toEqual({ column: 1, text: '', formula: true });
    expect(sheetIn(file).notices).toEqual([expect.stringMatching(/^1 formula has no result in the file\. Open it in Excel, save it/)]);
  });
});

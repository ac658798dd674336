import { describe, expect, test } from 'vitest';
import { refusalOf, sheetIn } from './workbook-file.ts';

const rowsOf = (text: string | Uint8Array) => sheetIn(Buffer.from(text as string), 'return.csv').sheets[0]!.rows.map(({ at, cells }) => [at, ...cells.map(({ column, text: said }) => `${column}:${said}`)]);

describe('a CSV saved from the return', () => {
  test.each([
    ['commas', 'Ref,Status\r\nA1,On track\r\n'],
    ['semicolons', 'Ref;Status\nA1;On track\n'],
    ['tabs, in UTF-16', Buffer.from('\ufeffRef\tStatus\r\nA1\tOn track', 'utf16le')],
    ['the mark of Excel for what separates', 'sep=;\r\nRef;Status\r\nA1;On track'],
    ['a byte order mark', '\ufeffRef,Status\rA1,On track\r'],
  ])('with %s', (_, text) => {
    expect(rowsOf(text)).toEqual([[1, '0:Ref', '1:Status'], [2, '0:A1', '1:On track']]);
  });

  test('quoted cells keep their line breaks, quotation marks and separators', () => {
    expect(rowsOf('Ref,Progress,Next\n"A1","He said ""go, now"".\r\nThen left.",\n\n,,"x"')).toEqual([[1, '0:Ref', '1:Progress', '2:Next'], [2, '0:A1', '1:He said "go, now".\nThen left.'], [4, '2:x']]);
  });

  test('says that its dates are text, that it is no Unicode, and that it may be cut off', () => {
    const read = sheetIn(Buffer.from([...Buffer.from('Ref,Cost\nA1,'), 0xa3, ...Buffer.from('5\nA2,"and then')]), 'return.csv');
    expect(read).toMatchObject({ format: 'csv', savedOn: null, savedBy: null });
    expect(read.sheets[0]!.rows[1]!.cells[1]!.text).toBe('£5');
    expect(read.sheets[0]!.rows[2]!.cells[1]!.text).toBe('and then');
    expect(read.notices).toEqual([expect.stringMatching(/not in Unicode/), expect.stringMatching(/dates are read as they are written/), expect.stringMatching(/never closed/)]);
  });

  test('with too many rows is refused', () => {
    expect(refusalOf(Buffer.from('a,b\n'.repeat(20_001)))).toBe('sheetTooLong');
    expect(refusalOf(Buffer.from(`a,${'x'.repeat(11_000)}\n`.repeat(1_000)))).toBe('sheetTooLong');
  });
});

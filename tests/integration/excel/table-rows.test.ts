import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../electron/export/excel/finish.ts';
import { addSheet, addTable, contentOf, type CellValue, type TableSetUp } from '../../../electron/export/excel/sheet.ts';
import { letterOf } from '../../../electron/export/excel/table-rows.ts';
import { linesOf, wordsOver } from '../../../electron/export/excel/text-metrics.ts';
import { bytesOfWorkbook, newWorkbook } from '../../../electron/export/excel/workbook.ts';

const PROPERTIES = { title: 'Tracker', subject: 'Review', council: 'Ashbourne Vale', at: new Date('2026-12-10T09:30:00Z') };
const HEADINGS = ['One', 'Two', 'Three'];
const partsOf = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const newSheet = (workbook: ReturnType<typeof newWorkbook>, name: string) =>
  addSheet(workbook, { name, title: `Title of ${name}`, notes: ['One', '<a note> & “more”'], marked: false, paper: 'A4', widths: [12, 20, 30], frozen: 1 });
const tableOf = (rows: readonly (readonly CellValue[])[], name: string, row: number): TableSetUp => ({
  name, row, headings: HEADINGS, rows, filters: true, heights: rows.map((_, at) => 20 + at / 4),
  looks: (at, column) => (column === 2 ? 'day' : at % 3 === 0 ? 'strong' : 'text'), verbatim: (_, column) => column === 1,
});

/** The same table with every cell made by exceljs. */
async function byLibrary(tables: readonly (readonly (readonly CellValue[])[])[]): Promise<Uint8Array> {
  const workbook = newWorkbook(PROPERTIES);
  tables.forEach((rows, place) => {
    const { sheet, header } = newSheet(workbook, `Sheet ${place + 1}`);
    const table = tableOf(rows, `Table${place + 1}`, header);
    addTable(sheet, { ...table, rows: [] });
    sheet.removeTable(table.name);
    sheet.addTable({
      name: table.name, ref: `A${header}`, headerRow: true, style: { theme: 'Matters Arising' as 'TableStyleLight1', showRowStripes: true },
      columns: HEADINGS.map((name) => ({ name, filterButton: true })), rows: rows.map((row) => row.map(() => null)),
    });
    rows.forEach((values, at) => {
      const row = sheet.getRow(header + 1 + at);
      values.forEach((value, column) => {
        const { value: held, style } = contentOf(value, table.looks(at, column), table.verbatim!(at, column));
        row.getCell(column + 1).value = held;
        row.getCell(column + 1).style = style;
      });
      row.height = table.heights[at]!;
    });
  });
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()), tables.map(() => null));
}

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\r', '\v', '&', '<', '>', '"', "'", '=', '_x0041_', 'ש', '\u007f', '\u00a0', '\ud800', '\udc00', '😀'), maxLength: 20 }),
  fc.constantFrom('', 'One', '=1+1', '$&', '$1', '</sheetData>', '<row r="5"', ' t="s"><v>1<'),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(words, fc.integer({ min: 0, max: 5_000 }), fc.constantFrom({ day: '2026-12-10' }, { day: '1900-01-05' }, { day: '1582-01-01' }));
const rows = fc.array(fc.tuple(value, words, value), { minLength: 1, maxLength: 30 });

describe('Rows of a table written as XML', () => {
  test('are letter for letter what the library writes, with all that stands around them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 3 }), async (tables) => {
        const workbook = newWorkbook(PROPERTIES);
        tables.forEach((one, place) => {
          const { sheet, header } = newSheet(workbook, `Sheet ${place + 1}`);
          addTable(sheet, tableOf(one, `Table${place + 1}`, header));
        });
        expect(partsOf(await bytesOfWorkbook(workbook))).toEqual(partsOf(await byLibrary(tables)));
      }),
      { numRuns: 25 },
    );
  });

  test('stand under the right letters', () => {
    expect([1, 15, 26, 27, 52, 53, 702, 703].map(letterOf)).toEqual(['A', 'O', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('What their texts need', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'W', '-', '--', ' ', '\n', '\t', 'é', '“', '日', '😀', '\ud800', '\u3000', '\u00a0', '\ufeff', 'longish'), maxLength: 60 });

  test('is counted line by line as it reads, word by word', () => {
    fc.assert(fc.property(text, fc.integer({ min: 4, max: 40 }), (one, width) => {
      // A line feed begins a line, and what a line needs does not hang on those before it.
      expect(linesOf(one, { width })).toBe(one.split('\n').reduce((sum, line) => sum + linesOf(line, { width }), 0));
    }));
    expect(linesOf('three-part-word', { width: 9 })).toBe(3);
    expect(linesOf('three part\u3000word', { width: 9 })).toBe(3);
    expect(linesOf('threepartword', { width: 40 })).toBe(1);
  });

  test('has the long words found, and no others', () => {
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 12 }), (one, length) => {
      expect(wordsOver(length + 0.5, one)).toEqual((one.match(/\S+/g) ?? []).filter((word) => word.length > length + 0.5));
    }));
  });
});

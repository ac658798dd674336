import { describe, expect, test } from 'vitest';
import { sheetIn, workbookFile } from './workbook-file.ts';

const row = (at: number, ...cells: readonly (readonly [column: string, text: string])[]): string =>
  `<row r="${at}">${cells.map(([column, text]) => `<c r="${column}${at}" t="str"><v>${text}</v></c>`).join('')}</row>`;

describe('a workbook', () => {
  test('says who saved it and when, which file it is, and its sheets in order, hidden ones too', () => {
    const properties = '<dcterms:modified>2026-11-20T16:12:00Z</dcterms:modified><cp:lastModifiedBy> Nadia\tOkafor </cp:lastModifiedBy>';
    const file = workbookFile({ properties, sheets: [{ name: 'Your actions', rows: row(1, ['A', 'x']) }, { name: 'Lists', state: 'hidden', rows: '' }, { name: 'Deep', state: 'veryHidden', rows: '' }] });
    const read = sheetIn(file, 'Return of Nadia Okafor.xlsx');
    expect(read).toMatchObject({ fileName: 'Return of Nadia Okafor.xlsx', format: 'workbook', savedOn: '2026-11-20', savedBy: 'Nadia Okafor', notices: [] });
    expect(read.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(sheetIn(file, 'renamed.xlsx').digest).toBe(read.digest);
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Your actions', undefined], ['Lists', true], ['Deep', true]]);
  });

  test('keeps the places of rows and cells, and leaves out those that say nothing', () => {
    const rows = `${row(1, ['A', 'Title'])}<row r="2"><c r="A2" s="3"/></row>${row(7, ['C', 'On track'], ['AA', 'far'])}<row r="9" hidden="1"><c r="B9" t="str"><v>filtered</v></c></row>${row(1_048_576, ['XFD', 'the last cell'])}`;
    expect(sheetIn(workbookFile({ sheets: [{ rows }] })).sheets[0]!.rows).toEqual([
      { at: 1, cells: [{ column: 0, text: 'Title' }] },
      { at: 7, cells: [{ column: 2, text: 'On track' }, { column: 26, text: 'far' }] },
      { at: 9, hidden: true, cells: [{ column: 1, text: 'filtered' }] },
      { at: 1_048_576, cells: [{ column: 16_383, text: 'the last cell' }] },
    ]);
  });

  test('counts rows and cells that do not say where they are', () => {
    const rows = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row r="4"><c r="C4" t="str"><v>c</v></c><c t="str"><v>d</v></c></row><row><c t="str"><v>e</v></c></row>';
    expect(sheetIn(workbookFile({ sheets: [{ rows }] })).sheets[0]!.rows.map(({ at, cells }) => [at, ...cells.map(({ column, text }) => `${column}${text}`)])).toEqual([
      [1, '0a', '1b'], [4, '2c', '3d'], [5, '0e'],
    ]);
  });

  test('knows the columns of its table by their ids', () => {
    const table = '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" ref="B3:D9"><tableColumns><tableColumn id="2" name="Our status"/><tableColumn id="1" name="Ref_x000a_erence"/><tableColumn id="7" name="Column1"/></tableColumns></table>';
    const file = workbookFile({ sheets: [{ rows: row(3, ['B', 'Our status']), related: { table: '../tables/table1.xml' } }], others: { 'xl/tables/table1.xml': table } });
    expect(sheetIn(file).sheets[0]).toMatchObject({
      tableHeaderAt: 3, tableColumns: [{ id: 2, name: 'Our status', column: 1 }, { id: 1, name: 'Ref\nerence', column: 2 }, { id: 7, name: 'Column1', column: 3 }],
    });
  });

  test('of merged cells the first speaks, and says how far it reaches', () => {
    const rows = row(2, ['A', 'A1'], ['B', 'On track'], ['C', 'x']) + row(3, ['A', 'A2'], ['B', 'kept out of sight']) + row(4, ['B', 'out of sight too']) + row(5, ['B', 'At risk']);
    const read = sheetIn(workbookFile({ sheets: [{ rows, after: '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="C2"/><mergeCell ref="nonsense"/></mergeCells>' }] }));
    expect(read.sheets[0]!.rows).toEqual([
      { at: 2, cells: [{ column: 0, text: 'A1' }, { column: 1, text: 'On track', merged: { rows: 3, columns: 1 } }, { column: 2, text: 'x' }] },
      { at: 3, cells: [{ column: 0, text: 'A2' }] },
      { at: 5, cells: [{ column: 1, text: 'At risk' }] },
    ]);
    expect(read.notices).toEqual(['1 cell is merged over others. Each was read once, where it begins.']);
  });

  test('says what is in it that was not read', () => {
    const sheet = { name: 'Actions', rows: row(1, ['A', 'x']), related: { drawing: '../drawings/drawing1.xml', comments: '../comments1.xml' } };
    const others = { 'xl/vbaProject.bin': 'not a real macro', 'xl/externalLinks/externalLink1.xml': '<x/>' };
    expect(sheetIn(workbookFile({ sheets: [sheet, { ...sheet, name: 'More' }], others })).notices).toEqual([
      'The file contains macros. They were not run; only its cells were read.',
      'The file has formulas that look into other workbooks. Nothing was fetched; their last results were read.',
      'There are pictures or shapes on “Actions” and “More”. What they show was not read: look at the file itself.',
      'There are comments on “Actions” and “More”. They were not read: look at the file itself.',
    ]);
  });

  test('of the strict kind is read alike, and a sheet that is a chart is left out', () => {
    const file = workbookFile({ strict: true, sheets: [{ rows: row(1, ['A', 'strict']) }] });
    expect(sheetIn(file).sheets[0]!.rows[0]!.cells[0]!.text).toBe('strict');
    const charted = workbookFile({ sheets: [{ rows: row(1, ['A', 'x']) }, { rows: '' }], others: {} });
    expect(sheetIn(charted).sheets).toHaveLength(2);
  });
});

import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerFile } from '../../../../electron/intake/read-report.ts';
import { readSheets } from '../../../../electron/intake/sheet/read-sheets.ts';
import type { SheetFailureKind } from '../../../../electron/intake/sheet/sheet-failures.ts';
import type { ReadSheet } from '../../../../shared/intake/sheet/read-sheet.ts';
import { fixtures } from '../reading.ts';

const returned = (name: string): string => path.join(fixtures, 'returns', name);
const bad = (name: string): string => path.join(fixtures, 'bad', name);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'matters-returns-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function resultOf(file: string) {
  const [result] = await readSheets([file], { workerFile: workerFile() });
  return result!;
}
async function sheetIn(file: string): Promise<ReadSheet> {
  const result = await resultOf(file);
  if (!result.ok) throw new Error(`${result.failure.kind}: ${result.failure.message}`);
  return result.value;
}
/** What every row says under each heading, by its reference. */
function answersIn({ sheets }: ReadSheet): Record<string, Record<string, string>> {
  const rows = sheets[0]!.rows;
  const headings = rows.find(({ cells }) => cells.some(({ text }) => text === 'Ref'))!;
  const headingOf = (column: number) => headings.cells.find((cell) => cell.column === column)?.text ?? '';
  return Object.fromEntries(rows.flatMap(({ at, cells }) => {
    const said = Object.fromEntries(cells.map(({ column, text }) => [headingOf(column), text]));
    return at > headings.at && said['Ref'] ? [[said['Ref'], said]] : [];
  }));
}

/** What somebody typed into the return, as a person sees it there. */
const TYPED = {
  A3: {
    Ref: 'A3', Action: 'Adopt one customer promise', 'Target date': '31 Mar 2026', 'Last update': 'The draft is with the directors.', Status: 'On track',
    Progress: 'The promise was agreed by the leadership team\non 6 January. It says “we answer in five days”.', 'Next step': 'Print it and put it up at every desk', Evidence: 'Minutes of 6 January, item 4',
  },
  A7: {
    Ref: 'A7', Action: 'Answer nine calls in ten within a minute', 'Target date': '30 Apr 2026', Status: 'At risk', Progress: 'Two posts are vacant — 12% of the team.',
    'Next step': 'Interviews on 9 February', 'Revised date': '30 Jun 2026', 'Reason for the change': 'Two posts are vacant',
  },
  A12: {
    Ref: 'A12', Action: 'Publish complaints with what came of them', 'Target date': '27 Feb 2026', 'Last update': 'Waiting for the new system.', Status: 'Complete', Progress: 'Published.',
    Evidence: 'www.ashbournevale.example/complaints',
  },
};

describe('a return says the same, whichever program saved it', () => {
  test.each(['clean.xlsx', 'clean-libreoffice.xlsx', 'clean.csv', 'macros.xlsm', 'whole-columns.xlsx', 'last-cell.xlsx', 'pasted-over.xlsx'])('%s', async (name) => {
    expect(answersIn(await sheetIn(returned(name)))).toEqual(TYPED);
  });

  test('its dates are days, but for a CSV, and its properties say when it was saved and by whom', async () => {
    for (const name of ['clean.xlsx', 'clean-libreoffice.xlsx']) {
      const read = await sheetIn(returned(name));
      expect(read).toMatchObject({ savedOn: '2026-02-03', savedBy: 'Nadia Okafor', notices: [] });
      expect(read.sheets[0]!.rows.flatMap(({ cells }) => cells.flatMap(({ date }) => date ?? []))).toEqual(['2026-03-31', '2026-04-30', '2026-06-30', '2026-02-27']);
    }
    expect((await sheetIn(returned('clean.csv'))).sheets[0]!.rows.some(({ cells }) => cells.some(({ date }) => date))).toBe(false);
  });

  test('sorted, with a heading renamed and its column moved, the table still knows the column', async () => {
    const [sheet] = (await sheetIn(returned('sorted-and-moved.xlsx'))).sheets;
    expect(sheet!.tableColumns?.[0]).toEqual({ id: 5, name: 'How is it going?', column: 0 });
    expect(sheet!.rows.filter(({ at }) => at > 5).map(({ cells }) => cells.slice(0, 2).map(({ text }) => text))).toEqual([['Complete', 'A12'], ['At risk', 'A7'], ['On track', 'A3']]);
  });

  test('merged cells speak once, and it is said', async () => {
    const read = await sheetIn(returned('merged.xlsx'));
    const { A3, A7 } = answersIn(read);
    expect([A3!['Status'], A7!['Status']]).toEqual(['On track', undefined]);
    expect(read.notices).toEqual([expect.stringMatching(/^1 cell is merged over others/)]);
  });

  test('formulas say what was last worked out, or nothing where no program has', async () => {
    const formulas = (read: ReadSheet) => read.sheets[0]!.rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula).map(({ text, date, error }) => [text, date ?? error]));
    expect(formulas(await sheetIn(returned('formulas.xlsx')))).toEqual([['On track', undefined], ['29 May 2026', '2026-05-29'], ['#DIV/0!', true]]);
    const without = await sheetIn(returned('formulas-without-results.xlsx'));
    expect(formulas(without)).toEqual([['', undefined], ['', undefined], ['', undefined]]);
    expect(without.notices).toEqual([expect.stringMatching(/^3 formulas have no result in the file/)]);
  });

  test('two thousand characters in a status are read as they are, for whoever decides', async () => {
    expect(answersIn(await sheetIn(returned('huge-words.xlsx')))['A3']!['Status']).toBe(`On track, and ${'so on and '.repeat(200)}`);
  });

  test('what lies over the cells or beside them is named', async () => {
    expect((await sheetIn(returned('pasted-over.xlsx'))).notices).toEqual([expect.stringMatching(/^There are pictures or shapes on “Your actions”/), expect.stringMatching(/^There are comments on “Your actions”/)]);
    expect((await sheetIn(returned('macros.xlsm'))).notices).toEqual(['The file contains macros. They were not run; only its cells were read.']);
  });
});

describe('a file that is no return is refused with what it is and what to do', () => {
  test.each<readonly [string, string, SheetFailureKind, RegExp]>([
    ['a workbook of before 2007', bad('old-workbook.xls'), 'sheetIsOldWorkbook', /\(\.xls\).*save it as an Excel Workbook/],
    ['an OpenDocument spreadsheet', bad('open-document.ods'), 'sheetIsOpenDocument', /\(\.ods\).*save it as an Excel Workbook/],
    // What an encrypted file holds, a workbook or a document, cannot be told from outside.
    ['a file with a password', bad('password.docx'), 'sheetEncrypted', /remove the password/],
    ['a picture', bad('picture.png'), 'sheetIsAPicture', /Ask for the Excel file itself/],
    ['a Word file', bad('macros.docm'), 'sheetIsAnotherOfficeFile', /Ask for the return/],
    ['an old Word file', bad('old-word.doc'), 'sheetIsAnotherOfficeFile', /Ask for the return/],
    ['a PDF', bad('picture-only.pdf'), 'sheetIsAPdf', /Ask for the Excel file itself/],
  ])('%s, called .xlsx', async (name, source, kind, saying) => {
    const file = path.join(folder, `${name}.xlsx`);
    await copyFile(source, file);
    expect(await resultOf(file)).toMatchObject({ ok: false, failure: { kind, message: expect.stringMatching(saying) as string } });
  });

  test.each([0.1, 0.5, 0.98])('a workbook cut off after %d of it', async (share) => {
    const bytes = await readFile(returned('clean.xlsx'));
    const file = path.join(folder, 'cut.xlsx');
    await writeFile(file, bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(await resultOf(file)).toMatchObject({ failure: { kind: 'sheetDamaged', message: expect.stringMatching(/cannot be relied on/) as string } });
  });

  test('300,000 rows', async () => {
    const file = path.join(folder, 'rows.xlsx');
    await writeFile(file, manyRows(300_000));
    expect(await resultOf(file)).toMatchObject({ failure: { kind: 'sheetTooLong', message: expect.stringMatching(/far more cells than a return can have/) as string } });
  });
});

/** A workbook of so many rows, no two alike, written as a stream. */
function manyRows(count: number): Buffer {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  const part = (name: string, texts: Iterable<string>): void => {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    for (const text of texts) entry.push(strToU8(text));
    entry.push(new Uint8Array(), true);
  };
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  part('xl/workbook.xml', [`<workbook ${main}><sheets><sheet name="Rows" sheetId="1" r:id="rId1"/></sheets></workbook>`]);
  part('xl/_rels/workbook.xml.rels', ['<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>']);
  part('xl/worksheets/sheet1.xml', (function* rows() {
    yield `<worksheet ${main}><sheetData>`;
    for (let at = 1; at <= count; at += 1000) {
      yield Array.from({ length: 1000 }, (_, more) => `<row r="${at + more}"><c r="A${at + more}"><v>${(at + more) * 7919}</v></c><c r="B${at + more}" t="str"><v>Row ${at + more} of many</v></c></row>`).join('');
    }
    yield '</sheetData></worksheet>';
  })());
  zip.end();
  return Buffer.concat(chunks);
}

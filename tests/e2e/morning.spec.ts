import { readFileSync } from 'node:fs';
import { hasOpenpyxl, readWorkbook } from '../integration/excel/support/readers.ts';
import { hasPythonDocx, readWithPython } from '../integration/word/support/readers.ts';
import { expect, test } from './harness/fixtures.ts';
import { clerksMorning } from './journeys/morning.ts';
import { reportAtHand } from './journeys/report-at-hand.ts';

const report = reportAtHand();
const oneSpace = (text: string): string => text.replace(/[ \t\n\r\u00A0]+/g, ' ').trim();

test(`a clerk’s whole morning on ${report.name}, from the review to paper and tracker`, async ({ app, page, dialogs, workDir }) => {
  test.setTimeout(180_000);
  const files = await clerksMorning(app, page, dialogs, report, workDir);

  await test.step('python-docx finds every recommendation in the paper, word for word', () => {
    test.skip(!hasPythonDocx, 'python-docx is not installed: the paper was not read back by it.');
    const read = readWithPython(files.paper);
    const cells = read.tables.flatMap(({ rows }) => rows.flat()).flatMap((cell) => [cell, ...cell.split('\n')]);
    expect(report.texts.filter((text) => !cells.includes(text.trim()))).toEqual([]);
    expect(read.tables[0]?.rows.map(([label]) => label)).toEqual([
      'REPORT FOR:', 'Date of Meeting:', 'Subject:', 'Responsible Officer:', 'Portfolio Holder:', 'Exempt:', 'Decision subject to Call-in:', 'Wards affected:', 'Enclosures:',
    ]);
    expect(cells.some((cell) => cell.includes('Publish one page of outcomes'))).toBe(true);
  });
  await test.step('openpyxl finds every recommendation in the tracker, and as many as were imported', async () => {
    test.skip(!hasOpenpyxl, 'openpyxl is not installed: the tracker was not read back by it.');
    const [sheet] = (await readWorkbook(readFileSync(files.tracker))).sheets;
    const rows = (sheet?.cells ?? []).map((row) => row.map(({ value }) => value));
    const heading = rows.findIndex((row) => row.some((value) => /^recommendation$/i.test(String(value))));
    const column = rows[heading]?.findIndex((value) => /^recommendation$/i.test(String(value))) ?? -1;
    const ref = rows[heading]?.findIndex((value) => /^ref/i.test(String(value))) ?? -1;
    const tracked = rows.slice(heading + 1).filter((row) => row[column] !== null);
    expect(new Set(tracked.map((row) => row[column])).size).toBe(new Set(report.texts).size);
    expect(report.texts.filter((text) => !tracked.some((row) => oneSpace(String(row[column])) === oneSpace(text)))).toEqual([]);
    // Two actions answer the first recommendation, so it has two rows.
    expect(tracked).toHaveLength(report.texts.length + 1);
    expect(ref).toBeGreaterThanOrEqual(0);
  });
});

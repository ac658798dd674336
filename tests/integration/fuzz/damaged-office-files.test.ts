import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkBytes } from '../../../electron/intake/check/check-bytes.ts';
import { sheetLimits } from '../../../electron/intake/limits.ts';
import { parseSheet } from '../../../electron/intake/sheet/parse-sheet.ts';
import { isCalendarDay } from '../../../shared/domain/calendar-day.ts';
import { sanitise } from '../../../shared/intake/sanitise.ts';
import type { ReadSheet } from '../../../shared/intake/sheet/read-sheet.ts';
import { chanceFrom, type Chance } from './damage.ts';
import { replacedOnce } from './damaged-xml.ts';

/** `RUNS=10000` for the long count, `SEED` to repeat a run. */
const RUNS = Number(process.env['RUNS'] ?? 300);
const SEED = Number(process.env['SEED'] ?? randomInt(2 ** 30));

const FOLDER = 'tests/fixtures/returns';
const RETURNS = readdirSync(FOLDER).sort().map((name) => ({ name, bytes: readFileSync(path.join(FOLDER, name)) }));
const WORD = 'tests/fixtures/reports/word';
const DOCUMENTS = readdirSync(WORD).filter((name) => name.endsWith('.docx')).sort().map((name) => ({ name, bytes: readFileSync(path.join(WORD, name)) }));
const WORKBOOKS = RETURNS.filter(({ name }) => !name.endsWith('.csv'));
const VALUES = ['', '0', '-1', '1', '1e999', 'NaN', '4294967296', '2147483648', 'XFD1048576', 'A0', 'AAAA1', 'A1:XFD1048576', '__proto__', 'constructor', '../../xl/workbook.xml', '/', 'true', 's', 'd', 'inlineStr', '&#10;', '_xD83D_', 'x'.repeat(40_000)];

/** What becomes of the XML of one part. */
const CHANGES: Readonly<Record<string, (xml: string, chance: Chance) => string>> = {
  'another value of an attribute': (xml, { one }) => replacedOnce(xml, /(?<==")[^"]*(?=")/g, one, () => one(VALUES)),
  'another text': (xml, { one }) => replacedOnce(xml, /(?<=>)[^<]+(?=<)/g, one, () => one(VALUES)),
  'an element gone': (xml, { one }) => replacedOnce(xml, /<[^/?][^>]*\/>/g, one, () => ''),
  'an element twice': (xml, { one }) => replacedOnce(xml, /<(c|row|si|xf|sheet|tableColumn|Relationship)\b[^>]*?(\/>|>.*?<\/\1>)/gs, one, (whole) => whole + whole),
  'another name': (xml, { one }) => xml.replaceAll(one(['<v>', '<c ', '<row ', 'sheetData', '<si>', '<t>', 'tableColumn']), one(['<f>', '<is>', '<t ', '<x', '<rPh>'])),
  'the rest cut off': (xml, { below }) => xml.slice(0, below(xml.length)),
  'deep nesting': (xml, { one }) => replacedOnce(xml, /(?<=>)(?=<)/g, one, () => '<is>'.repeat(one([3, 500]))),
};

interface OfficeFile {
  readonly name: string;
  readonly bytes: Buffer;
}
function caseOf(seed: number, whole: readonly OfficeFile[], zipped: readonly OfficeFile[]): { readonly how: string; readonly bytes: Buffer } {
  const chance = chanceFrom(seed);
  const { below } = chance;
  if (seed % 3 === 0) {
    const { name, bytes } = chance.one(whole);
    const flipped = Buffer.from(bytes);
    for (let times = 1 + below(8); times > 0; times--) flipped[below(flipped.length)] = below(256);
    return { how: `${name}, bytes changed`, bytes: below(4) === 0 ? flipped.subarray(0, below(flipped.length)) : flipped };
  }
  const { name, bytes } = chance.one(zipped);
  const parts = unzipSync(bytes);
  const part = chance.one(Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one)));
  const how = chance.one(Object.keys(CHANGES));
  parts[part] = strToU8(CHANGES[how]!(strFromU8(parts[part]!), chance));
  return { how: `${name}, ${part}: ${how}`, bytes: Buffer.from(zipSync(parts)) };
}

/** What is wrong with what was read; null where nothing is. */
function fault({ sheets, savedOn, notices }: ReadSheet): string | null {
  if (savedOn !== null && !isCalendarDay(savedOn)) return 'saved on no day';
  if (notices.some((notice) => notice.length < 20)) return 'a notice that says nothing';
  for (const { rows } of sheets) {
    if (rows.length > sheetLimits.rows || rows.some(({ at }, index) => at < 1 || at > 1_048_576 || at <= (rows[index - 1]?.at ?? 0))) return 'rows out of order';
    for (const { cells } of rows) {
      if (cells.length === 0 || cells.some(({ column }, index) => !(column > (cells[index - 1]?.column ?? -1) && column < 16_384))) return 'cells out of order';
      for (const { text, date, number } of cells) {
        if (text.length > sheetLimits.cellCharacters || sanitise(text).text !== text) return 'text that was not cleaned';
        if ((date !== undefined && !isCalendarDay(date)) || (number !== undefined && !Number.isFinite(number))) return 'a day or a number that is none';
      }
    }
  }
  return null;
}

describe('a damaged workbook is read as what a workbook can say, or refused with a sentence, and never brings the reader down', () => {
  test(`${RUNS.toLocaleString('en-GB')} times`, () => {
    console.log(`Damaged workbooks from the seed ${SEED}.`);
    const faults: string[] = [];
    const outcomes = new Map<string, number>();
    for (let seed = SEED; seed < SEED + RUNS; seed++) {
      const { how, bytes } = caseOf(seed, RETURNS, WORKBOOKS);
      try {
        const result = parseSheet(bytes, 'return.xlsx');
        const found = result.ok ? fault(result.value) : result.failure.message.length > 20 ? null : 'refused without a sentence';
        if (found !== null) faults.push(`seed ${seed}: ${how}: ${found}`);
        const outcome = result.ok ? 'read' : result.failure.kind;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      } catch (error) {
        faults.push(`seed ${seed}: ${how}: ${String(error)}`);
      }
    }
    console.log([...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, times]) => `${kind} ${times}`).join(', '));
    expect(faults).toEqual([]);
    expect(outcomes.get('read')).toBeGreaterThan(0);
    expect(outcomes.get('sheetDamaged')).toBeGreaterThan(0);
  });
});

describe('a damaged document or workbook is checked as far as it can be, or refused with a sentence', () => {
  // A document is ten times as large.
  test.each([['workbooks', WORKBOOKS, RUNS], ['documents', DOCUMENTS, Math.ceil(RUNS / 5)]] as const)('%s', (_, files, runs) => {
    const faults: string[] = [];
    const outcomes = new Map<string, number>();
    for (let seed = SEED; seed < SEED + runs; seed++) {
      const { how, bytes } = caseOf(seed, files, files);
      try {
        const result = checkBytes(bytes);
        const said = result.ok ? result.value.map(({ where, sentence }) => `${where}: ${sentence}`) : [result.failure.message];
        if (said.some((words) => words.length < 20)) faults.push(`seed ${seed}: ${how}: said nothing`);
        const outcome = result.ok ? 'checked' : result.failure.kind;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      } catch (error) {
        faults.push(`seed ${seed}: ${how}: ${String(error)}`);
      }
    }
    expect(faults).toEqual([]);
    expect(outcomes.get('checked')).toBeGreaterThan(0);
    expect(outcomes.get('checkDamaged')).toBeGreaterThan(0);
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../electron/intake/parse-report.ts';
import { mattersHere } from '../cli/run-cli.ts';
import { folder } from '../session/a-plan.ts';
import { expectedIn, findIn, fixtures, read, readText } from './reading.ts';

const reports = path.join(fixtures, 'reports');
const old = (name: string) => path.join(reports, 'old-word', `${name}.doc`);
const recommendationsIn = async (file: string) => (await findIn(file)).recommendations.map(({ ref, kind, theme, text }) => ({ ref, kind, theme, text }));
const parsed = async (bytes: Uint8Array) => {
  const result = await parseReport(bytes, () => undefined);
  return result.ok ? 'read' : result.failure.kind;
};

describe('a Word file of the years before 2007', () => {
  test.each(['ashbourne-vale-peer-challenge', 'numbered-titles', 'table', 'title-then-explanation'])('%s gives the same recommendations as its text', async (name) => {
    const found = await recommendationsIn(old(name));
    expect(found.length).toBeGreaterThanOrEqual(8);
    expect(found).toEqual(await recommendationsIn(path.join(reports, `${name}.txt`)));
  });

  test.each(['titled', 'bold-headings'])('%s, made from a Word file with headings, gives the words that a person counted in it', async (name) => {
    const words = ({ recommendations }: { recommendations: readonly { readonly text: string }[] }) => recommendations.map(({ text }) => text);
    expect(words(await findIn(old(name)))).toEqual(words(expectedIn(path.join(reports, 'word', `${name}.expected.json`))));
  });

  test('the clerk is told that its text alone was read', async () => {
    const report = await readText(old('titled'));
    expect(report).toMatchObject({ format: 'word', pageCount: null });
    expect(report.warnings).toEqual([expect.stringMatching(/^The file is in the old Word format \(\.doc\), of which the text alone is read: no layout, no page numbers/)]);
    expect(report.blocks.every(({ page }) => page === null)).toBe(true);
  });

  test('no character of its words is changed: quotation marks stay curly', async () => {
    const words = (await readText(old('ashbourne-vale-peer-challenge'))).blocks.map(({ text }) => text).join('\n');
    const source = await readFile(path.join(reports, 'ashbourne-vale-peer-challenge.txt'), 'utf8');
    for (const mark of ['’', '–']) expect([mark, words.split(mark).length]).toEqual([mark, source.split(mark).length]);
  });

  test('matters import finds in it what is in it, and makes a plan of it', async () => {
    const dir = await folder();
    await writeFile(path.join(dir, 'Report.doc'), await readFile(old('ashbourne-vale-peer-challenge')));
    const told = await mattersHere(dir, 'import', 'Report.doc', '--json');
    expect(told.status).toBe(0);
    expect((JSON.parse(told.out) as { recommendations: unknown[] }).recommendations).toHaveLength(28);
    expect(await mattersHere(dir, 'import', 'Report.doc', '--out', 'Plan.matters')).toMatchObject({ status: 0 });
  });
});

describe('one that cannot be read says why', () => {
  test('a password', async () => {
    const result = await read(path.join(fixtures, 'bad/password.doc'));
    expect(result).toMatchObject({ ok: false, failure: { kind: 'wordFileEncrypted', message: expect.stringMatching(/protected with a password/) as string } });
  });
  test('Word 95 and before', async () => {
    const bytes = Buffer.from(await readFile(old('titled')));
    bytes.writeUInt16LE(0xa5dc, bytes.indexOf(Buffer.from([0xec, 0xa5]), 512));
    expect(await parsed(bytes)).toBe('reportIsVeryOldWord');
  });
  test.each([0.05, 0.3, 0.5, 0.7, 0.95])('cut off after %d of it', async (share) => {
    const bytes = await readFile(old('ashbourne-vale-peer-challenge'));
    expect(await parsed(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatch(/^wordFileDamaged$|^reportIsAnotherOfficeFile$/);
  });
  test('a chain of sectors that goes round is found before anybody follows it', async () => {
    const bytes = Buffer.from(await readFile(old('ashbourne-vale-peer-challenge')));
    const table = (bytes.readInt32LE(76) + 1) * 512;
    const first = bytes.readInt32LE(48);
    // The directory leads back to where it began, by way of one sector more.
    bytes.writeInt32LE(first + 1, table + first * 4);
    bytes.writeInt32LE(first, table + (first + 1) * 4);
    expect(await parsed(bytes)).toBe('wordFileDamaged');
  });
  test('headers that promise more tables than there is file', async () => {
    for (const [at, value] of [[44, 0x7fffffff], [44, 5_000], [48, 0x7fffffff], [60, 0x7ffffff], [68, 3], [30, 31], [32, 31], [56, 0]] as const) {
      const bytes = Buffer.from(await readFile(old('titled')));
      if (at === 30 || at === 32) bytes.writeUInt16LE(value, at);
      else bytes.writeUInt32LE(value, at);
      expect([at, await parsed(bytes)]).toEqual([at, expect.stringMatching(/^wordFileDamaged$|^read$/)]);
    }
  });
  test('300 files with bytes changed at random are read or refused, each with a sentence of its own', async () => {
    const whole = await readFile(old('titled'));
    let seed = 20261125;
    const next = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    const outcomes = new Set<string>();
    for (let n = 0; n < 300; n++) {
      const bytes = Buffer.from(whole);
      // Half of them where the tables are.
      for (let k = 0; k < 8; k++) bytes[next(n % 2 === 0 ? bytes.length : 2_048)] = next(256);
      outcomes.add(await parsed(bytes));
    }
    expect([...outcomes].filter((kind) => !['read', 'wordFileDamaged', 'wordFileEncrypted', 'reportIsVeryOldWord', 'reportIsAnotherOfficeFile', 'reportIsUnknown', 'reportHasNoText', 'reportTooLong'].includes(kind))).toEqual([]);
    expect(outcomes.has('read')).toBe(true);
    expect(outcomes.has('wordFileDamaged')).toBe(true);
  });
});

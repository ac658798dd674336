import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerFile } from '../../../../electron/intake/read-report.ts';
import { readSheets, type ReadSheetsOptions } from '../../../../electron/intake/sheet/read-sheets.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'matters-sheets-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const read = (files: readonly string[], options: Partial<ReadSheetsOptions> = {}) => readSheets(files, { workerFile: workerFile(), ...options });
async function fileOf(name: string, content: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}
const saidBy = (results: Awaited<ReturnType<typeof read>>) => results.map((one) => (one.ok ? one.value.fileName : one.failure.kind));

/** A worker that reads each file in a way of its own: `hang`, `break`, or answer with its name. */
const unruly = () => fileOf('unruly.cjs', `
  const { parentPort, workerData } = require('node:worker_threads');
  for (const file of workerData.sheets) {
    if (file.includes('hang')) for (;;);
    if (file.includes('break')) throw new Error('no');
    if (file.includes('fill')) { const kept = []; for (;;) kept.push({ words: [kept.length, String(kept.length)] }); }
    parentPort.postMessage({ about: 'sheet', result: { ok: true, value: { fileName: require('node:path').basename(file) } } });
  }`);

describe('many files are read by one process, one after another', () => {
  test('a result for each in their order, what can be refused unread among them, and progress', async () => {
    const files = [await fileOf('a.csv', 'Ref,Status\nA1,On track\n'), path.join(folder, 'gone.xlsx'), await fileOf('letter.txt', 'Dear Nadia.\nNothing to report.\n'), folder, await fileOf('none.xlsx', ''), await fileOf('b.csv', 'Ref,Status\nA2,At risk\n')];
    const told: string[] = [];
    const results = await read(files, { onProgress: ({ done, total }) => told.push(`${done}/${total}`) });
    expect(saidBy(results)).toEqual(['a.csv', 'sheetMissing', 'sheetIsNoTable', 'sheetIsAFolder', 'sheetEmpty', 'b.csv']);
    expect(told).toEqual(['4/6', '5/6', '6/6']);
  });

  test('a file that the worker breaks down over, hangs over or fills the memory with is refused, and the rest is read', async () => {
    const files = await Promise.all(['one', 'break', 'two', 'hang', 'three', 'fill', 'four'].map((name) => fileOf(`${name}.xlsx`, 'x')));
    expect(saidBy(await read(files, { workerFile: await unruly(), time: 10_000, growthMegabytes: 200 }))).toEqual([
      'one.xlsx', 'sheetReadingStopped', 'two.xlsx', 'sheetReadingTookTooLong', 'three.xlsx', 'sheetReadingNeededTooMuch', 'four.xlsx',
    ]);
  });

  test('Cancel ends it: what was read stays, what was not is refused with a sentence', async () => {
    const files = await Promise.all(['one', 'two', 'hang', 'three'].map((name) => fileOf(`${name}.xlsx`, 'x')));
    const controller = new AbortController();
    const results = await read(files, { workerFile: await unruly(), signal: controller.signal, onProgress: ({ done }) => done === 2 && controller.abort() });
    expect(saidBy(results)).toEqual(['one.xlsx', 'two.xlsx', 'sheetReadingCancelled', 'sheetReadingCancelled']);
    expect(results[2]).toMatchObject({ failure: { message: expect.stringContaining('your plan is as it was') as string } });
    expect(saidBy(await read(files, { signal: AbortSignal.abort() }))).toEqual(Array(4).fill('sheetReadingCancelled'));
  });

  test('the files are left as they were, and none at all is no trouble', async () => {
    const file = await fileOf('kept.csv', 'Ref,Status\nA1,On track\n');
    const before = await readFile(file);
    await read([file]);
    expect((await readFile(file)).equals(before)).toBe(true);
    expect(await read([])).toEqual([]);
    await mkdir(path.join(folder, 'inside'), { recursive: true });
    expect(saidBy(await read([path.join(file, 'within.xlsx')]))).toEqual(['sheetMissing']);
  });
});

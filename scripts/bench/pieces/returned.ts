import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { returnToXlsx } from '../../../electron/export/excel/return-to-xlsx.ts';
import { workerFile } from '../../../electron/intake/read-report.ts';
import { readSheets } from '../../../electron/intake/sheet/read-sheets.ts';
import type { Piece } from '../figure.ts';
import { longestPause, type Pause } from '../pauses.ts';
import { RETURN_ROWS, returnOf } from '../plans/returns.ts';
import { sideBySide } from '../side-by-side.ts';

const FILES = { full: 40, small: 2 } as const;
const ROUNDS = { full: 5, small: 1 } as const;
const AT = new Date('2027-01-05T09:00:00Z');

/** Forty returns that came back, read as they are when they are dropped on the window, against exceljs reading the same ones. By the clock a pause is the machine's other work too. */
export const returned: Piece = async (scale) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'matters-bench-'));
  try {
    const files = await Promise.all(Array.from({ length: FILES[scale] }, async (_, at) => {
      const file = path.join(folder, `Return ${at + 1}.xlsx`);
      await writeFile(file, await returnToXlsx(returnOf(at), { at: AT }));
      return file;
    }));
    const pauses: Pause[] = [];
    const times = await sideBySide(ROUNDS[scale], {
      exceljs: async () => {
        for (const file of files) await new ExcelJS.Workbook().xlsx.load(new Uint8Array(await readFile(file)).buffer);
      },
      ours: async () => {
        pauses.push(await longestPause(async () => {
          for (const read of await readSheets(files, { workerFile: workerFile() })) if (!read.ok) throw new Error(read.failure.message);
        }));
      },
    });
    const named = `${files.length} returns of ${RETURN_ROWS} rows`;
    return [
      { work: `${named} read, in the process that keeps them apart`, unit: 'ms', first: times.ours.first, ours: times.ours.median, against: 'exceljs, one after the other', theirs: times.exceljs.median, goal: { atMost: 5_000 } },
      { work: 'the longest pause of the main thread meanwhile, by the clock', unit: 'ms', first: null, ours: Math.max(...pauses.map(({ waited }) => waited)), against: '', theirs: null, goal: null },
      { work: 'the same by its own time', unit: 'ms', first: null, ours: Math.max(...pauses.map(({ own }) => own)), against: '', theirs: null, goal: { atMost: 50 } },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};

import ExcelJS from 'exceljs';
import { eachInWorker } from '../../../electron/export/write-in-worker.ts';
import { PLACES } from '../../../electron/places.ts';
import { RETURN_COLUMNS } from '../../../shared/returns/columns.ts';
import type { ReturnContent } from '../../../shared/returns/return-content.ts';
import type { Piece } from '../figure.ts';
import { longestPause, type Pause } from '../pauses.ts';
import { RETURN_ROWS, returnOf } from '../plans/returns.ts';
import { sideBySide } from '../side-by-side.ts';

const FILES = { full: 40, small: 2 } as const;
const ROUNDS = { full: 5, small: 1 } as const;
const AT = new Date('2027-01-05T09:00:00Z');

/** Forty returns made by one worker, with all that is in them, against exceljs writing their bare rows here. */
export const made: Piece = async (scale) => {
  const contents = Array.from({ length: FILES[scale] }, (_, at) => returnOf(at));
  const pauses: Pause[] = [];
  const times = await sideBySide(ROUNDS[scale], {
    exceljs: async () => {
      for (const content of contents) await bareRows(content);
    },
    ours: async () => {
      pauses.push(await longestPause(async () => {
        let files = 0;
        for await (const bytes of eachInWorker(contents.map((content) => ({ what: 'return', content })), AT, PLACES.exportWorker)) if (bytes.length > 0) files += 1;
        if (files !== contents.length) throw new Error('A return was not made.');
      }));
    },
  });
  return [
    { work: `${contents.length} returns of ${RETURN_ROWS} rows made, in one worker`, unit: 'ms', first: times.ours.first, ours: times.ours.median, against: 'exceljs, their bare rows, one after the other', theirs: times.exceljs.median, goal: { atMost: 5_000 } },
    { work: 'the longest pause of the main thread meanwhile, by its own time', unit: 'ms', first: null, ours: Math.max(...pauses.map(({ own }) => own)), against: '', theirs: null, goal: { atMost: 50 } },
  ];
};

async function bareRows({ rows }: ReturnContent): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Return');
  sheet.addRow(RETURN_COLUMNS.map(({ heading }) => heading));
  for (const { ref, asked, action, targetDate, lastUpdate, status } of rows) sheet.addRow([ref, asked, action, targetDate, lastUpdate, status]);
  await workbook.xlsx.writeBuffer();
}

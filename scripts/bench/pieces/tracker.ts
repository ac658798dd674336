import { strFromU8, unzipSync } from 'fflate';
import { trackerToXlsx } from '../../../electron/export/excel/tracker-to-xlsx.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';
import type { Figure, Piece, Scale } from '../figure.ts';
import { sheetByHand } from '../floors/sheet-by-hand.ts';
import { zipped } from '../floors/zipped.ts';
import { byExceljs, byOpenpyxl } from '../peers/workbooks.ts';
import { planOfRows } from '../plans/tracker-plan.ts';
import { sideBySide } from '../side-by-side.ts';

const ROWS: Readonly<Record<Scale, readonly { readonly rows: number; readonly rounds: number }[]>> = {
  full: [{ rows: 200, rounds: 9 }, { rows: 2_000, rounds: 5 }, { rows: 20_000, rounds: 3 }],
  small: [{ rows: 20, rounds: 1 }],
};
const AT = new Date('2027-01-05T09:00:00Z');
const TODAY = '2027-01-05';
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** The tracker as an Excel file, against its cells written as text by hand and everything deflated, what any program must do, and against exceljs and openpyxl. */
export const tracker: Piece = async (scale) => {
  const figures: Figure[] = [];
  for (const { rows, rounds } of ROWS[scale]) {
    const named = `${rows.toLocaleString('en-GB')} rows × 15 columns`;
    const plan = planOfRows(rows);
    const content = trackerContent(plan, { today: TODAY });
    const parts = unzipSync(await trackerToXlsx(content, { at: AT }));
    const like = strFromU8(parts[SHEET]!);
    const byHand = () => {
      const { sheet, strings } = sheetByHand(content.rows, like);
      return zipped({ ...parts, [SHEET]: Buffer.from(sheet), [STRINGS]: Buffer.from(strings) });
    };
    const share = byHand().length / zipped(parts).length;
    if (share < 0.8 || share > 1.2) throw new Error(`By hand the workbook is ${share.toFixed(2)} times as large as ours, so it is not the same.`);
    const times = await sideBySide(rounds, {
      floor: byHand,
      content: () => trackerContent(plan, { today: TODAY }),
      file: () => trackerToXlsx(content, { at: AT }),
      exceljs: () => byExceljs(content.rows),
    });
    const openpyxl = byOpenpyxl(content.rows, Math.ceil(rounds / 3));
    const common = { work: `${named}: the file`, unit: 'ms', first: times.file.first, ours: times.file.median } as const;
    figures.push(
      { work: `${named}: what it says`, unit: 'ms', first: times.content.first, ours: times.content.median, against: '', theirs: null, goal: null },
      { ...common, against: 'the same cells written as text by hand, and deflated', theirs: times.floor.median, goal: { times: 2 } },
      { ...common, against: 'exceljs with the same cells, their heights left out', theirs: times.exceljs.median, goal: { times: 1 } },
      { ...common, against: openpyxl === null ? 'openpyxl, which is not on this machine' : 'openpyxl with the same, started beforehand', theirs: openpyxl, goal: { times: 1 } },
    );
  }
  return figures;
};

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { TRACKER_COLUMNS } from '../../../shared/tracker/columns.ts';
import type { TrackerRow } from '../../../shared/tracker/tracker-content.ts';

const HEADINGS = TRACKER_COLUMNS.map(({ heading }) => heading);
const DAYS: ReadonlySet<string> = new Set(['originalDate', 'currentDate']);
const cellsOf = (row: TrackerRow) => TRACKER_COLUMNS.map(({ key }) => row[key] ?? '');

/** The same cells, wrapped and with borders, as a table with a list and a colour for a status, as somebody who knows exceljs would write it. */
export async function byExceljs(rows: readonly TrackerRow[]): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Tracker', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.columns = HEADINGS.map(() => ({ width: 20 }));
  const values = rows.map((row) => TRACKER_COLUMNS.map(({ key }) => (DAYS.has(key) && row[key] ? new Date(`${row[key]}T00:00:00Z`) : (row[key] ?? ''))));
  sheet.addTable({ name: 'Tracker', ref: 'A1', columns: HEADINGS.map((name) => ({ name, filterButton: true })), rows: values });
  const line = { style: 'thin' } as const;
  const style = { alignment: { wrapText: true, vertical: 'top' }, border: { top: line, bottom: line }, font: { name: 'Arial', size: 11 } } as const;
  sheet.eachRow((row) => row.eachCell({ includeEmpty: true }, (cell) => { cell.style = style; }));
  sheet.addConditionalFormatting({ ref: `J2:J${rows.length + 1}`, rules: [{ type: 'cellIs', operator: 'equal', priority: 1, formulae: ['"On track"'], style: { font: { bold: true } } }] });
  return workbook.xlsx.writeBuffer();
}

const PYTHON = '/usr/bin/python3';
const SCRIPT = `
import datetime, io, json, sys, time
from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
given = json.load(sys.stdin)
def write():
    book = Workbook()
    sheet = book.active
    look = dict(alignment=Alignment(wrap_text=True, vertical='top'), border=Border(top=Side('thin'), bottom=Side('thin')), font=Font(name='Arial', size=11))
    for y, row in enumerate([given['headings']] + given['rows'], 1):
        for x, value in enumerate(row, 1):
            if y > 1 and x in (8, 9) and value: value = datetime.date.fromisoformat(value)
            cell = sheet.cell(y, x, value or None)
            cell.alignment, cell.border, cell.font = look['alignment'], look['border'], look['font']
    last = len(given['rows']) + 1
    sheet.add_table(Table(displayName='Tracker', ref='A1:O%d' % last))
    statuses = DataValidation(type='list', formula1='"On track,Off track"')
    sheet.add_data_validation(statuses)
    statuses.add('J2:J%d' % last)
    sheet.conditional_formatting.add('J2:J%d' % last, CellIsRule(operator='equal', formula=['"On track"'], font=Font(bold=True)))
    book.save(io.BytesIO())
taken = []
for _ in range(given['times']):
    start = time.perf_counter()
    write()
    taken.append((time.perf_counter() - start) * 1000)
print(json.dumps(sorted(taken)[len(taken) // 2]))
`;

/** The median time in milliseconds that openpyxl takes for the same, starting left out; null where this machine has no openpyxl. */
export function byOpenpyxl(rows: readonly TrackerRow[], times: number): number | null {
  if (!existsSync(PYTHON)) return null;
  const { status, stdout } = spawnSync(PYTHON, ['-c', SCRIPT], { input: JSON.stringify({ headings: HEADINGS, rows: rows.map(cellsOf), times }), encoding: 'utf8', maxBuffer: 1e6 });
  return status === 0 ? Number(stdout) : null;
}

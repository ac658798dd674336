import type ExcelJS from 'exceljs';
import { FILL_IN_COLUMNS, RETURN_COLUMNS, returnHeading, type FillInKey, type ReturnColumnKey } from '../../../shared/returns/columns.ts';
import type { ReturnContent, ReturnRow } from '../../../shared/returns/return-content.ts';
import { fittedTable } from './fitted-table.ts';
import { LONG_TEXTS, pieces, type LongText } from './fitting.ts';
import type { Look } from './look.ts';
import { addTable, footerText, putCell, type CellValue } from './sheet.ts';
import { heightOf } from './text-metrics.ts';

export const RETURN_SHEET = 'Return';
const REFERENCE_BAND = 'For reference';
const FILL_IN_BAND = 'Please fill in';

/** In Excel's unit. Together they fill an A3 page across at about three quarters of full size; on a screen the first cell to fill in is in sight. */
const WIDTHS: Readonly<Record<ReturnColumnKey, number>> = {
  ref: 9, asked: 25, action: 29, targetDate: 13, lastUpdate: 29, status: 17, progress: 34, nextStep: 26, revisedDate: 14, reason: 26, evidence: 26,
};
/** A line above the table that a small screen shows whole. */
const NOTE_WIDTH = 170;
/** Room to write, in an action of which little has been said. */
const LEAST_HEIGHT = heightOf(5);
const A3 = 8 as ExcelJS.PaperSize;
/** What Excel takes for a date here; anything else is asked about, and may stay. */
const SENSIBLE_DAYS = [new Date('2000-01-01T00:00:00Z'), new Date('2099-12-31T00:00:00Z')];

/** The sheet of a return: how to fill it in, the stamp, and one table. Gives back the texts that no row of Excel's can show whole, for a sheet of their own. */
export function addReturnSheet(workbook: ExcelJS.Workbook, content: ReturnContent): readonly LongText[] {
  const columns = RETURN_COLUMNS.map(({ key, heading }) => ({ heading, width: WIDTHS[key] }));
  const { long, widths, rows, heights } = fittedTable(columns, content.rows.map((row) => RETURN_COLUMNS.map(({ key }) => valueOf(row, key))), (at) => content.rows[at]!.ref);
  const above = linesAbove(content, long.length > 0);
  const header = above.length + 2;
  const sheet = workbook.addWorksheet(RETURN_SHEET, setUpOf(content, header));
  sheet.columns = widths.map((width) => ({ width }));
  above.forEach(({ text, look }, at) => {
    putCell(sheet.getCell(1 + at, 1), text, look);
    sheet.getRow(1 + at).height = look === 'title' ? 30 : 18;
  });
  addBand(sheet, header - 1);
  addTable(sheet, {
    name: 'Return', row: header, headings: columns.map(({ heading }) => heading), rows, heights: heights.map((height) => Math.max(LEAST_HEIGHT, height)), filters: false,
    headerLooks: (column) => (RETURN_COLUMNS[column]!.fillIn ? 'fillInHeader' : 'header'),
    looks: (_, column) => LOOK_OF[RETURN_COLUMNS[column]!.key],
  });
  for (const { key } of FILL_IN_COLUMNS) addPrompt(sheet, key, header, content);
  return long;
}

const valueOf = (row: ReturnRow, key: ReturnColumnKey): CellValue => {
  switch (key) {
    case 'targetDate': return row.targetDate === null ? 'Not set' : { day: row.targetDate };
    case 'progress': case 'nextStep': case 'revisedDate': case 'reason': case 'evidence': return '';
    default: return row[key];
  }
};
const LOOK_OF: Readonly<Record<ReturnColumnKey, Look>> = {
  ref: 'strong', asked: 'text', action: 'text', targetDate: 'day', lastUpdate: 'text',
  status: 'fillIn', progress: 'fillInText', nextStep: 'fillInText', revisedDate: 'fillInDay', reason: 'fillInText', evidence: 'fillInText',
};

function linesAbove({ title, marking, due, howTo, stamp }: ReturnContent, hasLong: boolean): readonly { readonly text: string; readonly look: Look }[] {
  const lines = (text: string, look: Look) => pieces(text, NOTE_WIDTH, 1).map((piece) => ({ text: piece.trimEnd(), look }));
  return [
    { text: title, look: 'title' },
    ...(marking === null ? [] : lines(marking, 'marking')),
    ...lines(due, 'marking'),
    ...[...howTo, ...(hasLong ? [`Some texts are longer than a row can show: they are in full on the sheet “${LONG_TEXTS}”.`] : [])].flatMap((text) => lines(text, 'note')),
    { text: stamp, look: 'note' },
  ];
}

/** Says in words what the colours say: which columns are there to be read, and which to be filled in. */
function addBand(sheet: ExcelJS.Worksheet, row: number): void {
  const firstToFill = RETURN_COLUMNS.findIndex(({ fillIn }) => fillIn);
  RETURN_COLUMNS.forEach(({ fillIn }, at) => {
    const says = at === 0 ? REFERENCE_BAND : at === firstToFill ? FILL_IN_BAND : '';
    putCell(sheet.getCell(row, at + 1), says, fillIn ? 'fillInBand' : 'referenceBand');
  });
  sheet.getRow(row).height = heightOf(1) + 2;
}

/** The band and the header stay in sight and stand on every printed page; whoever opens it stands in the first cell to fill in. */
function setUpOf({ title, marking, rows }: ReturnContent, header: number): Partial<ExcelJS.AddWorksheetOptions> {
  const firstToFill = `${letterOf('status')}${header + 1}`;
  return {
    views: [{ state: 'frozen', xSplit: 1, ySplit: header, showGridLines: false, activeCell: firstToFill }],
    pageSetup: {
      paperSize: A3, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0,
      printTitlesRow: `${header - 1}:${header}`, printArea: `A1:${letterOf('evidence')}${header + rows.length}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.7, header: 0.3, footer: 0.35 },
    },
    headerFooter: { oddFooter: `&L${footerText(marking === null ? title : 'Not for publication')}&R${footerText('')}Page &P of &N` },
  };
}

const letterOf = (key: ReturnColumnKey): string => String.fromCharCode('A'.charCodeAt(0) + RETURN_COLUMNS.findIndex((column) => column.key === key));

/** The note that a cell shows when it is selected, and what may stand in it. A date that Excel cannot read may stay: it is looked at when the return comes back. */
function addPrompt(sheet: ExcelJS.Worksheet, key: FillInKey, header: number, { prompts, choices, rows }: ReturnContent): void {
  const range = `${letterOf(key)}${header + 1}:${letterOf(key)}${header + rows.length}`;
  const said = { allowBlank: true, showInputMessage: true, promptTitle: returnHeading(key), prompt: prompts[key] };
  const { dataValidations } = sheet as unknown as { dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void } };
  if (key === 'status') {
    dataValidations.add(range, {
      ...said, type: 'list', formulae: [`"${choices.join(',')}"`], showErrorMessage: true, errorStyle: 'stop', errorTitle: 'Not in the list',
      error: `Choose one of the words from the list. What is finished is “${choices.at(-1)!}” until members have agreed.`,
    });
  } else if (key === 'revisedDate') {
    dataValidations.add(range, {
      ...said, type: 'date', operator: 'between', formulae: SENSIBLE_DAYS, showErrorMessage: true, errorStyle: 'warning', errorTitle: 'Not a date',
      error: 'Write the new target date day first, such as 31/3/2027. Anything else has to be asked about.',
    });
  } else {
    dataValidations.add(range, { ...said, type: 'any' as 'custom', formulae: [], showErrorMessage: false });
  }
}


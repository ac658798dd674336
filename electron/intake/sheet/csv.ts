import { sheetLimits } from '../limits.ts';
import { removedSentence } from '../../../shared/intake/sanitise.ts';
import type { SheetCell, SheetRow } from '../../../shared/intake/sheet/read-sheet.ts';
import { decodeText } from '../text/decode-text.ts';
import { Budget } from './budget.ts';
import { CellTexts } from './cell-text.ts';
import type { SheetContent } from './parse-sheet.ts';
import { SheetRefused } from './sheet-failures.ts';

const AS_TEXT = 'The file is a CSV, which holds text alone: its dates are read as they are written, the day first.';
const CUT_OFF = 'The last cell of the file begins with a quotation mark that is never closed, so the file may have been cut off.';

/** Reads a CSV as Excel and LibreOffice save it, whatever stands between its cells: comma, semicolon or tab. Throws `SheetRefused`. */
export function readCsv(bytes: Uint8Array): SheetContent {
  const decoded = decodeText(bytes);
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (/^\s*</.test(text)) throw new SheetRefused('sheetIsXml');
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const separator = named?.[1] ?? separatorOf(body);
  if (separator === null) throw new SheetRefused('sheetIsNoTable');
  const texts = new CellTexts();
  const { rows, open } = readRecords(body, separator, texts);
  const cut = texts.cut > 0 ? `A cell holds more than ${sheetLimits.cellCharacters.toLocaleString('en-GB')} characters. The rest was cut off.` : null;
  const notices = [...decoded.warnings, AS_TEXT, ...(open ? [CUT_OFF] : []), cut, removedSentence(texts.removed)].filter((one) => one !== null);
  return { format: 'csv', savedOn: null, savedBy: null, sheets: [{ name: 'CSV', rows }], notices };
}

/** What stands most often outside quotation marks, in the beginning of the file; null where none of them does. */
function separatorOf(text: string): string | null {
  const bare = text.slice(0, 65_536).replace(/"[^"]*("|$)/g, '');
  const counted = [',', ';', '\t'].map((one) => ({ one, times: bare.split(one).length - 1 })).sort((a, b) => b.times - a.times);
  const most = counted[0]!;
  // Prose has commas too, but not in nearly every line.
  const lines = bare.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const having = lines.filter((line) => line.includes(most.one)).length;
  return most.times > 0 && having * 2 > lines.length ? most.one : null;
}

/** Goes once through the text. `open`: it ended inside quotation marks. */
function readRecords(text: string, separator: string, texts: CellTexts): { readonly rows: SheetRow[]; readonly open: boolean } {
  const budget = new Budget();
  const rows: SheetRow[] = [];
  let cells: SheetCell[] = [];
  let at = 1;
  let column = 0;
  let index = 0;
  let open = false;
  const endCell = (raw: string): void => {
    const clean = texts.clean(raw);
    if (clean.trim() !== '') {
      budget.spend('cells');
      budget.spend('characters', clean.length);
      cells.push({ column, text: clean });
    }
    column += 1;
  };
  const endRow = (): void => {
    if (cells.length > 0) {
      budget.spend('rows');
      rows.push({ at, cells });
    }
    [cells, column, at] = [[], 0, at + 1];
  };
  const stop = new RegExp(`[${separator}\\r\\n]`, 'g');
  while (index < text.length) {
    let cell = '';
    if (text[index] === '"') {
      index += 1;
      for (;;) {
        const quote = text.indexOf('"', index);
        open = quote < 0;
        cell += text.slice(index, open ? undefined : quote);
        index = open ? text.length : quote + 1;
        if (text[index] !== '"') break;
        cell += '"';
        index += 1;
      }
    }
    stop.lastIndex = index;
    const end = stop.exec(text)?.index ?? text.length;
    endCell(cell + text.slice(index, end));
    budget.spend('elements');
    index = end + 1;
    const mark = text[end];
    if (mark === separator) continue;
    if (mark === '\r' && text[index] === '\n') index += 1;
    endRow();
  }
  endRow();
  return { rows, open };
}

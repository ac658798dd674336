import { isCalendarDay, shortDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import type { SheetCell } from '../../../../shared/intake/sheet/read-sheet.ts';
import { OfficeFileRefused } from '../../zip/office-file-refused.ts';
import { unescaped, type CellTexts } from '../cell-text.ts';
import type { CellFormat } from './cell-formats.ts';
import { serialDay } from './serial-day.ts';
import type { CellString } from './shared-strings.ts';

/** What a workbook says once for all its cells. */
export interface WorkbookSense {
  readonly strings: readonly CellString[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
  readonly texts: CellTexts;
}
/** A cell as it stands in the file. */
export interface RawCell {
  readonly column: number;
  readonly type: string;
  readonly format: number;
  readonly value: string;
  readonly inline: CellString | null;
  readonly formula: boolean;
}

type Said = Pick<SheetCell, 'text' | 'date' | 'number' | 'error' | 'struck'>;

/** What a cell says; null where it says nothing. */
export function cellOf(raw: RawCell, sense: WorkbookSense): SheetCell | null {
  const said = saidBy(raw, sense);
  if (said.text.trim() === '' && !raw.formula) return null;
  const struck = said.struck || sense.formats[raw.format]?.struck;
  return { column: raw.column, ...said, ...(raw.formula && { formula: true }), ...(struck && { struck: true }) };
}

function saidBy({ type, value, inline, format }: RawCell, { strings, formats, from1904, texts }: WorkbookSense): Said {
  const ofString = ({ text, struck }: CellString): Said => ({ text, ...(struck && { struck: true }) });
  switch (type) {
    case 's': {
      const string = strings[/^\d{1,9}$/.test(value.trim()) ? Number(value) : -1];
      if (!string) throw new OfficeFileRefused('damaged');
      return ofString(string);
    }
    case 'inlineStr':
      return ofString(inline ? { ...inline, text: texts.clean(unescaped(inline.text)) } : { text: '', struck: false });
    case 'str':
      return { text: texts.clean(unescaped(value)) };
    case 'b':
      return { text: value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: texts.clean(value), error: true };
    case 'd':
      return asDay(isCalendarDay(value.slice(0, 10)) ? value.slice(0, 10) : null) ?? { text: texts.clean(value) };
    default:
      return ofNumber(value, formats[format]?.shows ?? 'number', from1904) ?? { text: texts.clean(value) };
  }
}

const asDay = (date: CalendarDay | null): Said | null => (date === null ? null : { text: shortDay(date), date });

function ofNumber(value: string, shows: CellFormat['shows'], from1904: boolean): Said | null {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return null;
  if (shows === 'date') {
    const said = asDay(serialDay(number, from1904));
    if (said) return said;
  }
  return { text: shows === 'percentage' ? `${digits(number * 100)}%` : digits(number), number };
}
/** With the fifteen significant digits that Excel keeps: 0.1 + 0.2 is 0.3. */
const digits = (number: number): string => String(Number(number.toPrecision(15)));

import type { SheetCell, SheetRow } from '../../../../shared/intake/sheet/read-sheet.ts';
import { parseXml, type XmlElement } from '../../xml/parse-xml.ts';
import { OfficeFileRefused } from '../../zip/office-file-refused.ts';
import type { Budget } from '../budget.ts';
import { cellOf, type RawCell, type WorkbookSense } from './cell-value.ts';
import { withMerges } from './merges.ts';
import { LAST_COLUMN, LAST_ROW, placeOf, rangeOf } from './places.ts';
import { richText } from './shared-strings.ts';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/**
 * Reads one sheet as a stream. What the file claims of its own size is never looked at, and neither are validations, conditional formats or
 * anything else that names whole columns: only cells that are really there cost anything. Rows and cells out of order, doubled, or where Excel
 * has none are damage, as they are to Excel. `watch` is shown every element on the way. Throws `SheetRefused` and `OfficeFileRefused`.
 */
export function readRows(part: Uint8Array, sense: WorkbookSense, budget: Budget, watch: (element: XmlElement) => void = () => undefined): SheetRow[] {
  const rows: SheetRow[] = [];
  const merges: string[] = [];
  let at = 0;
  let hidden = false;
  let cells: SheetCell[] = [];
  let column = -1;
  let cell: Mutable<RawCell> | null = null;
  let within: 'v' | 'is' | null = null;
  const rich = richText();

  const startRow = (element: XmlElement): void => {
    const named = element.attribute('r');
    const next = named === null ? at + 1 : /^\d{1,7}$/.test(named) ? Number(named) : 0;
    if (next <= at || next > LAST_ROW) throw new OfficeFileRefused('damaged');
    [at, column, cells, hidden] = [next, -1, [], isTrue(element.attribute('hidden'))];
  };
  const startCell = (element: XmlElement): void => {
    const named = element.attribute('r');
    const place = named === null ? { at, column: column + 1 } : placeOf(named);
    if (!place || place.at !== at || place.column <= column || place.column > LAST_COLUMN) throw new OfficeFileRefused('damaged');
    column = place.column;
    cell = { column, type: element.attribute('t') ?? 'n', format: Number(element.attribute('s') ?? 0), value: '', inline: null, formula: false };
  };
  const endCell = (raw: RawCell): void => {
    const said = cellOf(raw, sense);
    if (!said) return;
    budget.spend('cells');
    budget.spend('characters', said.text.length);
    cells.push(said);
  };
  const endRow = (): void => {
    if (cells.length === 0) return;
    budget.spend('rows');
    rows.push({ at, cells, ...(hidden && { hidden: true }) });
    cells = [];
  };

  parseXml(part, {
    open(element) {
      budget.spend('elements');
      watch(element);
      const { name } = element;
      if (name === 'x:row') startRow(element);
      else if (name === 'x:c') startCell(element);
      else if (name === 'x:mergeCell') merges.push(element.attribute('ref') ?? '');
      else if (cell === null) return;
      else if (name === 'x:v') within = 'v';
      else if (name === 'x:f') cell.formula = true;
      else if (name === 'x:is') {
        within = 'is';
        rich.start();
      } else if (within === 'is') rich.open(name, element.attribute('val'));
    },
    close(name) {
      if (name === 'x:v') within = null;
      else if (name === 'x:is') {
        within = null;
        if (cell) cell.inline = rich.end();
      } else if (name === 'x:c') {
        if (cell) endCell(cell);
        cell = null;
      } else if (name === 'x:row') endRow();
      else if (within === 'is') rich.close(name);
    },
    text(piece) {
      if (cell === null || within === null) return;
      budget.spend('characters', piece.length);
      if (within === 'v') cell.value += piece;
      else rich.add(piece);
    },
  });
  return withMerges(rows, merges.flatMap((name) => rangeOf(name) ?? []));
}

export const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

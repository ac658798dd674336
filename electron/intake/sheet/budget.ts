import { sheetLimits } from '../limits.ts';
import { SheetRefused } from './sheet-failures.ts';

type Counted = 'sheets' | 'rows' | 'cells' | 'characters' | 'elements';

/** What one file may still make us do. Spending more throws `SheetRefused`, in the middle of a part if need be. */
export class Budget {
  readonly #left: Record<Counted, number> = {
    sheets: sheetLimits.sheets, rows: sheetLimits.rows, cells: sheetLimits.cells, characters: sheetLimits.characters, elements: sheetLimits.elements,
  };

  spend(what: Counted, amount = 1): void {
    this.#left[what] -= amount;
    if (this.#left[what] < 0) throw new SheetRefused('sheetTooLong');
  }
}

import { sanitise } from '../../../shared/intake/sanitise.ts';
import { sheetLimits } from '../limits.ts';

/** Cleans the texts of one file, and counts what it took out of them. */
export class CellTexts {
  removed = 0;
  cut = 0;

  clean(raw: string): string {
    const { text, removed } = sanitise(raw);
    this.removed += removed;
    if (text.length <= sheetLimits.cellCharacters) return text;
    this.cut += 1;
    // Not through the middle of a pair of surrogates.
    return text.slice(0, sheetLimits.cellCharacters).replace(/[\uD800-\uDBFF]$/, '');
  }
}

/** `_x0041_` stands for the character of that number in the strings of a workbook (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). */
export const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

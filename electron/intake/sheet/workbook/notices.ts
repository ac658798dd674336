import { removedSentence } from '../../../../shared/intake/sanitise.ts';
import type { Sheet } from '../../../../shared/intake/sheet/read-sheet.ts';
import { sheetLimits } from '../../limits.ts';
import type { CellTexts } from '../cell-text.ts';

/** A sheet, and the kinds of parts that belong to it. */
export interface SheetParts {
  readonly sheet: string;
  readonly types: readonly string[];
}
interface Noticed {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly SheetParts[];
  readonly texts: CellTexts;
  /** Of all parts of the file. */
  readonly names: readonly string[];
}

/** Sentences for the clerk: what is in the file and was not read, and what was read otherwise than it may have been meant. */
export function noticesOf({ sheets, parts, texts, names }: Noticed): string[] {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const having = (...types: string[]) => parts.filter((part) => part.types.some((type) => types.includes(type))).map(({ sheet }) => `“${sheet}”`);
  const has = (part: RegExp) => names.some((name) => part.test(name));
  const count = (many: number, one: string, more: string) => (many === 1 ? one : `${many.toLocaleString('en-GB')} ${more}`);
  const empty = cells.filter(({ formula, text }) => formula && text === '').length;
  const struck = cells.filter((cell) => cell.struck).length;
  const merged = cells.filter((cell) => cell.merged).length;
  const drawn = having('drawing');
  const commented = having('comments', 'threadedComment');
  const found: (string | false | null)[] = [
    has(/(^|\/)vbaProject\.bin$/i) && 'The file contains macros. They were not run; only its cells were read.',
    has(/^xl\/externalLinks\/[^/]+$/i) && 'The file has formulas that look into other workbooks. Nothing was fetched; their last results were read.',
    drawn.length > 0 && `There are pictures or shapes on ${listed(drawn)}. What they show was not read: look at the file itself.`,
    commented.length > 0 && `There are comments on ${listed(commented)}. They were not read: look at the file itself.`,
    merged > 0 && `${count(merged, '1 cell is', 'cells are')} merged over others. Each was read once, where it begins.`,
    struck > 0 && `${count(struck, '1 cell has', 'cells have')} text that is struck through. It was read like the rest: look whether it is meant.`,
    empty > 0 && `${count(empty, '1 formula has', 'formulas have')} no result in the file. Open it in Excel, save it, and take it in again.`,
    texts.cut > 0 && `${count(texts.cut, '1 cell holds', 'cells hold')} more than ${sheetLimits.cellCharacters.toLocaleString('en-GB')} characters, the most Excel can. The rest was cut off.`,
    removedSentence(texts.removed),
  ];
  return found.filter((sentence) => typeof sentence === 'string');
}

const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`);

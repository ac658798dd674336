import { CONTROLS, LINE_BREAKS, LONE_SURROGATES } from '../../../shared/text/unwanted-characters.ts';

/** Excel's limits for one cell: more is cut off, or the file is called damaged. In UTF-16 code units. */
export const LONGEST_CELL = 32_767;

/** Text as it can be shown: line breaks as line feeds, control characters as spaces, lone surrogates as U+FFFD. Everything else stays. */
export const shown = (text: string): string => (UNUSUAL.test(text) ? text.replace(LINE_BREAKS, '\n').replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\uFFFD') : text);
/** All of those, and whole surrogate pairs: what a text hardly ever has is looked for once. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const UNUSUAL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Text as a workbook stores it. Excel and LibreOffice read `_x0041_` as an escape for the letter A (ECMA-376 Part 1, 22.9.2.19, ST_Xstring),
 * so a text that really says `_x0041_` has its first underscore escaped. exceljs does not do it.
 */
export const stored = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/**
 * Whether a spreadsheet would take it for a formula when somebody edits the cell, or when it is saved as CSV and opened again. Looks
 * behind blanks, since some readers of CSV drop them first. The full-width signs count as well, as they do in East Asian editions.
 */
// eslint-disable-next-line no-control-regex -- a null before the sign is one of the known tricks
export const looksLikeFormula = (text: string): boolean => /^[\s\u0000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(text);

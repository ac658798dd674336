import { readHtmlTable } from './html-table.ts';

/** More than any council has; what is beyond is said to be left. */
export const MOST_LINES = 2_000;
const MOST_COLUMNS = 40;
const MOST_CHARACTERS = 4_000_000;

/** A pasted list as rows of cells, all of one length. */
export interface Pasted {
  readonly rows: readonly (readonly string[])[];
  /** Rows beyond what is taken at once. */
  readonly left: number;
}
/**
 * A list as it comes from the clipboard: a table from Excel or Word (tabs, or HTML), a text with semicolons or commas, or a line of addresses
 * from Outlook. Only ever text.
 */
export function readPasted(text: string, html = ''): Pasted {
  const plain = text.slice(0, MOST_CHARACTERS);
  // Word writes a cell of two paragraphs as two lines of text; its HTML keeps the cell whole.
  const table = /<table/i.test(html) ? readHtmlTable(html.slice(0, MOST_CHARACTERS)) : null;
  const rows = (table ?? addresses(plain) ?? delimited(plain, delimiterOf(plain))).filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = Math.min(MOST_COLUMNS, rows.reduce((most, row) => Math.max(most, row.length), 0));
  const even = rows.slice(0, MOST_LINES).map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '').replace(/\s+/g, ' ').trim()));
  return { rows: even, left: Math.max(0, rows.length - MOST_LINES) };
}

const EMAIL = /[^\s<>;,"'()]+@[^\s<>;,"'()]+\.[^\s<>;,"'()]+/;
const ADDRESS = new RegExp(`^(?:(.*?)\\s*<\\s*(?:mailto:)?(${EMAIL.source})\\s*>|(?:mailto:)?(${EMAIL.source}))$`, 'i');
/** `Surname, First <a@b>; First Last <c@d>` as names and addresses; null where any part of it is something else. */
function addresses(text: string): string[][] | null {
  if (text.includes('\t') || !text.includes('@')) return null;
  const parts = text.split(/[;\r\n]+|(?<=>)\s*,/).map((part) => part.trim()).filter(Boolean);
  const rows: string[][] = [];
  for (const part of parts) {
    if (part.length > 400) return null;
    const read = ADDRESS.exec(part);
    if (!read) return null;
    rows.push([firstNameFirst((read[1] ?? '').replace(/^["']+|["']+$/g, '')), (read[2] ?? read[3])!]);
  }
  return [['Name', 'Email'], ...rows];
}
/** `Osei, Margaret` as it is said: `Margaret Osei`. More than one comma is left as it is. */
export function firstNameFirst(name: string): string {
  const [surname, first, more] = name.split(',').map((part) => part.trim());
  return surname && first && more === undefined ? `${first} ${surname}` : name.trim();
}

type Delimiter = '\t' | ';' | ',';
/** Tabs where there are any; else what stands in most lines. A list of names alone has none. */
function delimiterOf(text: string): Delimiter | null {
  if (text.includes('\t')) return '\t';
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, 200);
  return ([';', ','] as const).find((one) => lines.length > 1 && lines.filter((line) => line.includes(one)).length * 2 > lines.length) ?? null;
}
/** Cells between delimiters; quotation marks hold those that have one or a line end in them. An unclosed mark is just a character. */
function delimited(text: string, delimiter: Delimiter | null): string[][] {
  if (delimiter === null) return text.split(/\r\n?|\n/).map((line) => [line]);
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const end = text[at] === '"' ? closing(text, at, delimiter) : null;
    let cell: string;
    if (end !== null) {
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      const from = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\r' && text[at] !== '\n') at++;
      cell = text.slice(from, at);
    }
    rows.at(-1)!.push(cell);
    if (at >= text.length) break;
    if (text[at] !== delimiter) {
      if (text.startsWith('\r\n', at)) at++;
      rows.push([]);
    }
    at++;
  }
  return rows;
}
/** A mark that does not close within this was no mark of a cell: looking on for each would take too long. */
const LONGEST_CELL = 20_000;
function closing(text: string, open: number, delimiter: Delimiter): number | null {
  for (let at = open + 1; at < text.length && at - open < LONGEST_CELL; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at + 1 >= text.length || [delimiter, '\r', '\n'].includes(text[at + 1]!) ? at : null;
  }
  return null;
}

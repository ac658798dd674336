import { TRACKER_COLUMNS } from '../../../shared/tracker/columns.ts';
import type { TrackerRow } from '../../../shared/tracker/tracker-content.ts';
import { escaped } from './escaped.ts';

const FIRST_ROW = 5;
const LETTERS = 'ABCDEFGHIJKLMNO';
const DAY = 86_400_000;
/** Excel's number of 1 January 1970. */
const EPOCH = 25_569;
const HEIGHT = '118';

/** The sheet's and the strings' XML as nothing but joined text: what stands around the rows is that of `like`, a sheet of ours. */
export function sheetByHand(rows: readonly TrackerRow[], like: string): { readonly sheet: string; readonly strings: string } {
  const indexes = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, indexes.size);
    return indexes.size - 1;
  };
  const written: string[] = [];
  let count = 0;
  rows.forEach((row, at) => {
    const number = FIRST_ROW + at;
    let cells = `<row r="${number}" ht="${HEIGHT}" spans="1:15" x14ac:dyDescent="0.25">`;
    TRACKER_COLUMNS.forEach(({ key }, column) => {
      const value = row[key] ?? '';
      const place = `<c r="${LETTERS[column]}${number}"`;
      if (value === '') cells += `${place} s="5"/>`;
      else if (key === 'originalDate' || key === 'currentDate') cells += `${place} s="6"><v>${Date.parse(value) / DAY + EPOCH}</v></c>`;
      else {
        cells += `${place} s="5" t="s"><v>${indexOf(value)}</v></c>`;
        count += 1;
      }
    });
    written.push(cells, '</row>');
  });
  const strings = [...indexes.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  return {
    sheet: like.slice(0, like.indexOf(`<row r="${FIRST_ROW}"`)) + written.join('') + like.slice(like.indexOf('</sheetData>')),
    strings: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${indexes.size}">${strings}</sst>`,
  };
}

import { parseXml } from '../../xml/parse-xml.ts';
import type { Budget } from '../budget.ts';

/** As what a number shows itself, whether all of its cell is struck through, and whether long text goes on in the next line. */
export interface CellFormat {
  readonly shows: 'number' | 'date' | 'percentage';
  readonly struck: boolean;
  readonly wraps: boolean;
}

/** Numbers that every workbook knows without saying (ECMA-376 Part 1, 18.8.30). 18 to 21 and 45 to 47 are times of day, which are no dates. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The formats that cells refer to by number. */
export function readCellFormats(part: Uint8Array | null, budget: Budget): CellFormat[] {
  const codes = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const found: { readonly format: number; readonly font: number; wraps: boolean }[] = [];
  // Fonts also stand in `dxfs`, and `xf` in `cellStyleXfs`: only what lies in these two is counted in order.
  let within: 'fonts' | 'cellXfs' | null = null;
  if (part) {
    parseXml(part, {
      open(element) {
        budget.spend('elements');
        const number = (name: string) => Number(element.attribute(name) ?? 0);
        if (element.name === 'x:numFmt') codes.set(number('numFmtId'), element.attribute('formatCode') ?? '');
        else if (element.name === 'x:fonts') within = 'fonts';
        else if (element.name === 'x:cellXfs') within = 'cellXfs';
        else if (element.name === 'x:font' && within === 'fonts') struckFonts.push(false);
        else if (element.name === 'x:strike' && within === 'fonts') struckFonts[struckFonts.length - 1] = !/^(0|false)$/.test(element.attribute('val') ?? '');
        else if (element.name === 'x:xf' && within === 'cellXfs') found.push({ format: number('numFmtId'), font: number('fontId'), wraps: false });
        else if (element.name === 'x:alignment' && within === 'cellXfs' && found.length > 0) found.at(-1)!.wraps = /^(1|true)$/.test(element.attribute('wrapText') ?? '');
      },
      close(name) {
        if (name === 'x:fonts' || name === 'x:cellXfs') within = null;
      },
    });
  }
  return found.map(({ format, font, wraps }) => ({ shows: showsOf(format, codes.get(format)), struck: struckFonts[font] ?? false, wraps }));
}

function showsOf(format: number, code: string | undefined): CellFormat['shows'] {
  if (code === undefined) return BUILT_IN_DATES.has(format) ? 'date' : format === 9 || format === 10 ? 'percentage' : 'number';
  // Only the first section speaks of what is not negative. What is quoted, escaped or in brackets is decoration, an elapsed time or a colour.
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  if (/[dy]|mmm/i.test(first)) return 'date';
  return first.includes('%') ? 'percentage' : 'number';
}

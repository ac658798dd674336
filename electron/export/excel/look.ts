import type { Borders, Fill, Style } from 'exceljs';
import { STATUSES } from '../../../shared/domain/action.ts';
import { onPaper } from '../../../shared/domain/status-colours.ts';
import type { StatusSet } from '../../../shared/domain/status-set.ts';

/** Arial is on every desk, Windows, Mac or Linux (as its metric twin), so that row heights computed here hold everywhere. */
export const FONT = 'Arial';
export const FONT_SIZE = 11;
const INK = 'FF161D45';
const HEADER = 'FF2C387A';
const RULE = 'FFC3C9DE';
/** What somebody is to fill in: pale enough to write on, and boxed in, so that it is seen on paper without colours too. */
const FILL_IN = 'FFFFFAE0';
const FILL_IN_HEADER = 'FFFFE08A';
const FILL_IN_RULE = 'FF9A7400';
export const STRIPE = 'FFF0F2FA';

/** As Excel writes a colour: opaque, and without the hash. */
const opaque = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;
/** The status words that have a colour, as they stand in cells. */
export const colouredStatuses = (statuses: StatusSet) => STATUSES.flatMap((status) => {
  const { label, rag } = statuses[status];
  const pair = onPaper(rag);
  return pair === null ? [] : [{ label, text: opaque(pair.text), fill: opaque(pair.fill) }];
});

export const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } });
const rule = { style: 'thin', color: { argb: RULE } } as const;
const rules: Partial<Borders> = { top: rule, bottom: rule };
const font = { name: FONT, size: FONT_SIZE, family: 2, color: { argb: INK } };

/**
 * The number format of words of the review that look like a formula. The cell holds them unchanged, as a string, which no program
 * calculates, and `quotePrefix` (added by `finish`, which goes by this format) keeps it a string when somebody edits it. Saved as CSV,
 * Excel writes what cells show, as LibreOffice does unless told not to: so they show an apostrophe that is not in them.
 */
export const GUARDED = 'General;General;General;"\'"@';
export const DATE = 'd mmm yyyy';

const text: Partial<Style> = { font, border: rules, alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 } };
const header: Partial<Style> = {
  font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } }, fill: solid(HEADER), border: rules,
  alignment: { wrapText: true, vertical: 'middle', horizontal: 'left', indent: 1 },
};
const boxRule = { style: 'thin', color: { argb: FILL_IN_RULE } } as const;
const fillIn: Partial<Style> = { ...text, fill: solid(FILL_IN), border: { top: boxRule, bottom: boxRule, left: boxRule, right: boxRule } };
const band: Partial<Style> = { font: { ...font, bold: true }, alignment: { vertical: 'middle', horizontal: 'left', indent: 1 } };
/** One object for each look, shared by all cells that have it: exceljs then works its number out once. */
export const LOOKS = {
  title: { font: { ...font, size: 18, bold: true }, alignment: { vertical: 'middle' } },
  note: { font, alignment: { vertical: 'middle' } },
  marking: { font: { ...font, bold: true }, alignment: { vertical: 'middle' } },
  header,
  countHeader: { ...header, alignment: { wrapText: true, vertical: 'middle', horizontal: 'right', indent: 1 } },
  text,
  strong: { ...text, font: { ...font, bold: true } },
  day: { ...text, numFmt: DATE },
  count: { ...text, numFmt: '0', alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
  referenceBand: { ...band, fill: solid(STRIPE) },
  fillInBand: { ...band, fill: solid(FILL_IN_HEADER) },
  fillInHeader: { ...header, font: { ...font, bold: true }, fill: solid(FILL_IN_HEADER), border: fillIn.border! },
  fillIn,
  /** What is typed stays as it was typed: neither a date nor a formula is made of it. */
  fillInText: { ...fillIn, numFmt: '@' },
  fillInDay: { ...fillIn, numFmt: DATE },
  strongCount: { ...text, numFmt: '0', font: { ...font, bold: true }, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
} satisfies Record<string, Partial<Style>>;
export type Look = keyof typeof LOOKS;

const guarded = Object.fromEntries(Object.entries(LOOKS).map(([name, look]) => [name, { ...look, numFmt: GUARDED }])) as Record<Look, Partial<Style>>;
export const guardedLook = (look: Look): Partial<Style> => guarded[look];

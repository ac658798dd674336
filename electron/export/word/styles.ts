import { AlignmentType, LevelFormat, LineRuleType, type IStylesOptions, type INumberingOptions, type IParagraphStyleOptions } from 'docx';
import { onPaper, type Rag } from '../../../shared/domain/status-colours.ts';
import { INK, LINK, MARGIN_TEXT, MARKING, NOTE } from '../paper-look.ts';

/** Lengths in twentieths of a point; sizes of type in half-points. */
export const A4 = { short: 11_906, long: 16_838 };
export const MARGIN = { portrait: 1_134, landscape: 720 };
export const TEXT_WIDTH = { portrait: A4.short - 2 * MARGIN.portrait, landscape: A4.long - 2 * MARGIN.landscape };

export { INK, LABEL_FILL, RULE } from '../paper-look.ts';
/** As Word writes it, without the hash; null: no fill. */
export const fillOf = (rag: Rag): string | null => onPaper(rag)?.fill.slice(1).toUpperCase() ?? null;

/** What keeps a cell's text off its rules, in twentieths of a point. */
export const CELL_MARGINS = { top: 70, left: 100, bottom: 70, right: 100 };

const FONT = 'Arial';
/** 12 point, the least that people are asked to read; the same in tables. */
const BODY = 24;
const paragraphStyle = (id: string, name: string, rest: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...rest,
});
const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: BODY, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 40, bold: true, color: INK },
      paragraph: { spacing: { before: 60, after: 240, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
    },
    heading1: heading(30, 400, 140),
    heading2: heading(26, 280, 100),
    heading3: heading(24, 200, 80),
    // Nothing here has notes, but no style may be smaller than the rest if somebody adds one.
    footnoteText: { run: { size: BODY } },
    endnoteText: { run: { size: BODY } },
    footnoteTextChar: { run: { size: BODY } },
    endnoteTextChar: { run: { size: BODY } },
    hyperlink: { run: { color: LINK, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    paragraphStyle('LeadIn', 'Lead in', { paragraph: { keepNext: true, spacing: { after: 100 } } }),
    paragraphStyle('ListNumber', 'List Number', { paragraph: { spacing: { after: 100 } } }),
    paragraphStyle('ListBullet', 'List Bullet', { paragraph: { spacing: { after: 80 } } }),
    paragraphStyle('TableText', 'Table Text', {
      run: { size: BODY },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    }),
    paragraphStyle('TableNote', 'Table Note', { basedOn: 'TableText', run: { color: NOTE }, paragraph: { spacing: { before: 40 } } }),
    paragraphStyle('TableHeading', 'Table Heading', {
      basedOn: 'TableText',
      run: { bold: true, color: 'FFFFFF' },
      paragraph: { keepNext: true },
    }),
    paragraphStyle('TableLabel', 'Table Label', { basedOn: 'TableText', run: { bold: true } }),
    paragraphStyle('Caption', 'caption', {
      run: { bold: true, color: INK },
      paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
    }),
    paragraphStyle('Marking', 'Marking', { run: { bold: true, color: MARKING }, paragraph: { spacing: { after: 200 }, keepNext: true } }),
    paragraphStyle('Header', 'header', {
      run: { color: MARGIN_TEXT },
      paragraph: { spacing: { after: 120, line: 252, lineRule: LineRuleType.AUTO } },
    }),
    paragraphStyle('Council', 'Council', { basedOn: 'Header', run: { bold: true, color: INK } }),
    paragraphStyle('Footer', 'footer', { run: { color: MARGIN_TEXT }, paragraph: { spacing: { after: 0 }, alignment: AlignmentType.CENTER } }),
  ],
};

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, indent: number, run: { font?: string } = {}) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
  style: { run, paragraph: { indent: { left: indent * (at + 1), hanging: indent } } },
});
const NUMBERS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;
const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
export const NUMBERED = 'numbered';
export const BULLETS = 'bullets';
/** Word's own lists, nine levels deep. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: NUMBERED, levels: DEPTHS.map((at) => level(at, NUMBERS[at % 3]!, at === 0 ? '%1.' : `(%${at + 1})`, 567)) },
    { reference: BULLETS, levels: DEPTHS.map((at) => level(at, LevelFormat.BULLET, at % 2 === 0 ? '•' : '–', 397, { font: FONT })) },
  ],
};

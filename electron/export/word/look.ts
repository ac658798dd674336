import { CELL_MARGINS, INK, LABEL_FILL, RULE } from './styles.ts';

/** A paragraph's look: the id of a style, or properties as XML, up to its place in a list and from its space on. */
export type ParagraphStyle = string | { readonly head: string; readonly tail: string };

/** On the page of what follows it, whatever its style says. */
export const keptWithNext = (style: ParagraphStyle): ParagraphStyle => (typeof style === 'string' ? { head: `<w:pStyle w:val="${style}"/><w:keepNext/>`, tail: '' } : { ...style, head: kept(style.head) });
/** It stands right after the style's name, and once. */
export const kept = (head: string): string => (head.includes('<w:keepNext') ? head : head.replace(/^(?:<w:pStyle [^>]*\/>)?/, '$&<w:keepNext/>'));

/** The look of words among the properties of a run, as XML: their style and fonts, and what comes after bold, italic and struck. */
export interface WordsLook {
  readonly style: string;
  readonly fonts: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly tail: string;
}
export const PLAIN_WORDS: WordsLook = { style: '', fonts: '', isBold: false, isItalic: false, tail: '' };

/** As their styles have them. */
export const PLAIN_HEADLINES: BodyLook['headlines'] = { 1: PLAIN_WORDS, 2: PLAIN_WORDS, 3: PLAIN_WORDS, caption: PLAIN_WORDS };

/** How the blocks of a paper look in a file: the styles that it has for them. Sizes are in twentieths of a point. */
export interface BodyLook {
  readonly title: ParagraphStyle;
  readonly headings: Readonly<Record<1 | 2 | 3, ParagraphStyle>>;
  readonly paragraphs: Readonly<Record<'plain' | 'marking' | 'lead-in', ParagraphStyle>>;
  readonly caption: ParagraphStyle;
  readonly cells: Readonly<Record<'plain' | 'quiet' | 'label' | 'heading', ParagraphStyle>>;
  /** Of words in paragraphs, lists and cells. */
  readonly words: WordsLook;
  /** Of words in headings, by level, and in captions. */
  readonly headlines: Readonly<Record<1 | 2 | 3 | 'caption', WordsLook>>;
  readonly headingWords: WordsLook;
  readonly labelWords: WordsLook;
  /** Of words that lead somewhere. */
  readonly links: string;
  /** Space above what follows a table, which has none of its own; below a list (null: as its style has it). `aboveNotes`: the style of a note in a cell has some above it. */
  readonly space: { readonly belowTable: number; readonly belowList: number | null; readonly aboveNotes: boolean };
  readonly tables: {
    /** The element that names their style, or nothing. */
    readonly style: string;
    readonly borders: string;
    /** Of each cell. */
    readonly margins: string;
    readonly headingFill: string | null;
    readonly labelFill: string | null;
  };
}

const { top, left, bottom, right } = CELL_MARGINS;
/** That of a paper which has no template. */
export const OUR_LOOK: BodyLook = {
  title: 'Title',
  headings: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  paragraphs: { plain: 'Normal', marking: 'Marking', 'lead-in': 'LeadIn' },
  caption: 'Caption',
  cells: { plain: 'TableText', quiet: 'TableNote', label: 'TableLabel', heading: 'TableHeading' },
  words: PLAIN_WORDS,
  headlines: PLAIN_HEADLINES,
  headingWords: PLAIN_WORDS,
  labelWords: PLAIN_WORDS,
  links: '<w:rStyle w:val="Hyperlink"/>',
  space: { belowTable: 200, belowList: 180, aboveNotes: true },
  tables: {
    style: '',
    borders: bordersAsXml(RULE),
    margins:
      `<w:tcMar><w:top w:type="dxa" w:w="${top}"/><w:left w:type="dxa" w:w="${left}"/>` +
      `<w:bottom w:type="dxa" w:w="${bottom}"/><w:right w:type="dxa" w:w="${right}"/></w:tcMar>`,
    headingFill: INK,
    labelFill: LABEL_FILL,
  },
};
export function bordersAsXml(colour: string): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:color="${colour}" w:sz="4"/>`);
  return `<w:tblBorders>${sides.join('')}</w:tblBorders>`;
}

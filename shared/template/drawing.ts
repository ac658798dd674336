/**
 * A council's template as a picture that a window can draw: plain data, in points where nothing else is said. It is made of a file from outside, so all of it is
 * bounded: numbers lie between bounds, a colour is six hexadecimal digits, a font is a plain name, a picture is PNG or JPEG by its own bytes.
 */
export interface TemplateDrawing {
  readonly sections: readonly DrawnSection[];
  /** Headers and footers, each once, however many sections have it. */
  readonly margins: readonly DrawnMargin[];
  /** Each once, however often it is shown. */
  readonly pictures: readonly DrawnPicture[];
  /** Whether there is more of it than is drawn. */
  readonly isCutShort: boolean;
}

export interface DrawnSection {
  readonly page: DrawnPage;
  /** Whether it goes on below the one before it, on the same page. */
  readonly isContinued: boolean;
  readonly headers: DrawnMargins;
  readonly footers: DrawnMargins;
  readonly blocks: readonly DrawnBlock[];
}
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the edge of the page to its header, and to its footer. */
  readonly header: number;
  readonly footer: number;
}
/** Which of the drawing's margins its first page, its even pages and the others have; null: none. */
export interface DrawnMargins {
  readonly first: number | null;
  readonly even: number | null;
  readonly other: number | null;
}
export interface DrawnMargin {
  readonly within: 'header' | 'footer';
  readonly blocks: readonly DrawnBlock[];
}
export interface DrawnPicture {
  readonly type: 'png' | 'jpeg';
  readonly base64: string;
}

export type DrawnBlock = DrawnParagraph | DrawnTable | DrawnBox;

export interface DrawnParagraph {
  readonly is: 'paragraph';
  readonly look: ParagraphLook;
  /** The number or mark of its list. */
  readonly marker: DrawnWords | null;
  readonly pieces: readonly DrawnPiece[];
  /** Of what is written in it where nothing is yet. */
  readonly size: number;
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
}
export interface DrawnTable {
  readonly is: 'table';
  /** Their widths. */
  readonly columns: readonly number[];
  readonly align: 'left' | 'centre' | 'right';
  readonly indent: number;
  readonly rows: readonly DrawnRow[];
}
export interface DrawnRow {
  /** The least it is high. */
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}
export interface DrawnCell {
  /** How many columns and rows it takes. */
  readonly columns: number;
  readonly rows: number;
  readonly fill: string | null;
  readonly borders: DrawnBorders;
  readonly padding: Sides<number>;
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly blocks: readonly DrawnBlock[];
}
/** What stands in a frame of its own: words, a picture that text flows around, or a coloured field with nothing in it. */
export interface DrawnBox {
  readonly is: 'box';
  readonly width: number;
  readonly height: number;
  readonly stands: DrawnStanding;
  readonly fill: string | null;
  readonly border: DrawnBorder | null;
  readonly padding: number;
  readonly blocks: readonly DrawnBlock[];
}

export type DrawnPiece = DrawnWords | DrawnPlace | DrawnShownPicture | DrawnNumber;

/** Words with one look; tabs and line ends stand in them. */
export interface DrawnWords {
  readonly is: 'words';
  readonly words: string;
  readonly look: WordsLook;
}
/** A place of the template: what it says now, or nothing, where an empty cell or the room below a heading is one. */
export interface DrawnPlace {
  readonly is: 'place';
  /** As in the facts. Each stands once in a drawing that is not cut short. */
  readonly anchor: string;
  /** A further paragraph of the same place: not counted again. */
  readonly isMore: boolean;
  readonly words: readonly DrawnWords[];
}
export interface DrawnShownPicture {
  readonly is: 'picture';
  /** Which of the drawing's; null where it is of another kind, too large or too much: a grey field with its words. */
  readonly picture: number | null;
  readonly width: number;
  readonly height: number;
  readonly words: string;
}
/** The number of the page, or of all pages. */
export interface DrawnNumber {
  readonly is: 'number';
  readonly of: 'page' | 'pages';
  readonly look: WordsLook;
}
/** In the line; beside the text, which flows around it; or so far from the corner of the page, or from where its paragraph begins. */
export type DrawnStanding =
  | { readonly is: 'in line' }
  | { readonly is: 'beside'; readonly side: 'left' | 'right' }
  | { readonly is: 'at'; readonly of: 'page' | 'paragraph'; readonly across: number; readonly down: number; readonly isBehind: boolean };

export interface WordsLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly capitals: boolean;
  readonly raised: 'above' | 'below' | null;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly size: number;
  readonly font: string | null;
}
export interface ParagraphLook {
  readonly align: 'left' | 'centre' | 'right' | 'both';
  readonly before: number;
  readonly after: number;
  /** Times the height of a line, or points. */
  readonly line: { readonly times: number } | { readonly points: number };
  readonly left: number;
  readonly right: number;
  /** Of its first line, on top of `left`; below nought for one that hangs out. */
  readonly firstLine: number;
  readonly fill: string | null;
  readonly borders: DrawnBorders;
  readonly stops: readonly TabStop[];
  /** Whether it stays on the page of what comes next. */
  readonly isKeptWithNext: boolean;
}
export interface TabStop {
  readonly at: number;
  readonly align: 'left' | 'centre' | 'right';
}

export interface Sides<Value> {
  readonly top: Value;
  readonly right: Value;
  readonly bottom: Value;
  readonly left: Value;
}
export type DrawnBorders = Sides<DrawnBorder | null>;
export interface DrawnBorder {
  readonly width: number;
  readonly style: 'solid' | 'double' | 'dotted' | 'dashed';
  /** Null: black. */
  readonly colour: string | null;
}

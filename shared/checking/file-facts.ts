/** What Word files and workbooks have in common. */
export interface FileFacts {
  readonly title: string;
  readonly author: string;
  /** `en-GB`; null where the file does not say. */
  readonly language: string | null;
  /** What is said in comments or notes of reviewers. */
  readonly comments: number;
  readonly macros: boolean;
  readonly isProtected: boolean;
  /** Other files inside it, such as a workbook behind a chart. */
  readonly embedded: number;
  /** Addresses of what is fetched from elsewhere when it is opened: templates, pictures, other workbooks. Links to be clicked are not among them. */
  readonly fetched: readonly string[];
  readonly pictures: readonly PictureFacts[];
}

export interface PictureFacts {
  readonly name: string;
  /** What a screen reader says instead; empty where there is nothing. */
  readonly words: string;
  readonly decorative: boolean;
}

export interface WordFacts extends FileFacts {
  readonly kind: 'word';
  readonly trackedChanges: number;
  readonly paragraphs: readonly ParagraphFacts[];
  readonly tables: readonly TableFacts[];
  readonly links: readonly LinkFacts[];
}

export interface LinkFacts {
  readonly words: string;
  /** The rest of its paragraph. */
  readonly beside: string;
}

export interface ParagraphFacts {
  readonly text: string;
  /** 1 to 9; null for what is no heading. */
  readonly heading: number | null;
  readonly isListed: boolean;
  readonly inTable: boolean;
  /** All of its text is bold by hand, not by its style; never in a header or a footer, where nobody looks for headings. */
  readonly isBoldByHand: boolean;
  readonly isJustified: boolean;
  /** The smallest type in it, in points; null where nothing says. */
  readonly points: number | null;
  readonly hidden: string;
  /** It holds a picture or a break of page or section, so it is not there for space alone. */
  readonly holdsMore: boolean;
}

export interface TableFacts {
  /** The first words in it. */
  readonly beginning: string;
  readonly rows: number;
  readonly hasHeader: boolean;
  readonly hasMerged: boolean;
  readonly isNested: boolean;
  /** Rows that may go over two pages though they would fit on one. */
  readonly splitting: number;
}

export interface WorkbookFacts extends FileFacts {
  readonly kind: 'workbook';
  readonly sheets: readonly SheetFacts[];
  /** Names that are hidden, without those that Excel makes for itself. */
  readonly hiddenNames: readonly string[];
}

export interface SheetFacts {
  readonly name: string;
  readonly isHidden: boolean;
  /** What stands in A1. */
  readonly heading: string;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly merged: number;
  /** Whether it has rows of several cells, as a table has. */
  readonly hasGrid: boolean;
  readonly tables: readonly { readonly name: string; readonly headings: readonly string[]; readonly blankRows: number }[];
  /** Long texts in tables that do not wrap, so that they are cut off or run into the next cell. */
  readonly unwrapped: readonly string[];
}

/**
 * The text model every reader yields and the finder works on: a report as a flat list of blocks, in reading order.
 * Nothing in it depends on the file the report came in.
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'tableCell';
  /** Headings 1 to 9 (1 is the highest); list items, in cells too, 0 to 8 (0 is the outermost); 0 for the rest. */
  readonly level: number;
  /** The words as they stand in the report, without the marker of a list item and without white space around them. Inner characters are untouched. */
  readonly text: string;
  /** What stood before the text: `·`, `•`, `-`, `o`, `3.`, `a)`. Null where there was none, or where the file keeps it apart and it could not be worked out. */
  readonly marker: string | null;
  /** From 1; null where the file has no pages (text, Word). */
  readonly page: number | null;
  /** Place among the non-empty blocks, from 1. */
  readonly paragraph: number;
  /** Set on a heading that only looks like one: bold or larger text in a Word or PDF file, or a short numbered or set-off line in plain text. */
  readonly posed?: true;
  /** For cells: the number of the table in the report, of the row and of the column, each from 0. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

export interface ReportText {
  /** The document's own title where it has one worth showing (its properties or its title page), else null. */
  readonly title: string | null;
  readonly format: 'text' | 'word' | 'pdf';
  /** Null where the file has no pages. */
  readonly pageCount: number | null;
  readonly blocks: readonly Block[];
  /** What was noticed while reading, in sentences for the clerk ("4 control characters were removed"). */
  readonly warnings: readonly string[];
}

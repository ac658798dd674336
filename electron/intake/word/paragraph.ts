import type { CellPlace } from '../cells.ts';
import type { NumberingOfParagraph } from './numbering.ts';

/** A paragraph of a Word file with everything that decides what it is, before anything is decided. */
export interface WordParagraph {
  /** With tabs and line breaks, not yet trimmed. */
  readonly text: string;
  readonly style: string | null;
  /** What the paragraph says itself, apart from its style. */
  readonly numbering: NumberingOfParagraph;
  /** 0 to 8, or 9 for body text said outright; null where the paragraph says nothing. */
  readonly outline: number | null;
  /** Left indent in twentieths of a point; null where the paragraph says nothing. */
  readonly indent: number | null;
  /** Whether every visible character is bold. */
  readonly bold: boolean;
  /** The size most of its characters have, in half points; null where nothing says. */
  readonly size: number | null;
  /** Its place in each table around it, from the outermost to the innermost; tables are counted as they begin, nested ones too. */
  readonly cells: readonly CellPlace[];
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

export interface WordBody {
  readonly paragraphs: readonly WordParagraph[];
  /** By the number that `CellPlace.table` refers to. */
  readonly tables: readonly TableSize[];
  /** Symbols of a symbol font that have no known character. */
  readonly unknownSymbols: number;
  /** Characters of hidden text that were left out. */
  readonly hiddenCharacters: number;
  /** Raised numbers that somebody typed as the marks of notes, which were left out. */
  readonly noteMarks: number;
  readonly trackedChanges: boolean;
  /** Whole documents embedded in this one, which only Word can show. */
  readonly embedded: number;
}

/** Gathers the text of one paragraph and counts how it looks. */
export class ParagraphBuilder {
  text = '';
  style: string | null = null;
  numberingId: string | null = null;
  numberingLevel: number | null = null;
  outline: number | null = null;
  indent: number | null = null;
  /** Its paragraph mark is a tracked deletion, so it runs on into the next. */
  markDeleted = false;
  private visible = 0;
  private boldVisible = 0;
  private readonly sizes = new Map<number | null, number>();

  add(text: string, bold: boolean, size: number | null): void {
    this.text += text;
    const visible = text.replace(/\s/g, '').length;
    this.visible += visible;
    if (bold) this.boldVisible += visible;
    if (visible > 0) this.sizes.set(size, (this.sizes.get(size) ?? 0) + visible);
  }

  /** Puts the text of a paragraph whose mark was deleted in front of this one's. */
  takeOver(before: ParagraphBuilder): void {
    this.text = before.text + this.text;
    this.visible += before.visible;
    this.boldVisible += before.boldVisible;
    for (const [size, count] of before.sizes) this.sizes.set(size, (this.sizes.get(size) ?? 0) + count);
  }

  build(cells: readonly CellPlace[]): WordParagraph {
    const [size = null] = [...this.sizes].sort((one, other) => other[1] - one[1])[0] ?? [];
    return {
      text: this.text,
      style: this.style,
      numbering: { id: this.numberingId, level: this.numberingLevel },
      outline: this.outline,
      indent: this.indent,
      bold: this.visible > 0 && this.boldVisible === this.visible,
      size,
      cells,
    };
  }
}

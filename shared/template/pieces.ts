import { LINES } from '../domain/report-template.ts';
import type { FrontValue, ReportLayout } from '../papers/layout.ts';
import { oneLine } from '../papers/clean-text.ts';
import type { ContentBlock, Runs } from '../papers/content.ts';
import type { LineName, PieceName } from './paper-parts.ts';

/** A stretch of a report that can stand in a place of its own. */
export interface Piece {
  /** Null: what no section of the layout says, as in an exempt edition. */
  readonly name: PieceName | null;
  /** Which part of the report it is printed in; null before the first. */
  readonly part: number | null;
  /** Its own heading as printed; null where it stands under that of the part, and for a line with a label. */
  readonly heading: string | null;
  readonly blocks: readonly ContentBlock[];
}
export interface DividedReport {
  readonly front: ReadonlyMap<FrontValue, readonly Runs[]>;
  /** The front table as it is printed; null in a report without one. */
  readonly frontTable: ContentBlock | null;
  readonly title: string;
  readonly parts: readonly string[];
  readonly pieces: readonly Piece[];
}

/** The blocks of a report by what they say, told from its layout, whose headings and labels they are printed with. In the order of the report; none is left out. */
export function dividedReport(blocks: readonly ContentBlock[], layout: ReportLayout): DividedReport {
  const division = new Division(layout);
  for (const block of blocks) division.take(block);
  return division.done();
}

class Division {
  readonly #layout: ReportLayout;
  readonly #pieces: { name: PieceName | null; part: number | null; heading: string | null; blocks: ContentBlock[] }[] = [];
  readonly #parts: string[] = [];
  readonly #front = new Map<FrontValue, readonly Runs[]>();
  #frontTable: ContentBlock | null = null;
  #title = '';
  #part: number | null = null;

  constructor(layout: ReportLayout) {
    this.#layout = layout;
  }

  take(block: ContentBlock): void {
    if (block.type === 'title') this.#title = block.text;
    else if (block.type === 'details' && this.#frontTable === null) this.#takeFront(block);
    else if (block.type === 'paragraph' && block.look === 'marking') return;
    else if (block.type === 'heading' && block.level === 1) this.#beginPart(block.text);
    else if (block.type === 'heading' && this.#headed(block.text) !== null) this.#begin(this.#headed(block.text), block.text);
    else {
      const line = this.#lineOf(block);
      if (line !== null) this.#begin(line, null);
      const current = this.#pieces.at(-1) ?? this.#begin(null, null);
      current.blocks.push(block);
    }
  }
  done(): DividedReport {
    const pieces = this.#pieces.filter(({ blocks, heading }) => blocks.length > 0 || heading !== null);
    return { front: this.#front, frontTable: this.#frontTable, title: this.#title, parts: this.#parts, pieces };
  }

  #takeFront(block: Extract<ContentBlock, { type: 'details' }>): void {
    this.#frontTable = block;
    for (const { label, value } of block.rows) {
      const found = this.#layout.frontTable.find((one) => one.label === label);
      if (found) this.#front.set(found.value, value);
    }
  }
  #beginPart(text: string): void {
    this.#part = this.#parts.push(text) - 1;
    const part = this.#layout.parts.find(({ heading }) => oneLine(heading) === oneLine(text));
    this.#begin(part?.sections.find(({ heading }) => heading === null)?.name ?? null, null);
  }
  #begin(name: PieceName | null, heading: string | null) {
    const piece = { name, part: this.#part, heading, blocks: [] as ContentBlock[] };
    this.#pieces.push(piece);
    return piece;
  }
  /** The section of the part that is being read whose heading this is, unless it has begun before. */
  #headed(text: string): PieceName | null {
    const said = oneLine(text);
    const part = this.#layout.parts.find(({ heading }) => oneLine(heading) === oneLine(this.#parts.at(-1) ?? ''));
    const name = said === oneLine(this.#layout.contact) ? ('contact' as const) : (part?.sections.find(({ heading }) => heading !== null && oneLine(heading) === said)?.name ?? null);
    return name !== null && this.#pieces.some((piece) => piece.name === name) ? null : name;
  }
  #lineOf(block: ContentBlock): LineName | null {
    if (block.type !== 'paragraph' || !block.runs[0]?.bold) return null;
    const label = block.runs[0].text;
    return LINES.find((name) => this.#layout.lines[name] === label && !this.#pieces.some((piece) => piece.name === name)) ?? null;
  }
}

/** A line without its label. */
export function withoutLabel(block: ContentBlock): ContentBlock {
  if (block.type !== 'paragraph') return block;
  const [, second, ...rest] = block.runs;
  return second === undefined ? block : { ...block, runs: [{ ...second, text: second.text.replace(/^:?\s+/, '') }, ...rest] };
}

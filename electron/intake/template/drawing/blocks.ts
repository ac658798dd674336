import type { DrawnBlock, DrawnBox, DrawnPage, DrawnParagraph, DrawnPiece, DrawnWords, WordsLook } from '../../../../shared/template/drawing.ts';
import { templateLimits } from '../../limits.ts';
import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import type { Budget } from './budget.ts';
import { frameOf } from './frames.ts';
import { Line } from './line.ts';
import type { Lists } from './list-levels.ts';
import { drawnLook } from './paragraph-look.ts';
import { USUAL_PAGE } from './page-setup.ts';
import type { Pictures } from './pictures.ts';
import type { PlaceMarks } from './place-marks.ts';
import { NOTHING_SAID, said, type Resolved, type Said, type StyleChain } from './style-chain.ts';
import { drawnTable } from './tables.ts';
import type { Theme } from './theme.ts';
import { valueOf } from './values.ts';

export interface DrawingTools {
  readonly chain: StyleChain;
  readonly theme: Theme;
  readonly lists: Lists;
  readonly pictures: Pictures;
  readonly budget: Budget;
}
/** The part that is drawn. */
export interface DrawnPart {
  readonly name: string;
  readonly marks: PlaceMarks;
  readonly isInMargin: boolean;
}
interface Inside {
  /** What a table says of the paragraphs in it. */
  readonly under: Said;
  readonly room: number;
  readonly depth: number;
}
interface Drawn {
  readonly block: DrawnBlock;
  /** The style of a paragraph that keeps no space to others of it. */
  readonly tight: string | null;
}

const GONE_THROUGH = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);
const BOX_PADDING = 5;

/** Draws what stands in a part, block by block. */
export class BlockDrawing {
  readonly #part: DrawnPart;
  readonly #tools: DrawingTools;
  #page: DrawnPage = USUAL_PAGE;
  /** Of places that are several paragraphs, those that were met. */
  readonly #met = new Set<string>();

  constructor(part: DrawnPart, tools: DrawingTools) {
    this.#part = part;
    this.#tools = tools;
  }

  /** What stands on pages of this kind, from margin to margin. */
  all(nodes: readonly XmlNode[], page: DrawnPage): DrawnBlock[] {
    this.#page = page;
    const { width, left, right } = page;
    return closedUp(this.#blocks(nodes, { under: NOTHING_SAID, room: width - left - right, depth: 0 }));
  }

  #blocks(nodes: readonly XmlNode[], inside: Inside): Drawn[] {
    if (inside.depth > templateLimits.drawnDepth) this.#tools.budget.isSpent = true;
    const drawn: Drawn[] = [];
    for (const node of nodes) {
      if (this.#tools.budget.isSpent) break;
      if (node.name === 'w:p') drawn.push(...this.#paragraph(node, inside));
      else if (node.name === 'w:tbl') drawn.push({ block: this.#table(node, inside), tight: null });
      else if (GONE_THROUGH.has(node.name)) drawn.push(...this.#blocks(node.children, inside));
      for (const anchor of this.#part.marks.after(node)) drawn.push({ block: this.#room(anchor), tight: null });
    }
    return drawn;
  }

  #table(node: XmlNode, { room, depth }: Inside): DrawnBlock {
    return drawnTable(node, room, { ...this.#tools, blocks: (cell, under, width) => closedUp(this.#blocks(cell.children, { under, room: width, depth: depth + 1 })) });
  }

  /** Where words would come in between two blocks. */
  #room(anchor: string): DrawnParagraph {
    const { chain } = this.#tools;
    const { words, paragraph } = chain.resolved(chain.paragraph(null));
    return { is: 'paragraph', look: drawnLook(paragraph), marker: null, pieces: [{ is: 'place', anchor, isMore: false, words: [] }], size: words.size, breaksBefore: false, breaksAfter: false };
  }

  #paragraph(node: XmlNode, inside: Inside): Drawn[] {
    const { budget, chain } = this.#tools;
    if (!budget.block()) return [];
    const properties = childOf(node, 'w:pPr');
    const style = valueOf(properties, 'w:pStyle');
    const { base, look, marker } = this.#looks(properties, style, inside.under);
    const boxes: DrawnBox[] = [];
    const anchor = this.#part.marks.ofParagraph(node);
    const whole = anchor === null ? null : { anchor, isMore: this.#met.has(anchor) };
    if (anchor !== null) this.#met.add(anchor);
    const line = new Line(node, base.words, whole, { ...this.#tools, marks: this.#part.marks, room: inside.room, frame: (frame) => this.#frame(frame, inside, boxes) });
    // The size of what is written where nothing is yet is that of the paragraph's own mark.
    const mark = chain.over(base, said(null, properties === null ? null : childOf(properties, 'w:rPr'), this.#tools.theme)).words;
    const stops = [...look.paragraph.stops, ...line.stops];
    const paragraph: DrawnParagraph = {
      is: 'paragraph', look: { ...drawnLook(look.paragraph), stops }, marker: marker === null ? null : { ...marker, look: { ...mark, ...marker.look } }, pieces: line.pieces, size: mark.size,
      breaksBefore: look.paragraph.breaksBefore || line.breaksBefore, breaksAfter: line.breaksAfter,
    };
    const [before, after] = [boxes.filter(({ stands }) => stands.is !== 'in line'), boxes.filter(({ stands }) => stands.is === 'in line')];
    const isOnlyBoxes = after.length > 0 && paragraph.pieces.length === 0;
    return [
      ...before.map((block) => ({ block, tight: null })), ...(isOnlyBoxes ? [] : [{ block: paragraph, tight: look.paragraph.isTight ? (style ?? '') : null }]), ...after.map((block) => ({ block, tight: null })),
    ];
  }

  /** What a paragraph looks like, and the number or mark of its list. A list's own indent goes before that of a style that names it, and after one where the paragraph names it. */
  #looks(properties: XmlNode | null, style: string | null, under: Said): { base: Resolved; look: Resolved; marker: (Omit<DrawnWords, 'look'> & { look: Partial<WordsLook> }) | null } {
    const { chain, lists, theme } = this.#tools;
    const [ofStyle, direct] = [chain.paragraph(style), said(properties, null, theme)];
    const list = { ...ofStyle.list, ...direct.list };
    const found = list.id === undefined ? null : lists.numbering.next({ id: list.id, level: list.level ?? null }, style);
    const level = found === null || list.id === undefined ? NOTHING_SAID : lists.level(list.id, found.level);
    const indents: Said = { ...NOTHING_SAID, paragraph: level.paragraph };
    const base = direct.list.id === undefined ? chain.resolved(ofStyle, under, indents) : chain.over(chain.resolved(ofStyle, under), indents);
    const look = chain.over(base, direct);
    if (found === null || found.marker === null) return { base: look, look, marker: null };
    // The mark was put into letters that any font has.
    const { font: _font, ...ofMark } = level.words;
    return { base: look, look, marker: { is: 'words', words: this.#tools.budget.words(found.marker.slice(0, 40)), look: ofMark } };
  }

  #frame(node: XmlNode, { depth }: Inside, boxes: DrawnBox[]): DrawnPiece | null {
    const { width, height, stands, words, picture, contents, fill, border } = frameOf(node, { page: this.#page, isInMargin: this.#part.isInMargin, theme: this.#tools.theme });
    const shown = contents.length > 0 || (picture === null && fill !== null) ? null : this.#picture(picture, width, height, words);
    if (shown !== null && stands.is === 'in line') return shown;
    if (!this.#tools.budget.block()) return null;
    const room = Math.max(12, width - 2 * BOX_PADDING);
    const blocks = shown !== null ? [this.#alone(shown)] : contents.flatMap((one) => closedUp(this.#blocks(one.children, { under: NOTHING_SAID, room, depth: depth + 1 })));
    boxes.push({ is: 'box', width, height, stands, fill, border, padding: shown === null ? BOX_PADDING : 0, blocks });
    return null;
  }
  #picture(relationship: string | null, width: number, height: number, words: string): DrawnPiece {
    return { is: 'picture', picture: this.#tools.pictures.of(this.#part.name, relationship), width, height, words: this.#tools.budget.words(words) };
  }
  #alone(piece: DrawnPiece): DrawnParagraph {
    const { chain } = this.#tools;
    const plain = drawnLook(chain.resolved(NOTHING_SAID).paragraph);
    return { is: 'paragraph', look: { ...plain, before: 0, after: 0, line: { times: 1 } }, marker: null, pieces: [piece], size: 1, breaksBefore: false, breaksAfter: false };
  }
}

/** Without the space that paragraphs of one style do not keep to each other. */
function closedUp(drawn: readonly Drawn[]): DrawnBlock[] {
  return drawn.map(({ block, tight }, at) => {
    if (tight === null || block.is !== 'paragraph') return block;
    const [before, after] = [drawn[at - 1]?.tight === tight, drawn[at + 1]?.tight === tight];
    return { ...block, look: { ...block.look, before: before ? 0 : block.look.before, after: after ? 0 : block.look.after } };
  });
}

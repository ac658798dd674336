import type { DrawnPiece, DrawnWords, TabStop, WordsLook } from '../../../../shared/template/drawing.ts';
import { symbolCharacter } from '../../symbols.ts';
import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import { buttonWords } from '../form-fields.ts';
import type { Budget } from './budget.ts';
import type { PlaceMarks } from './place-marks.ts';
import type { StyleChain } from './style-chain.ts';
import type { Theme } from './theme.ts';
import { among, valueOf } from './values.ts';
import { isHidden, saidOfWords } from './words-look.ts';

export interface LineTools {
  readonly chain: StyleChain;
  readonly theme: Theme;
  readonly budget: Budget;
  readonly marks: PlaceMarks;
  /** A picture or a box: the piece that it is in the line, or null where it stands by itself. */
  readonly frame: (node: XmlNode) => DrawnPiece | null;
  /** From margin to margin. */
  readonly room: number;
}
interface Field {
  instruction: string;
  isResult: boolean;
}

/** What was deleted, what says how things look, and what fields are asked with. */
const PASSED_OVER = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:sdtPr', 'w:delText', 'w:rubyPr', 'w:rt', 'mc:Fallback']);
const FRAMES = new Set(['w:drawing', 'w:pict', 'w:object']);
const AS_WORDS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '‑', 'w:softHyphen': '' };

/** Reads what stands in a paragraph, in its order. */
export class Line {
  readonly pieces: DrawnPiece[] = [];
  /** Tabs that say themselves where they lead. */
  readonly stops: TabStop[] = [];
  readonly #tools: LineTools;
  readonly #look: WordsLook;
  readonly #fields: Field[] = [];
  /** How much stood before the break of a page; null where there is none. */
  #broken: number | null = null;

  /** `look`: of the paragraph's words where a run says nothing. `whole`: the place that the whole paragraph is. */
  constructor(paragraph: XmlNode, look: WordsLook, whole: { readonly anchor: string; readonly isMore: boolean } | null, tools: LineTools) {
    this.#tools = tools;
    this.#look = look;
    this.#walk(paragraph, look, whole?.anchor ?? null, false);
    if (whole === null) return;
    const at = this.pieces.findIndex((one) => one.is === 'place');
    const place = this.pieces[at];
    if (place?.is === 'place') this.pieces[at] = { ...place, isMore: whole.isMore };
    else if (!whole.isMore) this.pieces.push({ is: 'place', anchor: whole.anchor, isMore: false, words: [] });
  }
  get breaksBefore(): boolean {
    return this.#broken === 0 && this.pieces.length > 0;
  }
  get breaksAfter(): boolean {
    return this.#broken !== null && !this.breaksBefore;
  }

  #walk(node: XmlNode, look: WordsLook, anchor: string | null, hidden: boolean): void {
    for (const child of node.children) {
      if (this.#tools.budget.isSpent) return;
      if (PASSED_OVER.has(child.name)) continue;
      if (FRAMES.has(child.name)) this.#frame(child);
      else if (child.name === 'w:r') this.#run(child, anchor ?? this.#tools.marks.ofRun(child));
      else if (child.name === 'w:fldSimple') this.#simpleField(child, look, anchor ?? this.#tools.marks.ofRun(child));
      else if (child.name === 'w:t') this.#text(child, look, anchor ?? this.#tools.marks.ofRun(child), hidden);
      else if (child.name === 'w:br') this.#break(child, look, anchor);
      else if (child.name === 'w:fldChar') this.#fieldMark(child, look, anchor);
      else if (child.name === 'w:instrText') this.#instruct(child.words);
      else if (child.name === 'w:sym') this.#say(symbolCharacter(child.attribute('font'), parseInt(child.attribute('char') ?? '', 16) || 0) ?? '•', look, anchor);
      else if (among(AS_WORDS, child.name) !== undefined) this.#tab(child, look, anchor);
      else this.#walk(child, look, anchor, hidden);
    }
  }
  #run(run: XmlNode, anchor: string | null): void {
    const properties = childOf(run, 'w:rPr');
    const { chain, theme } = this.#tools;
    const look = { ...this.#look, ...chain.character(valueOf(properties, 'w:rStyle')), ...saidOfWords(properties, theme) };
    this.#walk(run, look, anchor, isHidden(properties));
  }
  #frame(node: XmlNode): void {
    const piece = this.#tools.frame(node);
    if (piece !== null) this.pieces.push(piece);
  }

  /** Words of one element, of which some may be a place. */
  #text(node: XmlNode, look: WordsLook, anchor: string | null, hidden: boolean): void {
    const marked = anchor === null ? this.#tools.marks.ofWords(node) : [];
    if (hidden && anchor === null && marked.length === 0) return;
    let at = 0;
    for (const one of marked) {
      this.#say(node.words.slice(at, one.from), look, anchor);
      this.#say(node.words.slice(one.from, one.to), look, one.anchor);
      at = one.to;
    }
    this.#say(node.words.slice(at), look, anchor);
  }
  #tab(node: XmlNode, look: WordsLook, anchor: string | null): void {
    const align = node.name === 'w:ptab' ? node.attribute('alignment') : null;
    if (align === 'center') this.stops.push({ at: this.#tools.room / 2, align: 'centre' });
    if (align === 'right') this.stops.push({ at: this.#tools.room, align: 'right' });
    this.#say(AS_WORDS[node.name]!, look, anchor);
  }
  #break(node: XmlNode, look: WordsLook, anchor: string | null): void {
    const kind = node.attribute('type');
    if (kind === 'page') this.#broken ??= this.pieces.length;
    else if (kind !== 'column') this.#say('\n', look, anchor);
  }

  #say(said: string, look: WordsLook, anchor: string | null): void {
    if (said === '' || this.#fields.some((field) => !field.isResult || numberIn(field.instruction) !== null)) return;
    const words = this.#tools.budget.words(said);
    if (words === '') return;
    const piece: DrawnWords = { is: 'words', words, look };
    if (anchor === null) return void this.pieces.push(piece);
    // A place whose words lie in several runs is one; so are tabs between them.
    const at = this.pieces.findIndex((one) => one.is === 'place' && one.anchor === anchor);
    const place = this.pieces[at];
    if (place?.is !== 'place') return void this.pieces.push({ is: 'place', anchor, isMore: false, words: [piece] });
    const between = this.pieces.slice(at + 1).filter((one) => one.is === 'words');
    this.pieces.splice(at, this.pieces.length, { ...place, words: [...place.words, ...between, piece] }, ...this.pieces.slice(at + 1).filter((one) => one.is !== 'words'));
  }

  #simpleField(node: XmlNode, look: WordsLook, anchor: string | null): void {
    const instruction = node.attribute('instr') ?? '';
    const of = numberIn(instruction);
    if (of !== null) return void this.pieces.push({ is: 'number', of, look });
    const button = buttonWords(instruction);
    if (button === null || node.children.some(({ name }) => name === 'w:r')) this.#walk(node, look, anchor, false);
    else this.#say(button, look, anchor);
    this.#empty(anchor);
  }
  #fieldMark(node: XmlNode, look: WordsLook, anchor: string | null): void {
    const kind = node.attribute('fldCharType');
    if (kind === 'begin') this.#fields.push({ instruction: '', isResult: false });
    const field = this.#fields.at(-1);
    if (field !== undefined && kind === 'separate') field.isResult = true;
    if (kind !== 'end') return;
    const instruction = this.#fields.pop()?.instruction ?? '';
    const of = numberIn(instruction);
    if (of !== null) this.pieces.push({ is: 'number', of, look });
    this.#say(buttonWords(instruction) ?? '', look, anchor);
    this.#empty(anchor);
  }
  /** A place that shows nothing is one all the same. */
  #empty(anchor: string | null): void {
    if (anchor !== null && !this.pieces.some((one) => one.is === 'place' && one.anchor === anchor)) this.pieces.push({ is: 'place', anchor, isMore: false, words: [] });
  }
  #instruct(words: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && !field.isResult) field.instruction = (field.instruction + words).slice(0, 200);
  }
}

/** What a field counts; null where it does something else. */
function numberIn(instruction: string): 'page' | 'pages' | null {
  const name = /^\s*(\w+)/.exec(instruction)?.[1]?.toUpperCase();
  return name === 'PAGE' ? 'page' : name === 'NUMPAGES' || name === 'SECTIONPAGES' ? 'pages' : null;
}

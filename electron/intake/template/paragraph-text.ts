import type { Stretch } from '../../../shared/template/spots.ts';
import { below, childOf, portable, type XmlNode, type XmlTree } from '../xml/xml-tree.ts';
import { askingOutOfReach, fieldToFill, LOST_WITH_IT, type FieldOutOfReach, type FieldToFill } from './form-fields.ts';

/** One element of text, and where its words begin in those of the paragraph. */
export interface TextPiece {
  readonly node: XmlNode;
  readonly at: number;
  /** The XML of its run's properties. */
  readonly run: string;
}
/** A content control inside a paragraph, with its words among the paragraph's. */
export interface InlineControl {
  readonly node: XmlNode;
  readonly from: number;
  readonly to: number;
}
export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly controls: readonly InlineControl[];
  /** Fields that somebody is to fill in, each with its words among the paragraph's. */
  readonly fields: readonly FieldToFill[];
  /** Those that cannot be taken out whole: they stay. */
  readonly fieldsOutOfReach: readonly FieldOutOfReach[];
  /** Tabs and breaks among the words. */
  readonly breaks: readonly { readonly node: XmlNode; readonly at: number }[];
  /** Fields of a mail merge, with what makes them one: without it their words are words. */
  readonly merges: readonly { readonly from: number; readonly to: number; readonly marks: readonly Stretch[] }[];
  /** Pictures, notes, fields that nobody fills in: what would be lost with the paragraph. */
  readonly holdsMore: boolean;
  readonly isBold: boolean;
}

/** What was deleted and still stands there, and what has paragraphs of its own. */
const PASSED_OVER = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:sdtPr', 'mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object', 'w:instrText', 'w:delText', 'w:rubyPr', 'w:rt']);
const MERGE = /^\s*MERGEFIELD\b/i;
/** By the names of elements, which are the file's to choose. */
const AS_TEXT: ReadonlyMap<string, string> = new Map([['w:tab', '\t'], ['w:br', '\n'], ['w:cr', '\n'], ['w:noBreakHyphen', '-']]);

interface OpenField {
  readonly first: XmlNode;
  readonly from: number;
  instruction: string;
  readonly marks: Stretch[];
}

/** What a paragraph says, with each stretch of it. Words inside a field are no place, unless somebody is to fill it in: it is made anew, and counts as holding more. */
export function paragraphText(paragraph: XmlNode, { text: source }: XmlTree, styleIsBold: boolean): ParagraphText {
  let text = '';
  let holdsMore = false;
  const pieces: TextPiece[] = [];
  const controls: InlineControl[] = [];
  const breaks: { node: XmlNode; at: number }[] = [];
  const merges: { from: number; to: number; marks: Stretch[] }[] = [];
  const fields: FieldToFill[] = [];
  const outOfReach: FieldOutOfReach[] = [];
  let inside: FieldOutOfReach[] = [];
  const open: OpenField[] = [];
  const end = (last: XmlNode): void => {
    const { first, from, instruction, marks } = open.pop()!;
    if (MERGE.test(instruction)) merges.push({ from, to: text.length, marks });
    const seen = { instruction, first, last, from, to: text.length, shown: text.slice(from) };
    // What a field inside another shows is the other's to say.
    const field = open.length > 0 ? null : fieldToFill(seen, source);
    if (field === null) holdsMore = true;
    else fields.push(field);
    const asking = askingOutOfReach(seen, open.length > 0);
    if (asking !== null) inside.push(asking);
    if (open.length > 0) return;
    if (field === null) outOfReach.push(...inside);
    inside = [];
  };
  const walk = (node: XmlNode): void => {
    for (const child of node.children) {
      if (LOST_WITH_IT.has(child.name)) holdsMore = true;
      if (child.name === 'w:instrText' && open.length > 0) {
        open.at(-1)!.instruction += child.words;
        open.at(-1)!.marks.push(child);
      }
      if (PASSED_OVER.has(child.name)) continue;
      if (child.name === 'w:fldChar') {
        const type = child.attribute('fldCharType');
        if (type === 'begin') open.push({ first: child, from: text.length, instruction: '', marks: [] });
        if (open.length === 0) holdsMore = true;
        open.at(-1)?.marks.push(child);
        if (type === 'end' && open.length > 0) end(child);
      }
      if (child.name === 'w:fldSimple')
        open.push({ first: child, from: text.length, instruction: child.attribute('instr') ?? '', marks: [{ from: child.from, to: child.inner.from }, { from: child.inner.to, to: child.to }] });
      const from = text.length;
      // Words outside a run are none to Word, and could not be cut without breaking what they stand in.
      if (child.name === 'w:t' && node.name !== 'w:r') continue;
      if (child.name === 'w:t') {
        const properties = childOf(node, 'w:rPr');
        pieces.push({ node: child, at: from, run: properties === null ? '' : portable(source, properties) });
        text += child.words;
      } else if (AS_TEXT.has(child.name)) {
        breaks.push({ node: child, at: from });
        text += AS_TEXT.get(child.name)!;
      }
      walk(child);
      if (child.name === 'w:sdt') controls.push({ node: child, from, to: text.length });
      if (child.name === 'w:fldSimple') {
        // One that began inside it and does not end there is no field.
        while (open.length > 0 && open.at(-1)!.first !== child) open.pop();
        if (open.length > 0) end(child);
      }
    }
  };
  walk(paragraph);
  if (open.length > 0) holdsMore = true;
  // One that ends in a later paragraph.
  for (const [at, { first, from, instruction }] of open.entries()) {
    const asking = askingOutOfReach({ instruction, first, last: first, from, to: text.length, shown: text.slice(from) }, at > 0);
    if (asking !== null) outOfReach.push(asking);
  }
  const said = pieces.filter(({ node }) => node.words.trim() !== '');
  const isBold = said.length > 0 && said.every(({ run }) => boldIn(run) ?? styleIsBold);
  return { text, pieces, controls, fields, fieldsOutOfReach: outOfReach, breaks, merges, holdsMore, isBold };
}

function boldIn(run: string): boolean | null {
  const mark = /<w:b(?: w:val="([^"]*)")?\s*\/>/.exec(run);
  return mark === null ? null : !/^(0|false|off)$/.test(mark[1] ?? '');
}

/** The words of all that lies below an element. */
export function wordsBelow(node: XmlNode): string {
  let words = '';
  for (const one of below(node, PASSED_OVER)) words += one.name === 'w:t' ? one.words : one.name === 'w:p' ? '\n' : (AS_TEXT.get(one.name) ?? '');
  return words;
}

import { below, childOf, sliced, type XmlNode, type XmlTree } from '../xml/xml-tree.ts';

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
  /** Pictures, fields, notes: what would be lost with the paragraph. */
  readonly holdsMore: boolean;
  readonly isBold: boolean;
}

const MORE = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:fldChar', 'w:fldSimple', 'w:footnoteReference', 'w:endnoteReference', 'w:commentReference', 'w:sym', 'm:oMath', 'm:oMathPara']);
/** What was deleted and still stands there, and what has paragraphs of its own. */
const PASSED_OVER = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:sdtPr', 'mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object', 'w:instrText', 'w:delText', 'w:rubyPr', 'w:rt']);
const AS_TEXT: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** What a paragraph says, with each stretch of it. Words inside a field are no place, since the field is made anew: it counts as holding more. */
export function paragraphText(paragraph: XmlNode, { text: source }: XmlTree, styleIsBold: boolean): ParagraphText {
  let text = '';
  let holdsMore = false;
  const pieces: TextPiece[] = [];
  const controls: InlineControl[] = [];
  const walk = (node: XmlNode): void => {
    for (const child of node.children) {
      if (MORE.has(child.name)) holdsMore = true;
      if (PASSED_OVER.has(child.name)) continue;
      const from = text.length;
      if (child.name === 'w:t') {
        const properties = node.name === 'w:r' ? childOf(node, 'w:rPr') : null;
        pieces.push({ node: child, at: from, run: properties === null ? '' : sliced(source, properties) });
        text += child.words;
      } else text += AS_TEXT[child.name] ?? '';
      walk(child);
      if (child.name === 'w:sdt') controls.push({ node: child, from, to: text.length });
    }
  };
  walk(paragraph);
  const said = pieces.filter(({ node }) => node.words.trim() !== '');
  return { text, pieces, controls, holdsMore, isBold: said.length > 0 && said.every(({ run }) => boldIn(run) ?? styleIsBold) };
}

function boldIn(run: string): boolean | null {
  const mark = /<w:b(?: w:val="([^"]*)")?\s*\/>/.exec(run);
  return mark === null ? null : !/^(0|false|off)$/.test(mark[1] ?? '');
}

/** The words of all that lies below an element. */
export function wordsBelow(node: XmlNode): string {
  let words = '';
  for (const one of below(node, PASSED_OVER)) words += one.name === 'w:t' ? one.words : one.name === 'w:p' ? '\n' : (AS_TEXT[one.name] ?? '');
  return words;
}

import { marksIn } from '../../../shared/template/marks.ts';
import { below, childOf, type XmlNode } from '../xml/xml-tree.ts';
import { wordsBelow } from './paragraph-text.ts';

/** A cell, the control it may be wrapped in, and its label. */
export interface SeenCell {
  readonly node: XmlNode;
  readonly control: XmlNode | null;
  readonly label: string | null;
  readonly width: number;
}

/** What Word keeps between the edge of a cell and its text, on both sides together. */
const MARGINS = 216;
const LONGEST_LABEL = 80;

/** The cells of a table, each with the label to its left, or above it where a whole row of labels stands over it. */
export function cellsOf(table: XmlNode, room: number): SeenCell[][] {
  const rows = inside(table, 'w:tr').map(({ node }) => inside(node, 'w:tc'));
  const words = rows.map((cells) => cells.map(({ node }) => (isCovered(node) ? null : labelIn(node))));
  return rows.map((cells, row) =>
    cells.map(({ node, control }, at) => {
      const left = at > 0 ? words[row]![at - 1]! : null;
      const over = words[row - 1];
      const above = over !== undefined && over.length === cells.length && over.every((one) => one !== null) && cells.length > 1 ? over[at]! : null;
      return { node, control, label: left ?? (words[row]!.every((one) => one === null) ? above : null), width: widthOf(node) ?? room / Math.max(1, cells.length) - MARGINS };
    }),
  );
}

/** The words of a cell that can be a label: some, few, and nothing in them to fill in. */
function labelIn(cell: XmlNode): string | null {
  if (cell.children.some(({ name }) => name === 'w:tbl' || name === 'w:sdt') || [...below(cell)].some(isForm)) return null;
  const words = wordsBelow(cell).replace(/\s+/g, ' ').trim();
  return words === '' || words.length > LONGEST_LABEL || !/\p{L}/u.test(words) || marksIn(words).length > 0 ? null : words;
}
const isForm = (node: XmlNode): boolean => node.name === 'w:ffData' || /^\s*(FORMTEXT|MACROBUTTON|FILLIN)\b/i.test(node.name === 'w:fldSimple' ? (node.attribute('instr') ?? '') : node.name === 'w:instrText' ? node.words : '');
function widthOf(cell: XmlNode): number | null {
  const properties = childOf(cell, 'w:tcPr');
  const width = properties === null ? null : childOf(properties, 'w:tcW');
  const value = width?.attribute('w') ?? '';
  return width?.attribute('type') === 'dxa' && /^\d{1,6}$/.test(value) ? Math.max(400, Number(value) - MARGINS) : null;
}

/** Whether a cell is reached over by the one above it: nothing in it is seen. */
export function isCovered(cell: XmlNode): boolean {
  const properties = childOf(cell, 'w:tcPr');
  const merge = properties === null ? null : childOf(properties, 'w:vMerge');
  return merge !== null && merge.attribute('val') !== 'restart';
}

/** Rows of a table or cells of a row, also those that stand in a control. */
export function inside(node: XmlNode, name: string, control: XmlNode | null = null): { node: XmlNode; control: XmlNode | null }[] {
  return node.children.flatMap((child) => {
    if (child.name === name) return [{ node: child, control }];
    if (child.name === 'w:sdt') return inside(child, name, child);
    return child.name === 'w:sdtContent' || child.name === 'w:customXml' || child.name === 'w:ins' ? inside(child, name, control) : [];
  });
}

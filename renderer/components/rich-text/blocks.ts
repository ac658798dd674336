import { type Mark, type Node } from 'prosemirror-model';
import type { Block, Run } from '../../../shared/domain/paper.ts';
import { schema } from './schema.ts';

/** A block as it goes into `section.write`: with its id where it stood before. */
export interface WrittenBlock {
  readonly id?: string;
  readonly type: Block['type'];
  readonly level: number;
  readonly runs: Run[];
  readonly rows?: string[][] | null;
}
/** What stands in a section: written blocks, or a draft's, which have no ids yet. */
export type ShownBlock = Pick<Block, 'type' | 'level'> & { readonly id?: string; readonly runs: readonly Run[]; readonly rows?: readonly (readonly string[])[] | null };

const words = (text: string) => (text === '' ? [] : [schema.text(text)]);
function marksOf({ bold, italic, link }: Run): Mark[] {
  return [...(link ? [schema.mark('link', { href: link })] : []), ...(bold ? [schema.mark('bold')] : []), ...(italic ? [schema.mark('italic')] : [])];
}
const inline = (runs: readonly Run[]): Node[] => runs.filter(({ text }) => text !== '').map((run) => schema.text(run.text, marksOf(run)));
const unmarked = (runs: readonly Run[]): Node[] => words(runs.map(({ text }) => text).join(''));

function nodeOf(block: ShownBlock): Node | null {
  const id = block.id ?? null;
  switch (block.type) {
    case 'paragraph': return schema.node('paragraph', { id }, inline(block.runs));
    case 'heading': return schema.node('heading', { id, level: Math.max(1, block.level) }, unmarked(block.runs));
    case 'numbered':
    case 'bullet': return schema.node('item', { id, kind: block.type, level: block.level }, inline(block.runs));
    case 'table': {
      const rows = (block.rows ?? []).filter((row) => row.length > 0);
      const width = Math.max(0, ...rows.map(({ length }) => length));
      const cell = (at: number, text: string) => schema.node(at === 0 ? 'table_header' : 'table_cell', null, words(text));
      return width === 0 ? null : schema.node('table', { id, title: block.runs.map(({ text }) => text).join('') }, rows.map((row, at) => schema.node('table_row', null, Array.from({ length: width }, (_, n) => cell(at, row[n] ?? '')))));
    }
  }
}
/** A section's blocks as the editor shows them; one empty paragraph where there are none. */
export function docOf(blocks: readonly ShownBlock[]): Node {
  const nodes = blocks.flatMap((block) => nodeOf(block) ?? []);
  return schema.node('doc', null, nodes.length > 0 ? nodes : [schema.node('paragraph')]);
}

function runsOf(node: Node): Run[] {
  const runs: Run[] = [];
  node.forEach((child) => {
    const has = (name: string) => child.marks.find((mark) => mark.type.name === name);
    const href = has('link')?.attrs['href'] as string | undefined;
    runs.push({ text: child.text ?? '', ...(has('bold') ? { bold: true } : {}), ...(has('italic') ? { italic: true } : {}), ...(href ? { link: href } : {}) });
  });
  return runs;
}
function rowsOf(table: Node): string[][] {
  const rows: string[][] = [];
  table.forEach((row) => {
    const cells: string[] = [];
    row.forEach((cell) => void cells.push(cell.textContent));
    rows.push(cells);
  });
  return rows;
}
/**
 * What stands in the editor as blocks. Empty paragraphs are no blocks: space between them is not made of lines. Of two that have one id, as after
 * a block was split, the first keeps it.
 */
export function blocksOf(doc: Node): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  const taken = new Set<string>();
  const idOf = (node: Node): { id?: string } => {
    const id = node.attrs['id'] as string | null;
    if (id === null || taken.has(id)) return {};
    taken.add(id);
    return { id };
  };
  doc.forEach((node) => {
    if (node.type.name === 'table') return void blocks.push({ ...idOf(node), type: 'table', level: 0, runs: titled(node.attrs['title'] as string), rows: rowsOf(node) });
    if (node.textContent.trim() === '') return;
    const type = node.type.name === 'item' ? (node.attrs['kind'] as 'numbered' | 'bullet') : (node.type.name as 'paragraph' | 'heading');
    blocks.push({ ...idOf(node), type, level: (node.attrs['level'] as number | undefined) ?? 0, runs: runsOf(node) });
  });
  return blocks;
}
const titled = (title: string): Run[] => (title === '' ? [] : [{ text: title }]);
/** Whether two say the same, ids aside. */
export const sameWords = (a: readonly ShownBlock[], b: readonly ShownBlock[]): boolean => docOf(a.map(bare)).eq(docOf(b.map(bare)));
const bare = ({ type, level, runs, rows = null }: ShownBlock): ShownBlock => ({ type, level, runs, rows });

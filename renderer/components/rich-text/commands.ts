import { chainCommands, createParagraphNear, deleteSelection, joinBackward, joinForward, selectNodeBackward, selectNodeForward, splitBlock, toggleMark } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable } from 'prosemirror-tables';
import { schema, DEEPEST } from './schema.ts';

export type ListKind = 'numbered' | 'bullet';
const { item, paragraph, heading, table, table_row: row, table_header: header, table_cell: cell } = schema.nodes;

/** The blocks the selection reaches into, tables left out: they have no look of their own. */
function chosen({ doc, selection }: EditorState): { node: Node; at: number }[] {
  const found: { node: Node; at: number }[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, at, parent) => {
    if (parent === doc && node.type !== table) found.push({ node, at });
    return false;
  });
  return found;
}
/** Changes every block of the selection in one step; false where none would. */
const changing = (change: (block: { node: Node; at: number }, tr: Transaction) => void): Command => (state, dispatch) => {
  const tr = state.tr;
  for (const block of chosen(state)) change(block, tr);
  if (!tr.docChanged) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};
const idOf = (node: Node) => ({ id: node.attrs['id'] as string | null });

/** Makes items of the selected blocks, or paragraphs where all of them are items of this kind already. */
export const toggleList = (kind: ListKind): Command => (state, dispatch) => {
  const all = chosen(state).every(({ node }) => node.type === item && node.attrs['kind'] === kind);
  return changing(({ node, at }, tr) => {
    if (all) tr.setNodeMarkup(at, paragraph, idOf(node));
    else if (node.type !== item || node.attrs['kind'] !== kind) tr.setNodeMarkup(at, item, { ...idOf(node), kind, level: node.type === item ? (node.attrs['level'] as number) : 0 });
  })(state, dispatch);
};
const moveLevel = (by: number): Command => changing(({ node, at }, tr) => {
  if (node.type !== item) return;
  const level = Math.max(0, Math.min(DEEPEST, (node.attrs['level'] as number) + by));
  if (level !== node.attrs['level']) tr.setNodeMarkup(at, null, { ...node.attrs, level });
});
export const [indent, outdent] = [moveLevel(1), moveLevel(-1)];
export const makeParagraph: Command = changing(({ node, at }, tr) => void (node.type === paragraph || tr.setNodeMarkup(at, paragraph, idOf(node))));
export const makeHeading: Command = changing(({ node, at }, tr) => {
  if (node.type === heading) return;
  tr.removeMark(at, at + node.nodeSize).setNodeMarkup(at, heading, { ...idOf(node), level: 1 });
});
export const toggleBold: Command = toggleMark(schema.marks.bold);
export const toggleItalic: Command = toggleMark(schema.marks.italic);

/** A new table below the block with the caret: three columns, a row of headings and one of words. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const cells = (type: typeof cell) => Array.from({ length: 3 }, () => type.createAndFill()!);
  const made = table.create(null, [row.create(null, cells(header)), row.create(null, cells(cell))]);
  const after = state.selection.$to.after(1);
  if (dispatch) {
    const tr = state.tr.insert(after, made);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 3))).scrollIntoView());
  }
  return true;
};
export const tableCommands = { addRow: addRowAfter, addColumn: addColumnAfter, deleteRow: keepsOne('row', deleteRow), deleteColumn: keepsOne('column', deleteColumn), deleteTable };
/** The last row or column goes with its table. */
function keepsOne(what: 'row' | 'column', remove: Command): Command {
  return (state, dispatch) => {
    const own = tableAt(state);
    if (own === null) return false;
    return (what === 'row' ? own.childCount : own.firstChild!.childCount) <= 1 ? deleteTable(state, dispatch) : remove(state, dispatch);
  };
}
function tableAt({ selection: { $from } }: EditorState): Node | null {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === table) return $from.node(depth);
  return null;
}

/** Enter: an item is followed by one of its kind; in an empty one the list ends, a level at a time. In a cell it goes to the next, and after the last into a new row. */
const enterInItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const block = $from.parent;
  if (!empty || block.type !== item || block.content.size > 0) return false;
  if ((block.attrs['level'] as number) > 0) return outdent(state, dispatch);
  return makeParagraph(state, dispatch);
};
const enterInTable: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!view || !addRowAfter(state, dispatch)) return false;
  return goToNextCell(1)(view.state, dispatch);
};
/** What comes after a split is a new block; a heading is followed by a paragraph. */
const splitAnew: Command = (state, dispatch) => {
  const { $to } = state.selection;
  const [block, atEnd] = [$to.parent, $to.parentOffset === $to.parent.content.size];
  return splitBlock(state, dispatch && ((tr) => {
    const next = block.type === heading && atEnd ? paragraph : block.type;
    dispatch(tr.setNodeMarkup(tr.selection.$from.before(), next, { ...(next === block.type ? block.attrs : {}), id: null }));
  }));
};
export const enter: Command = chainCommands(enterInTable, enterInItem, createParagraphNear, splitAnew);

/** Backspace at the beginning of an item or a heading makes it a paragraph first. */
const plainFirst: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || isInTable(state)) return false;
  const block = $from.parent;
  if (block.type === item && (block.attrs['level'] as number) > 0) return outdent(state, dispatch);
  return block.type === item || block.type === heading ? makeParagraph(state, dispatch) : false;
};
export const backspace: Command = chainCommands(deleteSelection, plainFirst, joinBackward, selectNodeBackward);
export const forwardDelete: Command = chainCommands(deleteSelection, joinForward, selectNodeForward);

/** Tab moves an item in or out and goes through a table. Anywhere else it leaves the editor, as everywhere in the window. */
const inItem = ({ selection }: EditorState) => selection.$from.parent.type === item;
export const tab: Command = (state, dispatch, view) => (isInTable(state) ? enterInTable(state, dispatch, view) : inItem(state) && indent(state, dispatch));
export const backTab: Command = (state, dispatch) => (isInTable(state) ? goToNextCell(-1)(state, dispatch) : inItem(state) && outdent(state, dispatch));

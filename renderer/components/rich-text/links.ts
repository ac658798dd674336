import type { EditorState, Transaction } from 'prosemirror-state';
import { schema } from './schema.ts';

const { link } = schema.marks;

/** The link at the caret, or in the selection, and what it spans; null where there is none. */
export function linkAt(state: EditorState): { readonly href: string; readonly from: number; readonly to: number } | null {
  const { selection: { $from, from, to }, doc } = state;
  let found: { href: string; from: number; to: number } | null = null;
  doc.nodesBetween(Math.max($from.start(), from - 1), Math.min(doc.content.size, to + 1), (node, at) => {
    const mark = node.isText ? link.isInSet(node.marks) : undefined;
    if (!mark || at + node.nodeSize < from || at > to) return;
    const href = mark.attrs['href'] as string;
    found = found !== null && found.href === href ? { href, from: found.from, to: at + node.nodeSize } : { href, from: at, to: at + node.nodeSize };
  });
  return found;
}
/** Makes a link of what is selected; of the link at the caret, the same with another address; where neither is, the address itself. */
export function linked(state: EditorState, href: string): Transaction {
  const { tr, selection: { from, to, empty } } = state;
  const mark = link.create({ href });
  const old = linkAt(state);
  if (!empty) return tr.removeMark(from, to, link).addMark(from, to, mark);
  if (old !== null) return tr.removeMark(old.from, old.to, link).addMark(old.from, old.to, mark);
  return tr.insert(from, schema.text(href.replace(/^mailto:/, ''), [mark]));
}
export function unlinked(state: EditorState): Transaction {
  const { tr, selection: { from, to } } = state;
  const old = linkAt(state);
  return old === null ? tr : tr.removeMark(Math.min(from, old.from), Math.max(to, old.to), link);
}

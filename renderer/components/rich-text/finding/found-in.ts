import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { inPlaceOf, type Sought, type Span, type WordFinder } from '../../../../shared/papers/word-finder.ts';
import { schema } from '../schema.ts';

/** Where words stand in what an editor holds, in reading order, the cells of tables among it. */
export function foundIn(doc: Node, find: WordFinder): readonly Span[] {
  const found: Span[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    for (const { from, to } of find(node.textContent)) found.push({ from: at + 1 + from, to: at + 1 + to });
    return false;
  });
  return found;
}

/** The same with what was found replaced, each in the look in which it began. */
export function replacedIn(doc: Node, places: readonly Span[], sought: Sought, typed: string): Node {
  const { tr } = EditorState.create({ doc });
  for (const { from, to } of [...places].reverse()) {
    const words = inPlaceOf(doc.textBetween(from, to), sought, typed);
    if (words === '') tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(words, doc.resolve(from).nodeAfter?.marks));
  }
  return tr.doc;
}

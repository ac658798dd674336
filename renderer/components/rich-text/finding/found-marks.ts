import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { WordFinder } from '../../../../shared/papers/word-finder.ts';
import { foundIn } from './found-in.ts';

/** Marks what is looked for, and the one place one is at differently. Only how it looks: in the words it is nothing. */
export function foundMarks(sought: () => { readonly find: WordFinder; readonly nth: number | null } | null): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const now = sought();
        if (now === null) return DecorationSet.empty;
        return DecorationSet.create(doc, foundIn(doc, now.find).map(({ from, to }, nth) => Decoration.inline(from, to, { 'data-found': nth === now.nth ? 'here' : '' })));
      },
    },
  });
}

import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { fieldsIn, liveWords, type LiveContext } from '../../../shared/papers/live-fields.ts';

/** Marks live fields where they stand, and says by hovering what each says now. Only how they look: in the words they are their names in braces. */
export function liveMarks(context: () => LiveContext | null): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const now = context();
        if (now === null) return DecorationSet.empty;
        const marks: Decoration[] = [];
        doc.descendants((node, at) => {
          if (!node.isText) return;
          for (const { from, to, name } of fieldsIn(node.text!)) marks.push(Decoration.inline(at + from, at + to, { 'data-live': name, title: liveWords(name, now) ?? '' }));
        });
        return DecorationSet.create(doc, marks);
      },
    },
  });
}

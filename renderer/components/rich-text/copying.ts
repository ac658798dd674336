import type { EditorView } from 'prosemirror-view';
import { textOfBlocks } from './block-text.ts';
import { blocksOf, type WrittenBlock } from './blocks.ts';
import { htmlOf } from './copy-html.ts';
import { schema } from './schema.ts';

function selected({ state: { doc, selection } }: EditorView): WrittenBlock[] {
  return blocksOf(schema.node('doc', null, doc.slice(selection.from, selection.to, true).content));
}
/** Copies what is selected, as HTML for Word and Outlook and as text; false where nothing is. */
export function copyFrom(editor: EditorView, event: ClipboardEvent): boolean {
  if (editor.state.selection.empty || event.clipboardData === null) return false;
  const blocks = selected(editor);
  event.clipboardData.setData('text/html', htmlOf(blocks));
  event.clipboardData.setData('text/plain', textOfBlocks(blocks));
  event.preventDefault();
  return true;
}
export function cutFrom(editor: EditorView): true {
  editor.dispatch(editor.state.tr.deleteSelection().scrollIntoView());
  return true;
}

import { closeHistory } from 'prosemirror-history';
import { Slice } from 'prosemirror-model';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { cleanText } from '../../../../shared/papers/clean-text.ts';
import { count } from '../../../../shared/papers/words.ts';
import { say } from '../../../store/app-store.ts';
import { docOf, type WrittenBlock } from '../blocks.ts';
import { blocksOfHtml } from './html-blocks.ts';

/** More is pasted as its text alone: no report is as long. */
const LONGEST_HTML = 5_000_000;
const LONGEST_TEXT = 500_000;

const blocksOfPlain = (text: string): WrittenBlock[] =>
  cleanText(text.slice(0, LONGEST_TEXT)).split('\n').map((line) => line.trim()).filter(Boolean).map((line) => ({ type: 'paragraph', level: 0, runs: [{ text: line }] }));

/** Puts in what is pasted, cleaned. Pasted as text only, the clipboard shows no HTML. True: it has been dealt with. */
export function pasteInto(view: EditorView, event: ClipboardEvent): boolean {
  const data = event.clipboardData;
  if (data === null) return false;
  const html = data.getData('text/html');
  const fromHtml = html === '' || html.length > LONGEST_HTML ? null : blocksOfHtml(html);
  const blocks = fromHtml !== null && fromHtml.blocks.length > 0 ? fromHtml.blocks : blocksOfPlain(data.getData('text/plain'));
  put(view, blocks);
  if (fromHtml !== null && fromHtml.pictures > 0) say('info', `${fromHtml.pictures === 1 ? 'A picture was' : `${count(fromHtml.pictures, 'picture')} were`} left out: a report’s sections hold words and tables.`);
  return true;
}
/** Puts blocks where the caret is: one paragraph goes into the line, several between. In a table only their words. */
function put(view: EditorView, blocks: readonly WrittenBlock[]): void {
  if (blocks.length === 0) return;
  const { state } = view;
  const { tr, selection: { $from, empty } } = state;
  if (isInTable(state)) {
    const words = blocks.map(({ runs, rows }) => rows?.flat().join(' ') ?? runs.map(({ text }) => text).join('')).join(' ');
    return view.dispatch(tr.insertText(words).scrollIntoView());
  }
  const { content } = docOf(blocks);
  const opens = (type: string | undefined) => (type === 'paragraph' ? 1 : 0);
  if (empty && $from.depth === 1 && $from.parent.content.size === 0) tr.replaceWith($from.before(), $from.after(), content);
  else tr.replaceSelection(new Slice(content, opens(blocks[0]?.type), opens(blocks.at(-1)?.type)));
  // A step of its own to undo, whatever was typed just before.
  view.dispatch(closeHistory(tr.scrollIntoView()));
}

import { redo, undo } from 'prosemirror-history';
import { TextSelection, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { LiveContext } from '../../../shared/papers/live-fields.ts';
import { onItsWay, startTyping, stopTyping } from '../../store/typing.ts';
import { useMayChange } from '../may-change.tsx';
import { blocksOf, docOf, sameWords, type ShownBlock, type WrittenBlock } from './blocks.ts';
import { blocksOfText, textOfBlocks } from './block-text.ts';
import { copyFrom, cutFrom } from './copying.ts';
import { stateOf, withRoom } from './editor-state.ts';
import { foundMarks } from './finding/found-marks.ts';
import { SeekingContext, soughtIn } from './finding/seeking.ts';
import { liveMarks } from './live-marks.ts';
import { pasteInto } from './paste/paste-into.ts';
import { registerRich } from './rich-fields.ts';
import { isToolbar, nowIn, nowOutside } from './toolbar-store.ts';
import styles from './rich-text.module.css';

/** The placeholder is drawn by this mark, since it is no part of the words. */
const showWhetherEmpty = ({ dom, state: { doc } }: EditorView): void => void dom.toggleAttribute('data-empty', doc.textContent === '' && doc.childCount === 1);

interface RichFieldProps {
  readonly 'aria-label': string;
  readonly value: readonly ShownBlock[];
  /** Said while nothing stands in it; never part of the words. */
  readonly placeholder: string;
  readonly onCommit: (blocks: WrittenBlock[]) => Promise<unknown> | undefined;
  /** What is being typed, for who shows it before it is committed; null when nothing is. */
  readonly onTyping?: (blocks: WrittenBlock[] | null) => void;
  /** What its live fields say; null: it has none. */
  readonly live: LiveContext | null;
  /** The section that it writes. */
  readonly 'data-section'?: string;
}

/**
 * Words with headings, lists, tables, bold, italic and links. As with every field, what is typed stays here and becomes one change on leaving it
 * (or on saving, exporting, closing); Esc puts back what stood. Until then the keys for undo act on what was typed here.
 */
export function RichField({ value, placeholder, onCommit, onTyping, live, ...named }: RichFieldProps) {
  const mayChange = useMayChange();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const [seeking, section] = [useContext(SeekingContext), named['data-section']];
  const sought = useMemo(() => soughtIn(seeking, section), [seeking, section]);
  const current = useRef({ value, onCommit, onTyping, live, mayChange, sought, typed: false });
  useLayoutEffect(() => { current.current = { ...current.current, value, onCommit, onTyping, live, mayChange, sought }; });
  const more = useRef<readonly Plugin[]>([]);

  useEffect(() => {
    const key = {};
    more.current = [liveMarks(() => current.current.live), foundMarks(() => current.current.sought)];
    const settled = () => { stopTyping(key); current.current.typed = false; current.current.onTyping?.(null); };
    const send = (): Promise<unknown> | undefined => {
      const { typed, value: before, onCommit: commit } = current.current;
      if (!typed) return undefined;
      const blocks = blocksOf(editor.state.doc);
      settled();
      return sameWords(blocks, before) ? undefined : onItsWay(commit(blocks));
    };
    const editor: EditorView = new EditorView({ mount: place.current! }, {
      state: stateOf(docOf(current.current.value), { more: more.current }),
      editable: () => current.current.mayChange,
      attributes: () => ({ role: 'textbox', 'aria-multiline': 'true', 'aria-readonly': String(!current.current.mayChange), tabindex: '0', spellcheck: 'true' }),
      dispatchTransaction(tr) {
        editor.updateState(editor.state.apply(tr));
        showWhetherEmpty(editor);
        nowIn(editor);
        if (!tr.docChanged) return;
        current.current.typed = true;
        startTyping(key, send);
        current.current.onTyping?.(blocksOf(editor.state.doc));
      },
      handlePaste: (to, event) => pasteInto(to, event),
      handleKeyDown(_view, event) {
        if (event.key !== 'Escape' || !current.current.typed) return false;
        event.stopPropagation();
        settled();
        editor.updateState(stateOf(docOf(current.current.value), { more: more.current }));
        showWhetherEmpty(editor);
        return true;
      },
      handleDOMEvents: {
        focus: () => { nowIn(editor); return false; },
        blur: (_view, event) => { if (!isToolbar(event.relatedTarget)) { void send(); nowOutside(editor); } return false; },
        copy: (_view, event) => copyFrom(editor, event),
        cut: (_view, event) => copyFrom(editor, event) && (!current.current.mayChange || cutFrom(editor)),
      },
    });
    view.current = editor;
    showWhetherEmpty(editor);
    registerRich(editor.dom, {
      text: () => textOfBlocks(blocksOf(editor.state.doc)),
      put: (text) => editor.dispatch(editor.state.tr.replaceWith(0, editor.state.doc.content.size, docOf(blocksOfText(text, current.current.value)).content)),
      selection: () => {
        const { doc, selection: { from, to } } = editor.state;
        const upTo = (end: number) => doc.textBetween(0, end, '\n').length;
        return { text: doc.textBetween(0, doc.content.size, '\n'), from: upTo(from), to: upTo(to) };
      },
      caret: () => ({ from: editor.state.selection.from, to: editor.state.selection.to }),
      select(wanted) {
        const { tr, doc } = editor.state;
        const within = (position: number) => doc.resolve(Math.min(position, doc.content.size));
        editor.dispatch(tr.setSelection(TextSelection.between(within(wanted.from), within(wanted.to))).scrollIntoView());
        editor.focus();
      },
      undo: () => void undo(editor.state, editor.dispatch),
      redo: () => void redo(editor.state, editor.dispatch),
    });
    return () => { void send(); nowOutside(editor); editor.destroy(); view.current = null; };
  }, []);

  // What changed elsewhere shows as soon as nothing is being typed; the caret stays where it was.
  useEffect(() => {
    const editor = view.current;
    if (editor === null || current.current.typed) return;
    const doc = withRoom(docOf(value));
    if (doc.eq(editor.state.doc)) return;
    const { from, to } = editor.state.selection;
    const at = (position: number) => Math.min(position, doc.content.size);
    editor.updateState(stateOf(doc, { selection: TextSelection.between(doc.resolve(at(from)), doc.resolve(at(to))), more: more.current }));
    showWhetherEmpty(editor);
  }, [value]);
  useEffect(() => view.current?.setProps({}), [mayChange, live, sought]);

  return <div ref={place} {...named} data-placeholder={mayChange ? placeholder : ''} className={`${styles['field']} ${mayChange ? '' : styles['read']}`} />;
}

import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { baseKeymap } from 'prosemirror-commands';
import type { Attrs, Node, NodeType } from 'prosemirror-model';
import { EditorState, Plugin, type Command, type Selection } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { backspace, backTab, enter, forwardDelete, tab, toggleBold, toggleItalic, toggleList } from './commands.ts';
import { schema } from './schema.ts';
import { toToolbar } from './toolbar-store.ts';

/** What somebody types at the beginning of a paragraph as they would in Word: `1. `, `- `, `# `. */
const begins = (pattern: RegExp, type: NodeType, attrs: Attrs): InputRule =>
  new InputRule(pattern, ({ tr, doc }, _match, from, to) => {
    const block = doc.resolve(from);
    if (block.parent.type !== schema.nodes.paragraph) return null;
    return tr.delete(from, to).setNodeMarkup(block.before(), type, { ...attrs, id: block.parent.attrs['id'] as string | null });
  });
const RULES = inputRules({
  rules: [
    begins(/^1[.)]\s$/, schema.nodes.item, { kind: 'numbered', level: 0 }),
    begins(/^[-*•]\s$/, schema.nodes.item, { kind: 'bullet', level: 0 }),
    begins(/^#\s$/, schema.nodes.heading, { level: 1 }),
  ],
});
const KEYS: Readonly<Record<string, Command>> = {
  Enter: enter, 'Shift-Enter': enter, Backspace: backspace, Delete: forwardDelete, Tab: tab, 'Shift-Tab': backTab,
  'Mod-b': toggleBold, 'Mod-i': toggleItalic, 'Mod-Shift-7': toggleList('numbered'), 'Mod-Shift-8': toggleList('bullet'),
  'Alt-F10': toToolbar, 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo,
};
/** Below a table that is last there is room to write on, as in Word: nobody could come out of it by the keys else. Left empty, it is no block. */
const lacksRoom = ({ lastChild }: Node): boolean => lastChild?.type === schema.nodes.table;
export const withRoom = (doc: Node): Node => (lacksRoom(doc) ? doc.copy(doc.content.addToEnd(schema.node('paragraph'))) : doc);
const ROOM = new Plugin({ appendTransaction: (_done, _before, { doc, tr }) => (lacksRoom(doc) ? tr.insert(doc.content.size, schema.node('paragraph')) : null) });
const PLUGINS: readonly Plugin[] = [RULES, keymap(KEYS), keymap(baseKeymap), history(), tableEditing(), ROOM];

/** A fresh state: what was undone before is not known to it. */
export const stateOf = (doc: Node, { selection, more = [] }: { readonly selection?: Selection; readonly more?: readonly Plugin[] } = {}): EditorState =>
  EditorState.create({ doc: withRoom(doc), plugins: [...PLUGINS, ...more], ...(selection ? { selection } : {}) });

import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, ToggleButton, Tooltip, type ButtonProps } from '@fluentui/react-components';
import {
  Add20Regular, Link20Regular, LinkDismiss20Regular, Table20Regular, TableDeleteColumn20Regular, TableDeleteRow20Regular, TableInsertColumn20Regular, TableInsertRow20Regular,
  TextBold20Regular,
  TextBulletListLtr20Regular, TextIndentDecreaseLtr20Regular, TextIndentIncreaseLtr20Regular, TextItalic20Regular, TextNumberListLtr20Regular,
} from '@fluentui/react-icons';
import { type Command, type EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { memo, useState, type FocusEvent, type ReactElement } from 'react';
import type { EditorView } from 'prosemirror-view';
import { capitalised } from '../../../shared/domain/facts.ts';
import { LIVE_FIELDS, liveWords, tokenOf, type LiveContext, type LiveFieldName } from '../../../shared/papers/live-fields.ts';
import { sendTyping } from '../../store/typing.ts';
import { Choice } from '../choice.tsx';
import { indent, insertTable, makeHeading, makeParagraph, outdent, tableCommands, toggleBold, toggleItalic, toggleList } from './commands.ts';
import { LinkDialog } from './link-dialog.tsx';
import { linkAt, unlinked } from './links.ts';
import styles from './rich-text.module.css';
import { schema } from './schema.ts';
import { doInEditor, isToolbar, useActiveEditor } from './toolbar-store.ts';

const LOOKS = [{ value: 'paragraph', label: 'Body text' }, { value: 'heading', label: 'Heading' }] as const;

/** What the words at the caret can be made into. It acts on the editor the caret is in, and is at rest while it is in none. */
export const RichToolbar = memo(function RichToolbar({ live }: { readonly live: LiveContext }) {
  const active = useActiveEditor();
  const [linking, setLinking] = useState<EditorView | null>(null);
  const state = active?.state ?? null;
  const block = state?.selection.$from.node(1) ?? null;
  const kind = block?.type === schema.nodes.item ? (block.attrs['kind'] as string) : null;
  const inTable = state !== null && isInTable(state);
  const rest = state === null;
  /** Going to the toolbar does not leave the editor; going on from it to anything else does. */
  const left = ({ relatedTarget }: FocusEvent) => {
    if (!isToolbar(relatedTarget) && !active?.view.dom.contains(relatedTarget)) void sendTyping();
  };
  /** Its name in braces: what the paper says follows the plan until it is frozen. */
  const insert = (name: LiveFieldName) => doInEditor((now, dispatch) => { dispatch?.(now.tr.insertText(tokenOf(name)).scrollIntoView()); return true; });
  const toggle = (name: string, keys: string, icon: ReactElement, command: Command, checked: boolean) => (
    <Tooltip content={`${name} (${keys})`} relationship="label"><ToggleButton size="small" appearance="subtle" icon={icon} disabledFocusable={rest || inTable} checked={checked} onClick={() => doInEditor(command)} /></Tooltip>
  );
  const button = (name: string, icon: ReactElement, props: ButtonProps) => (
    <Tooltip content={name} relationship="label"><Button size="small" appearance="subtle" icon={icon} disabledFocusable={rest} {...props} /></Tooltip>
  );
  return (
    <>
      <div role="toolbar" aria-label="Look of the words" className={styles['toolbar']} data-rich-toolbar="" onBlur={left}>
        <Choice aria-label="Kind of paragraph" size="small" value={block?.type === schema.nodes.heading ? 'heading' : 'paragraph'} options={LOOKS} disabled={rest || inTable} onPick={(look) => doInEditor(look === 'heading' ? makeHeading : makeParagraph)} listbox={{ 'data-rich-toolbar': '' } as object} />
        <span className={styles['between']} />
        {toggle('Bold', 'Ctrl+B', <TextBold20Regular />, toggleBold, hasMark(state, 'bold'))}
        {toggle('Italic', 'Ctrl+I', <TextItalic20Regular />, toggleItalic, hasMark(state, 'italic'))}
        {button('Link', <Link20Regular />, { onClick: () => active && setLinking(active.view), disabledFocusable: rest || inTable })}
        {state !== null && linkAt(state) !== null && button('Remove the link', <LinkDismiss20Regular />, { onClick: () => doInEditor((now, dispatch) => { dispatch?.(unlinked(now)); return true; }) })}
        <span className={styles['between']} />
        {toggle('Bullets', 'Ctrl+Shift+8', <TextBulletListLtr20Regular />, toggleList('bullet'), kind === 'bullet')}
        {toggle('Numbers', 'Ctrl+Shift+7', <TextNumberListLtr20Regular />, toggleList('numbered'), kind === 'numbered')}
        {button('Move out a level', <TextIndentDecreaseLtr20Regular />, { onClick: () => doInEditor(outdent), disabledFocusable: kind === null })}
        {button('Move in a level', <TextIndentIncreaseLtr20Regular />, { onClick: () => doInEditor(indent), disabledFocusable: kind === null })}
        <span className={styles['between']} />
        {!inTable && button('Table', <Table20Regular />, { onClick: () => doInEditor(insertTable) })}
        {inTable && (
          <>
            {button('Add a row below', <TableInsertRow20Regular />, { onClick: () => doInEditor(tableCommands.addRow) })}
            {button('Add a column to the right', <TableInsertColumn20Regular />, { onClick: () => doInEditor(tableCommands.addColumn) })}
            {button('Remove the row', <TableDeleteRow20Regular />, { onClick: () => doInEditor(tableCommands.deleteRow) })}
            {button('Remove the column', <TableDeleteColumn20Regular />, { onClick: () => doInEditor(tableCommands.deleteColumn) })}
          </>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement><Button className={styles['insert'] ?? ''} size="small" appearance="subtle" icon={<Add20Regular />} disabledFocusable={rest}>Insert from the plan</Button></MenuTrigger>
          <MenuPopover data-rich-toolbar=""><MenuList>
            {LIVE_FIELDS.map((name) => (
              <MenuItem key={name} secondaryContent={<span className={styles['values']}>{liveWords(name, live)}</span>} onClick={() => insert(name)}>{capitalised(name)}</MenuItem>
            ))}
          </MenuList></MenuPopover>
        </Menu>
      </div>
      {linking !== null && <LinkDialog view={linking} onClose={() => setLinking(null)} />}
    </>
  );
});

function hasMark(state: EditorState | null, name: 'bold' | 'italic'): boolean {
  if (state === null) return false;
  const { from, to, $from, empty } = state.selection;
  const mark = schema.marks[name];
  return empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark);
}

import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular, Checkmark16Regular, DocumentArrowRight20Regular, ErrorCircle16Filled, Edit16Regular, Search16Regular, Share20Regular } from '@fluentui/react-icons';
import { memo, useDeferredValue, type ReactNode } from 'react';
import type { FileState, UndoState } from '../../shared/contract/contract.ts';
import { appStore, useApp } from '../store/app-store.ts';
import { useAsAt } from '../store/as-at.ts';
import { exportFile, redo, save, saysLookingBack, undo } from '../store/commands.ts';
import { usePart } from '../store/plan-mirror.ts';
import styles from './frame.module.css';

const clockTime = (instant: string): string => new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

function savedWords(file: FileState): string {
  switch (file.state) {
    case 'saving': return 'Saving…';
    case 'waiting': return 'Waiting to save…';
    case 'failed': return 'Not saved';
    case 'saved': return file.savedAt === null ? 'Saved' : `Saved ${clockTime(file.savedAt)}`;
    case 'unsaved': return file.path === null ? 'Not saved yet' : 'Saving shortly';
  }
}

export function AppBar({ children }: { readonly children: ReactNode }) {
  const named = usePart((plan) => plan.get('plan', 'plan/main')?.title ?? '');
  const file = useApp((state) => state.file);
  const asAt = useAsAt();
  const title = named || file?.name || 'Action plan';
  return (
    <header className={styles['bar']}>
      {children}
      <strong title={file?.path ?? title}>{title}</strong>
      {file && (
        <span className={`${styles['saved']} ${file.state === 'failed' ? styles['failed'] : ''}`} role="status" title={file.problem ?? file.waitsFor ?? undefined}>
          {file.state === 'saved' && file.readOnly === null && <Checkmark16Regular aria-hidden />}
          {file.state === 'failed' && <ErrorCircle16Filled aria-hidden />}
          {file.state === 'unsaved' && <Edit16Regular aria-hidden />}
          {file.readOnly === null ? savedWords(file) : 'Read only'}
        </span>
      )}
      {file && (file.path === null || file.state === 'failed') && <Button size="small" onClick={() => void save(true)}>Save as…</Button>}
      <span className={styles['space']} />
      <FindAnything />
      {/* A plan as it once stood is for reading. */}
      {asAt === null && <Doings />}
    </header>
  );
}
const FindAnything = memo(function FindAnything() {
  return (
    <Tooltip content="Find an action, a recommendation, a person, a paper, a meeting or a command (Alt+Q or Ctrl+Shift+P)" relationship="description">
      <button type="button" className={styles['find']} aria-haspopup="dialog" onClick={() => appStore.update({ finding: true })}><Search16Regular aria-hidden /><span>Find anything</span> <kbd aria-hidden>Alt+Q</kbd></button>
    </Tooltip>
  );
});

/** What can be done with the plan from anywhere: one step back or forth, a paper, a tracker, a copy. */
const Doings = memo(function Doings() {
  const mayChange = useApp((state) => state.file !== null && state.file.readOnly === null);
  // What Undo would take back changes with every edit, which need not wait for the words of a button.
  const history = useDeferredValue(useApp((state) => state.history));
  return <DoingsAfter history={history} mayChange={mayChange} />;
});
const DoingsAfter = memo(function DoingsAfter({ history, mayChange }: { readonly history: UndoState; readonly mayChange: boolean }) {
  return (
    <>
      <Tooltip content={history.undo ? `Undo: ${history.undo} (Ctrl+Z)` : 'Nothing to undo'} relationship="label">
        <Button appearance="subtle" icon={<ArrowUndo20Regular />} disabledFocusable={history.undo === null} onClick={() => void undo()} />
      </Tooltip>
      <Tooltip content={history.redo ? `Redo: ${history.redo} (Ctrl+Y)` : 'Nothing to redo'} relationship="label">
        <Button appearance="subtle" icon={<ArrowRedo20Regular />} disabledFocusable={history.redo === null} onClick={() => void redo()} />
      </Tooltip>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<DocumentArrowRight20Regular />}>Export</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void exportFile({ paper: null })}>Agenda paper for Cabinet (Word)…</MenuItem>
            <MenuItem onClick={() => void exportFile({ tracker: { by: 'whole', edition: 'public' } })}>Action plan tracker (Excel)…</MenuItem>
            <MenuItem onClick={() => { if (!saysLookingBack()) appStore.update({ choosingTracker: true }); }}>Tracker by owner, theme or committee (Excel)…</MenuItem>
            <MenuItem onClick={() => void exportFile({ document: 'record of scrutiny', as: 'document' })}>Scrutiny’s recommendations and the responses (Word)…</MenuItem>
            <MenuItem onClick={() => void exportFile({ document: 'record of scrutiny', as: 'workbook' })}>Scrutiny’s recommendations and the responses (Excel)…</MenuItem>
            <MenuItem onClick={() => void exportFile({ document: 'position statement' })}>Position statement (Word)…</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {mayChange && (
        <Tooltip content="Send a copy of the plan to a colleague" relationship="description">
          <Button appearance="subtle" icon={<Share20Regular />} onClick={() => appStore.update({ sharing: true })}>Share</Button>
        </Tooltip>
      )}
    </>
  );
});

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { appStore, useApp } from '../store/app-store.ts';
import styles from './keys-dialog.module.css';

const KEYS: readonly (readonly [keys: string, what: string, onMac?: string])[] = [
  ['Ctrl+N', 'New plan from a review report'], ['Ctrl+O', 'Open a plan'], ['Ctrl+S', 'Save'], ['F12', 'Save as'],
  ['Ctrl+Z, Ctrl+Y', 'Undo, redo'], ['Ctrl+F', 'Find in this view'], ['Ctrl+H', 'Find and replace in a paper', '⌥⌘F'], ['Alt+Q, Ctrl+Shift+P', 'Find anything: a thing of the plan or a command'], ['Ctrl+Shift+N', 'New action'], ['Ctrl+;', 'Put today in a date'],
  ['F2, Enter', 'Edit a cell'], ['Tab, Shift+Tab', 'Keep it and go to the next or previous cell'], ['Esc', 'Leave a cell as it was'],
  ['Ctrl+Page Up, Ctrl+Page Down', 'Previous, next, in the details'], ['Delete', 'Remove the selected action (with Undo), a filter or a column'],
  ['Shift+arrows, Space, Ctrl+A', 'Select several actions: what one then changes, changes in all of them'], ['Ctrl+Enter', 'Give the selected actions what this one has'],
  ['Ctrl+C, Ctrl+V', 'Copy and paste cells, also from and to Excel and Word'], ['Ctrl+D', 'Duplicate the action'], ['Shift+F10', 'All that can be done to a row or a column'],
  ['Enter, Shift+Enter on a heading', 'Sort by it; sort by it as well'], ['Alt+arrows, Shift+arrows on a heading', 'Move the column; make it wider or narrower'],
  ['Ctrl+Shift+−, Ctrl+Shift++', 'Collapse or expand all groups'],
  ['Alt+↑, Alt+↓ in the outline of a paper', 'Move the section'],
  ['Ctrl+Shift+M', 'Mark the sentence of a paper as a commitment'],
  ['Ctrl+Shift+R', 'The report’s text beside the review'],
  ['F6', 'Next part of the window'], ['Ctrl+1 to Ctrl+8', 'Go to a view'], ['Ctrl+,', 'Settings'], ['F7', 'Check the spelling'], ['F1', 'These keys'],
];

export function KeysDialog() {
  const open = useApp((state) => state.keysShown);
  const mac = useApp((state) => state.info?.platform === 'mac');
  const close = () => appStore.update({ keysShown: false });
  return (
    <Dialog open={open} onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface className={styles['surface'] ?? ''}>
        <DialogBody>
          <DialogTitle>Keyboard shortcuts</DialogTitle>
          <DialogContent>
            <dl className={styles['keys']}>
              {KEYS.map(([keys, what, onMac = keys.replaceAll('Ctrl', '⌘')]) => (
                <div key={keys}>
                  <dt><kbd>{mac ? onMac : keys}</kbd></dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </DialogContent>
          <DialogActions><Button appearance="primary" onClick={close}>Close</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import styles from './ask-dialog.module.css';

interface AskDialogProps {
  /** The question. */
  readonly title: string;
  /** One line of facts. */
  readonly facts?: ReactNode;
  /** What the button does, as a verb: “Move the date”. */
  readonly verb: string;
  /** What the other button does; nothing: “Cancel”. */
  readonly cancel?: string;
  /** Whether enough has been said. */
  readonly ready: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
  /** For things beside each other, which a question of one or two fields is not. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}
/** A decision that needs a few words: the question, the fields, Cancel and a verb. Enter in a line or Ctrl+Enter in a text does it. */
export function AskDialog({ title, facts, verb, cancel = 'Cancel', ready, onDone, onClose, wide = false, children }: AskDialogProps) {
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={styles['surface'] ?? ''} style={{ maxWidth: wide ? 800 : 480 }}>
        <form
          aria-label={title}
          onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); if (ready) onDone(); }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); if (ready) onDone(); }
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles['content']}>
              {facts !== undefined && <p className={styles['facts']}>{facts}</p>}
              {children}
            </DialogContent>
            <DialogActions className={styles['buttons'] ?? ''}>
              <Button type="button" onClick={onClose}>{cancel}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={!ready}>{verb}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

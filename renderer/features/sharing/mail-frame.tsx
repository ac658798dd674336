import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import styles from './sharing.module.css';

interface MailFrameProps {
  readonly title: string;
  /** What the button says that has it written. */
  readonly button: string;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly width?: number;
  readonly onWrite: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What stands last, below a refusal. */
  readonly below: ReactNode;
}

/** The dialog in which mails are settled before they are written: Enter in a line of it, or Ctrl+Enter anywhere, has them written. */
export function MailFrame({ title, button, busy, refusal, width = 560, onWrite, onClose, children, below }: MailFrameProps) {
  const submit = (event: FormEvent) => { event.preventDefault(); event.stopPropagation(); onWrite(); };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface style={{ maxWidth: width }}>
        <form noValidate onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); onWrite(); } }}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles['content'] ?? ''}>
              {children}
              {refusal !== null && <MessageBar intent="error" layout="multiline" role="alert"><MessageBarBody>{refusal}</MessageBarBody></MessageBar>}
              {below}
            </DialogContent>
            <DialogActions className={styles['buttons'] ?? ''}>
              <Button type="button" onClick={onClose}>Cancel</Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>{button}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

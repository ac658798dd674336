import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Document20Regular, Mail20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CopyWritten } from '../../../shared/contract/contract.ts';
import { bridge } from '../../bridge/bridge.ts';
import styles from './sharing.module.css';

interface CopyReadyProps {
  readonly copy: CopyWritten;
  /** `copy`, or the document that is sent. */
  readonly what?: string;
  readonly onClose: () => void;
}
/** What is to be sent is written, with its mail: what to do with it next. Nothing has left the computer yet. */
export function CopyReady({ copy, what = 'copy', onClose }: CopyReadyProps) {
  const { path, fileName, draft, problem } = copy;
  const [said, setSaid] = useState<{ readonly intent: 'success' | 'error'; readonly words: string } | null>(null);
  const act = (asked: ReturnType<typeof bridge.ask<'file:open' | 'file:show' | 'mail:copyText'>>, words: string | null) =>
    void asked.then((answer) => setSaid(answer.ok ? (words === null ? null : { intent: 'success', words }) : { intent: 'error', words: answer.failure.message }));
  const copyText = () => act(bridge.ask('mail:copyText', { path }), `The text of the mail is on the clipboard. Paste it into a new mail, and attach the ${what}.`);
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface style={{ maxWidth: 560 }}>
        <DialogBody>
          <DialogTitle>The {what} is ready to send</DialogTitle>
          <DialogContent className={styles['content'] ?? ''}>
            <div className={styles['files']}>
              <div><Document20Regular aria-hidden /><span>{fileName}</span></div>
              {draft && <div><Mail20Regular aria-hidden /><span>{draft.fileName}, a draft with the {what} attached</span></div>}
            </div>
            <p>{draft ? `Nothing has been sent. Open the draft in your mail program, look through it and send it. If it opens as a mail that cannot be sent, copy the text into a new one and attach the ${what}.` : `Copy the text into a new mail, and attach the ${what}.`}</p>
            {problem !== null && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{problem}</MessageBarBody></MessageBar>}
            <div role="status">{said && <MessageBar intent={said.intent} layout="multiline"><MessageBarBody>{said.words}</MessageBarBody></MessageBar>}</div>
          </DialogContent>
          <DialogActions className={styles['buttons'] ?? ''} fluid>
            {draft && <Button autoFocus appearance="primary" onClick={() => act(bridge.ask('file:open', { path: draft.path }), null)}>Open the draft</Button>}
            <Button onClick={() => act(bridge.ask('file:show', { path }), null)}>Show in folder</Button>
            <Button onClick={copyText}>Copy the text</Button>
            <Button onClick={onClose}>Done</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

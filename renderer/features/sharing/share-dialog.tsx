import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import type { CopyWritten } from '../../../shared/contract/contract.ts';
import { copiesSent } from '../../../shared/sharing/copies-sent.ts';
import { MOST_MAIL_BYTES } from '../../../shared/sharing/copy-mail.ts';
import { readRecipients } from '../../../shared/sharing/recipients.ts';
import { keptBack, whoMaySee } from '../../../shared/sharing/who-may-see.ts';
import { bridge } from '../../bridge/bridge.ts';
import { appStore } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import { CopiesSent } from './copies-sent.tsx';
import { CopyReady } from './copy-ready.tsx';
import { RecipientsField } from './recipients-field.tsx';
import styles from './sharing.module.css';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** Sends a copy of the whole plan to a colleague: who it is for, who may see it, and whether it will go through. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const [line, setLine] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [mailBytes, setMailBytes] = useState(0);
  const [made, setMade] = useState<CopyWritten | null>(null);
  useEffect(() => {
    void bridge.ask('share:size', null).then((answer) => { if (answer.ok) setMailBytes(answer.value.mailBytes); });
  }, []);
  if (made) return <CopyReady copy={made} onClose={onClose} />;

  const to = readRecipients(line);
  const earlier = copiesSent(plan);
  const make = async () => {
    setTried(true);
    if (!to.ok || busy) return;
    setBusy(true);
    setRefusal(null);
    await sendTyping();
    const answer = await bridge.ask('share:send', { to: to.value, note: note.trim() });
    appStore.update({ task: null });
    setBusy(false);
    if (answer === null) return;
    if (answer.ok) setMade(answer.value);
    else setRefusal(answer.failure.message);
  };
  const submit = (event: FormEvent) => { event.preventDefault(); event.stopPropagation(); void make(); };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface style={{ maxWidth: 560 }}>
        <form noValidate onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void make(); } }}>
          <DialogBody>
            <DialogTitle>Send a copy of the plan</DialogTitle>
            <DialogContent className={styles['content'] ?? ''}>
              <MessageBar intent={keptBack(plan).length > 0 ? 'warning' : 'info'} layout="multiline"><MessageBarBody>{whoMaySee(plan)}</MessageBarBody></MessageBar>
              <RecipientsField value={line} onChange={setLine} problem={tried && !to.ok ? to.failure.message : null} />
              <Field label="Note" hint="Stands first in the mail. You can change the mail before you send it.">
                <Textarea value={note} rows={3} resize="vertical" onChange={(_, data) => setNote(data.value)} />
              </Field>
              {mailBytes > MOST_MAIL_BYTES && (
                <MessageBar intent="warning" layout="multiline">
                  <MessageBarBody>{`The mail will have about ${megabytes(mailBytes)} MB. Many mail systems refuse more than 5 MB: if it comes back, put the copy in a shared folder instead.`}</MessageBarBody>
                </MessageBar>
              )}
              {refusal !== null && <MessageBar intent="error" layout="multiline" role="alert"><MessageBarBody>{refusal}</MessageBarBody></MessageBar>}
              <p className="quiet">The copy and a draft of the mail are written where you say. Nothing is sent by itself. What comes back changed is put together with what you do here meanwhile.</p>
              {earlier.length > 0 && (
                <details className={styles['more']}>
                  <summary>Copies sent before ({earlier.length})</summary>
                  <CopiesSent copies={earlier} />
                </details>
              )}
            </DialogContent>
            <DialogActions className={styles['buttons'] ?? ''}>
              <Button type="button" onClick={onClose}>Cancel</Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>Make the copy…</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

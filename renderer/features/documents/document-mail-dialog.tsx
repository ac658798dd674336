import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { CopyWritten } from '../../../shared/contract/contract.ts';
import type { MeetingDocument } from '../../../shared/documents/document.ts';
import { documentRecipients } from '../../../shared/documents/recipients.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { count, listed } from '../../../shared/papers/words.ts';
import { readRecipients, recipientLine, recipientName } from '../../../shared/sharing/recipients.ts';
import { bridge } from '../../bridge/bridge.ts';
import { appStore, planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import { CopyReady } from '../sharing/copy-ready.tsx';
import { RecipientsField } from '../sharing/recipients-field.tsx';
import styles from './documents.module.css';

interface DocumentMailDialogProps {
  readonly document: MeetingDocument;
  readonly meeting: EntityId;
  readonly onClose: () => void;
}
const FOR: Readonly<Record<MeetingDocument, string>> = { 'decision notice': 'the members of the committee', 'action sheet': 'the owners of the actions in it' };

/** Whom a meeting's document goes to, seen and changed before anything is written; nothing is sent by itself. */
export function DocumentMailDialog({ document, meeting, onClose }: DocumentMailDialogProps) {
  const plan = usePlan();
  const [proposed] = useState(() => documentRecipients(plan, document, meeting, planToday()));
  const [line, setLine] = useState(() => proposed.map((one) => recipientLine(one)).join('; '));
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [made, setMade] = useState<CopyWritten | null>(null);
  if (made) return <CopyReady copy={made} what={document} onClose={onClose} />;

  const to = readRecipients(line);
  const without = to.ok ? to.value.filter(({ email }) => email === '').map(({ name }) => name) : [];
  const make = async () => {
    setTried(true);
    if (!to.ok || busy) return;
    setBusy(true);
    setRefusal(null);
    await sendTyping();
    const answer = await bridge.ask('share:document', { document, meeting, to: to.value, note: note.trim() });
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
            <DialogTitle>Send the {document} by email</DialogTitle>
            <DialogContent className={styles['content'] ?? ''}>
              <p>{proposed.length === 0 ? `The plan names nobody: ${FOR[document]} would stand here.` : `Addressed to ${FOR[document]}. Change it as you like.`}</p>
              <RecipientsField value={line} onChange={setLine} problem={tried && !to.ok ? to.failure.message : null} />
              {to.ok && <p>It goes to {count(to.value.length, 'person', 'people')}: {listed(to.value.map(recipientName))}.</p>}
              {without.length > 0 && (
                <MessageBar intent="warning" layout="multiline"><MessageBarBody>{`The plan has no address for ${listed(without)}, so the draft is without ${without.length === 1 ? 'that name' : 'those names'}. Add the ${without.length === 1 ? 'address' : 'addresses'} here, or in the mail.`}</MessageBarBody></MessageBar>
              )}
              <Field label="Note" hint="Stands first in the mail. You can change the mail before you send it.">
                <Textarea value={note} rows={3} resize="vertical" onChange={(_, data) => setNote(data.value)} />
              </Field>
              {refusal !== null && <MessageBar intent="error" layout="multiline" role="alert"><MessageBarBody>{refusal}</MessageBarBody></MessageBar>}
              <p className="quiet">The {document} holds only what is public. It and a draft of the mail are written where you say; nothing is sent by itself.</p>
            </DialogContent>
            <DialogActions className={styles['buttons'] ?? ''}>
              <Button type="button" onClick={onClose}>Cancel</Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>Make the draft…</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

import { Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Chosen, CopyWritten } from '../../../shared/contract/contract.ts';
import type { Recipient } from '../../../shared/domain/sent.ts';
import { readRecipients } from '../../../shared/sharing/recipients.ts';
import { CopyReady } from './copy-ready.tsx';
import { MailFrame } from './mail-frame.tsx';
import { RecipientsField } from './recipients-field.tsx';
import { useWriting } from './writing.ts';

interface MailDialogProps {
  readonly title: string;
  readonly button: string;
  /** What is sent: `copy`, or the name of the document. */
  readonly what: string;
  /** Whom it is for, as a line; empty where nobody is proposed. */
  readonly proposed?: string;
  readonly ask: (mail: { to: readonly Recipient[]; note: string }) => Promise<Chosen<CopyWritten>>;
  readonly onClose: () => void;
  readonly above: ReactNode;
  /** What is to be said of those it goes to. */
  readonly about?: (to: readonly Recipient[]) => ReactNode;
  readonly warning?: ReactNode;
  readonly below: ReactNode;
}

/** One file by one mail: whom it is for, seen and changed before anything is written, and a note. Nothing is sent by itself. */
export function MailDialog({ title, button, what, proposed = '', ask, onClose, above, about, warning, below }: MailDialogProps) {
  const [line, setLine] = useState(proposed);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, refusal, made, write } = useWriting<CopyWritten>();
  if (made) return <CopyReady copy={made} what={what} onClose={onClose} />;

  const to = readRecipients(line);
  const make = () => {
    setTried(true);
    if (to.ok) void write(() => ask({ to: to.value, note: note.trim() }));
  };
  return (
    <MailFrame {...{ title, button, busy, refusal, onClose, below }} onWrite={make}>
      {above}
      <RecipientsField value={line} onChange={setLine} problem={tried && !to.ok ? to.failure.message : null} />
      {to.ok && about?.(to.value)}
      <Field label="Note" hint="Stands first in the mail. You can change the mail before you send it.">
        <Textarea value={note} rows={3} resize="vertical" onChange={(_, data) => setNote(data.value)} />
      </Field>
      {warning}
    </MailFrame>
  );
}

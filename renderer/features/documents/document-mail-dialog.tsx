import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingDocument } from '../../../shared/documents/document.ts';
import { documentRecipients } from '../../../shared/documents/recipients.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Recipient } from '../../../shared/domain/sent.ts';
import { count, listed } from '../../../shared/papers/words.ts';
import { recipientLine, recipientName } from '../../../shared/sharing/recipients.ts';
import { bridge } from '../../bridge/bridge.ts';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { MailDialog } from '../sharing/mail-dialog.tsx';

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
  return (
    <MailDialog
      title={`Send the ${document} by email`} button="Make the draft…" what={document} onClose={onClose}
      proposed={proposed.map((one) => recipientLine(one)).join('; ')}
      ask={(mail) => bridge.ask('share:document', { document, meeting, ...mail })}
      above={<p>{proposed.length === 0 ? `The plan names nobody: ${FOR[document]} would stand here.` : `Addressed to ${FOR[document]}. Change it as you like.`}</p>}
      about={(to) => <GoesTo to={to} />}
      below={<p className="quiet">The {document} holds only what is public. It and a draft of the mail are written where you say; nothing is sent by itself.</p>}
    />
  );
}

function GoesTo({ to }: { readonly to: readonly Recipient[] }) {
  const without = to.filter(({ email }) => email === '').map(({ name }) => name);
  const [name, address] = without.length === 1 ? ['that name', 'address'] : ['those names', 'addresses'];
  return (
    <>
      <p>It goes to {count(to.length, 'person', 'people')}: {listed(to.map(recipientName))}.</p>
      {without.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{`The plan has no address for ${listed(without)}, so the draft is without ${name}. Add the ${address} here, or in the mail.`}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

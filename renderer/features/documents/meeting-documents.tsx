import { Button } from '@fluentui/react-components';
import { Document20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { MeetingDocument } from '../../../shared/documents/document.ts';
import { meetingHeld } from '../../../shared/documents/document.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { planToday } from '../../store/app-store.ts';
import { exportFile, saysLookingBack } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { DocumentMailDialog } from './document-mail-dialog.tsx';
import styles from './documents.module.css';

const SAYS: Readonly<Record<MeetingDocument, string>> = {
  'decision notice': 'What was decided, for publication: minutes, votes, reasons, and until when it can be called in',
  'action sheet': 'What each owner takes away: new actions, and those closed, moved or refused',
};
const DOCUMENTS = ['decision notice', 'action sheet'] as const;

/** The documents of a meeting that was held, each as a file or with a draft of the mail that takes it to whom it is for. */
export function MeetingDocuments({ meeting }: { readonly meeting: EntityId }) {
  const plan = usePlan();
  const [mailing, setMailing] = useState<MeetingDocument | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  if (!meetingHeld(plan, meeting, planToday()).ok) return null;
  const close = () => { setMailing(null); requestAnimationFrame(() => opener.current?.focus()); };
  return (
    <section className={styles['documents']} aria-labelledby="documents-of-meeting">
      <h3 id="documents-of-meeting">Documents</h3>
      <ul>
        {DOCUMENTS.map((document) => (
          <li key={document}>
            <Document20Regular aria-hidden />
            <div>{capitalised(document)}<small>{SAYS[document]}</small></div>
            <span>
              <Button size="small" aria-label={`Write the ${document} in Word`} onClick={() => void exportFile({ document, meeting })}>Word…</Button>
              <Button
                size="small" aria-label={`Send the ${document} by email`} aria-haspopup="dialog"
                onClick={(event) => { if (saysLookingBack()) return; opener.current = event.currentTarget; setMailing(document); }}
              >
                Email…
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {mailing !== null && <DocumentMailDialog document={mailing} meeting={meeting} onClose={close} />}
    </section>
  );
}

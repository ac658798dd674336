import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { copiesSent } from '../../../shared/sharing/copies-sent.ts';
import { MOST_MAIL_BYTES } from '../../../shared/sharing/copy-mail.ts';
import { keptBack, whoMaySee } from '../../../shared/sharing/who-may-see.ts';
import { bridge } from '../../bridge/bridge.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { CopiesSent } from './copies-sent.tsx';
import { MailDialog } from './mail-dialog.tsx';
import styles from './sharing.module.css';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** Sends a copy of the whole plan to a colleague: who it is for, who may see it, and whether it will go through. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const [mailBytes, setMailBytes] = useState(0);
  useEffect(() => {
    void bridge.ask('share:size', null).then((answer) => { if (answer.ok) setMailBytes(answer.value.mailBytes); });
  }, []);
  const earlier = copiesSent(plan);
  return (
    <MailDialog
      title="Send a copy of the plan" button="Make the copy…" what="copy" onClose={onClose}
      ask={(mail) => bridge.ask('share:send', mail)}
      above={<MessageBar intent={keptBack(plan).length > 0 ? 'warning' : 'info'} layout="multiline"><MessageBarBody>{whoMaySee(plan)}</MessageBarBody></MessageBar>}
      warning={mailBytes > MOST_MAIL_BYTES && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{`The mail will have about ${megabytes(mailBytes)} MB. Many mail systems refuse more than 5 MB: if it comes back, put the copy in a shared folder instead.`}</MessageBarBody>
        </MessageBar>
      )}
      below={(
        <>
          <p className="quiet">The copy and a draft of the mail are written where you say. Nothing is sent by itself. What comes back changed is put together with what you do here meanwhile.</p>
          {earlier.length > 0 && (
            <details className={styles['more']}>
              <summary>Copies sent before ({earlier.length})</summary>
              <CopiesSent copies={earlier} />
            </details>
          )}
        </>
      )}
    />
  );
}

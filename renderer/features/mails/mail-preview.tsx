import type { OwnerMail } from '../../../shared/mails/owner-mail.ts';
import { recipientLine } from '../../../shared/sharing/recipients.ts';
import { ContentBlocks } from '../papers/paper-preview.tsx';
import styles from './mails.module.css';

/** A mail as its reader will have it. */
export function MailPreview({ mail: { to, copyTo = [], subject, paragraphs, below = [], attachment } }: Pick<OwnerMail, 'mail'>) {
  const lines = [['To', to.map(recipientLine).join('; ')], ['Copy', copyTo.map(recipientLine).join('; ')], ['Subject', subject], ['Attached', attachment ?? '']] as const;
  return (
    <section className={styles['preview']} aria-label={`Mail to ${to[0]?.name ?? 'nobody yet'}`} tabIndex={0}>
      <dl>{lines.filter(([, words]) => words !== '').map(([label, words]) => <div key={label}><dt>{label}</dt><dd>{words}</dd></div>)}</dl>
      {paragraphs.map((words, at) => <p key={at}>{words}</p>)}
      {below.length > 0 && <div className={styles['below']}><ContentBlocks blocks={below} /></div>}
    </section>
  );
}

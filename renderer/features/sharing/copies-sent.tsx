import { shortDay } from '../../../shared/domain/calendar-day.ts';
import type { Sent } from '../../../shared/domain/sent.ts';
import { recipientNames } from '../../../shared/sharing/recipients.ts';
import styles from './sharing.module.css';

/** The copies that were made to be sent: on which day, to whom, as what file. */
export function CopiesSent({ copies }: { readonly copies: readonly Sent[] }) {
  return (
    <ul className={styles['copies']} aria-label="Copies sent">
      {copies.map((copy) => (
        <li key={copy.id}>
          <span className="quiet">{copy.sentOn === null ? '' : shortDay(copy.sentOn)}</span>
          <span>{recipientNames(copy.to, 6)}</span>
          <span className="quiet small">{copy.fileName}</span>
        </li>
      ))}
    </ul>
  );
}

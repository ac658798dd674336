import type { ReactNode } from 'react';
import { CommittedTextarea } from '../../components/committed-field.tsx';
import { CommittedSwitch } from '../../components/committed-toggles.tsx';
import styles from './papers.module.css';

interface WithReasonProps {
  readonly label: string;
  readonly yes: boolean;
  readonly why: string;
  /** The other answer begins without the reason for this one. */
  readonly onYes: (yes: boolean) => void;
  readonly onWhy: (why: string) => Promise<unknown>;
  /** What a yes says besides its details. */
  readonly children?: ReactNode;
}
/** A yes or no whose no says why: the labels of the layout never stand empty. */
export function WithReason({ label, yes, why, onYes, onWhy, children }: WithReasonProps) {
  return (
    <div className={styles['withReason']}>
      <CommittedSwitch label={yes ? 'Yes' : 'No'} aria-label={label} checked={yes} onCommit={onYes} />
      <div className={styles['answer']}>
        {yes && children}
        <CommittedTextarea className={styles['grows'] ?? ''} rows={1} aria-label={`${label}: ${yes ? 'details' : 'why not'}`} placeholder={yes ? 'Details' : 'Say why not'} value={why} onCommit={onWhy} />
      </div>
    </div>
  );
}

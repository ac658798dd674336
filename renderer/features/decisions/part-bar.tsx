import type { ReactNode } from 'react';
import styles from './part-bar.module.css';

/** Above a part that is one list: what it comes to, in a sentence, and its buttons. */
export function PartBar({ about, children }: { readonly about: string; readonly children?: ReactNode }) {
  return <div className={styles['bar']}><p>{about}</p><div className={styles['buttons']}>{children}</div></div>;
}

import type { ReactNode } from 'react';
import styles from './findings.module.css';

/** Something to know of a template: its kind in a word or two and a shape, then the sentence, then where to go from it. */
export interface Note {
  readonly kind: string;
  readonly icon: ReactNode;
  /** Whether it is worth a look before papers are made. */
  readonly isLook: boolean;
  readonly sentence: string;
  readonly ways: readonly { readonly label: string; readonly go: () => void }[];
}
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul className={styles['findings']}>
      {notes.map(({ kind, icon, isLook, sentence, ways }, at) => (
        <li key={at}>
          <span className={isLook ? styles['look'] : styles['note']}>{icon}</span>
          <div>
            <b>{kind}</b>
            <p>{sentence}</p>
            {ways.map(({ label, go }) => <button key={label} type="button" className={styles['link']} onClick={go}>{label}</button>)}
          </div>
        </li>
      ))}
    </ul>
  );
}

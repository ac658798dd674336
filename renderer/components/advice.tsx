import { CircleHint16Regular } from '@fluentui/react-icons';
import styles from './advice.module.css';

/** What a field still lacks, beside it: said while one types, and never in the way of keeping what was typed. */
export function Advice({ id, words }: { readonly id?: string; readonly words: string | null }) {
  if (words === null) return null;
  return <p {...(id === undefined ? {} : { id })} className={styles['advice']}><CircleHint16Regular aria-hidden /><span>{words}</span></p>;
}

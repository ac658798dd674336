import { BranchFork16Filled } from '@fluentui/react-icons';
import styles from './status-mark.module.css';

/** Two people said otherwise, neither knowing of the other: a shape and a word beside the colour. */
export function ClashMark({ words = 'Clash' }: { readonly words?: string }) {
  return (
    <span className={`${styles['mark']} ${styles['pill']}`} style={{ '--mark-fg': 'var(--statusClashFg)', '--mark-bg': 'var(--statusClashBg)' } as React.CSSProperties}>
      <BranchFork16Filled aria-hidden />
      <span>{words}</span>
    </span>
  );
}

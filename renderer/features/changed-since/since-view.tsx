import type { Between } from './between.ts';
import { ChangedActions } from './changed-actions.tsx';
import styles from './changed-since.module.css';
import { DraftedWords } from './drafted-words.tsx';

/** What became of the actions, one by one, and the same in sentences beside it. */
export function SinceView({ between }: { readonly between: Between }) {
  return (
    <div className={styles['sides']}>
      <div className={styles['both']}>
        <div className={styles['tableScroll']}><ChangedActions between={between} label="Actions, then and now" /></div>
        <DraftedWords words={between.forAPaper} />
      </div>
    </div>
  );
}

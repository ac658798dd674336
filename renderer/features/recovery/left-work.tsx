import { Button } from '@fluentui/react-components';
import { ArrowCounterclockwise20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { LeftPlan } from '../../../shared/contract/recovery.ts';
import { useApp } from '../../store/app-store.ts';
import { discardLeft, findLeft, openLeft } from '../../store/recovery-commands.ts';
import { leftWords } from './recovery-words.ts';
import styles from './recovery.module.css';

/** After a crash, above everything else on the first screen: what was open, what had not been saved, and the way back to it. */
export function LeftWork() {
  const left = useApp((state) => state.left);
  useEffect(() => void findLeft(), []);
  if (left.length === 0) return null;
  return (
    <section className={styles['left']} aria-label="Work that was not saved">
      {left.map((one, at) => <Left key={one.id} one={one} latest={at === 0} />)}
    </section>
  );
}

function Left({ one, latest }: { readonly one: LeftPlan; readonly latest: boolean }) {
  const { what, where } = leftWords(one, new Date());
  return (
    <article className={styles['card']}>
      <ArrowCounterclockwise20Regular aria-hidden />
      <div className={styles['words']}>
        <p role="status">{what}</p>
        {one.labels.length > 0 && <ul>{one.labels.map((label, index) => <li key={index}>{label}</li>)}</ul>}
        <p className="quiet small">{where}</p>
      </div>
      <div className={styles['buttons']}>
        <Button appearance={latest ? 'primary' : 'secondary'} onClick={() => void openLeft(one.id)}>{one.changes > 0 ? 'Open with these changes' : 'Open the plan'}</Button>
        <Button appearance="subtle" onClick={() => void discardLeft(one.id)}>Discard…</Button>
      </div>
    </article>
  );
}

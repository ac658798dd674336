import type { Striking } from '../../../shared/striking/what-goes.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './record-dialogs.module.css';
import { sentCopies } from './strike-words.ts';

/** Said before words are struck out: what goes with them, and where they stay. */
export function WhatToKnow({ striking: { fallen, signed } }: { readonly striking: Striking }) {
  const copies = sentCopies(usePlan());
  return (
    <section className={styles['section']} aria-labelledby="strike-know">
      <h3 id="strike-know">Before you do</h3>
      <ul className={styles['know']}>
        {fallen.length > 0 && <li>Whatever else those changes set is said again in one change of yours, so the plan reads as now but for the words.</li>}
        <li>The plan as it was on an earlier day, or as a committee saw it, no longer shows what those changes set.</li>
        <li>The file is saved at once. Its earlier versions, and the unsaved work kept on this computer, lose the words too.</li>
        {copies.length > 0 ? (
          <li>These copies still have the words. They lose them when they are merged with this plan, so send a new one:
            <ul>{copies.map((copy) => <li key={copy.key}>{copy.words}</li>)}</ul>
          </li>
        ) : (
          <li>No copy is noted as sent. Any that is with somebody still has the words, and loses them when it is merged with this plan.</li>
        )}
        <li>Papers, trackers and mails made from the plan are files of their own, and stay as they are.</li>
        {signed > 0 && (
          <li>
            The words also stand in the name under {signed === 1 ? 'one change' : `${signed} changes`}. Who made a change cannot be struck out.
          </li>
        )}
      </ul>
    </section>
  );
}

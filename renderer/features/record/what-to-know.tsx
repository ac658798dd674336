import { Checkbox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Striking } from '../../../shared/striking/what-goes.ts';
import { bridge } from '../../bridge/bridge.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './record-dialogs.module.css';
import { sentCopies } from './strike-words.ts';

interface WhatToKnowProps {
  readonly striking: Striking;
  readonly deleteUnread: boolean;
  readonly onDeleteUnread: (deleteUnread: boolean) => void;
}
/** Said before words are struck out: what goes with them, and where they stay. */
export function WhatToKnow({ striking: { fallen, signed }, deleteUnread, onDeleteUnread }: WhatToKnowProps) {
  const copies = sentCopies(usePlan());
  const [unread, setUnread] = useState<readonly string[]>([]);
  useEffect(() => void bridge.ask('plan:unread', null).then(setUnread), []);
  return (
    <section className={styles['section']} aria-labelledby="strike-know">
      <h3 id="strike-know">Before you do</h3>
      <ul className={styles['know']}>
        {fallen.length > 0 && <li>Whatever else those changes set is said again in one change of yours, so the plan reads as now but for the words.</li>}
        <li>The plan as it was on an earlier day, or as a committee saw it, no longer shows what those changes set.</li>
        <li>The file is saved at once. Its earlier versions, and the unsaved work kept on this computer, lose the words too.</li>
        {unread.length > 0 && (
          <li>
            {unread.length === 1 ? 'One file' : `${unread.length} files`} with unsaved work of this plan, kept on this computer after a crash, cannot be read. Nobody can tell whether the words are in
            {unread.length === 1 ? ' it' : ' them'}, and nothing can be brought back from {unread.length === 1 ? 'it' : 'them'}:
            <ul>{unread.map((name) => <li key={name}>{name}</li>)}</ul>
            <Checkbox checked={deleteUnread} onChange={(_, data) => onDeleteUnread(data.checked === true)} label={unread.length === 1 ? 'Delete this file as well' : 'Delete these files as well'} />
          </li>
        )}
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

import { Button, Tooltip } from '@fluentui/react-components';
import { Delete16Regular, Edit16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Resolution } from '../../../shared/domain/decision.ts';
import { ToChange } from '../../components/may-change.tsx';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import styles from './meeting-page.module.css';
import { minuteBlocks, type Numbered } from './minutes.ts';
import type { Writing } from './writing.ts';

interface MinutesOfMeetingProps {
  readonly decisions: readonly Resolution[];
  readonly writing: Writing;
  readonly onWrite: (writing: Writing) => void;
  /** The form of the decision that is being changed, which takes its place. */
  readonly children: ReactNode;
}
/** What a meeting decided, as its minutes set it out: under each power the numbered decisions, with what each is about. */
export function MinutesOfMeeting({ decisions, writing, onWrite, children }: MinutesOfMeetingProps) {
  const plan = usePlan();
  return minuteBlocks(plan, decisions).map(({ key, place, power, to, decisions: numbered }) => (
    <section key={key} className={styles['block']}>
      {place !== '' && <p className={styles['place']}>{place}</p>}
      <h3>{power === 'resolved' ? 'RESOLVED' : `RECOMMENDED${to === '' ? '' : ` to ${to}`}`}: That</h3>
      <ol>
        {numbered.map((one) => (
          <li key={one.resolution.id} className={writing?.id === one.resolution.id ? undefined : styles['decision']}>
            {writing?.id === one.resolution.id ? children : <Decided one={one} onChange={() => onWrite({ id: one.resolution.id })} />}
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Decided({ one: { number, words, resolution }, onChange }: { readonly one: Numbered; readonly onChange: () => void }) {
  const called = `the decision ${number}${resolution.minute === '' ? '' : ` of minute ${resolution.minute}`}`;
  return (
    <>
      <span className={styles['number']}>{number}</span>
      <div>
        <p className={styles['words']}>{words}</p>
        <ClashLinks id={resolution.id} />
        {resolution.classification.level !== 'public' && <p className={styles['notes']}><ClassificationMark level={resolution.classification.level} /></p>}
      </div>
      <ToChange><span className={styles['tools']}>
        <Tooltip content={`Change ${called}`} relationship="label"><Button appearance="subtle" size="small" icon={<Edit16Regular />} onClick={onChange} /></Tooltip>
        <Tooltip content={`Remove ${called}`} relationship="label">
          <Button appearance="subtle" size="small" icon={<Delete16Regular />} onClick={() => void runWithUndo({ do: 'resolution.remove', id: resolution.id }, 'The decision was removed.')} />
        </Tooltip>
      </span></ToChange>
    </>
  );
}

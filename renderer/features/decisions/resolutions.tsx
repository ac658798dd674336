import { Button, Tooltip } from '@fluentui/react-components';
import { Delete16Regular, Edit16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { show } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { byMeeting } from './by-meeting.ts';
import styles from './decisions.module.css';
import type { Writing } from './decisions-view.tsx';

interface ResolutionsProps {
  readonly writing: Writing;
  readonly onWrite: (writing: Writing) => void;
  /** The form, while one is being written: on top when it is new, in its place when it stands already. */
  readonly children: ReactNode;
}
export function Resolutions({ writing, onWrite, children }: ResolutionsProps) {
  const plan = usePlan();
  const resolutions = plan.all('resolution');
  if (plan.all('meeting').every((one) => one.heldOn === null) && resolutions.length === 0) {
    return (
      <EmptyState title="No meetings yet" button={<ToChange><Button appearance="primary" onClick={() => show('people')}>Add a meeting under People</Button></ToChange>}>
        Decisions belong to a meeting. Add the meeting first; then record what it resolved or recommended, with the minute number.
      </EmptyState>
    );
  }
  return (
    <ScrollArea label="Decisions, by meeting" className={styles['scroll']}>
      {writing?.id === null && children}
      {resolutions.length === 0 && writing === null && <EmptyState inside title="Nothing decided yet">After a meeting, record what it resolved or recommended, in the words of the minute.</EmptyState>}
      {byMeeting(plan, resolutions, 'Meeting not known').map(({ key, label, of }) => (
        <section key={key} className={styles['meeting']}>
          <h2>{label}</h2>
          <ol>
            {of.map((one) => (writing?.id === one.id ? <li key={one.id} className={styles['writing']}>{children}</li> : (
              <li key={one.id} className={styles['resolution']}>
                <span className={styles['minute']}>{one.minute === '' ? '' : <><span className="visually-hidden">Minute </span>{one.minute}</>}</span>
                <div>
                  <p><b>{one.power === 'resolved' ? 'RESOLVED' : 'RECOMMENDED'}</b>{one.power === 'recommended' && one.toCommittee ? ` to ${plan.get('committee', one.toCommittee)?.name ?? 'another body'}` : ''}: {one.text}</p>
                  <ClashLinks id={one.id} />
                  {one.classification.level !== 'public' && <p className={styles['mark']}><ClassificationMark level={one.classification.level} /></p>}
                </div>
                <ToChange><span className={styles['tools']}>
                  <Tooltip content={`Change the decision${one.minute === '' ? '' : ` of minute ${one.minute}`}`} relationship="label">
                    <Button appearance="subtle" size="small" icon={<Edit16Regular />} onClick={() => onWrite({ id: one.id })} />
                  </Tooltip>
                  <Tooltip content={`Remove the decision${one.minute === '' ? '' : ` of minute ${one.minute}`}`} relationship="label">
                    <Button appearance="subtle" size="small" icon={<Delete16Regular />} onClick={() => void runWithUndo({ do: 'resolution.remove', id: one.id }, 'The decision was removed.')} />
                  </Tooltip>
                </span></ToChange>
              </li>
            )))}
          </ol>
        </section>
      ))}
    </ScrollArea>
  );
}

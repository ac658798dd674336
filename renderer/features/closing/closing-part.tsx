import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { closingInRound, CLOSURE_RULE_WORDS, stageWords, type ActionToClose } from '../../../shared/decisions/closure-stages.ts';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import type { Round } from '../../../shared/domain/round.ts';
import { count, sentence } from '../../../shared/papers/words.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { LongText } from '../../components/fold.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { ClassificationMark, StatusMark } from '../../components/status-mark.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { showMeeting } from '../decisions/decisions-state.ts';
import { openThing } from '../history/places.ts';
import styles from './closing.module.css';

/** From an owner's word that something is done to the members' agreement: what waits in a round, for whom, and what its meeting did with it. */
export function ClosingPart({ round }: { readonly round: Round }) {
  const plan = usePlan();
  const today = planToday();
  const closing = useMemo(() => closingInRound(plan, round.meeting, today), [plan, round.meeting, today]);
  const rule = CLOSURE_RULE_WORDS[plan.council.closureAgreedBy];
  if (closing.length === 0) return <EmptyState title="Nothing waits to be closed">{rule} What an owner proposes as complete stands here until members have agreed it.</EmptyState>;
  const waiting = closing.filter(({ action }) => action.status.is === 'proposed complete').length;
  return (
    <ScrollArea label="Closure" className={styles['page']}>
      <p className={styles['rule']}>{waiting === 0 ? '' : `${sentence(count(waiting, 'action'))} ${waiting === 1 ? 'waits' : 'wait'} for members. `}{rule}</p>
      <div className={styles['tableScroll']}>
        <table className={styles['table']} aria-label="Actions to close">
          <thead><tr><th scope="col">Ref</th><th scope="col">Action</th><th scope="col">Owner</th><th scope="col">Status</th><th scope="col">Evidence</th><th scope="col">Where it stands</th></tr></thead>
          <tbody>{closing.map((one) => <Row key={one.action.id} one={one} />)}</tbody>
        </table>
      </div>
    </ScrollArea>
  );
}

function Row({ one: { action, stage } }: { readonly one: ActionToClose }) {
  const plan = usePlan();
  const { status } = action;
  const meeting = 'meeting' in stage ? stage.meeting : null;
  return (
    <tr>
      <td className="quiet">{action.ref}</td>
      <td><button type="button" className={styles['link']} title={action.title} onClick={() => openThing(action.id)}><span>{action.title}</span></button><ClassificationMark level={action.classification.level} /></td>
      <td>{nameOf(plan, action.owner) || <span className="quiet">Nobody yet</span>}</td>
      <td><StatusMark status={status.is} plain />{status.is === 'proposed complete' && status.proposedOn !== null && <small>on {longDay(status.proposedOn)}</small>}</td>
      <td>{'evidence' in status && status.evidence.trim() !== '' ? <LongText words={status.evidence} what={`the evidence of ${action.ref}`} /> : <span className="quiet">None given</span>}</td>
      <td>
        <LongText words={stageWords(plan, stage, planToday())} what={`where ${action.ref} stands`} />
        {meeting !== null && <Button size="small" onClick={() => { showMeeting(meeting.id); focusViewSoon(); }}>Go to the meeting<span className="visually-hidden"> that has {action.ref} before it</span></Button>}
      </td>
    </tr>
  );
}

import { Button, Tooltip } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Delete16Regular, Edit16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised, nameOf } from '../../../shared/domain/facts.ts';
import { whatScrutinyChanged, type Shaped } from '../../../shared/shaping/what-scrutiny-changed.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { InPlaceText } from '../../components/in-place-text.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { show } from '../../store/app-store.ts';
import { run, runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { applyAmendments } from './apply.ts';
import { ApplyPartDialog } from './apply-part-dialog.tsx';
import { OUTCOME_CHOICES } from './outcomes.ts';
import styles from './shaping.module.css';

interface ProposedProps {
  /** The one that is being changed in its form. */
  readonly changing: EntityId | null;
  /** Whether something is being written down, so that nothing needs to be said about an empty list. */
  readonly isWriting: boolean;
  readonly onChange: (id: EntityId) => void;
  readonly form: (id: EntityId) => ReactNode;
}
/** What members proposed and said, in the order of the plan: who, old and new, what became of it and why, and whether it has been made. */
export function Proposed({ changing, isWriting, onChange, form }: ProposedProps) {
  const plan = usePlan();
  const found = whatScrutinyChanged(plan);
  if (found.length === 0 && !isWriting) {
    return (
      <EmptyState inside title="No amendments yet">
        What members propose while the plan is shaped stands here: who proposed it, for which group, what became of it and why. So it can be shown what scrutiny changed.
      </EmptyState>
    );
  }
  return found.map(({ key, heading, of }) => (
    <section key={key} className={styles['theme']}>
      <h2>{heading}</h2>
      <ul>
        {of.map((one) => (
          <li key={one.comment.id} className={styles[changing === one.comment.id ? 'writing' : 'amendment']}>
            {changing === one.comment.id ? form(one.comment.id) : <ProposedRow one={one} onChange={() => onChange(one.comment.id)} />}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function ProposedRow({ one, onChange }: { readonly one: Shaped; readonly onChange: () => void }) {
  const plan = usePlan();
  const { comment, about, proposer, movedAt, decision } = one;
  const { id } = comment;
  const name = nameOf(plan, comment.proposer);
  const called = `the ${comment.type}${about === null ? '' : ` to ${about.ref}`}${name === '' ? '' : ` by ${name}`}`;
  const remove = async () => {
    if (await runWithUndo({ do: 'comment.remove', id }, `The ${comment.type} was removed.`)) focusViewSoon();
  };
  const facts = [capitalised(comment.type), proposer, movedAt].filter(Boolean).join(', ');
  return (
    <>
      <span className={styles['about']}>
        {about === null ? <span className="quiet">Plan</span>
          : <button type="button" className={styles['link']} onClick={() => show(about.kind === 'action' ? 'actions' : 'review', about.id)}>{about.ref}</button>}
      </span>
      <div className={styles['said']}>
        <p>{comment.text}</p>
        <OldAndNew one={one} />
        <ClashLinks id={id} />
        <p className={styles['facts']}>{facts} <ClassificationMark level={comment.classification.level} /></p>
      </div>
      <div className={styles['outcome']}>
        <CommittedChoice aria-label={`What became of ${called}`} value={comment.outcome} options={OUTCOME_CHOICES} onPick={(outcome) => void run({ do: 'comment.set', id, fields: { outcome } })} />
        <InPlaceText label={`Why, for ${called}`} value={comment.reason} placeholder={comment.outcome === 'open' ? '' : 'Say why'} onCommit={(reason) => run({ do: 'comment.set', id, fields: { reason } })} />
        {decision !== '' && <p className={styles['facts']}>{decision}</p>}
        <Making one={one} called={called} />
      </div>
      <span className={styles['tools']}>
        <ToChange>
          <Tooltip content={`Change ${called}`} relationship="label"><Button appearance="subtle" size="small" icon={<Edit16Regular />} onClick={onChange} /></Tooltip>
          <Tooltip content={`Remove ${called}`} relationship="label">
            <Button appearance="subtle" size="small" icon={<Delete16Regular />} onClick={() => void remove()} />
          </Tooltip>
        </ToChange>
      </span>
    </>
  );
}

/** What the plan said when it was moved, struck, beside what it would say. */
function OldAndNew({ one: { what, was, would, readsNow, comment } }: { readonly one: Shaped }) {
  if (what === '') return null;
  const isNew = comment.change?.is === 'new action' || comment.change?.is === 'withdraw';
  return (
    <div className={styles['change']}>
      <span className={styles['what']}>{what}</span>
      {!isNew && <p><span className="visually-hidden">From: </span>{was === '' ? <span className="quiet">Nothing</span> : <del>{was}</del>}</p>}
      <p><span className="visually-hidden">{isNew ? '' : 'To: '}</span>{would === '' ? <span className="quiet">No words given</span> : <b>{would}</b>}</p>
      {readsNow !== null && <p className={styles['now']}><Warning16Filled aria-hidden /><span>Changed since it was moved. It now says: {readsNow === '' ? 'nothing' : readsNow}</span></p>}
    </div>
  );
}

/** Whether it has been made to the plan; where it was agreed and has not, the way to make it. */
function Making({ one: { comment, readsNow }, called }: { readonly one: Shaped; readonly called: string }) {
  const [asking, setAsking] = useState(false);
  const { id, change, outcome, appliedOn } = comment;
  if (appliedOn !== null) return <p className={styles['made']}><CheckmarkCircle16Filled aria-hidden />Applied {longDay(appliedOn)}</p>;
  if (change === null || comment.type === 'comment' || (outcome !== 'agreed' && outcome !== 'agreed in part')) return null;
  if (outcome === 'agreed in part') {
    return (
      <ToChange>
        <Button size="small" aria-label={`Apply what was agreed of ${called}`} onClick={() => setAsking(true)}>Apply what was agreed…</Button>
        {asking && <ApplyPartDialog comment={comment} change={change} onClose={() => setAsking(false)} />}
      </ToChange>
    );
  }
  return (
    <ToChange>
      <Button size="small" aria-label={`${readsNow === null ? 'Apply' : 'Apply all the same'}: ${called}`} onClick={() => void applyAmendments([id], readsNow === null ? {} : { anyway: true })}>
        {readsNow === null ? 'Apply' : 'Apply all the same'}
      </Button>
    </ToChange>
  );
}

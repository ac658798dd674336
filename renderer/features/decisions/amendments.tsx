import { Button, Tooltip } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Comment } from '../../../shared/domain/decision.ts';
import { capitalised, nameOf } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { InPlaceText } from '../../components/in-place-text.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { OUTCOME_CHOICES } from './amendment-form.tsx';
import { byMeeting } from './by-meeting.ts';
import styles from './decisions.module.css';
import type { Writing } from './writing.ts';

interface AmendmentsProps {
  readonly writing: Writing;
  readonly onWrite: (writing: Writing) => void;
  readonly children: ReactNode;
}
/** What members proposed and said while the plan was shaped, by meeting: who, about what, what became of it and why. */
export function Amendments({ writing, onWrite, children }: AmendmentsProps) {
  const plan = usePlan();
  const comments = plan.all('comment');
  return (
    <ScrollArea label="Amendments and comments, by meeting" className={styles['scroll']}>
      {writing?.id === null && children}
      {comments.length === 0 && writing === null && (
        <EmptyState inside title="No amendments yet">
          What members propose while the plan is shaped stands here: who proposed it, for which group, what became of it and why. So it can be shown what scrutiny changed.
        </EmptyState>
      )}
      {byMeeting(plan, comments, 'Not at a meeting').map(({ key, label, of }) => (
        <section key={key} className={`${styles['meeting']} ${styles['wide']}`}>
          <h2>{label}</h2>
          <ul>
            {of.map((one) => (
              <li key={one.id} className={styles[writing?.id === one.id ? 'writing' : 'amendment']}>
                {writing?.id === one.id ? children : <AmendmentRow plan={plan} one={one} onChange={() => onWrite({ id: one.id })} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ScrollArea>
  );
}

function AmendmentRow({ plan, one, onChange }: { readonly plan: Plan; readonly one: Comment; readonly onChange: () => void }) {
  const action = plan.get('action', one.about);
  const about = action ?? plan.get('recommendation', one.about);
  const group = one.politicalGroup || (plan.get('person', one.proposer)?.politicalGroup ?? '');
  const name = nameOf(plan, one.proposer);
  const by = name === '' ? group : group === '' || group === name ? name : `${name} (${group})`;
  const called = `the ${one.type}${about === null ? '' : ` to ${about.ref}`}${name === '' ? '' : ` by ${name}`}`;
  return (
    <>
      <span className={styles['about']}>
        {about === null ? <span className="quiet">Plan</span> : <button type="button" className={styles['link']} onClick={() => show(action ? 'actions' : 'review', about.id)}>{about.ref}</button>}
      </span>
      <div className={styles['said']}>
        <p>{one.text}</p>
        <ClashLinks id={one.id} />
        <p className={styles['facts']}>{capitalised(one.type)}{by === '' ? '' : `, ${by}`} <ClassificationMark level={one.classification.level} /></p>
      </div>
      <div className={styles['outcome']}>
        <CommittedChoice aria-label={`What became of ${called}`} value={one.outcome} options={OUTCOME_CHOICES} onPick={(outcome) => void run({ do: 'comment.set', id: one.id, fields: { outcome } })} />
        <InPlaceText label={`Why, for ${called}`} value={one.reason} placeholder={one.outcome === 'open' ? '' : 'Say why'} onCommit={(reason) => run({ do: 'comment.set', id: one.id, fields: { reason } })} />
      </div>
      <span className={styles['tools']}>
        <ToChange><Tooltip content={`Change ${called}`} relationship="label"><Button appearance="subtle" size="small" icon={<Edit16Regular />} onClick={onChange} /></Tooltip></ToChange>
      </span>
    </>
  );
}

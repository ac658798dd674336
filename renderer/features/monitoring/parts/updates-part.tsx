import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Action } from '../../../../shared/domain/action.ts';
import { shortDay } from '../../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { isOpen, updatesOf } from '../../../../shared/domain/facts.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { Round } from '../../../../shared/domain/round.ts';
import { nameOrLeft } from '../../../../shared/people/offered.ts';
import { ToChange } from '../../../components/may-change.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import { planToday, show } from '../../../store/app-store.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import { ClashBadge } from '../../clashes/clash-badge.tsx';
import { UpdateForm } from '../../details/parts/update-form.tsx';
import type { RoundPartProps } from '../round-props.ts';
import styles from './updates-part.module.css';

const saidIn = (plan: Plan, action: EntityId, round: Round) => updatesOf(plan, action).find((update) => update.round === round.id);

/** What was said in a round on every open action, whichever way it came. What is still to be said is written where it is missing. */
export function UpdatesPart({ round }: RoundPartProps) {
  const plan = usePlan();
  const [writing, setWriting] = useState<EntityId | null>(null);
  const rows = useRef<HTMLTableSectionElement>(null);
  const actions = plan.all('action').filter((one) => isOpen(one.status) || saidIn(plan, one.id, round) !== undefined);
  const said = actions.filter((one) => saidIn(plan, one.id, round) !== undefined).length;
  /** The focus goes to where it was or, that being written, on to the next that waits. */
  const written = (action: EntityId) => {
    setWriting(null);
    requestAnimationFrame(() => {
      const all = [...(rows.current?.rows ?? [])];
      const onward = all.slice(all.findIndex(({ dataset }) => dataset['key'] === action)).find((row) => row.querySelector('[data-opens]'));
      onward?.querySelector<HTMLElement>('[data-opens]')?.focus();
    });
  };
  if (actions.length === 0) return <p className={styles['none']}>There are no open actions to monitor.</p>;
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={`What was said in ${round.ref}`}>
      <p className={styles['about']}>{said} of {actions.length} actions have an update in {round.ref}.</p>
      <table className={styles['table']}>
        <thead><tr><th scope="col">Ref</th><th scope="col">Action</th><th scope="col">Owner</th><th scope="col">Status</th><th scope="col">Said in {round.ref}</th></tr></thead>
        <tbody ref={rows}>
          {actions.map((one) => (
            <UpdateRow key={one.id} action={one} round={round} isWriting={writing === one.id} onWrite={() => setWriting(one.id)} onWritten={() => written(one.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface UpdateRowProps {
  readonly action: Action;
  readonly round: Round;
  readonly isWriting: boolean;
  readonly onWrite: () => void;
  readonly onWritten: () => void;
}
function UpdateRow({ action, round, isWriting, onWrite, onWritten }: UpdateRowProps) {
  const plan = usePlan();
  const { id, ref, title, owner, status } = action;
  const now = saidIn(plan, id, round);
  const last = updatesOf(plan, id)[0];
  return (
    <tr data-key={id}>
      <td className="quiet">{ref}<ClashBadge id={id} /></td>
      <td><button type="button" className={styles['link']} title={title} onClick={() => show('actions', id)}><span>{title}</span></button></td>
      <td>{nameOrLeft(plan.get('person', owner), planToday()) || <span className="quiet">Nobody yet</span>}</td>
      <td><StatusMark status={status.is} /></td>
      <td>
        {isWriting ? <UpdateForm action={action} inRound={round.id} label={`Update on ${ref}`} onClose={onWritten} />
          : now ? <>{now.progress}<small>{[now.madeBy, now.madeOn && shortDay(now.madeOn)].filter(Boolean).join(', ')}</small></>
          : (
            <>
              <span className="quiet">Nothing yet{last?.madeOn ? `; last update ${shortDay(last.madeOn)}` : ''}</span>
              <ToChange><Button className={styles['write']} appearance="subtle" size="small" icon={<Add16Regular />} data-opens={`Update on ${ref}`} onClick={onWrite}>Add an update<span className="visually-hidden"> on {ref}</span></Button></ToChange>
            </>
          )}
      </td>
    </tr>
  );
}

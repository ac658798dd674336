import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { count } from '../../../shared/papers/words.ts';
import { groupedSince, SINCE_GROUP_WORDS, type SinceGroup } from '../../../shared/since/groups.ts';
import type { ActionSince } from '../../../shared/since/what-changed.ts';
import { whySince } from '../../../shared/since/why.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import { useStatuses } from '../../components/statuses.tsx';
import { openThing } from '../history/places.ts';
import type { Between } from './between.ts';
import styles from './changed-since.module.css';

/** Every action with its old and new status and date beside each other, trouble first; those of which there is nothing new, only when asked for. */
export function ChangedActions({ between, label }: { readonly between: Between; readonly label: string }) {
  const [withAll, setWithAll] = useState(false);
  const groups = groupedSince(between.changed.actions);
  const still = groups.find(({ group }) => group === 'nothing')?.actions.length ?? 0;
  const shown = groups.filter(({ group }) => group !== 'nothing' || withAll);
  return (
    <>
      {shown.length > 0 && (
        <table className={styles['table']} aria-label={label}>
          <thead><tr><th scope="col">Ref</th><th scope="col">Action</th><th scope="col">Status</th><th scope="col">Target date</th><th scope="col">Why, and who agreed</th></tr></thead>
          {shown.map(({ group, actions }) => <Group key={group} group={group} actions={actions} between={between} />)}
        </table>
      )}
      {still > 0 && (
        <p className={styles['still']}>
          {withAll ? '' : `${shown.length === 0 ? 'All' : 'The other'} ${count(still, 'action')} ${still === 1 ? 'stands' : 'stand'} as before. `}
          <Button size="small" aria-expanded={withAll} onClick={() => setWithAll(!withAll)}>{withAll ? 'Hide what stands as before' : 'Show them too'}</Button>
        </p>
      )}
    </>
  );
}

function Group({ group, actions, between: { then, now } }: { readonly group: SinceGroup; readonly actions: readonly ActionSince[]; readonly between: Between }) {
  return (
    <tbody>
      <tr className={styles['group']}><th scope="rowgroup" colSpan={5}>{SINCE_GROUP_WORDS[group]} <span className="quiet">{actions.length}</span></th></tr>
      {actions.map((one) => {
        const { action, is } = one;
        const before = then.get('action', action.id);
        return (
          <tr key={action.id}>
            <td className="quiet">{action.ref}</td>
            <td>{is === 'removed' ? <s>{action.title}</s> : <button type="button" className={styles['link']} onClick={() => openThing(action.id)}><span>{action.title}</span></button>}</td>
            <td><Status one={one} was={before?.status.is ?? null} /></td>
            <td><Dates was={before?.dueOn ?? null} is={action.dueOn} isMoved={one.moved !== null} /></td>
            <td className={styles['why']}>{whySince(one, then, now).map((words, at) => <p key={at}>{words}</p>)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}

function Status({ one: { turned, action, is }, was }: { readonly one: ActionSince; readonly was: ActionSince['action']['status']['is'] | null }) {
  const statuses = useStatuses();
  if (is === 'removed') return <span className="quiet">{statuses[action.status.is].label}</span>;
  return turned === null || was === null ? <StatusMark status={action.status.is} plain /> : <><del><span className="visually-hidden">was </span>{statuses[was].label}</del><StatusMark status={action.status.is} /></>;
}
function Dates({ was, is, isMoved }: { readonly was: CalendarDay | null; readonly is: CalendarDay | null; readonly isMoved: boolean }) {
  const words = is === null ? <span className="quiet">No date</span> : longDay(is);
  return isMoved ? <>{was !== null && <del><span className="visually-hidden">was </span>{longDay(was)}</del>}<b>{words}</b></> : <span className="quiet">{words}</span>;
}

import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { count, figure } from '../../../shared/papers/words.ts';
import { groupedSince, SINCE_GROUP_WORDS, type SinceGroup } from '../../../shared/since/groups.ts';
import type { ActionSince } from '../../../shared/since/what-changed.ts';
import { whySince } from '../../../shared/since/why.ts';
import { LongText } from '../../components/fold.tsx';
import { ClassificationMark, StatusMark } from '../../components/status-mark.tsx';
import { useStatuses } from '../../components/statuses.tsx';
import { openThing } from '../history/places.ts';
import type { Between } from './between.ts';
import styles from './changed-since.module.css';

const PAGE = 100;

/** Every action with its old and new status and date beside each other, trouble first; those of which there is nothing new, only when asked for. */
export function ChangedActions({ between, label }: { readonly between: Between; readonly label: string }) {
  const [withAll, setWithAll] = useState(false);
  const [most, setMost] = useState(PAGE);
  const groups = useMemo(() => groupedSince(between.changed.actions), [between]);
  const still = groups.find(({ group }) => group === 'nothing')?.actions.length ?? 0;
  const shown = groups.filter(({ group }) => group !== 'nothing' || withAll);
  const rest = shown.reduce((sum, { actions }) => sum + actions.length, 0) - most;
  return (
    <>
      {shown.length > 0 && (
        <table className={styles['table']} aria-label={label}>
          <thead><tr><th scope="col">Ref</th><th scope="col">Action</th><th scope="col">Status</th><th scope="col">Target date</th><th scope="col">Why, and who agreed</th></tr></thead>
          {firstOf(shown, most).map(({ group, all, actions }) => <Group key={group} group={group} all={all} actions={actions} between={between} />)}
        </table>
      )}
      {rest > 0 && <p className={styles['still']}><Button size="small" onClick={() => setMost(most + PAGE)}>Show {figure(Math.min(PAGE, rest))} more ({figure(rest)} left)</Button></p>}
      {still > 0 && (
        <p className={styles['still']}>
          {withAll ? '' : `${shown.length === 0 ? 'All' : 'The other'} ${count(still, 'action')} ${still === 1 ? 'stands' : 'stand'} as before. `}
          <Button size="small" aria-expanded={withAll} onClick={() => setWithAll(!withAll)}>{withAll ? 'Hide what stands as before' : 'Show them too'}</Button>
        </p>
      )}
    </>
  );
}

type Groups = ReturnType<typeof groupedSince>;
/** The first so many of all groups together, group by group, each with how many it has in all. */
function firstOf(groups: Groups, count: number): readonly (Groups[number] & { readonly all: number })[] {
  let left = count;
  return groups.flatMap(({ group, actions }) => {
    const some = actions.slice(0, Math.max(0, left));
    left -= some.length;
    return some.length === 0 ? [] : [{ group, actions: some, all: actions.length }];
  });
}

interface GroupProps {
  readonly group: SinceGroup;
  readonly all: number;
  readonly actions: readonly ActionSince[];
  readonly between: Between;
}
function Group({ group, all, actions, between: { then, now } }: GroupProps) {
  return (
    <tbody>
      <tr className={styles['group']}><th scope="rowgroup" colSpan={5}>{SINCE_GROUP_WORDS[group]} <span className="quiet">{figure(all)}</span></th></tr>
      {actions.map((one) => {
        const { action, is } = one;
        const before = then.get('action', action.id);
        return (
          <tr key={action.id}>
            <td className="quiet">{action.ref}</td>
            <td>{is === 'removed' ? <s>{action.title}</s> : <button type="button" className={styles['link']} title={action.title} onClick={() => openThing(action.id)}><span>{action.title}</span></button>}<ClassificationMark level={action.classification.level} /></td>
            <td><Status one={one} was={before?.status.is ?? null} /></td>
            <td><Dates was={before?.dueOn ?? null} is={action.dueOn} isMoved={one.moved !== null} /></td>
            <td className={styles['why']}>{whySince(one, then, now).map((words, at) => <LongText key={at} words={words} what={`why, about ${action.ref}`} />)}</td>
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

import { Button, Tooltip } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { Names } from '../../../shared/history/names.ts';
import type { Standpoint } from '../../../shared/history/standpoint.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { InPlaceText } from '../../components/in-place-text.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { run, runWithUndo } from '../../store/commands.ts';
import { lookAt } from '../../store/look-at.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { historyStore, showComparison } from './history-state.ts';
import styles from './history.module.css';
import { keyOf } from './standpoints.ts';

/** The points that somebody named, the newest first: each can be looked at, compared with now, renamed and removed. */
export function PointsList({ record }: { readonly record: PlanRecord }) {
  const plan = usePlan();
  const names = new Names(record.state);
  const points = [...plan.all('point')].sort((a, b) => ((a.madeOn ?? '') > (b.madeOn ?? '') ? -1 : 1));
  if (points.length === 0) {
    return (
      <EmptyState title="No point is named yet">
        Name a point when a committee sees the plan. From then on you can look at it as it stood, and see what has changed since.
      </EmptyState>
    );
  }
  return (
    <ScrollArea label="Named points, newest first" className={styles['scroll']}>
      <ul className={styles['points']}>
        {points.map((one) => <Point key={one.id} one={one} meeting={one.meeting === null ? null : names.of(one.meeting)} />)}
      </ul>
    </ScrollArea>
  );
}

function Point({ one, meeting }: { readonly one: Entity<'point'>; readonly meeting: string | null }) {
  const standpoint: Standpoint = { is: 'point', id: one.id };
  const remove = async () => {
    if (!(await runWithUndo({ do: 'point.remove', id: one.id }, `The point “${one.name}” was removed. The history stays as it is.`))) return;
    const { from, to } = historyStore.get();
    const isGone = (end: Standpoint | null) => end !== null && keyOf(end) === one.id;
    historyStore.update({ from: isGone(from) ? null : from, to: isGone(to) ? { is: 'now' } : to });
  };
  const named = one.madeOn === null ? 'Named on a day that is not known' : `Named on ${longDay(one.madeOn)}`;
  return (
    <li className={styles['point']}>
      <div>
        <InPlaceText label={`Name of the point of ${one.madeOn === null ? 'no day' : longDay(one.madeOn)}`} single value={one.name} onCommit={(name) => run({ do: 'point.rename', id: one.id, name })} />
        <p className="quiet small">{meeting === null ? named : `${named}, for ${meeting}`}</p>
      </div>
      <div className={styles['doings']}>
        <Button size="small" aria-label={`Compare with now: “${one.name}”`} onClick={() => showComparison(standpoint)}>Compare with now</Button>
        <Button size="small" aria-label={`As it stood: the plan at “${one.name}”`} onClick={() => void lookAt(standpoint)}>As it stood</Button>
        <ToChange>
          <Tooltip content={`Remove the point “${one.name}”`} relationship="label">
            <Button size="small" appearance="subtle" icon={<Delete16Regular />} onClick={() => void remove()} />
          </Tooltip>
        </ToChange>
      </div>
    </li>
  );
}

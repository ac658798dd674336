import { ArrowRight20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Round } from '../../../shared/domain/round.ts';
import type { Standpoint } from '../../../shared/history/standpoint.ts';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { currentRecord, usePlan } from '../../store/plan-mirror.ts';
import { StandpointField } from '../history/standpoint-field.tsx';
import { choicesOf } from '../history/standpoints.ts';
import { endsOfRound } from './between.ts';
import styles from './changed-since.module.css';
import { SinceView } from './since-view.tsx';
import { useBetween } from './use-between.ts';

/** What a round brings before its committee: what has changed since the committee last saw the plan, or between any two other places. */
export function ChangedSincePart({ round }: { readonly round: Round }) {
  const plan = usePlan();
  const record = currentRecord();
  const [picked, setPicked] = useState<{ readonly from?: Standpoint; readonly to?: Standpoint }>({});
  const usual = useMemo(() => endsOfRound(plan, round.meeting, planToday()), [plan, round.meeting]);
  const choices = useMemo(() => choicesOf(plan, planToday()), [plan]);
  if (record === null) throw new Error('no plan is open');
  const [from, to] = [picked.from ?? usual.from, picked.to ?? usual.to];
  const found = useBetween(record, from, to);
  return (
    <ScrollArea label="Changed since" className={styles['page']}>
      <div className={styles['ends']}>
        <StandpointField label="From" record={record} choices={choices} value={from} onPick={(standpoint) => setPicked({ ...picked, from: standpoint })} />
        <ArrowRight20Regular aria-hidden />
        <StandpointField label="To" record={record} choices={choices} value={to} onPick={(standpoint) => setPicked({ ...picked, to: standpoint })} />
      </div>
      {found === null ? (
        <EmptyState inside title={from === null ? 'The committee has not seen the plan yet' : 'This cannot be compared'}>
          {from === null ? 'Choose a day above, or freeze the plan for a meeting: from then on you can see what has changed since.' : 'There was no plan on that day, or this copy of it does not reach that far. Choose another day above.'}
        </EmptyState>
      ) : (
        <SinceView between={found} />
      )}
    </ScrollArea>
  );
}

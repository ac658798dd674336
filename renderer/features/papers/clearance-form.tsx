import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { ToChange } from '../../components/may-change.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import styles from './papers.module.css';
import { planToday } from '../../store/app-store.ts';

const ROLES = ['Chief Financial Officer', 'Monitoring Officer'] as const;

/** Who cleared the paper, for whom and when. Silence is never clearance, so nothing stands here until somebody is named. */
export function ClearanceForm({ paper }: { readonly paper: EntityId }) {
  const plan = usePlan();
  const clearances = plan.owned('clearance', paper);
  const [name, setName] = useState<Readonly<Record<string, string>>>({});
  return (
    <ul className={styles['clearances']}>
      {ROLES.map((role) => {
        const given = clearances.find((one) => one.role === role);
        return (
          <li key={role}>
            <span>{role}</span>
            {given ? (
              <span>{given.name}{given.clearedOn === '' ? '' : `, ${longDay(given.clearedOn)}`}<ClashLinks id={given.id} /></span>
            ) : (
              <ToChange><span className={styles['clear']}>
                <Input size="small" placeholder="Name of who cleared it" aria-label={`Who cleared it on behalf of the ${role}`} value={name[role] ?? ''} onChange={(_, data) => setName({ ...name, [role]: data.value })} />
                <Button size="small" disabled={(name[role] ?? '').trim() === ''} onClick={() => void run({ do: 'clearance.add', paper, fields: { role, onBehalfOf: role, name: name[role] ?? '', clearedOn: planToday() } })}>Cleared today</Button>
              </span></ToChange>
            )}
          </li>
        );
      })}
    </ul>
  );
}

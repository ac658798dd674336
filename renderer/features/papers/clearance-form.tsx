import { Button, Input } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { isCalendarDay, longDay } from '../../../shared/domain/calendar-day.ts';
import type { Paper } from '../../../shared/domain/paper.ts';
import { clearancesOf } from '../../../shared/papers/clearances.ts';
import { ToChange } from '../../components/may-change.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import styles from './papers.module.css';

const ROLES = ['Chief Financial Officer', 'Monitoring Officer'] as const;

interface ClearanceFormProps {
  readonly paper: Paper;
  /** What stands for the words of the paper as they are, asked for when somebody clears them. */
  readonly versionNow: () => string;
  /** The same as it is drawn. */
  readonly version: string;
}
/** Who cleared the paper, for whom and when, and whether it still holds. Silence is never clearance, so nothing stands here until somebody is named. */
export function ClearanceForm({ paper, version, versionNow }: ClearanceFormProps) {
  const plan = usePlan();
  const given = clearancesOf(plan, paper);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const clear = async (role: string, name: string) => {
    // What is still being typed is part of what is cleared.
    await sendTyping();
    await run({ do: 'clearance.add', paper: paper.id, fields: { role, onBehalfOf: role, name, clearedOn: planToday(), version: versionNow() } });
  };
  return (
    <ul className={styles['clearances']}>
      {ROLES.map((role) => {
        const one = given.find(({ onBehalfOf, role: own }) => onBehalfOf === role || own === role);
        const hasLapsed = one !== undefined && one.version !== '' && one.version !== version;
        return (
          <li key={role}>
            <span>{role}</span>
            {one ? (
              <span className={styles['cleared']}>
                <span>{one.name}{one.clearedOn === '' ? '' : `, ${isCalendarDay(one.clearedOn) ? longDay(one.clearedOn) : one.clearedOn}`}<ClashLinks id={one.id} /></span>
                {hasLapsed && <span className={styles['lapsed']}><Warning16Regular aria-hidden />Lapsed: the text has changed since</span>}
                <ToChange>
                  {hasLapsed && <Button size="small" onClick={() => void clear(role, one.name)}>Cleared again today<span className="visually-hidden"> on behalf of the {role}</span></Button>}
                  <Button size="small" appearance="subtle" onClick={() => void run({ do: 'clearance.remove', id: one.id })}>Take back<span className="visually-hidden"> the clearance on behalf of the {role}</span></Button>
                </ToChange>
              </span>
            ) : (
              <ToChange><span className={styles['clear']}>
                <Input size="small" placeholder="Name of who cleared it" aria-label={`Who cleared it on behalf of the ${role}`} value={names[role] ?? ''} onChange={(_, data) => setNames({ ...names, [role]: data.value })} />
                <Button size="small" disabled={(names[role] ?? '').trim() === ''} onClick={() => void clear(role, names[role] ?? '')}>Cleared today</Button>
              </span></ToChange>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import type { Round } from '../../../shared/domain/round.ts';
import { roundSteps, type RoundStep } from '../../../shared/rounds/round-steps.ts';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './round-line.module.css';
import { dayBeside } from './round-words.ts';

const STATES: Readonly<Record<RoundStep['is'], string>> = { past: 'over', next: 'due next', ahead: '' };

/** The steps of a round on a line, from asking the owners to the draft minutes, with the one that is due next. */
export function RoundLine({ round }: { readonly round: Round }) {
  const today = planToday();
  const steps = roundSteps(usePlan(), round, today);
  if (steps.every(({ day }) => day === null)) return null;
  return (
    <ol className={styles['line']} aria-label={`Days of ${round.ref || 'the round'}`}>
      {steps.map(({ key, name, day, until, is }) => (
        <li key={key} data-is={is} data-meeting={key === 'meeting' || undefined} {...(is === 'next' ? { 'aria-current': 'step' as const } : {})}>
          <span className={styles['node']} aria-hidden />
          <span className={styles['day']}>{day === null ? 'No day' : dayBeside(day, today)}</span>
          <span className={styles['name']}>{name}{until !== null && until !== day && `, to\u00a0${dayBeside(until, today).replace(' ', '\u00a0')}`}{STATES[is] !== '' && <span className="visually-hidden">, {STATES[is]}</span>}</span>
        </li>
      ))}
    </ol>
  );
}

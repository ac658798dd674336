import { useId, useMemo } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import { thenAndNow } from '../../../shared/frozen/then-and-now.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import styles from './frozen.module.css';

/** How many actions stood where, then and now, in the council's words of today. */
export function PlanAsItStood({ then, now }: { readonly then: Plan; readonly now: Plan }) {
  const lines = useMemo(() => thenAndNow(then, now), [then, now]);
  const heading = useId();
  const all = { then: then.all('action').length, now: now.all('action').length };
  return (
    <>
      <h3 id={heading}>The plan as it stood</h3>
      <table className={styles['stood']} aria-labelledby={heading}>
        <thead><tr><th scope="col">Status</th><th scope="col">Then</th><th scope="col">Now</th></tr></thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.status}><th scope="row"><StatusMark status={line.status} plain /></th><td>{line.then}</td><td className={styles[line.then === line.now ? 'same' : 'other']}>{line.now}</td></tr>
          ))}
          <tr className={styles['all']}><th scope="row">Actions</th><td>{all.then}</td><td>{all.now}</td></tr>
        </tbody>
      </table>
    </>
  );
}

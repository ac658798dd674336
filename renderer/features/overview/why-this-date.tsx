import { useId, useState } from 'react';
import { fullDay } from '../../../shared/domain/calendar-day.ts';
import type { CountedDay, Deadline } from '../../../shared/statutory/counted.ts';
import styles from './ahead.module.css';

/** A deadline's rule and its count, day by day, for those who ask. */
export function WhyThisDate({ deadline, name }: { readonly deadline: Deadline; readonly name: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { rule, source, by, count } = deadline;
  // Back from a meeting the day comes before all that were counted; onward from a publication it is the last of them.
  const isOnward = count.length > 0 && by >= count[0]!.day;
  return (
    <>
      <button type="button" className={styles['why']} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>Why this date?<span className="visually-hidden"> {name}</span></button>
      {open && (
        <div id={id} className={styles['reason']}>
          <p>{rule} {source !== '' && <span className="quiet">{source}.</span>}</p>
          {count.length > 0 && (
            <ol>{(isOnward ? count : [...count].reverse()).map((one) => <Counted key={one.day} {...one} unit={isOnward ? 'working day' : 'clear day'} />)}</ol>
          )}
          {count.length > 0 && (isOnward ? <p>So it ends on <b>{fullDay(by)}</b>.</p> : <p>So it has to be out on <b>{fullDay(by)}</b> at the latest.</p>)}
        </div>
      )}
    </>
  );
}
function Counted({ day, number, passedOver, unit }: CountedDay & { readonly unit: string }) {
  return <li data-passed={number === null || undefined}><span>{fullDay(day)}</span><span>{number === null ? `not counted: ${passedOver ?? ''}` : `${unit} ${number}`}</span></li>;
}

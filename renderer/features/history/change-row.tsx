import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import { lookBefore } from '../../../shared/history/before.ts';
import { compare } from '../../../shared/history/compare.ts';
import type { Names } from '../../../shared/history/names.ts';
import type { Restored } from '../../../shared/history/restoring.ts';
import { tellChange } from '../../../shared/history/sentences.ts';
import { clockTime, type Standpoint } from '../../../shared/history/standpoint.ts';
import { stopped } from '../../../shared/papers/words.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { ToChange } from '../../components/may-change.tsx';
import { lookAt } from '../../store/look-at.ts';
import { StrikeButton } from '../record/strike-button.tsx';
import { wordsWrittenIn } from '../record/strike-words.ts';
import { ComparedThings } from './compared-things.tsx';
import { historyStore, showComparison } from './history-state.ts';
import styles from './history.module.css';
import type { Line } from './lines.ts';
import { canOpen, openThing } from './places.ts';
import { RestoreDialog } from './restore-dialog.tsx';

interface ChangeRowProps {
  readonly line: Line;
  readonly record: PlanRecord;
  readonly names: Names;
  /** Its day as well, where the heading does not say it. */
  readonly dated: boolean;
}
const MOST_OPENED = 4;
/** A button has room for a reference or a person, not for the subject of a paper. */
const LONGEST_NAME = 28;

/** One change as a sentence, which opens to what it changed and what can be done from there. */
export function ChangeRow({ line, record, names, dated }: ChangeRowProps) {
  const { change, day } = line;
  const [open, setOpen] = useState(false);
  const id = useId();
  const { who, did } = useMemo(() => tellChange(change, lookBefore(record, change.id), names), [change, record, names]);
  const time = change.at !== '' && !Number.isNaN(Date.parse(change.at)) ? clockTime(change.at) : '';
  return (
    <li className={styles['change']}>
      <button type="button" className={styles['row']} data-row aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <span className={styles['time']}>{dated ? `${longDay(day)}, ${time}` : time}</span>
        <span className={styles['sentence']}><b>{who}</b> {stopped(did)}</span>
        {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
      </button>
      {open && <div id={id} className={styles['opened']}><Opened line={line} record={record} names={names} /></div>}
    </li>
  );
}

function Opened({ line: { change, things }, record, names }: Omit<ChangeRowProps, 'dated'>) {
  const [restoring, setRestoring] = useState<{ readonly what: Restored; readonly to: Standpoint } | null>(null);
  const compared = useMemo(() => compare(record, change.after, [change.id]), [record, change]);
  const after: Standpoint = { is: 'after', change: change.id };
  const shown = compared.ok ? compared.value.things : [];
  const written = useMemo(() => wordsWrittenIn(change), [change]);
  const [only, ...others] = things.filter(canOpen);
  const called = (one: string) => (names.of(one).length > LONGEST_NAME && others.length === 0 ? 'it' : names.of(one));
  return (
    <>
      {change.struck ? null : shown.length === 0 ? <p className="quiet">Nothing that a reader of the plan sees.</p> : <ComparedThings things={shown} putBack={{ is: 'before', change: change.id }} />}
      <div className={styles['doings']}>
        {[only, ...others].slice(0, MOST_OPENED).map((one) => one !== undefined && <Button key={one} size="small" onClick={() => openThing(one)}>Go to {called(one)}</Button>)}
        {only !== undefined && others.length === 0 && <Button size="small" onClick={() => historyStore.update({ thing: only })}>Only the history of {called(only)}</Button>}
        <Button size="small" onClick={() => void lookAt(after)}>The plan as it stood then</Button>
        <Button size="small" onClick={() => showComparison(after)}>Compare with now</Button>
        <ToChange>
          {only !== undefined && others.length === 0 && <Button size="small" onClick={() => setRestoring({ what: { is: 'thing', id: only }, to: after })}>Put {called(only)} back as it was then…</Button>}
          <Button size="small" onClick={() => setRestoring({ what: { is: 'plan' }, to: after })}>Put the whole plan back…</Button>
          {written !== '' && <StrikeButton words={written} />}
        </ToChange>
      </div>
      {restoring !== null && <RestoreDialog {...restoring} onClose={() => setRestoring(null)} />}
    </>
  );
}

import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { count, theCount } from '../../../shared/papers/words.ts';
import { handingsOf, ROLES } from '../../../shared/people/handing-over.ts';
import { DateField } from '../../components/date-field.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { planToday } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { RoleGroup } from './role-group.tsx';
import { movesOf, NOTHING_GIVEN, withoutSuccessor } from './sharing-out.ts';
import styles from './task.module.css';

/** Somebody leaves: for each thing they are, who is it next. What is done with keeps them, unless it is ticked. */
export function LeaverForm({ first, onClose }: { readonly first: EntityId | null; readonly onClose: () => void }) {
  const plan = usePlan();
  const today = planToday();
  const [leaver, setLeaver] = useState<EntityId | null>(first);
  const [sharing, setSharing] = useState(NOTHING_GIVEN);
  const [reason, setReason] = useState('');
  /** Undefined until it is said otherwise: then the day they have, or today. */
  const [said, setSaid] = useState<CalendarDay | null | undefined>(undefined);
  const [remove, setRemove] = useState(false);
  const person = plan.get('person', leaver);
  const leftOn = said === undefined ? (person?.leftOn ?? today) : said;
  const handings = person === null ? [] : handingsOf(plan, person.id, today);
  const moves = person === null ? [] : movesOf(sharing, handings, person.id);
  const waiting = withoutSuccessor(sharing, handings);
  const ready = person !== null && reason.trim() !== '' && (moves.length > 0 || remove || leftOn !== person.leftOn);
  const words = person === null ? '' : [
    moves.length === 0 ? 'Nothing passes on yet' : `${count(moves.length, 'thing passes', 'things pass')} on`, ...(waiting > 0 ? [`${waiting} still without a successor ${waiting === 1 ? 'stays' : 'stay'}`] : []),
  ].join(', ');
  const handOver = async () => {
    if (!ready) return;
    const sentence = moves.length > 0 ? `${person.name} handed over ${theCount(moves.length, 'thing')}.` : leftOn === null ? `${person.name} is back.` : `${person.name} left on ${longDay(leftOn)}.`;
    if (await runWithUndo({ do: 'person.handOver', id: person.id, moves: [...moves], reason, remove, leftOn }, sentence)) onClose();
  };
  return (
    <>
      <div className={styles['body']}>
        <div className={styles['names']}>
          <Field label="Who leaves?"><PersonPicker leaversToo autoFocus={first === null} value={leaver} onPick={(id) => { setLeaver(id); setSharing(NOTHING_GIVEN); setSaid(undefined); return undefined; }} /></Field>
          <Field label="Why?" hint="Stands in the history."><Input autoFocus={first !== null} value={reason} onChange={(_, data) => setReason(data.value)} /></Field>
          {person !== null && (
            <Field label="Their last day" hint="From then on they are not offered for anything more. Empty if they stay and only hand over.">
              <DateField placeholder="They stay" value={leftOn} onCommit={(day) => { setSaid(day); return undefined; }} />
            </Field>
          )}
        </div>
        {person !== null && handings.length === 0 && <p>Nothing in the plan has to be handed over by {person.name}.</p>}
        {ROLES.flatMap((role) => {
          const things = handings.filter(({ as }) => as === role);
          return things.length === 0 ? [] : [<RoleGroup key={role} role={role} things={things} sharing={sharing} onShare={setSharing} />];
        })}
        {person !== null && <Checkbox label={`Remove ${person.name} from the plan, if nothing names them afterwards`} checked={remove} onChange={(_, data) => setRemove(data.checked === true)} />}
      </div>
      <footer className={styles['footer']}>
        <p role="status">{words}</p>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" disabledFocusable={!ready} onClick={() => void handOver()}>{moves.length === 0 ? 'Hand over' : `Hand over ${count(moves.length, 'thing')}`}</Button>
      </footer>
    </>
  );
}

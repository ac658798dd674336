import { Button, Field, Input } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useRef, useState, type FormEvent } from 'react';
import { classificationFrom, sourceIn } from '../../../shared/decisions/arising.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { DateField } from '../../components/date-field.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { run, sayWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import styles from './decisions.module.css';
import { afterThat } from './minutes.ts';
import { count } from '../../../shared/papers/words.ts';

interface Line {
  readonly title: string;
  readonly owner: EntityId | null;
  readonly dueOn: CalendarDay | null;
}
const EMPTY: Line = { title: '', owner: null, dueOn: null };

/** Several actions that a decision asks for, in one step: each says that it comes from there, with the decision's words and minute. */
export function ArisingForm({ decision, onDone }: { readonly decision: EntityId; readonly onDone: () => void }) {
  const plan = usePlan();
  const [lines, setLines] = useState<readonly Line[]>([EMPTY]);
  // A date and an owner are read when their field is left, which sending the form asks of them.
  const latest = useRef(lines);
  const put = (next: readonly Line[]) => setLines(latest.current = next);
  const set = (at: number, patch: Partial<Line>) => put(latest.current.map((one, n) => (n === at ? { ...one, ...patch } : one)));
  const from = plan.get('resolution', decision);
  if (from === null) return null;
  const classification = classificationFrom(plan, from);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    await sendTyping();
    const written = latest.current.filter(({ title }) => title.trim() !== '');
    if (written.length === 0) return;
    const answers = from.concerns.filter((id) => plan.get('recommendation', id));
    const actions = written.map((fields) => ({ fields: { ...fields, arises: sourceIn(from), ...(classification.level === 'public' ? {} : { classification }) }, answers }));
    if ((await run({ do: 'action.addMany', actions })) === null) return;
    sayWithUndo('success', `${written.length === 1 ? 'An action was' : `${count(written.length, 'action')} were`} added.`);
    onDone();
  };
  return (
    <form
      className={styles['form']} aria-label="Actions arising" onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add(event as unknown as FormEvent);
      }}
    >
      <p>Actions arising from “{afterThat(from.text)}”{from.minute === '' ? '' : `, minute ${from.minute}`}.{classification.level === 'public' ? '' : ` The decision is ${classification.level}, so they are too.`}</p>
      {lines.map((one, at) => (
        // Lines are only ever added at the end.
        <div key={at} className={styles['line']} role="group" aria-label={`Action ${at + 1}`}>
          <Field label="What will be done"><Input autoFocus={at === lines.length - 1} value={one.title} onChange={(_, data) => set(at, { title: data.value })} /></Field>
          <Field label="Owner"><PersonPicker value={one.owner} onPick={(owner) => { set(at, { owner }); return undefined; }} /></Field>
          <Field label="By"><DateField value={one.dueOn} onCommit={(dueOn) => { set(at, { dueOn }); return undefined; }} /></Field>
        </div>
      ))}
      <Button className={styles['by'] ?? ''} appearance="subtle" size="small" icon={<Add16Regular />} onClick={() => put([...latest.current, EMPTY])}>Another action</Button>
      <div className={styles['buttons']}>
        <Button onClick={onDone}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={lines.every(({ title }) => title.trim() === '')}>Add {lines.length > 1 ? 'the actions' : 'the action'}</Button>
      </div>
    </form>
  );
}

import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { OneCommand } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import { count } from '../../../shared/papers/words.ts';
import { sheetSubjects } from '../../../shared/shaping/sheet-subjects.ts';
import { Choice } from '../../components/choice.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { run, sayWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { meetingChoices } from '../decisions/by-meeting.ts';
import styles from './shaping.module.css';

interface Line {
  readonly words: string;
  readonly isAmendment: boolean;
}
const EMPTY: Line = { words: '', isAmendment: false };

/** What one member wrote on a comment sheet, taken down action by action and kept in one step. What was left empty is not recorded. */
export function SheetEntry({ onDone }: { readonly onDone: () => void }) {
  const plan = usePlan();
  const meetings = meetingChoices(plan);
  const [member, setMember] = useState<EntityId | null>(null);
  const [meeting, setMeeting] = useState<EntityId | null>(null);
  const [onlyLed, setOnlyLed] = useState(() => plan.all('recommendation').some(({ ledWithScrutiny }) => ledWithScrutiny));
  const [lines, setLines] = useState<ReadonlyMap<EntityId, Line>>(new Map());
  const subjects = sheetSubjects(plan, onlyLed);
  const said = subjects.flatMap(({ of }) => of).filter(({ id }) => (lines.get(id)?.words ?? '').trim() !== '');
  const ready = member !== null && said.length > 0;
  const put = (id: EntityId, line: Partial<Line>) => setLines(new Map(lines).set(id, { ...EMPTY, ...lines.get(id), ...line }));
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const commands = said.map(({ id }): OneCommand => {
      const { words, isAmendment } = lines.get(id)!;
      return { do: 'comment.add', fields: { about: id, type: isAmendment ? 'amendment' : 'comment', proposer: member, politicalGroup: plan.get('person', member)?.politicalGroup ?? '', text: words, meeting } };
    });
    const from = nameOf(plan, member);
    if ((await run({ do: 'many', label: `Took down ${count(commands.length, 'comment')} from ${from}`, commands })) === null) return;
    sayWithUndo('success', `${count(commands.length, 'comment')} from ${from} ${commands.length === 1 ? 'was' : 'were'} recorded.`);
    onDone();
  };
  return (
    <form
      className={styles['form']} aria-label="A member’s comment sheet" onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep(event);
      }}
    >
      <div className={styles['pair']}>
        <Field label="Whose sheet is it?"><PersonPicker autoFocus types={['member', 'group']} value={member} onPick={(person) => { setMember(person); return undefined; }} /></Field>
        <Field label="For the meeting of"><Choice value={meeting} placeholder="No meeting" options={meetings} onPick={setMeeting} /></Field>
      </div>
      <Checkbox checked={onlyLed} onChange={(_, data) => setOnlyLed(data.checked === true)} label="Only what scrutiny helps to lead" />
      {subjects.map(({ heading, of }) => (
        <fieldset key={heading} className={styles['sheet']}>
          <legend>{heading}</legend>
          {of.map(({ id, ref, words }) => (
            <div key={id} className={styles['entry']}>
              <Field label={<><b>{ref}</b> {words}</>}><Textarea rows={1} resize="vertical" aria-label={`What was said of ${ref}`} value={lines.get(id)?.words ?? ''} onChange={(_, data) => put(id, { words: data.value })} /></Field>
              {(lines.get(id)?.words ?? '').trim() !== '' && <Checkbox checked={lines.get(id)?.isAmendment ?? false} onChange={(_, data) => put(id, { isAmendment: data.checked === true })} label={`It proposes a change to ${ref}`} />}
            </div>
          ))}
        </fieldset>
      ))}
      <div className={styles['buttons']}>
        <Button onClick={onDone}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={!ready}>{said.length === 0 ? 'Record the comments' : `Record ${count(said.length, 'comment')}`}</Button>
      </div>
    </form>
  );
}

import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { PERSON_TYPES, type PersonType } from '../../../shared/domain/people.ts';
import { recognise, type Recognised } from '../../../shared/people/import/columns.ts';
import { changesTo, fateAtFirst, importCommand, matchLines, type Fate, type ImportLine } from '../../../shared/people/import/match-lines.ts';
import { readPasted, type Pasted } from '../../../shared/people/import/read-pasted.ts';
import { Choice } from '../../components/choice.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ImportTable } from './import-table.tsx';
import { TYPE_WORDS } from './person-rows.ts';
import styles from './task.module.css';

/** A list of people from Excel, Word or Outlook: pasted, looked at line by line, and taken in as one step. Nothing changes before that. */
export function ImportView({ onClose }: { readonly onClose: () => void }) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [recognised, setRecognised] = useState<Recognised>({ headings: false, columns: [] });
  const read = (text: string, html = '') => {
    const now = readPasted(text, html);
    if (now.rows.length === 0) return;
    setPasted(now);
    setRecognised(recognise(now));
  };
  if (pasted === null) return <PasteList onRead={read} onClose={onClose} />;
  return <CheckList pasted={pasted} recognised={recognised} onRecognised={setRecognised} onAgain={() => setPasted(null)} onClose={onClose} />;
}

function PasteList({ onRead, onClose }: { readonly onRead: (text: string, html?: string) => void; readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  return (
    <div className={styles['task']}>
      <ViewHeader title="Import people from a list" about="Nothing changes until you have seen what the list brings." />
      <div className={styles['body']}>
        <Field className={styles['paste'] ?? ''} label="Paste the list here" hint="Cells from Excel, a table from Word, the To line of an Outlook message, or text with tabs, semicolons or commas. Headings help, but need not be there.">
          <Textarea
            autoFocus rows={8} value={typed} onChange={(_, data) => setTyped(data.value)}
            onPaste={(event) => {
              if (typed.trim() !== '') return;
              event.preventDefault();
              const text = event.clipboardData.getData('text/plain');
              setTyped(text);
              onRead(text, event.clipboardData.getData('text/html'));
            }}
          />
        </Field>
      </div>
      <footer className={styles['footer']}>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" disabledFocusable={typed.trim() === ''} onClick={() => onRead(typed)}>Look at it</Button>
      </footer>
    </div>
  );
}

interface CheckListProps {
  readonly pasted: Pasted;
  readonly recognised: Recognised;
  readonly onRecognised: (recognised: Recognised) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}
function CheckList({ pasted, recognised, onRecognised, onAgain, onClose }: CheckListProps) {
  const plan = usePlan();
  const [usual, setUsual] = useState<PersonType>('officer');
  const [chosen, setChosen] = useState<ReadonlyMap<number, Fate>>(new Map());
  const lines = useMemo(() => matchLines(plan, pasted, recognised), [plan, pasted, recognised]);
  const fateOf = (line: ImportLine): Fate => chosen.get(line.at) ?? fateAtFirst(line);
  const added = lines.filter((line) => fateOf(line) === 'new').length;
  const changed = lines.filter((line) => {
    const person = plan.get('person', fateOf(line));
    return person !== null && changesTo(person, line.given).length > 0;
  }).length;
  const unclear = lines.filter((line) => line.meant.is === 'unclear' && !chosen.has(line.at)).length;
  const command = importCommand(plan, lines, fateOf, usual);
  const set = (columns: Recognised) => { setChosen(new Map()); onRecognised(columns); };
  const take = async () => {
    if (command !== null && (await runWithUndo({ do: 'many', ...command }, `${command.label}.`))) onClose();
  };
  const words = [`${added} new`, `${changed} changed`, ...(unclear > 0 ? [`${unclear} unclear`] : [])].join(', ');
  return (
    <div className={styles['task']}>
      <ViewHeader title={words} about={`Of ${lines.length} line${lines.length === 1 ? '' : 's'}. What a line does not say stays as it is.${pasted.left > 0 ? ` ${pasted.left} more lines are too many for once: import them afterwards.` : ''}`} />
      <div className={styles['body']}>
        <div className={styles['options']}>
          <Checkbox checked={recognised.headings} onChange={(_, data) => set({ ...recognised, headings: data.checked === true })} label="The first line is headings" />
          <label className={styles['options']}>Somebody new is, where the list does not say
            <Choice aria-label="What somebody new is" value={usual} options={PERSON_TYPES.map((value) => ({ value, label: TYPE_WORDS[value] }))} onPick={setUsual} />
          </label>
        </div>
        <ImportTable
          lines={lines} pasted={pasted} recognised={recognised} fateOf={fateOf}
          onColumns={(columns) => set({ ...recognised, columns })} onFate={(at, fate) => setChosen(new Map([...chosen, [at, fate]]))}
        />
      </div>
      <footer className={styles['footer']}>
        <p role="status">{words}</p>
        <Button onClick={onClose}>Cancel</Button>
        <Button onClick={onAgain}>Paste another list</Button>
        <Button appearance="primary" disabledFocusable={command === null} onClick={() => void take()}>{changed === 0 ? `Add ${added}` : added === 0 ? `Change ${changed}` : `Add ${added} and change ${changed}`}</Button>
      </footer>
    </div>
  );
}

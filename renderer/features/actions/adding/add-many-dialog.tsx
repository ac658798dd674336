import { Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ClipboardEvent } from 'react';
import { shortDay } from '../../../../shared/domain/calendar-day.ts';
import { nameOf } from '../../../../shared/domain/facts.ts';
import { count, listed } from '../../../../shared/papers/words.ts';
import { AskDialog } from '../../../components/ask-dialog.tsx';
import { planToday, say } from '../../../store/app-store.ts';
import { run } from '../../../store/commands.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import { cellsAsText } from '../clipboard/cells-as-text.ts';
import { cellsOnClipboard } from '../clipboard/reading.ts';
import { COLUMNS } from '../columns/columns.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import styles from './adding.module.css';
import { linesAsCells, manyLines } from './many-lines.ts';

const MOST_SHOWN = 50;

/** Many actions from words: one a line, or a table from Excel or Word whose columns are recognised. What will be added stands below before it is. */
export function AddManyDialog({ onAdded, onClose }: { readonly onAdded: (first: EntityId) => void; readonly onClose: () => void }) {
  const plan = usePlan();
  const [words, setWords] = useState('');
  const { actions, left, columns } = useMemo(() => manyLines(plan, linesAsCells(words), planToday()), [plan, words]);
  const add = async () => {
    const added = await run({ do: 'action.addMany', actions: [...actions] });
    if (added === null) return;
    say('success', `${count(actions.length, 'action')} ${actions.length === 1 ? 'was' : 'were'} added.`);
    onAdded(added.made!);
  };
  /** A table of Word comes as text with tabs. */
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const cells = event.clipboardData.getData('text/html') === '' ? null : cellsOnClipboard(event.clipboardData);
    if (cells === null || cells.every((row) => row.length < 2)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    setWords(value.slice(0, selectionStart) + cellsAsText(cells) + value.slice(selectionEnd));
  };
  const taken = columns.filter(({ name }) => name !== null).map(({ name }) => COLUMNS[name!].heading);
  const unknown = columns.filter(({ name }) => name === null).map(({ heading }) => heading || 'one without a heading');
  return (
    <AskDialog
      title="Which actions are to be added?" facts="One action a line. Or paste a table from Excel or Word: a first row that names its columns (Action, Owner, Target date, Recommendation …) is understood."
      verb={actions.length === 0 ? 'Add' : `Add ${count(actions.length, 'action')}`} ready={actions.length > 0} onDone={() => void add()} onClose={onClose}
    >
      <Field label="Actions"><Textarea className={styles['words'] ?? ''} rows={7} value={words} onChange={(_, data) => setWords(data.value)} textarea={{ onPaste }} /></Field>
      <div role="status">
        {words.trim() !== '' && <p>{actions.length === 0 ? 'No action can be read from this yet.' : `${count(actions.length, 'action')} will be added.`}{taken.length > 1 ? ` Read as ${listed(taken)}.` : ''}{unknown.length > 0 ? ` Left out: ${listed(unknown)}.` : ''}</p>}
        {left.length > 0 && <p className={styles['left']}>{count(left.length, 'cell')} cannot be taken: {left.slice(0, 4).join('; ')}{left.length > 4 ? '; and more' : ''}.</p>}
      </div>
      {actions.length > 0 && (
        <ul className={styles['preview']} aria-label="What will be added" tabIndex={0}>
          {actions.slice(0, MOST_SHOWN).map(({ fields, answers }, at) => (
            <li key={at}>
              <span>{fields.title}</span>
              <small>{[nameOf(plan, fields.owner ?? null), fields.dueOn ? shortDay(fields.dueOn) : '', (answers ?? []).map((id) => plan.get('recommendation', id)?.ref).join(', ')].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
          {actions.length > MOST_SHOWN && <li><small>and {actions.length - MOST_SHOWN} more</small></li>}
        </ul>
      )}
    </AskDialog>
  );
}

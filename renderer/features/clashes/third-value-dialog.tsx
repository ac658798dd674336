import { Dropdown, Field, Input, Option, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { longDay, readDay } from '../../../shared/domain/calendar-day.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { OpenClash } from '../../../shared/merging/open-clashes.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { planToday } from '../../store/app-store.ts';
import { editorFor } from './may-write-third.ts';

interface ThirdValueProps {
  readonly clash: OpenClash;
  readonly onDone: (value: unknown) => void;
  readonly onClose: () => void;
}
/** Writes a value that is neither of those that clash, beginning with the one that shows. */
export function ThirdValueDialog({ clash, onDone, onClose }: ThirdValueProps) {
  const editor = editorFor(clash);
  const shown = clash.sides.find(({ shows }) => shows);
  const [typed, setTyped] = useState(editor?.is === 'date' ? (shown?.words ?? '') : typeof shown?.value === 'string' ? shown.value : '');
  const read = editor?.is === 'date' ? (typed.trim() === '' ? null : readDay(typed, planToday())) : typed;
  const ready = editor?.is !== 'date' || typed.trim() === '' || read !== null;
  const facts = clash.sides.map(({ words, by }) => `${words || 'Nothing'} (${by})`).join(' or ');
  return (
    <AskDialog title={`${clash.about.ref || clash.about.name}: ${clash.label.toLowerCase()}`} facts={facts} verb="Settle" ready={ready} onDone={() => onDone(read === '' && editor?.is === 'person' ? null : read)} onClose={onClose}>
      <Field label={clash.label} {...(editor?.is === 'date' ? { hint: read === null ? 'Try 8/12/26, 8 dec or +2w' : longDay(read) } : {})}>
        {editor?.is === 'choice' ? (
          <Dropdown value={capitalised(typed)} selectedOptions={[typed]} onOptionSelect={(_, data) => setTyped(data.optionValue ?? typed)}>
            {editor.options.map((option) => <Option key={option} value={option}>{capitalised(option)}</Option>)}
          </Dropdown>
        ) : editor?.is === 'person' ? (
          <PersonPicker leaversToo value={typed || null} onPick={(person) => { setTyped(person ?? ''); return undefined; }} />
        ) : editor?.is === 'date' ? (
          <Input autoFocus value={typed} onChange={(_, data) => setTyped(data.value)} />
        ) : (
          <Textarea autoFocus resize="vertical" value={typed} onChange={(_, data) => setTyped(data.value)} />
        )}
      </Field>
    </AskDialog>
  );
}

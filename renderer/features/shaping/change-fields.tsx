import { Field, Input, Textarea } from '@fluentui/react-components';
import { fullDay, readDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { Choice } from '../../components/choice.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { draftOf, KIND_LABELS, kindsFor, type ChangeDraft } from './change-draft.ts';

interface ChangeFieldsProps {
  readonly draft: ChangeDraft;
  readonly about: EntityId | null;
  readonly onDraft: (draft: ChangeDraft) => void;
  /** The kind is settled, and only its value is asked for. */
  readonly only?: boolean;
}
/** What an amendment would change, and to what. */
export function ChangeFields({ draft, about, onDraft, only = false }: ChangeFieldsProps) {
  const plan = usePlan();
  const day = draft.kind === 'target date' && draft.words.trim() !== '' ? readDay(draft.words, planToday()) : null;
  const hint = day !== null ? fullDay(day) : draft.words.trim() === '' ? 'As 29/5/26, 29 may or +6w' : 'Not yet a date: try 29/5/26, 29 may or +6w';
  const words = (label: string, under?: string) => (
    <Field label={label} {...(under === undefined ? {} : { hint: under })}><Input value={draft.words} onChange={(_, data) => onDraft({ ...draft, words: data.value })} /></Field>
  );
  return (
    <>
      {!only && (
        <Field label="What it would change">
          <Choice
            value={draft.kind} options={kindsFor(plan, about).map((value) => ({ value, label: KIND_LABELS[value] }))}
            onPick={(kind) => onDraft(draftOf(plan, about, null, kind))}
          />
        </Field>
      )}
      {(draft.kind === 'title' || draft.kind === 'detail' || draft.kind === 'successMeasure') && (
        <Field label="It would say"><Textarea rows={2} resize="vertical" value={draft.words} onChange={(_, data) => onDraft({ ...draft, words: data.value })} /></Field>
      )}
      {draft.kind === 'target date' && words('The date would be', hint)}
      {draft.kind === 'owner' && (
        <Field label="The owner would be"><PersonPicker value={draft.person} onPick={(person) => { onDraft({ ...draft, person }); return undefined; }} /></Field>
      )}
      {draft.kind === 'new action' && words('What would be done')}
      {draft.kind === 'withdraw' && words('Why it would be withdrawn')}
    </>
  );
}

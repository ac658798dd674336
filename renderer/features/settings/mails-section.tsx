import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import { capitalised } from '../../../shared/domain/facts.ts';
import { TONES, type Tone } from '../../../shared/domain/round.ts';
import { MERGE_FIELDS, unknownFields } from '../../../shared/mails/merge-fields.ts';
import { TONE_FIELD, wordsFor, type MailTemplate } from '../../../shared/mails/usual-words.ts';
import { listed } from '../../../shared/papers/words.ts';
import { CommittedInput, CommittedTextarea } from '../../components/committed-field.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';

const WHEN: Readonly<Record<Tone, string>> = {
  asking: 'Goes with the return when owners are asked.',
  chasing: 'Goes to owners whose return is not in.',
  'last call': 'Goes to owners who were chased as often as your council does, with a copy to their director.',
};

/** The council's own words for the mails of a round, with the fields that are filled in for each owner. */
export function MailsSection() {
  const { council } = usePlan();
  const [tone, setTone] = useState<Tone>('asking');
  const words = wordsFor(council, tone);
  const set = (fields: Partial<MailTemplate>) => run({ do: 'council.set', fields: { [TONE_FIELD[tone]]: { ...words, ...fields } } });
  return (
    <SettingSection
      name="mails" part="mails" title="Mails to owners"
      about="What owners are written when they are asked for their returns, reminded, and reminded for the last time. Words in curly brackets are filled in for each owner. A field left empty goes back to the usual words."
    >
      <div><Segmented label="Which mail" value={tone} options={TONES.map((value) => ({ value, label: capitalised(value) }))} onPick={setTone} /></div>
      <Field key={`${tone} subject`} label="Subject" hint={WHEN[tone]} {...problemOf(words.subject)}>
        <CommittedInput value={words.subject} maxLength={200} onCommit={(subject) => set({ subject })} />
      </Field>
      <Field key={`${tone} body`} className={styles['wide'] ?? ''} label="Text" {...problemOf(words.body)}>
        <CommittedTextarea value={words.body} rows={14} resize="vertical" maxLength={20_000} onCommit={(body) => set({ body })} />
      </Field>
      <details className={styles['fields']}>
        <summary>What can stand in curly brackets</summary>
        <dl>{MERGE_FIELDS.map(({ name, says, always }) => <div key={name}><dt>{`{${name}}`}</dt><dd>{says}{always ? '' : '; where there is none, its line is left out'}</dd></div>)}</dl>
      </details>
    </SettingSection>
  );
}

/** Said beside the words, and stops nothing: a council may want to write something in curly brackets. */
function problemOf(words: string): { readonly validationState?: 'warning'; readonly validationMessage?: string } {
  const unknown = unknownFields(words);
  return unknown.length === 0 ? {} : { validationState: 'warning', validationMessage: `${listed(unknown)} ${unknown.length === 1 ? 'is no field' : 'are no fields'}, so it stands in the mail as you wrote it.` };
}

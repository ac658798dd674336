import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { commitmentOf } from '../../../shared/commitments/commitments.ts';
import { titleFrom } from '../../../shared/commitments/promises.ts';
import { sentenceAt } from '../../../shared/commitments/sentences.ts';
import { fullDay, readDay } from '../../../shared/domain/calendar-day.ts';
import { isPublic } from '../../../shared/domain/classification.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Paper } from '../../../shared/domain/paper.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { richFieldOf } from '../../components/rich-text/rich-fields.ts';
import { planToday } from '../../store/app-store.ts';
import { run, sayWithUndo } from '../../store/commands.ts';
import { currentPlan, usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import styles from './commitments.module.css';

/** The words that promise something, and the section they stand in. */
export interface Asked {
  readonly section: EntityId;
  readonly words: string;
}
/** The selected words, or the sentence at the caret, of a section that is being written; null anywhere else. */
export function sentenceAtCaret(field: Element | null): Asked | null {
  const section = field instanceof HTMLElement ? field.dataset['section'] : undefined;
  const editor = richFieldOf(field);
  if (section === undefined || editor === null) return null;
  const { text, from, to } = editor.selection();
  const words = sentenceAt(text, from, to);
  return words === null ? null : { section, words };
}

/** Makes an action of a sentence that promises something: its title is proposed from the words, who and when are asked. */
export function MarkDialog({ asked, paper, onClose }: { readonly asked: Asked; readonly paper: Paper; readonly onClose: () => void }) {
  const plan = usePlan();
  const [title, setTitle] = useState(titleFrom(asked.words));
  const [owner, setOwner] = useState<EntityId | null>(null);
  const [due, setDue] = useState('');
  const dueOn = due.trim() === '' ? null : readDay(due, planToday());
  const isUnread = due.trim() !== '' && dueOn === null;
  const hint = dueOn !== null ? fullDay(dueOn) : isUnread ? 'Not yet a date: try 29/5/26, 29 may or +6w' : null;
  const mark = async () => {
    // The sentence may still be being typed: what stands in the plan is what the action leads to.
    await sendTyping();
    const secret = [plan.get('section', asked.section), paper].find((one) => one !== null && !isPublic(one));
    const fields = {
      title, arises: commitmentOf(currentPlan() ?? plan, asked.section, asked.words), ...(owner ? { owner } : {}), ...(dueOn ? { dueOn } : {}),
      ...(secret ? { classification: secret.classification } : {}),
    };
    const added = await run({ do: 'action.add', fields });
    if (!added?.made) return;
    onClose();
    sayWithUndo('success', `${currentPlan()?.get('action', added.made)?.ref ?? 'The action'} was made of the commitment. It is a matter arising until it is done.`);
  };
  return (
    <AskDialog title="Mark as a commitment" facts={<q className={styles['quote']}>{asked.words}</q>} verb="Make it an action" ready={title.trim() !== '' && !isUnread} onDone={() => void mark()} onClose={onClose}>
      <Field label="What will be done"><Textarea autoFocus rows={2} value={title} onChange={(_, data) => setTitle(data.value.replace(/\n/g, ' '))} /></Field>
      <Field label="Who will do it"><PersonPicker value={owner} onPick={(person) => { setOwner(person); return undefined; }} /></Field>
      <Field label="By when" validationState={isUnread ? 'warning' : 'none'} validationMessage={hint}><Input placeholder="No date yet" value={due} onChange={(_, data) => setDue(data.value)} /></Field>
    </AskDialog>
  );
}

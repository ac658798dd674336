import { Combobox, Field, Input, Option, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { fullDay, longDay, readDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { dateMoves } from '../../../shared/domain/facts.ts';
import { offered } from '../../../shared/people/offered.ts';
import { moveWords, nthWord } from '../../../shared/slippage/ledger.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { planToday } from '../../store/app-store.ts';

export const MOVING = 'Why is the date moving?';

interface MoveDateDialogProps {
  readonly action: EntityId;
  /** The day that was typed already; left out when the dialog shall ask for it. Null takes the date away. */
  readonly dueOn?: CalendarDay | null;
  /** `moved`: whether the date was moved; else it is as it was. */
  readonly onClose: (moved: boolean) => void;
}
/** A target date that stood before is only moved with a reason, which the slippage ledger and the paper show. */
export function MoveDateDialog({ action: id, dueOn, onClose }: MoveDateDialogProps) {
  const plan = usePlan();
  const today = planToday();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState('');
  const action = plan.get('action', id);
  if (action === null) return null;
  const moves = dateMoves(plan, id);
  const asks = dueOn === undefined;
  const to = asks ? (typed.trim() === '' ? null : readDay(typed, today)) : dueOn;
  const readable = !asks || typed.trim() === '' || to !== null;
  const from = action.dueOn === null ? 'no date' : longDay(action.dueOn);
  const facts = asks
    ? `${action.ref}, now ${from}. ${moves.length === 0 ? 'It has not moved before.' : `This is the ${nthWord(moves.length + 1).toLowerCase()} move.`}`
    : `${action.ref}, from ${from} to ${to === null ? 'no date' : longDay(to)}. This is the ${nthWord(moves.length + 1).toLowerCase()} move.`;
  const move = async () => {
    if ((await run({ do: 'action.setDueDate', id, dueOn: to, reason, approvedBy })) !== null) onClose(true);
  };
  return (
    <AskDialog title={MOVING} facts={facts} verb="Move the date" ready={readable && to !== action.dueOn && reason.trim() !== ''} onDone={() => void move()} onClose={() => onClose(false)}>
      {asks && (
        <Field
          label="New target date"
          validationState={readable ? 'none' : 'warning'}
          hint={readable ? (typed.trim() === '' ? 'As you would write it: 29 may, 29/5/26, +6w. Left empty, the action has no target date.' : `${fullDay(to!)}. ${moveWords(action, moves, to)}`) : null}
          validationMessage={readable ? null : 'Not yet a date: try 29/5/26, 29 may or +6w'}
        >
          <Input value={typed} onChange={(_, data) => setTyped(data.value)} />
        </Field>
      )}
      <Field label="Reason" hint="Kept with the move, for everyone who has the plan.">
        <Textarea value={reason} onChange={(_, data) => setReason(data.value)} rows={3} />
      </Field>
      <Field label="Approved by">
        <Combobox freeform expandIcon={{ tabIndex: -1 }} value={approvedBy} onChange={(event) => setApprovedBy(event.target.value)} onOptionSelect={(_, data) => setApprovedBy(data.optionText ?? '')} placeholder="Optional">
          {offered(plan.all('person'), today).filter((one) => one.type !== 'partner' && one.name.toLowerCase().includes(approvedBy.trim().toLowerCase())).map((one) => (
            <Option key={one.id} value={one.id} text={one.name}>{one.name}</Option>
          ))}
        </Combobox>
      </Field>
    </AskDialog>
  );
}

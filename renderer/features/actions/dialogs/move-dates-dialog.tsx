import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { longDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { count } from '../../../../shared/papers/words.ts';
import { AskDialog } from '../../../components/ask-dialog.tsx';
import { run } from '../../../store/commands.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import { datesCommand, movedBy } from './dates.ts';

interface MoveDatesDialogProps {
  readonly ids: readonly EntityId[];
  readonly dueOn: CalendarDay | null;
  readonly onClose: () => void;
}
/** One target date for several actions. Those that have one already are moved, with one reason for all, each in its own ledger. */
export function MoveDatesDialog({ ids, dueOn, onClose }: MoveDatesDialogProps) {
  const plan = usePlan();
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState('');
  const moves = movedBy(plan, ids, dueOn).length;
  const set = async () => {
    const command = datesCommand(plan, ids, dueOn, reason, approvedBy);
    if (command === null || (await run(command)) !== null) onClose();
  };
  const to = dueOn === null ? 'no date' : longDay(dueOn);
  const title = moves === 0 ? `Give ${ids.length} actions this date?` : moves === 1 ? 'Why is the date moving?' : `Why are ${moves} dates moving?`;
  return (
    <AskDialog
      title={title} facts={`${ids.length} actions, to ${to}. ${moves === 0 ? 'None of them has another date yet.' : `${count(moves, 'action')} of these ${moves === 1 ? 'has' : 'have'} had another date.`}`}
      verb={moves === 0 ? 'Set the date' : moves === 1 ? 'Move the date' : 'Move the dates'} ready={moves === 0 || reason.trim() !== ''} onDone={() => void set()} onClose={onClose}
    >
      {moves > 0 && (
        <>
          <Field label="Reason" hint="Kept with each move, for everyone who has the plan."><Textarea value={reason} onChange={(_, data) => setReason(data.value)} rows={3} /></Field>
          <Field label="Approved by"><Input value={approvedBy} placeholder="Optional" onChange={(_, data) => setApprovedBy(data.value)} /></Field>
        </>
      )}
    </AskDialog>
  );
}

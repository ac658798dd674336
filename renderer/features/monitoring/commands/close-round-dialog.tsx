import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { longDay } from '../../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { Round } from '../../../../shared/domain/round.ts';
import { progressOf, progressWords } from '../../../../shared/rounds/progress.ts';
import { AskDialog } from '../../../components/ask-dialog.tsx';
import { planToday } from '../../../store/app-store.ts';
import { run, runWithUndo } from '../../../store/commands.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import { freeze } from '../../frozen/freezing.ts';
import { meetingName } from '../../decisions/meetings.ts';
import type { RoundPartProps } from '../round-props.ts';

/** Nothing is asked of anybody any more. Until the meeting is over, what goes to it can be kept as a named point in the same step. */
export function CloseRoundDialog({ round, owners, onClose }: RoundPartProps & { readonly onClose: () => void }) {
  const plan = usePlan();
  const meeting = plan.get('meeting', round.meeting);
  const frozenOn = frozenFor(plan, round);
  const mayFreeze = meeting !== null && !meeting.cancelled && frozenOn === null && (meeting.heldOn === null || meeting.heldOn >= planToday());
  const [freezing, setFreezing] = useState(true);
  const name = round.ref || 'the round';
  const close = async () => {
    const command = { do: 'round.set', id: round.id, fields: { closedOn: planToday() } } as const;
    onClose();
    if (!mayFreeze || !freezing) return void (await runWithUndo(command, `${name} is closed.`));
    if ((await run(command)) !== null) await freeze(meeting.id);
  };
  return (
    <AskDialog title={`Close ${name}?`} facts={`${progressWords(progressOf(owners))}. It can be opened again.`} verb="Close the round" ready onDone={() => void close()} onClose={onClose}>
      <p>Nobody is waited for any more, and its days no longer stand among what is due. What was said in it stays.</p>
      {mayFreeze && <Checkbox label={`Freeze the plan and its documents for ${meetingName(plan, meeting)}`} checked={freezing} onChange={(_, data) => setFreezing(data.checked === true)} />}
      {frozenOn !== null && <p className="quiet">What its meeting was given was frozen on {longDay(frozenOn)}.</p>}
    </AskDialog>
  );
}
/** The day on which something was kept for its meeting. */
const frozenFor = (plan: Plan, { meeting }: Round): string | null =>
  (meeting === null ? null : (plan.all('point').filter((one) => one.meeting === meeting).map(({ madeOn }) => madeOn).filter((day) => day !== null).sort().at(-1) ?? null));

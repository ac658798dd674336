import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { Choice } from '../../components/choice.tsx';
import { planToday, say } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { currentRecord, usePlan } from '../../store/plan-mirror.ts';

export const NAMING = 'Name this point';
const NONE = 'none';

/** Gives the plan as it stands now a name, so that one can compare with it and come back to it: what a committee saw. */
export function NamePointDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const today = planToday();
  const [name, setName] = useState('');
  const [meeting, setMeeting] = useState<string>(NONE);
  const meetings = plan.all('meeting').filter(({ heldOn }) => heldOn !== null).sort((a, b) => (a.heldOn! > b.heldOn! ? -1 : 1));
  const labelOf = (id: string) => {
    const one = plan.get('meeting', id);
    return one ? `${plan.get('committee', one.committee)?.name ?? 'Meeting'}, ${longDay(one.heldOn!)}` : '';
  };
  const pick = (id: string) => {
    if (name.trim() === '' || name === `What ${labelOf(meeting)} saw`) setName(id === NONE ? '' : `What ${labelOf(id)} saw`);
    setMeeting(id);
  };
  const done = async () => {
    const frontier = [...(currentRecord()?.frontier() ?? [])];
    const made = await run({ do: 'point.add', fields: { name, meeting: meeting === NONE ? null : meeting, madeOn: today, frontier } });
    if (made === null) return;
    onClose();
    say('success', `The plan as it stands now is kept as “${name.trim()}”.`);
  };
  return (
    <AskDialog
      title={NAMING} verb="Keep this point" ready={name.trim() !== ''} onDone={() => void done()} onClose={onClose}
      facts="You can compare the plan with this point later, and look at it as it stands now."
    >
      <Field label="Meeting (if a committee saw it)">
        <Choice value={meeting} options={[{ value: NONE, label: 'No meeting' }, ...meetings.map(({ id }) => ({ value: id, label: labelOf(id) }))]} onPick={pick} />
      </Field>
      <Field label="Name"><Input value={name} maxLength={200} onChange={(_, data) => setName(data.value)} /></Field>
    </AskDialog>
  );
}

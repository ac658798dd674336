import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import { bridge } from '../../bridge/bridge.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { say } from '../../store/app-store.ts';
import { currentRecord, usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';

const NOW = 'now';

/** A new plan without the history of this one. Nothing happens to this one. */
export function AfreshDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const [from, setFrom] = useState(NOW);
  const clashes = from === NOW ? currentRecord()?.state.clashes().length ?? 0 : 0;
  const points = plan.all('point').filter(({ frontier }) => frontier.length > 0);
  const start = async () => {
    await sendTyping();
    const answer = await bridge.ask('plan:startAfresh', { point: from === NOW ? null : from });
    if (answer === null) return;
    if (!answer.ok) return say('error', answer.failure.message);
    onClose();
    say('success', 'This is a new plan with a history of its own, in its own file. The one you started from is as it was.');
  };
  return (
    <AskDialog
      title="Start afresh without the history"
      facts="Makes a new plan in a file of its own. It begins with one change of yours, which holds what the plan says."
      verb="Choose a file…"
      ready
      onDone={() => void start()}
      onClose={onClose}
    >
      <Field label="Start from what the plan says">
        <RadioGroup value={from} onChange={(_, data) => setFrom(data.value)}>
          <Radio value={NOW} label="Now" />
          {points.map(({ id, name, madeOn }) => <Radio key={id} value={id} label={madeOn === null ? name : `${name} (named on ${longDay(madeOn)})`} />)}
        </RadioGroup>
      </Field>
      {clashes > 0 && <p>{clashes === 1 ? 'One clash is' : `${clashes} clashes are`} not settled. The new plan takes what shows now.</p>}
      <p>
        Who did what before, and what was said and changed again, is not in it. This plan’s file stays as it is, with all of that. The two never come together:
        a colleague’s copy of this plan cannot be merged with the new one.
      </p>
    </AskDialog>
  );
}

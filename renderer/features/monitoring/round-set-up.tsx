import { Button } from '@fluentui/react-components';
import { dayOfMeeting } from '../../../shared/domain/people.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Round } from '../../../shared/domain/round.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput } from '../../components/committed-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './round-set-up.module.css';

/** What a round is called, which meeting it is for, and the days that follow from it. */
export function RoundSetUp({ round, id }: { readonly round: Round; readonly id: string }) {
  const plan = usePlan();
  const meetings = meetingsOf(plan);
  return (
    <div id={id} className={styles['setUp']}>
      <Labelled label="Name"><CommittedInput aria-label="Name of the round" placeholder={round.ref} value={round.name} onCommit={(name) => run({ do: 'round.set', id: round.id, fields: { name } })} /></Labelled>
      <Labelled label="Meeting">
        {meetings.length === 0 ? <span>No meeting is in the plan yet. <ToChange><Button size="small" onClick={() => show('people')}>Add one under People</Button></ToChange></span>
          : <CommittedChoice aria-label="Meeting of the round" placeholder="Choose a meeting" value={round.meeting} options={meetings} onPick={(meeting) => void run({ do: 'round.set', id: round.id, fields: { meeting } })} />}
      </Labelled>
      <Labelled label="Owners asked on"><DateField aria-label="Owners asked on" value={round.askedOn} onCommit={(askedOn) => run({ do: 'round.set', id: round.id, fields: { askedOn } })} /></Labelled>
      <Labelled label="Returns due by"><DateField aria-label="Returns due by" value={round.returnsBy} onCommit={(returnsBy) => run({ do: 'round.set', id: round.id, fields: { returnsBy } })} /></Labelled>
    </div>
  );
}
/** Those that have a date, the earliest first. */
function meetingsOf(plan: Plan): readonly { readonly value: string; readonly label: string }[] {
  return plan.all('meeting').filter((one) => one.heldOn !== null).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1))
    .map((one) => ({ value: one.id, label: `${plan.get('committee', one.committee)?.name ?? 'Committee'}, ${dayOfMeeting(one)}` }));
}

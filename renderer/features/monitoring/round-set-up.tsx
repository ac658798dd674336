import { Button } from '@fluentui/react-components';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput } from '../../components/committed-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { meetingChoices } from '../decisions/by-meeting.ts';
import { RoundDaysFields } from './round-days-fields.tsx';
import type { RoundPartProps } from './round-props.ts';
import styles from './round-set-up.module.css';

/** What a round is called, which meeting it is for, and the days that follow from it. */
export function RoundSetUp({ round }: RoundPartProps) {
  const meetings = meetingChoices(usePlan());
  return (
    <ScrollArea label="Name and days of the round" className={styles['scroll']}>
      <p className="quiet">Each day follows from the meeting as your council counts. Type another where this round differs; empty a day, and it follows again.</p>
      <div className={styles['days']}>
        <Labelled label="Name"><CommittedInput aria-label="Name of the round" placeholder={round.ref} value={round.name} onCommit={(name) => run({ do: 'round.set', id: round.id, fields: { name } })} /></Labelled>
        <Labelled label="Meeting">
          {meetings.length === 0 ? <span>No meeting is in the plan yet. <ToChange><Button size="small" onClick={() => show('people')}>Add one under People</Button></ToChange></span>
            : <CommittedChoice aria-label="Meeting of the round" placeholder="Choose a meeting" value={round.meeting} options={meetings} onPick={(meeting) => void run({ do: 'round.set', id: round.id, fields: { meeting } })} />}
        </Labelled>
      </div>
      <RoundDaysFields round={round} />
    </ScrollArea>
  );
}

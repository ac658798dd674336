import { ArrowRight16Regular, Warning16Regular } from '@fluentui/react-icons';
import { fullDay, longDay, shortDay } from '../../../shared/domain/calendar-day.ts';
import { movingMeeting, type Moving } from '../../../shared/calendar/moving.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { planToday } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import details from '../details/details-pane.module.css';
import { meetingsStore } from './meetings-state.ts';
import styles from './move-meeting-dialog.module.css';

const close = (): void => meetingsStore.update({ moving: null });

/** What moves with a meeting and what stays, before anything has changed. One step to do, and one to undo. */
export function MoveMeetingDialog() {
  const plan = usePlan();
  const { moving } = useStore(meetingsStore);
  const meeting = plan.get('meeting', moving?.meeting ?? null);
  if (moving === null || meeting?.heldOn == null) return null;
  const { to } = moving;
  const committee = plan.get('committee', meeting.committee)?.name ?? 'the committee';
  const told = movingMeeting(plan, meeting, to, planToday());
  const move = async () => {
    const label = `Moved the meeting of ${committee} from ${longDay(meeting.heldOn!)} to ${longDay(to)}`;
    if (await runWithUndo({ do: 'many', label, commands: told.commands }, `The meeting of ${committee} is on ${fullDay(to)} now.`)) meetingsStore.update({ moving: null, day: to });
  };
  return (
    <AskDialog wide title={`Move the meeting of ${committee}?`} facts={`From ${fullDay(meeting.heldOn)} to ${fullDay(to)}. Nothing has changed yet.`} verb="Move the meeting" ready onDone={() => void move()} onClose={close}>
      {told.warnings.map((one) => <p key={one} className={details['warn']}><Warning16Regular aria-hidden /><span>{one}</span></p>)}
      <Dates dates={told.dates} />
      {told.along.length > 0 && (
        <section aria-labelledby="goes-along">
          <h3 id="goes-along">Goes along</h3>
          <ul className={styles['list']}>{told.along.map(({ id, words, late }) => <li key={id}>{words}{late.map((one) => <span key={one} className={details['warn']}><Warning16Regular aria-hidden /><span>{one}</span></span>)}</li>)}</ul>
        </section>
      )}
      {told.stays.length > 0 && (
        <section aria-labelledby="stays">
          <h3 id="stays">Stays as it is</h3>
          <ul className={styles['list']}>{told.stays.map((one) => <li key={one}>{one}</li>)}</ul>
        </section>
      )}
    </AskDialog>
  );
}
function Dates({ dates }: { readonly dates: Moving['dates'] }) {
  if (dates.length === 0) return <p className="quiet">No other date changes.</p>;
  return (
    <section aria-labelledby="moves">
      <h3 id="moves">Moves with it</h3>
      <ul className={styles['list']}>
        {dates.map(({ what, from, to, late }) => (
          <li key={what}>
            <span className={styles['date']}><span>{what}</span><span className={styles['days']}><s><span className="visually-hidden">from </span>{shortDay(from)}</s><ArrowRight16Regular aria-label="to" /><b>{shortDay(to)}</b></span></span>
            {late !== '' && <span className={details['warn']}><Warning16Regular aria-hidden /><span>{late}</span></span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Action, Status } from '../../../../shared/domain/action.ts';
import { longDay } from '../../../../shared/domain/calendar-day.ts';
import { InPlaceText } from '../../../components/in-place-text.tsx';
import { useStatuses } from '../../../components/statuses.tsx';
import { run } from '../../../store/commands.ts';
import { usePart } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';

/** What is said beside the status: cause and route to green, evidence, who agreed, or why it was withdrawn. Edited where it stands. */
export function StatusWords({ action }: { readonly action: Action }) {
  const { status } = action;
  const statuses = useStatuses();
  const meeting = usePart((plan) => plan.get('meeting', status.is === 'complete' ? status.meeting : null));
  const committee = usePart((plan) => plan.get('committee', status.is === 'complete' ? status.agreedBy : null));
  const set = (next: Status) => run({ do: 'action.setStatus', ids: [action.id], status: next });
  switch (status.is) {
    case 'not started':
    case 'on track': return null;
    case 'at risk':
    case 'off track':
      return (
        <section className={styles['section']} data-field="status">
          <h3>Why {statuses[status.is].word}, and the route to green</h3>
          <span className={styles['label']}>Cause</span>
          <InPlaceText label="Cause" value={status.cause} onCommit={(cause) => set({ ...status, cause })} />
          <span className={styles['label']}>Route to green</span>
          <InPlaceText label="Route to green" value={status.route} onCommit={(route) => set({ ...status, route })} />
        </section>
      );
    case 'proposed complete':
      return (
        <section className={styles['section']} data-field="status">
          <h3>{statuses['proposed complete'].label} {status.proposedOn !== null && <em>on {longDay(status.proposedOn)}</em>}</h3>
          <span className={styles['label']}>Evidence</span>
          <InPlaceText label="Evidence" value={status.evidence} onCommit={(evidence) => set({ ...status, evidence })} />
          <p className={styles['note']}>Members have still to agree it.</p>
        </section>
      );
    case 'complete': {
      const agreed = [committee?.name, meeting?.heldOn ? longDay(meeting.heldOn) : '', status.minute ? `minute ${status.minute}` : ''].filter(Boolean).join(', ');
      return (
        <section className={styles['section']}>
          <h3>{statuses.complete.label}</h3>
          <p>{agreed === '' ? 'Who agreed it is not recorded yet: choose it again above to say.' : `Agreed by ${agreed}`}</p>
          {status.evidence !== '' && <><span className={styles['label']}>Evidence</span><InPlaceText label="Evidence" value={status.evidence} onCommit={(evidence) => set({ ...status, evidence })} /></>}
        </section>
      );
    }
    case 'withdrawn':
      return (
        <section className={styles['section']}>
          <h3>Why it was withdrawn</h3>
          <InPlaceText label="Reason for withdrawing" value={status.reason} onCommit={(reason) => set({ ...status, reason })} />
        </section>
      );
  }
}

import { Button } from '@fluentui/react-components';
import { CalendarCancel16Regular, CalendarLtr16Regular, Delete16Regular } from '@fluentui/react-icons';
import { fullDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Meeting } from '../../../shared/domain/people.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput } from '../../components/committed-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { appStore, show, type ViewName } from '../../store/app-store.ts';
import { exportFile, run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { shownOrder } from '../../store/selection.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import styles from '../details/details-pane.module.css';
import { showMeeting, showPart } from '../decisions/decisions-state.ts';
import { MeetingDates, MeetingWarnings } from '../meetings/meeting-dates.tsx';
import dates from '../meetings/meeting-dates.module.css';
import { changeDay } from '../meetings/meetings-state.ts';
import { HistoryOfThis } from '../details/parts/history-of-this.tsx';
import lists from './details-lists.module.css';
import { removeRow } from './removing.ts';

interface Hung {
  readonly id: EntityId;
  readonly name: string;
  readonly what: string;
  readonly view: ViewName;
}
/** A meeting: whose, when, where, and what of the plan hangs on it. */
export function MeetingDetails({ meeting }: { readonly meeting: Meeting }) {
  const plan = usePlan();
  const committee = plan.get('committee', meeting.committee)?.name ?? 'A committee';
  const on = <One extends { readonly meeting: EntityId | null }>(things: readonly One[]) => things.filter((one) => one.meeting === meeting.id);
  const hung: readonly Hung[] = [
    ...on(plan.all('paper')).map((one): Hung => ({ id: one.id, name: one.subject || one.ref, what: 'Paper', view: 'papers' })),
    ...on(plan.all('round')).map((one): Hung => ({ id: one.id, name: [one.ref, one.name].filter(Boolean).join(': '), what: 'Round', view: 'monitoring' })),
    ...on(plan.all('resolution')).map((one): Hung => ({ id: one.id, name: one.text, what: one.power === 'resolved' ? 'Resolved' : 'Recommended', view: 'decisions' })),
    ...on(plan.all('comment')).map((one): Hung => ({ id: one.id, name: one.text, what: 'Amendment', view: 'decisions' })),
    ...on(plan.all('planneditem')).map((one): Hung => ({ id: one.id, name: one.title, what: one.isKey ? 'Key decision planned' : 'Planned', view: 'decisions' })),
    ...plan.all('action').filter(({ status }) => status.is === 'complete' && status.meeting === meeting.id).map((one): Hung => ({ id: one.id, name: `${one.ref}: ${one.title}`, what: 'Agreed complete', view: 'actions' })),
  ];
  const open = ({ id, view }: Hung) => {
    if (view === 'actions') show('actions', id);
    else if (id.startsWith('planneditem/')) showPart('forward plan');
    else if (id.startsWith('comment/')) showPart('shaping');
    else if (view === 'decisions') showMeeting(meeting.id);
    else show(view);
    if (view === 'papers') appStore.update({ openPaper: id });
    focusViewSoon();
  };
  const set = (fields: Partial<Pick<Meeting, 'committee' | 'startsAt' | 'place' | 'cancelled'>>) => run({ do: 'meeting.set', id: meeting.id, fields });
  const ids = { committee: `${meeting.id}-committee`, heldOn: `${meeting.id}-day`, startsAt: `${meeting.id}-time`, place: `${meeting.id}-place` };
  return (
    <>
      <h2>{committee}{meeting.heldOn !== null && <span className={styles['subtitle']}><br />{fullDay(meeting.heldOn)}</span>}{meeting.cancelled && <span className={dates['cancelled']}><br />Cancelled</span>}</h2>
      <MeetingWarnings meeting={meeting} />
      <ClashLinks id={meeting.id} />
      <div>
        <Labelled label="Date" htmlFor={ids.heldOn}><DateField id={ids.heldOn} data-pane-start value={meeting.heldOn} onCommit={(heldOn) => changeDay(meeting, heldOn)} /></Labelled>
        <Labelled label="Committee" htmlFor={ids.committee}>
          <CommittedChoice id={ids.committee} value={meeting.committee} options={plan.all('committee').map((one) => ({ value: one.id, label: one.name }))} onPick={(picked) => void set({ committee: picked })} />
        </Labelled>
        <Labelled label="Time" htmlFor={ids.startsAt}><CommittedInput id={ids.startsAt} value={meeting.startsAt} placeholder="Not known" onCommit={(startsAt) => set({ startsAt })} /></Labelled>
        <Labelled label="Place" htmlFor={ids.place}><CommittedInput id={ids.place} value={meeting.place} title={meeting.place} placeholder="Not known" onCommit={(place) => set({ place })} /></Labelled>
      </div>
      <MeetingDates meeting={meeting} />
      <section className={styles['section']}>
        <h3>What hangs on it</h3>
        {hung.length === 0 && <p className="quiet">No paper, round or decision yet.</p>}
        <ul className={lists['list']}>
          {hung.map((one) => (
            <li key={one.id} className={lists['item']}>
              <button type="button" className={lists['open']} onClick={() => open(one)}><b>{one.name}</b></button>
              <span className={lists['role']}>{one.what}</span>
            </li>
          ))}
        </ul>
      </section>
      <HistoryOfThis id={meeting.id} />
      <div className={styles['end']}>
        <Button className={styles['add'] ?? ''} appearance="subtle" size="small" icon={<CalendarLtr16Regular />} onClick={() => void exportFile({ calendar: { meeting: meeting.id, committee: null } })}>Export its dates…</Button>
        <ToChange>
        <Button className={styles['add'] ?? ''} appearance="subtle" size="small" icon={<CalendarCancel16Regular />} onClick={() => void set({ cancelled: !meeting.cancelled })}>{meeting.cancelled ? 'It is not cancelled' : 'Mark it as cancelled'}</Button>
        <Button
          className={styles['add'] ?? ''} appearance="subtle" size="small" icon={<Delete16Regular />}
          onClick={() => void removeRow({ do: 'meeting.remove', id: meeting.id }, 'The meeting was removed.', meeting.id, shownOrder.get())}
        >
          Remove this meeting
        </Button>
        </ToChange>
      </div>
    </>
  );
}

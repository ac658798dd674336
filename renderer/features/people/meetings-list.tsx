import { useEffect, useMemo } from 'react';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { ChoiceEditor } from '../../components/sheet/choice-editor.tsx';
import { DayEditor } from '../../components/sheet/day-editor.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { sortedBy, type SheetColumn } from '../../components/sheet/sheet-columns.ts';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { showsInOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { TextEditor } from '../actions/cells/text-editor.tsx';
import { ClashBadge } from '../clashes/clash-badge.tsx';
import { changeDay } from '../meetings/meetings-state.ts';
import { hangingWords, meetingRows, type MeetingRow } from './meeting-rows.ts';
import { peopleStore, sortPart } from './people-state.ts';
import { removeRow } from './removing.ts';

const text = (name: 'startsAt' | 'place', heading: string, width: number | null): SheetColumn<MeetingRow> => ({
  name, heading, width,
  textOf: ({ meeting }) => meeting[name],
  editor: ({ meeting }, props) => <TextEditor {...props} value={meeting[name]} onCommit={(value) => run({ do: 'meeting.set', id: meeting.id, fields: { [name]: value } })} />,
});
function heldOn(width: number): SheetColumn<MeetingRow> {
  return {
    name: 'heldOn', heading: 'Date', width,
    textOf: ({ meeting }) => (meeting.heldOn === null ? '' : `${shortDay(meeting.heldOn)}${meeting.cancelled ? ', cancelled' : ''}`),
    worth: ({ meeting }) => meeting.heldOn ?? '',
    content: ({ meeting }) => {
      if (meeting.heldOn === null) return <span className="quiet">No date</span>;
      return <span>{shortDay(meeting.heldOn)}{meeting.cancelled ? <span className="quiet small"> cancelled</span> : meeting.heldOn < planToday() && <span className="quiet small"> held</span>}</span>;
    },
    editor: ({ meeting }, props) => <DayEditor {...props} value={meeting.heldOn} onCommit={(day) => changeDay(meeting, day)} />,
  };
}
const committee = (plan: Plan, width: number | null): SheetColumn<MeetingRow> => ({
  name: 'committee', heading: 'Committee', width,
  textOf: (row) => row.committee,
  content: (row) => <span title={row.committee}>{row.committee}<ClashBadge id={row.meeting.id} /></span>,
  editor: ({ meeting }, props) => (
    <ChoiceEditor
      {...props} value={meeting.committee ?? ''} options={plan.all('committee').map((one) => ({ value: one.id, label: one.name }))}
      onPick={(picked) => run({ do: 'meeting.set', id: meeting.id, fields: { committee: picked } })}
    />
  ),
});
const hanging = (width: number): SheetColumn<MeetingRow> => ({
  name: 'hanging', heading: 'On it', width,
  textOf: (row) => hangingWords(row.hanging),
  worth: (row) => Object.values(row.hanging).reduce((sum: number, n: number) => sum + n, 0) || '',
  content: (row) => (hangingWords(row.hanging) === '' ? <span className="quiet">Nothing yet</span> : <span title={hangingWords(row.hanging)}>{hangingWords(row.hanging)}</span>),
});
const columnsOf = (plan: Plan) => (pixels: number): readonly SheetColumn<MeetingRow>[] => {
  if (pixels < 560) return [heldOn(110), committee(plan, null)];
  return [
    heldOn(150), committee(plan, pixels < 1000 ? null : 300), ...(pixels < 700 ? [] : [text('startsAt', 'Time', 80)]),
    ...(pixels < 1000 ? [] : [text('place', 'Place', null)]), hanging(pixels < 840 ? 150 : 260),
  ];
};

/** The meetings by date, each with what hangs on it. */
export function MeetingsList() {
  const plan = usePlan();
  const sorting = useStore(peopleStore).sorting.meetings;
  const columnsFor = useMemo(() => columnsOf(plan), [plan]);
  const rows = useMemo(() => sortedBy(meetingRows(plan), columnsFor(Infinity), sorting), [plan, columnsFor, sorting]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  useEffect(() => { showsInOrder(keys); }, [keys]);
  const remove = (key: EntityId) => void removeRow({ do: 'meeting.remove', id: key }, 'The meeting was removed.', key, keys);
  return <Sheet label="Meetings" rows={rows} columnsFor={columnsFor} sorting={sorting} onSort={sortPart('meetings')} onRemove={remove} />;
}

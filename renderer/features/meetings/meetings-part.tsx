import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { CalendarAdd20Regular, CalendarLtr20Regular } from '@fluentui/react-icons';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { ToChange } from '../../components/may-change.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { ONE_COLUMN, useMedia } from '../../app/use-media.ts';
import { select } from '../../store/app-store.ts';
import { exportFile } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { MeetingsList } from '../people/meetings-list.tsx';
import { peopleStore } from '../people/people-state.ts';
import { Calendar } from './calendar.tsx';
import { meetingsStore } from './meetings-state.ts';

const LOOKS = [{ value: 'list', label: 'List' }, { value: 'calendar', label: 'Calendar' }] as const;

/** The meetings as a list or a calendar. A narrow window has no room for weeks, and shows the list. */
export function MeetingsPart({ onAdd }: { readonly onAdd: (day: CalendarDay) => void }) {
  const { look } = useStore(meetingsStore);
  return useMedia(ONE_COLUMN) || look === 'list' ? <MeetingsList /> : <Calendar onAdd={onAdd} />;
}
/** What stands at the head of the meetings: how they are looked at, and what is done with many of them. */
export function MeetingsTools() {
  const plan = usePlan();
  const { look } = useStore(meetingsStore);
  const narrow = useMedia(ONE_COLUMN);
  const committees = plan.all('committee').filter(({ id }) => plan.all('meeting').some((one) => one.committee === id));
  const write = (committee: string | null) => void exportFile({ calendar: { meeting: null, committee } });
  return (
    <>
      {!narrow && <Segmented label="How to look at the meetings" value={look} options={LOOKS} onPick={(next) => meetingsStore.update({ look: next, day: null })} />}
      <Menu>
        <MenuTrigger disableButtonEnhancement><Button icon={<CalendarLtr20Regular />}>Export dates</Button></MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => write(null)}>All meetings and deadlines…</MenuItem>
            {committees.map(({ id, name }) => <MenuItem key={id} onClick={() => write(id)}>{`Of ${name}…`}</MenuItem>)}
          </MenuList>
        </MenuPopover>
      </Menu>
      <SeveralButton />
    </>
  );
}
export const SeveralButton = () => (
  <ToChange><Button icon={<CalendarAdd20Regular />} onClick={() => { select(null); peopleStore.update({ task: { is: 'several meetings' } }); }}>Add several…</Button></ToChange>
);

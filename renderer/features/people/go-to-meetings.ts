import { focusViewSoon } from '../../app/panes.ts';
import { show } from '../../store/app-store.ts';
import { peopleStore } from './people-state.ts';

/** Goes to where meetings are added, from wherever one is missing. */
export function goToMeetings(): void {
  peopleStore.update({ part: 'meetings' });
  show('people');
  focusViewSoon();
}

import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Meeting } from '../../../shared/domain/people.ts';
import { hasAnythingOnIt } from '../../../shared/calendar/moving.ts';
import { run } from '../../store/commands.ts';
import { currentPlan } from '../../store/plan-mirror.ts';
import { Store } from '../../store/store.ts';

interface MeetingsState {
  readonly look: 'list' | 'calendar';
  /** The day of the calendar one is on; null: that of what is selected, else today. */
  readonly day: CalendarDay | null;
  /** A meeting that is to move, while it is shown what moves with it. */
  readonly moving: { readonly meeting: EntityId; readonly to: CalendarDay } | null;
}
/** How the meetings are looked at. Kept while one looks at other views. */
export const meetingsStore = new Store<MeetingsState>({ look: 'list', day: null, moving: null });

/** Gives a meeting another day. Where anything hangs on it, it is shown first what moves along, and nothing has changed by then. */
export async function changeDay(meeting: Meeting, to: CalendarDay | null): Promise<unknown> {
  const plan = currentPlan();
  if (to !== null && meeting.heldOn !== null && plan !== null && hasAnythingOnIt(plan, meeting)) {
    // Not within the press of Enter that left the field: it would press a button of the dialog too.
    requestAnimationFrame(() => meetingsStore.update({ moving: { meeting: meeting.id, to } }));
    return undefined;
  }
  const done = await run({ do: 'meeting.set', id: meeting.id, fields: { heldOn: to } });
  if (done !== null) meetingsStore.update({ day: to });
  return done;
}

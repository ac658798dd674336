import type { EntityId } from '../../../shared/domain/entity.ts';
import { kindOf } from '../../../shared/domain/plan.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { appStore, show, type ViewName } from '../../store/app-store.ts';
import { currentPlan } from '../../store/plan-mirror.ts';
import { showMeeting, showPart } from '../decisions/decisions-state.ts';
import { NO_MEETING } from '../decisions/meetings.ts';

/** Where a thing that stands on its own is to be seen. */
function viewOf(id: EntityId): ViewName | null {
  switch (kindOf(id)) {
    case 'action': return 'actions';
    case 'recommendation':
    case 'theme':
    case 'review': return 'review';
    case 'paper': return 'papers';
    case 'resolution':
    case 'planneditem':
    case 'comment': return 'decisions';
    case 'person':
    case 'committee':
    case 'meeting': return 'people';
    case 'round': return 'monitoring';
    case 'plan':
    case 'council': return 'settings';
    default: return null;
  }
}
/** Views in which the details of one thing stand beside the list. */
const WITH_DETAILS: ReadonlySet<ViewName> = new Set(['actions', 'review', 'people']);
export const canOpen = (id: EntityId): boolean => viewOf(id) !== null;

/** Goes to a thing, in its view. */
export function openThing(id: EntityId): void {
  const view = viewOf(id);
  if (view === null) return;
  if (view === 'decisions') showInDecisions(id);
  else show(view, WITH_DETAILS.has(view) ? id : undefined);
  if (view === 'papers') appStore.update({ openPaper: id });
  focusViewSoon();
}
/** A decision is on the page of its meeting, an amendment where the plan is shaped, what is to come in the forward plan. */
function showInDecisions(id: EntityId): void {
  if (kindOf(id) === 'comment') showPart('shaping');
  else if (kindOf(id) === 'planneditem') showPart('forward plan');
  else showMeeting(currentPlan()?.get('resolution', id)?.meeting ?? NO_MEETING);
}

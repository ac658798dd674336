import type { EntityId } from '../../../shared/domain/entity.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { appStore, show } from '../../store/app-store.ts';
import { showActions } from '../actions/arrangement.ts';
import type { Filter } from '../actions/filters/filters.ts';
import { showMeeting, showPart } from '../decisions/decisions-state.ts';
import { showRound } from '../monitoring/monitoring-state.ts';
import { showReview } from '../review/review-state.ts';
import type { Shown } from '../review/sections.ts';

/** The rows behind a number: which view shows them, and which of its rows. */
export type Behind =
  | { readonly view: 'actions'; readonly filters: readonly Filter[]; readonly first?: EntityId }
  | { readonly view: 'review'; readonly shown: Shown; readonly first: EntityId | null }
  | { readonly view: 'people'; readonly id: EntityId }
  | { readonly view: 'monitoring'; readonly id: EntityId }
  | { readonly view: 'papers'; readonly open: EntityId | null }
  | { readonly view: 'decisions'; readonly part: 'referrals' | 'matters arising' | 'forward plan' }
  | { readonly view: 'decisions'; readonly part: 'meetings'; readonly id: EntityId };

/** Goes to the rows behind a number, where the focus goes too. */
export function go(behind: Behind): void {
  switch (behind.view) {
    case 'actions': showActions({ filters: behind.filters }, behind.first); break;
    case 'review': showReview(behind.shown, behind.first); break;
    case 'people': show('people', behind.id); break;
    case 'monitoring': showRound(behind.id); break;
    case 'papers':
      show('papers');
      appStore.update({ openPaper: behind.open });
      break;
    case 'decisions':
      if (behind.part === 'meetings') showMeeting(behind.id);
      else showPart(behind.part);
      break;
  }
  focusViewSoon();
}

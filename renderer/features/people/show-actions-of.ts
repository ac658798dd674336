import type { Person } from '../../../shared/domain/people.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { arrangementStore, showActions } from '../actions/arrangement.ts';

/** Shows the actions behind a number of somebody's: those with their name, in groups by whose they are. */
export function showActionsOf(person: Person, as: 'owner' | 'portfolioHolder'): void {
  showActions({});
  arrangementStore.update({ query: person.name, grouping: as === 'owner' ? 'owner' : 'portfolio holder' });
  focusViewSoon();
}

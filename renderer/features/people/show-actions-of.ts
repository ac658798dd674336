import type { Person } from '../../../shared/domain/people.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { showActions } from '../actions/arrangement.ts';

/** Shows the actions behind a number of somebody's: those they own, or are the portfolio holder of. */
export function showActionsOf(person: Person, as: 'owner' | 'portfolioHolder'): void {
  showActions({ filters: [{ by: as === 'owner' ? 'owner' : 'holder', values: [person.id] }] });
  focusViewSoon();
}

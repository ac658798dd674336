import { focusViewSoon } from '../../app/panes.ts';
import { show } from '../../store/app-store.ts';
import { Store } from '../../store/store.ts';

/** The key of the clash somebody has asked for, where one begins to read the list; null for its heading. */
export const askedClash = new Store<string | null>(null);

/** Goes to the list of clashes: to one of them, or to its heading. */
export function showClashes(key: string | null = null): void {
  askedClash.set(key);
  show('clashes');
  focusViewSoon();
}

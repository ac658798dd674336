import type { EntityId } from '../../shared/domain/entity.ts';
import { appStore } from './app-store.ts';
import { Store } from './store.ts';

/** Narrower than this the details lie over the view as a drawer, so they come only when asked for. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 1100px)').matches;

/** The selection follows the row one is on. A details pane that stands beside shows it; one that was closed stays closed. */
export function follow(selected: EntityId): void {
  const { selected: now, detailsOpen } = appStore.get();
  const open = detailsOpen && !isNarrow();
  if (now !== selected || detailsOpen !== open) appStore.update({ selected, detailsOpen: open });
}

const sameOrder = (one: readonly EntityId[], other: readonly EntityId[]): boolean => one.length === other.length && one.every((id, at) => id === other[at]);
/** Says what the view shows now. The same things in the same order are no news to the details. */
export function showsInOrder(ids: readonly EntityId[]): void {
  if (!sameOrder(shownOrder.get(), ids)) shownOrder.set(ids);
}
/** The things the view shows, in its order: what “next” and “previous” mean in the details pane. */
export const shownOrder = new Store<readonly EntityId[]>([]);

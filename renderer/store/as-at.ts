import type { Plan } from '../../shared/domain/plan.ts';
import type { Standpoint } from '../../shared/history/standpoint.ts';
import { Store, useStore } from './store.ts';

/** The plan as it once stood, shown in place of the one that is worked on. It can be read and nothing else. */
export interface AsAt {
  readonly standpoint: Standpoint;
  /** The words after “as it stood”: `on 3 March 2027`. */
  readonly words: string;
  readonly plan: Plan;
}
export const asAtStore = new Store<AsAt | null>(null);
export const useAsAt = (): AsAt | null => useStore(asAtStore);
export const backToNow = (): void => asAtStore.set(null);

/** Why nothing can be done just now; null where the plan is shown as it is. */
export function onlyToRead(): string | null {
  const asAt = asAtStore.get();
  return asAt === null ? null : `You are looking at the plan as it stood ${asAt.words}, which cannot be changed. Go back to now first.`;
}

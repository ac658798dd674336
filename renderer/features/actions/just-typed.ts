import type { EntityId } from '../../../shared/domain/entity.ts';
import { Store, useStore } from '../../store/store.ts';
import type { ColumnName } from './columns/columns.ts';

/** Words that were kept in a cell and are on their way into the plan. */
export interface JustTyped {
  readonly column: ColumnName;
  readonly words: string;
}
const onTheWay = new Store<ReadonlyMap<EntityId, JustTyped>>(new Map());

/** Shows the words in their cell until the plan has them, or has refused them: what one has typed never turns back for a moment into what stood before. */
export async function showMeanwhile<Done>(action: EntityId, typed: JustTyped, done: Promise<Done>): Promise<Done> {
  onTheWay.set(new Map(onTheWay.get()).set(action, typed));
  try {
    return await done;
  } finally {
    const left = new Map(onTheWay.get());
    // A second cell of the row may have been kept meanwhile.
    if (left.get(action) === typed) left.delete(action);
    onTheWay.set(left);
  }
}
/** What is on its way, by its action. */
export const useJustTyped = (): ReadonlyMap<EntityId, JustTyped> => useStore(onTheWay);

import type { OneCommand } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { appStore } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { follow } from '../../store/selection.ts';

/** Removes a thing of a list, with Undo beside the sentence; the row that takes its place is then the one one is on. */
export async function removeRow(command: OneCommand, sentence: string, key: EntityId, keys: readonly EntityId[]): Promise<void> {
  const at = keys.indexOf(key);
  if (!(await runWithUndo(command, sentence))) return;
  const next = keys[at + 1] ?? keys[at - 1] ?? null;
  if (next === null) appStore.update({ selected: null });
  else follow(next);
}
export const removePerson = (plan: Plan, id: EntityId, keys: readonly EntityId[]): Promise<void> =>
  removeRow({ do: 'person.remove', id }, `${plan.get('person', id)?.name ?? 'The person'} was removed.`, id, keys);

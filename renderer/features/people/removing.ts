import type { OneCommand } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { count, listed } from '../../../shared/papers/words.ts';
import { amendmentsNaming, holdingsOf } from '../../../shared/people/holdings.ts';
import { appStore, say } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { follow } from '../../store/selection.ts';
import { beginHandOver } from './people-state.ts';

/** Removes a thing of a list, with Undo beside the sentence; the row that takes its place is then the one one is on. */
export async function removeRow(command: OneCommand, sentence: string, key: EntityId, keys: readonly EntityId[]): Promise<void> {
  const at = keys.indexOf(key);
  if (!(await runWithUndo(command, sentence))) return;
  const next = keys[at + 1] ?? keys[at - 1] ?? null;
  if (next === null) appStore.update({ selected: null });
  else follow(next);
}
/** Somebody whom the plan still names is not removed: it is said what names them, with the way to hand that over. */
export async function removePerson(plan: Plan, id: EntityId, keys: readonly EntityId[]): Promise<void> {
  const name = plan.get('person', id)?.name ?? 'The person';
  const holdings = holdingsOf(plan, id);
  const { owns, holds, papers, planned } = holdings;
  const named = ([[owns.length, 'owned action'], [holds.length, 'action as portfolio holder', 'actions as portfolio holder'], [papers.length, 'place in papers', 'places in papers'], [planned.length, 'item of the forward plan', 'items of the forward plan'], [amendmentsNaming(holdings).length, 'amendment']] as const)
    .flatMap(([n, one, many]) => (n > 0 ? [count(n, one, many)] : []));
  if (named.length === 0) return removeRow({ do: 'person.remove', id }, `${name} was removed.`, id, keys);
  say('warning', `${name} was not removed: the plan names them in ${listed(named)}.`, [{ label: 'Hand over…', run: () => beginHandOver(id) }]);
}

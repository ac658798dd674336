import type { OneCommand } from '../../../shared/commands/decide.ts';
import type { ProposedChange } from '../../../shared/domain/decision.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { count } from '../../../shared/papers/words.ts';
import { runWithUndo } from '../../store/commands.ts';

/** Makes what amendments would change, in one step, and says so with the means to take it back. */
export function applyAmendments(ids: readonly EntityId[], more: { readonly anyway?: boolean; readonly instead?: ProposedChange } = {}): Promise<boolean> {
  const command: OneCommand = { do: 'comment.apply', ids: [...ids], ...more };
  return runWithUndo(command, `${ids.length === 1 ? 'The amendment was' : `${count(ids.length, 'amendment')} were`} applied to the plan.`);
}

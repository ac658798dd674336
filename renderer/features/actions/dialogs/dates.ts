import type { Command, OneCommand } from '../../../../shared/commands/decide.ts';
import type { Action } from '../../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';

const others = (plan: Plan, ids: readonly EntityId[], dueOn: CalendarDay | null): readonly Action[] =>
  ids.flatMap((id) => plan.get('action', id) ?? []).filter((one) => one.dueOn !== dueOn);
/** Those for which the date is a move, and asks for its reason. */
export const movedBy = (plan: Plan, ids: readonly EntityId[], dueOn: CalendarDay | null): readonly Action[] =>
  others(plan, ids, dueOn).filter((one) => one.originalDueOn !== null || one.dueOn !== null);

/** One date for several actions, as commands that are one step to undo; the reason goes to those that move. */
export function dateCommands(plan: Plan, ids: readonly EntityId[], dueOn: CalendarDay | null, reason: string, approvedBy: string): readonly OneCommand[] {
  const moves = new Set(movedBy(plan, ids, dueOn));
  return others(plan, ids, dueOn).map((one) => ({ do: 'action.setDueDate', id: one.id, dueOn, ...(moves.has(one) ? { reason, approvedBy } : {}) }));
}
/** Null where every action has that date already. */
export function datesCommand(plan: Plan, ids: readonly EntityId[], dueOn: CalendarDay | null, reason: string, approvedBy: string): Command | null {
  const commands = dateCommands(plan, ids, dueOn, reason, approvedBy);
  return commands.length < 2 ? (commands[0] ?? null) : { do: 'many', label: `Set the target date of ${commands.length} actions`, commands };
}

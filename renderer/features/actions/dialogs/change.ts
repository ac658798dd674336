import type { Command, OneCommand } from '../../../../shared/commands/decide.ts';
import type { Status } from '../../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { Fields } from '../clipboard/read-cell.ts';
import { dateCommands } from './dates.ts';

/** What several actions are to have. What is left out stays as it is in each. */
export interface Changes {
  readonly fields: Fields;
  readonly status?: Status;
  readonly answers?: readonly EntityId[];
  readonly dueOn?: { readonly day: CalendarDay | null; readonly reason: string; readonly approvedBy: string };
}
/** All of it as one step to undo; null where nothing is to change. */
export function changeCommand(plan: Plan, ids: readonly EntityId[], { fields, status, answers, dueOn }: Changes): Command | null {
  const all = [...ids];
  const recommendations = [...(answers ?? [])];
  const commands: readonly OneCommand[] = [
    ...(Object.keys(fields).length > 0 ? [{ do: 'action.set', ids: all, fields } as const] : []),
    ...(status === undefined ? [] : [{ do: 'action.setStatus', ids: all, status } as const]),
    ...(answers === undefined ? [] : [{ do: 'action.setAnswers', ids: all, recommendations } as const]),
    ...(dueOn === undefined ? [] : dateCommands(plan, ids, dueOn.day, dueOn.reason, dueOn.approvedBy)),
  ];
  return commands.length < 2 ? (commands[0] ?? null) : { do: 'many', label: `Changed ${ids.length === 1 ? (plan.get('action', ids[0]!)?.ref ?? 'an action') : `${ids.length} actions`}`, commands };
}

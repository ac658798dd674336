import type { Command, OneCommand } from '../../../shared/commands/decide.ts';
import type { Action, StatusWord } from '../../../shared/domain/action.ts';
import { readDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { ColumnName } from './columns.ts';

export interface Pasted {
  readonly commands: readonly OneCommand[];
  /** Cells that were left as they were, each with its reason. */
  readonly left: readonly string[];
}

/**
 * What pasting means for the actions from a cell on, one row of the clipboard a row. Only what needs no further words is taken: a date
 * that moves needs its reason, at risk needs a cause and a route; those cells stay as they are and are named. One value pasted into
 * several ticked rows fills them all.
 */
export function pasteInto(plan: Plan, targets: readonly Action[], columns: readonly ColumnName[], cells: readonly (readonly string[])[], today: CalendarDay): Pasted {
  const commands: OneCommand[] = [];
  const left: string[] = [];
  const fill = cells.length === 1 && cells[0]!.length === 1;
  targets.slice(0, fill ? targets.length : cells.length).forEach((action, row) => {
    (fill ? cells[0]! : cells[row]!).forEach((text, place) => {
      const column = columns[place];
      if (column === undefined || column === 'ref') return;
      const meant = commandFor(plan, action, column, text.trim(), today);
      if (typeof meant === 'string') left.push(`${action.ref}: ${meant}`);
      else if (meant !== null) commands.push(meant);
    });
  });
  const over = fill ? 0 : cells.length - targets.length;
  if (over > 0) left.push(`${over} row${over === 1 ? '' : 's'} did not fit`);
  return { commands: together(commands), left };
}
/** The same value for several actions is one command, and is told as one. */
function together(commands: readonly OneCommand[]): OneCommand[] {
  const all = new Map<string, OneCommand>();
  for (const command of commands) {
    const same = command.do === 'action.set' || command.do === 'action.setStatus';
    const { ids, ...rest } = command as { ids?: string[] };
    const key = same ? JSON.stringify(rest) : `${all.size}`;
    const before = all.get(key) as { ids: string[] } | undefined;
    all.set(key, before ? ({ ...command, ids: [...before.ids, ...(ids ?? [])] } as OneCommand) : command);
  }
  return [...all.values()];
}
const cellsIn = (command: OneCommand): number => ('ids' in command ? command.ids.length : 1);

const SIMPLE: readonly StatusWord[] = ['not started', 'on track'];

/** A command, a sentence saying why not, or null where nothing would change. */
function commandFor(plan: Plan, action: Action, column: Exclude<ColumnName, 'ref'>, text: string, today: CalendarDay): OneCommand | string | null {
  switch (column) {
    case 'title':
      if (text === '') return 'an action cannot be without words';
      return text === action.title ? null : { do: 'action.set', ids: [action.id], fields: { title: text } };
    case 'owner':
    case 'holder': {
      const field = column === 'owner' ? 'owner' : 'portfolioHolder';
      const person = text === '' ? null : personNamed(plan, text);
      if (person === undefined) return `“${text}” is not among the people`;
      return person === action[field] ? null : { do: 'action.set', ids: [action.id], fields: { [field]: person } };
    }
    case 'dueOn': {
      if (text === '') return action.dueOn === null ? null : 'taking a date away needs a reason';
      const day = readDay(text, today);
      if (day === null) return `“${text}” is not a date`;
      if (day === action.dueOn) return null;
      return action.originalDueOn === null ? { do: 'action.setDueDate', id: action.id, dueOn: day } : 'moving its date needs a reason';
    }
    case 'status': {
      const word = text.toLowerCase();
      if (word === action.status.is) return null;
      const simple = SIMPLE.find((one) => one === word);
      return simple ? { do: 'action.setStatus', ids: [action.id], status: { is: simple as 'not started' | 'on track' } } : `“${text}” needs more than a word`;
    }
  }
}
function personNamed(plan: Plan, name: string): EntityId | undefined {
  const wanted = name.toLowerCase();
  return plan.all('person').find((one) => one.name.toLowerCase() === wanted)?.id;
}
const cellCount = (commands: readonly OneCommand[]): number => commands.reduce((sum, one) => sum + cellsIn(one), 0);
/** All that was pasted as one command, and so one step to undo; null where nothing was. */
export function pasteCommand({ commands }: Pasted): Command | null {
  return commands.length > 1 ? { do: 'many', label: `Pasted ${cellCount(commands)} cells`, commands } : (commands[0] ?? null);
}
/** `4 cells were pasted. 2 were left: A3: …` */
export function pastedWords({ commands, left }: Pasted): string {
  const count = cellCount(commands);
  const pasted = count === 0 ? 'Nothing was pasted.' : `${count} cell${count === 1 ? ' was' : 's were'} pasted.`;
  if (left.length === 0) return pasted;
  return `${pasted} ${left.length} stayed as ${left.length === 1 ? 'it was' : 'they were'}: ${left.slice(0, 3).join('; ')}${left.length > 3 ? '; and more' : ''}.`;
}

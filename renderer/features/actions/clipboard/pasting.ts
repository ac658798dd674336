import type { Command, OneCommand } from '../../../../shared/commands/decide.ts';
import type { Action, StatusWord } from '../../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { count, listed } from '../../../../shared/papers/words.ts';
import { COLUMNS, type ColumnName } from '../columns/columns.ts';
import { newActions, type NewAction } from './new-actions.ts';
import { readCell, type Fields, type Meant } from './read-cell.ts';

export interface Pasted {
  readonly commands: readonly OneCommand[];
  readonly added: readonly NewAction[];
  /** Cells that were left as they were, each by its name with its reason. */
  readonly left: readonly string[];
}

/**
 * What pasting means for the actions from a cell on, one row of the clipboard a row; rows past the last become new actions. Only what needs
 * no further words is taken: a date that moves needs its reason, at risk needs a cause and a route; those cells stay as they are and are
 * named. One value pasted into several ticked rows fills them all.
 */
export function pasteInto(plan: Plan, targets: readonly Action[], columns: readonly ColumnName[], cells: readonly (readonly string[])[], today: CalendarDay): Pasted {
  const commands: OneCommand[] = [];
  const left: string[] = [];
  const fill = cells.length === 1 && cells[0]!.length === 1;
  targets.slice(0, fill ? targets.length : cells.length).forEach((action, row) => {
    (fill ? cells[0]! : cells[row]!).forEach((text, place) => {
      const column = columns[place];
      // A reference is given, never pasted.
      if (column === undefined || column === 'ref') return;
      const meant = applied(action, readCell(plan, column, text.trim(), today));
      if (typeof meant === 'string') left.push(`${action.ref}, ${COLUMNS[column].heading.toLowerCase()}: ${meant}`);
      else if (meant !== null) commands.push(meant);
    });
  });
  const beyond = fill ? { actions: [], left: [] } : newActions(plan, columns, cells.slice(targets.length), today, targets.length);
  return { commands: together(commands), added: beyond.actions, left: [...left, ...beyond.left, ...tooWide(cells, columns)] };
}
function tooWide(cells: readonly (readonly string[])[], columns: readonly ColumnName[]): string[] {
  const over = Math.max(0, ...cells.map((row) => row.length)) - columns.length;
  return over > 0 ? [`${count(over, 'column')} to the right of the last did not fit`] : [];
}

const SIMPLE: readonly StatusWord[] = ['not started', 'on track'];
/** A command, a sentence saying why not, or null where nothing would change. */
function applied(action: Action, meant: Meant): OneCommand | string | null {
  switch (meant.is) {
    case 'left': return meant.why;
    case 'fields': return isSame(action, meant.fields) ? null : { do: 'action.set', ids: [action.id], fields: meant.fields };
    case 'answers': return same([...action.answers].sort(), [...meant.recommendations].sort()) ? null : { do: 'action.setAnswers', ids: [action.id], recommendations: [...meant.recommendations] };
    case 'dueOn': {
      if (meant.day === action.dueOn) return null;
      if (action.originalDueOn === null) return { do: 'action.setDueDate', id: action.id, dueOn: meant.day };
      return meant.day === null ? 'taking a date away needs a reason' : 'moving its date needs a reason';
    }
    case 'status': {
      if (meant.word === action.status.is) return null;
      return SIMPLE.includes(meant.word) ? { do: 'action.setStatus', ids: [action.id], status: { is: meant.word as 'not started' | 'on track' } } : `“${meant.word}” needs more than a word`;
    }
  }
}
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const isSame = (action: Action, fields: Fields): boolean => Object.entries(fields).every(([name, value]) => same(action[name as keyof Action], value));

/** The same value for several actions is one command, and is told as one. */
function together(commands: readonly OneCommand[]): OneCommand[] {
  const all = new Map<string, OneCommand>();
  for (const command of commands) {
    const { ids, ...rest } = command as { ids?: readonly string[] };
    const key = ids === undefined ? `${all.size}` : JSON.stringify(rest);
    const before = all.get(key) as { ids: readonly string[] } | undefined;
    all.set(key, before ? ({ ...command, ids: [...before.ids, ...(ids ?? [])] } as OneCommand) : command);
  }
  return [...all.values()];
}
const cellsIn = (command: OneCommand): number => ('ids' in command ? command.ids.length : 1);
const cellCount = (commands: readonly OneCommand[]): number => commands.reduce((sum, one) => sum + cellsIn(one), 0);

/** All that was pasted as one command, and so one step to undo; null where nothing was. */
export function pasteCommand({ commands, added }: Pasted): Command | null {
  const all: readonly OneCommand[] = added.length > 0 ? [...commands, { do: 'action.addMany', actions: [...added] }] : commands;
  if (all.length < 2) return all[0] ?? null;
  const what = [cellCount(commands) > 0 ? count(cellCount(commands), 'cell') : '', added.length > 0 ? count(added.length, 'new action') : ''].filter(Boolean);
  return { do: 'many', label: `Pasted ${listed(what)}`, commands: all };
}
/** `4 cells were pasted, and 2 new actions added. 2 stayed as they were: A3, owner: …` */
export function pastedWords({ commands, added, left }: Pasted): string {
  const cells = cellCount(commands);
  const filled = cells === 0 ? '' : `${count(cells, 'cell')} ${cells === 1 ? 'was' : 'were'} pasted`;
  const made = added.length === 0 ? '' : `${count(added.length, 'new action')} ${filled === '' ? (added.length === 1 ? 'was added' : 'were added') : 'added'}`;
  const pasted = filled === '' && made === '' ? 'Nothing was pasted.' : `${[filled, made].filter(Boolean).join(', and ')}.`;
  if (left.length === 0) return pasted;
  return `${pasted} ${left.length} stayed as ${left.length === 1 ? 'it was' : 'they were'}: ${left.slice(0, 3).join('; ')}${left.length > 3 ? '; and more' : ''}.`;
}

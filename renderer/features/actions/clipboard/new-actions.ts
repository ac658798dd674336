import type { OneCommand } from '../../../../shared/commands/decide.ts';
import type { CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { COLUMNS, type ColumnName } from '../columns/columns.ts';
import { readCell } from './read-cell.ts';

export type NewAction = Extract<OneCommand, { do: 'action.addMany' }>['actions'][number];
interface NewActions {
  readonly actions: readonly NewAction[];
  /** What could not be taken, by row and column. */
  readonly left: readonly string[];
}
/** Rows of words as new actions. A row without words for the action is none; `before`: how many rows stand above these where they were copied. */
export function newActions(plan: Plan, columns: readonly (ColumnName | null)[], rows: readonly (readonly string[])[], today: CalendarDay, before = 0): NewActions {
  const left: string[] = [];
  const actions = rows.flatMap((cells, at): NewAction[] => {
    const title = cells[columns.indexOf('title')]?.trim() ?? '';
    const place = `row ${before + at + 1}`;
    if (title === '') {
      if (cells.some((cell) => cell.trim() !== '')) left.push(`${place}: it has no words for the action`);
      return [];
    }
    const action: { fields: NewAction['fields']; answers: string[] } = { fields: {}, answers: [] };
    cells.forEach((text, column) => {
      const name = columns[column];
      if (name === undefined || name === null || name === 'ref' || text.trim() === '') return;
      const meant = readCell(plan, name, text.trim(), today);
      if (meant.is === 'fields') { const { order: _order, ...fields } = meant.fields; action.fields = { ...action.fields, ...fields }; }
      else if (meant.is === 'answers') action.answers = [...meant.recommendations];
      else if (meant.is === 'dueOn') action.fields = { ...action.fields, dueOn: meant.day };
      else if (meant.is === 'left') left.push(`${place}, ${COLUMNS[name].heading.toLowerCase()}: ${meant.why}`);
      else if (meant.word !== 'not started') left.push(`${place}, status: a new action has not started`);
    });
    return [action];
  });
  return { actions, left };
}

import type { Plan } from '../../../../shared/domain/plan.ts';
import type { CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import { textAsCells } from '../clipboard/cells-as-text.ts';
import { newActions, type NewAction } from '../clipboard/new-actions.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from '../columns/columns.ts';

/** What else a column is called in the tables of councils. */
const ALSO: Readonly<Record<string, ColumnName>> = {
  reference: 'ref', no: 'ref', number: 'ref', title: 'title', actions: 'title', 'what will be done': 'title', details: 'detail', description: 'detail', recommendation: 'answers', recommendations: 'answers',
  'recommendation ref': 'answers', lead: 'owner', 'lead officer': 'owner', 'responsible officer': 'owner', 'action owner': 'owner', 'cabinet member': 'holder', 'lead member': 'holder', 'start date': 'startOn',
  date: 'dueOn', deadline: 'dueOn', due: 'dueOn', 'due date': 'dueOn', 'by when': 'dueOn', timescale: 'dueOn', 'current date': 'dueOn', 'target date': 'dueOn', measure: 'successMeasure', resources: 'resourcing', 'risk register': 'risk',
};
const BY_HEADING: ReadonlyMap<string, ColumnName> = new Map<string, ColumnName>([
  ...COLUMN_NAMES.map((name) => [COLUMNS[name].heading.toLowerCase(), name] as const), ...Object.entries(ALSO),
]);
export interface ManyLines {
  readonly actions: readonly NewAction[];
  readonly left: readonly string[];
  /** What each column of a table was taken for; null for one that is left out. Empty where there is one action a line. */
  readonly columns: readonly { readonly heading: string; readonly name: ColumnName | null }[];
}

/** Actions from words typed or pasted: one a line, or a table whose first row names its columns. */
export function manyLines(plan: Plan, cells: readonly (readonly string[])[], today: CalendarDay): ManyLines {
  const [first = [], ...rest] = cells;
  if (cells.every((row) => row.length < 2)) return { ...newActions(plan, ['title'], cells, today), columns: [] };
  const found = first.map((heading) => ({ heading: heading.trim(), name: BY_HEADING.get(heading.trim().toLowerCase().replace(/[.:]$/, '')) ?? null }));
  // Without headings the first column is taken for the action: it is what one writes first.
  if (!found.some(({ name }) => name === 'title')) {
    return { ...newActions(plan, first.map((_, at) => (at === 0 ? 'title' : null)), cells, today), columns: first.map((_, at) => ({ heading: `Column ${at + 1}`, name: at === 0 ? 'title' : null })) };
  }
  return { ...newActions(plan, found.map(({ name }) => name), rest, today, 1), columns: found };
}
export const linesAsCells = (text: string): string[][] => (text.trim() === '' ? [] : textAsCells(text));

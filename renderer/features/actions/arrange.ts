import { STATUSES } from '../../../shared/domain/action.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { listed } from '../../../shared/papers/words.ts';
import { figure } from '../../../shared/papers/words.ts';
import type { ActionRow } from './rows.ts';
import { collator, URGENCY } from './sorting.ts';

export const GROUPINGS = ['theme', 'owner', 'portfolio holder', 'oversight', 'status', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export interface Group {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly rows: readonly ActionRow[];
}
/** A line of the grid: a group's heading or an action. `key` stays the same when the lines are arranged anew. */
export type Line = { readonly is: 'group'; readonly key: string; readonly group: Group; readonly closed: boolean } | { readonly is: 'row'; readonly key: EntityId; readonly row: ActionRow };

/** Rows in groups, each group in the rows' order. One group without a heading where there is no grouping. */
export function grouped(rows: readonly ActionRow[], by: Grouping): readonly Group[] {
  if (by === 'none') return [{ key: '', number: '', title: '', rows }];
  const groups = new Map<string, { key: string; number: string; title: string; place: number | string; rows: ActionRow[] }>();
  for (const row of rows) {
    const heading = headingOf(row, by);
    const group = groups.get(heading.key);
    if (group) group.rows.push(row);
    else groups.set(heading.key, { ...heading, rows: [row] });
  }
  return [...groups.values()].sort((a, b) =>
    typeof a.place === 'number' && typeof b.place === 'number' ? a.place - b.place : a.place === '' || b.place === '' ? (a.place === '' ? 1 : -1) : collator.compare(String(a.place), String(b.place)));
}
function headingOf({ action, owner, holder, oversight, status, theme }: ActionRow, by: Exclude<Grouping, 'none'>): { key: string; number: string; title: string; place: number | string } {
  switch (by) {
    case 'theme': return { ...theme };
    case 'owner': return { key: action.owner ?? 'nobody', number: '', title: owner || 'No owner yet', place: owner };
    case 'portfolio holder': return { key: action.portfolioHolder ?? 'nobody', number: '', title: holder || 'No portfolio holder', place: holder };
    // What several committees oversee stands under all of their names together, so that it is counted once.
    case 'oversight': return { key: oversight.map(({ id }) => id).join(' ') || 'nobody', number: '', title: listed(oversight.map(({ name }) => name)) || 'No committee oversees it', place: oversight.map(({ name }) => name).join() };
    case 'status': return { key: action.status.is, number: '', title: status.label, place: URGENCY.indexOf(action.status.is) };
  }
}

const lineOfRows = new WeakMap<ActionRow, Line>();
/** The same row gives the same line. */
function lineOfRow(row: ActionRow): Line {
  let line = lineOfRows.get(row);
  if (!line) lineOfRows.set(row, (line = { is: 'row', key: row.action.id, row }));
  return line;
}
/** The lines to show: headings, and the rows of the groups that stand open. */
export function linesOf(groups: readonly Group[], closed: ReadonlySet<string>): readonly Line[] {
  return groups.flatMap((group): Line[] => {
    const rows = group.rows.map(lineOfRow);
    if (group.title === '') return rows;
    const key = `group ${group.key}`;
    const heading: Line = { is: 'group', key, group, closed: closed.has(key) };
    return closed.has(key) ? [heading] : [heading, ...rows];
  });
}
/** `5 actions`, and for a closed group what is inside: `5 actions: 3 on track, 1 at risk`. */
export function groupWords({ rows }: Group, closed: boolean): string {
  const count = `${figure(rows.length)} action${rows.length === 1 ? '' : 's'}`;
  if (!closed) return count;
  const each = STATUSES.map((word) => rows.filter((row) => row.action.status.is === word)).filter((some) => some.length > 0);
  return `${count}: ${each.map((some) => `${some.length} ${some[0]!.status.word}`).join(', ')}`;
}
/** `28 of 34 actions`, or `34 actions` when nothing is filtered away. */
export const countWords = (shown: number, all: number): string => `${shown === all ? '' : `${figure(shown)} of `}${figure(all)} action${all === 1 ? '' : 's'}`;

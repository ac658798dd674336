import { localDay, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { lookBefore } from '../../../shared/history/before.ts';
import type { Doing } from '../../../shared/history/clauses.ts';
import type { Names } from '../../../shared/history/names.ts';
import { tellChange, thingsOf, whoMade } from '../../../shared/history/sentences.ts';
import { editsOf, type Change } from '../../../shared/record/change.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import type { HistoryState } from './history-state.ts';

/** A change in the list. What it says in a sentence is worked out where it is drawn: of tens of thousands only a page is. */
export interface Line {
  readonly change: Change;
  readonly day: CalendarDay;
  readonly who: string;
  readonly things: readonly EntityId[];
}
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly Line[];
}

const known = new WeakMap<Change, Line>();
const UNDATED = '0000-00-00';

/** Every change, newest first. What was worked out for one stays with it. */
export function linesOf(changes: readonly Change[]): Line[] {
  const lines: Line[] = [];
  for (let at = changes.length - 1; at >= 0; at--) lines.push(lineOf(changes[at]!));
  return lines;
}
function lineOf(change: Change): Line {
  const found = known.get(change);
  if (found) return found;
  const day = Number.isNaN(Date.parse(change.at)) ? UNDATED : localDay(new Date(change.at));
  const line = { change, day, who: whoMade(change), things: thingsOf(change) };
  known.set(change, line);
  return line;
}

const doings = new WeakMap<Change, Doing>();
/** What kind of doing a change is. Asked of all of them only by a filter or a grouping that needs it. */
export function doingOf(record: PlanRecord, names: Names, change: Change): Doing {
  const found = doings.get(change) ?? tellChange(change, lookBefore(record, change.id), names).doing;
  doings.set(change, found);
  return found;
}

const texts = new WeakMap<Change, string>();
/** Everything that is written in a change, to search in. */
function textOf({ change, who, day }: Line): string {
  const found = texts.get(change) ?? `${who} ${change.label ?? ''} ${longDay(day)} ${JSON.stringify(editsOf(change))} ${change.struck?.why ?? ''}`.toLowerCase();
  texts.set(change, found);
  return found;
}

/** The lines that have what is asked for: every word of the search, in the change or in the name of a thing it touches. */
export function matching(lines: readonly Line[], state: HistoryState, record: PlanRecord, names: Names): readonly Line[] {
  const words = state.query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const called = new Map<EntityId, string>();
  const nameOf = (id: EntityId) => {
    const name = called.get(id) ?? names.of(id).toLowerCase();
    called.set(id, name);
    return name;
  };
  return lines.filter((line) =>
    (state.person === null || line.who === state.person)
    && (state.thing === null || line.things.includes(state.thing))
    && (state.until === null || line.day <= state.until)
    && words.every((word) => textOf(line).includes(word) || line.things.some((id) => nameOf(id).includes(word)))
    && (state.doing === null || doingOf(record, names, line.change) === state.doing));
}

/** In groups, each newest first; the groups in the order of their newest change. */
export function grouped(lines: readonly Line[], grouping: HistoryState['grouping'], record: PlanRecord, names: Names): Group[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line, grouping, record, names);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups].map(([key, all]) => ({ key, lines: all, name: nameOfGroup(key, grouping, names) }));
}
function keyOf(line: Line, grouping: HistoryState['grouping'], record: PlanRecord, names: Names): string {
  switch (grouping) {
    case 'day': return line.day;
    case 'person': return line.who;
    case 'thing': return line.things[0] ?? '';
    case 'kind': return doingOf(record, names, line.change);
  }
}
function nameOfGroup(key: string, grouping: HistoryState['grouping'], names: Names): string {
  if (grouping === 'day') return key === UNDATED ? 'Without a date' : longDay(key);
  const name = grouping === 'thing' ? (key === '' ? 'Nothing in particular' : names.of(key)) : key;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The first lines of all groups together, group by group. */
export function firstOf(groups: readonly Group[], count: number): Group[] {
  const shown: Group[] = [];
  let left = count;
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({ ...group, lines: group.lines.slice(0, left) });
    left -= group.lines.length;
  }
  return shown;
}

import { localDay, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { refused, done, type Result } from '../outcome/outcome.ts';
import type { ChangeNode } from '../record/change-node.ts';
import type { ChangeId, EntityId, Frontier } from '../record/change.ts';
import type { PlanRecord } from '../record/record.ts';
import type { Names } from './names.ts';

/** A place in the record from where a plan is looked at. */
export type Standpoint =
  | { readonly is: 'now' }
  /** A named point: what a committee saw. */
  | { readonly is: 'point'; readonly id: EntityId }
  /** The end of a day, by the clocks of those who wrote: see `frontierAtEndOf`. */
  | { readonly is: 'day'; readonly day: CalendarDay }
  /** Just after a change, or just before it, as its author saw the plan. */
  | { readonly is: 'after' | 'before'; readonly change: ChangeId };

/** What somebody had seen who stood there. */
export function frontierOf(record: PlanRecord, standpoint: Standpoint): Result<Frontier> {
  switch (standpoint.is) {
    case 'now': return done(record.frontier());
    case 'day': return done(frontierAtEndOf(record, standpoint.day));
    case 'point': {
      const frontier = record.state.value(standpoint.id, 'frontier');
      return Array.isArray(frontier) && frontier.length > 0 ? done(frontier as Frontier) : notInRecord('That point');
    }
    case 'after':
    case 'before': {
      const node = record.graph.nodes.get(standpoint.change);
      if (!node) return notInRecord('That change');
      return done(standpoint.is === 'after' ? [node.change.id] : node.change.after);
    }
  }
}

/** The words after “as it stood”: `on 3 March 2027`, `at “What Cabinet saw”`, `before 3 March 2027, 10:20`, `now`. */
export function standpointWords(record: PlanRecord, names: Names, standpoint: Standpoint): string {
  switch (standpoint.is) {
    case 'now': return 'now';
    case 'day': return `on ${longDay(standpoint.day)}`;
    case 'point': return `at ${names.of(standpoint.id)}`;
    case 'after':
    case 'before': {
      const at = record.graph.nodes.get(standpoint.change)?.change.at ?? '';
      const when = Number.isNaN(Date.parse(at)) ? 'a change without a time' : `${longDay(localDay(new Date(at)))}, ${clockTime(at)}`;
      return standpoint.is === 'before' ? `before ${when}` : `on ${when}`;
    }
  }
}

/** `10:20`, by the clock on the wall here. */
export function clockTime(at: string): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const moment = new Date(at);
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/**
 * What was in the plan at the end of a day, here. Changes carry the time of the computer they were written on, and such clocks may be
 * wrong, so order comes before time: a change counts as made by then only if everything it was made on was, too. A clock that is slow
 * cannot bring later work into an earlier day; a clock that is fast holds back what was built on its change until the day it claims. A change
 * with a time that cannot be read counts as made when those it was made on were.
 */
export function frontierAtEndOf(record: PlanRecord, day: CalendarDay): Frontier {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const end = new Date(year, month - 1, date + 1).getTime();
  const counted = new Set<ChangeNode>();
  const heads = new Set<ChangeNode>();
  // Parents come before children, so one walk is enough.
  for (const node of record.graph.nodes.values()) {
    const isLater = Date.parse(node.change.at) >= end;
    if (isLater || node.parents.some((parent) => !counted.has(parent))) continue;
    counted.add(node);
    heads.add(node);
    for (const parent of node.parents) heads.delete(parent);
  }
  return [...heads].map(({ change }) => change.id).sort();
}

const notInRecord = (what: string) => refused('notInRecord', `${what} is not in this copy of the plan. Take in the copy that has it, and look again.`);

import { useRef, useState, type RefObject } from 'react';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { useApp } from '../../store/app-store.ts';
import { arrangementStore } from './arrangement.ts';
import type { ColumnName } from './columns/columns.ts';
import type { Onward } from './moving.ts';

export interface ActiveCell {
  /** Of the line, or `headings`. */
  readonly key: string;
  readonly column: ColumnName;
}
export interface Editing {
  readonly key: EntityId;
  readonly column: ColumnName;
  readonly typed: string | null;
}
/** A date that was typed for some actions and waits for its reason. */
export interface AskedMove {
  readonly actions: readonly EntityId[];
  readonly dueOn: CalendarDay | null;
  readonly onward: Onward;
}
export interface GridState {
  readonly active: ActiveCell | null;
  readonly editing: Editing | null;
  readonly ticked: ReadonlySet<EntityId>;
  readonly selected: EntityId | null;
  readonly wantsFocus: RefObject<boolean>;
  readonly activate: (cell: ActiveCell, focus: boolean) => void;
  /** Opens a cell, or with null closes the one that is open. */
  readonly edit: (editing: Editing | null) => void;
  readonly askMove: (move: AskedMove) => void;
  readonly setAnchor: (key: EntityId) => void;
  readonly tick: (key: EntityId) => void;
  readonly tickTo: (key: EntityId, rows: readonly EntityId[]) => void;
  readonly tickAll: (rows: readonly EntityId[]) => void;
  readonly clearTicks: () => void;
  readonly toggleGroup: (key: string) => void;
  /** What a change to a row is meant for: all ticked rows when it is one of several, else itself. */
  readonly targetsOf: (key: EntityId, rows: readonly EntityId[]) => readonly EntityId[];
}
const NONE: ReadonlySet<EntityId> = new Set();

/** Which cell is active, which is open, which rows are ticked. */
export function useGridState(onAskMove: (move: AskedMove) => void): GridState {
  const selected = useApp((state) => state.selected);
  const [active, setActive] = useState<ActiveCell | null>(() => (selected === null ? null : { key: selected, column: 'title' }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<EntityId>>(NONE);
  const wantsFocus = useRef(false);
  const anchor = useRef<EntityId | null>(null);
  return {
    active, editing, ticked, selected, wantsFocus,
    activate(cell, focus) {
      if (focus) wantsFocus.current = true;
      setActive(cell);
    },
    edit(next) {
      if (next !== null) setActive(next);
      setEditing(next);
    },
    askMove: onAskMove,
    setAnchor(key) {
      anchor.current = key;
    },
    tick(key) {
      anchor.current = key;
      const next = new Set(ticked);
      if (!next.delete(key)) next.add(key);
      setTicked(next);
    },
    tickTo(key, rows) {
      const from = rows.indexOf(anchor.current ?? key);
      const to = rows.indexOf(key);
      if (from < 0 || to < 0) return;
      setTicked(new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1)));
    },
    tickAll(rows) {
      setTicked(new Set(rows));
    },
    clearTicks() {
      if (ticked.size > 0) setTicked(NONE);
    },
    toggleGroup(key) {
      const { closed } = arrangementStore.get();
      const next = new Set(closed);
      if (!next.delete(key)) next.add(key);
      arrangementStore.update({ closed: next });
    },
    targetsOf(key, rows) {
      const all = rows.filter((one) => ticked.has(one));
      return all.length > 1 && ticked.has(key) ? all : [key];
    },
  };
}

import type { KeyboardEvent } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Line } from './arrange.ts';
import { arrangementStore } from './arrangement.ts';
import type { Column, ColumnName } from './columns/columns.ts';
import type { HeadingCommands } from './columns/heading-commands.ts';
import { placeAfter } from './moving.ts';
import type { RowCommands } from './row-commands.ts';
import type { GridState } from './use-grid-state.ts';

/** The grid as a key finds it. */
export interface GridAtHand {
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  readonly activeLine: number;
  readonly activeColumn: number;
  /** Lines that fit on the screen. */
  readonly page: number;
  readonly state: GridState;
  readonly rows: RowCommands;
  readonly headings: HeadingCommands;
  readonly go: (line: number, column: number, extend?: boolean) => void;
  readonly begin: (line: Line | undefined, column: ColumnName, typed: string | null) => void;
  readonly openMenu: () => void;
}
export const rowKeys = (lines: readonly Line[]): readonly EntityId[] => lines.flatMap((line) => (line.is === 'row' ? [line.key] : []));

/** What a key does in the grid while no cell is open. True: it was for the grid. */
export function gridKey(event: KeyboardEvent, grid: GridAtHand): boolean {
  const { lines, columns, activeLine, activeColumn, page, state, go } = grid;
  const line = lines[activeLine];
  const control = event.ctrlKey || event.metaKey;
  if ((event.shiftKey && event.key === 'F10') || event.key === 'ContextMenu') { grid.openMenu(); return true; }
  if (control && event.shiftKey && isOneOf(event.key, ['-', '_', '+', '='])) { closeAll(lines, event.key === '-' || event.key === '_'); return true; }
  if (activeLine < 0 && headingKey(event, columns[activeColumn]!.name, grid)) return true;
  if (line?.is === 'group' && event.key === (line.closed ? 'ArrowRight' : 'ArrowLeft')) { state.toggleGroup(line.key); return true; }
  const place = event.altKey ? null : placeAfter(event.key, { line: activeLine, column: activeColumn }, control, { lines: lines.length, columns: columns.length, page });
  if (place !== null) { go(place.line, place.column, event.shiftKey && place.line !== activeLine); return true; }
  if (line?.is === 'group' && isOneOf(event.key, [' ', 'Enter', 'F2'])) { state.toggleGroup(line.key); return true; }
  return control ? controlKey(event, line, grid) : plainKey(event, line, grid);
}

function controlKey(event: KeyboardEvent, line: Line | undefined, { lines, columns, activeColumn, state, rows }: GridAtHand): boolean {
  // With Shift or Alt as well it is the menu's: Ctrl+Shift+D shows and hides the details.
  if (event.shiftKey || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === 'a') { state.tickAll(rowKeys(lines)); return true; }
  if (line?.is !== 'row') return false;
  const targets = state.targetsOf(line.key, rowKeys(lines));
  if (key === 'd') { rows.duplicate(targets); return true; }
  if (key === 'enter') { rows.fill(line.key, columns[activeColumn]!.name); return true; }
  return false;
}
function plainKey(event: KeyboardEvent, line: Line | undefined, { lines, columns, activeColumn, state, rows, begin }: GridAtHand): boolean {
  const column = columns[activeColumn]!.name;
  if (event.key === 'Escape' && state.ticked.size > 0) { state.clearTicks(); return true; }
  if (line?.is !== 'row') return false;
  if (event.key === ' ') { state.tick(line.key); return true; }
  if (event.key === 'Enter' || event.key === 'F2') { begin(line, column, null); return true; }
  if (event.key === 'Delete') { rows.remove(state.targetsOf(line.key, rowKeys(lines))); return true; }
  if (event.key === 'Backspace') { begin(line, column, ''); return true; }
  if (event.key.length !== 1 || event.altKey) return false;
  begin(line, column, event.key);
  return true;
}
/** On a heading: Enter sorts, with Shift by this as well; Alt and an arrow moves the column, Shift and an arrow makes it wider or narrower; Delete takes it away. */
function headingKey(event: KeyboardEvent, column: ColumnName, { headings }: GridAtHand): boolean {
  const way = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
  if (event.key === 'Enter' || event.key === ' ') headings.sort(column, event.shiftKey);
  else if (way !== null && event.altKey) headings.move(column, way);
  else if (way !== null && event.shiftKey) headings.widen(column, way);
  else if (event.key === 'Delete') headings.hide(column);
  else return false;
  return true;
}
function closeAll(lines: readonly Line[], closed: boolean): void {
  arrangementStore.update({ closed: new Set(closed ? lines.flatMap((line) => (line.is === 'group' ? [line.key] : [])) : []) });
}
const isOneOf = (key: string, keys: readonly string[]): boolean => keys.includes(key);

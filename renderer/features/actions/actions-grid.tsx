import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { useMayChange } from '../../components/may-change.tsx';
import { select } from '../../store/app-store.ts';
import { saysOnlyToRead } from '../../store/commands.ts';
import { follow } from '../../store/selection.ts';
import { useClashing } from '../clashes/use-clashes.ts';
import styles from './actions-grid.module.css';
import type { Line } from './arrange.ts';
import { arrangementStore } from './arrangement.ts';
import { CellEditor } from './cell-editor.tsx';
import { cellsAsText, textAsCells } from './clipboard.ts';
import { columnsFor, densityFor, LEAST_TITLE, ROW_HEIGHT, type Column, type ColumnName } from './columns.ts';
import { Headings, HEADINGS } from './grid-headings.tsx';
import { GroupLine, RowLine } from './grid-lines.tsx';
import { placeAfter, placeOnward, type Onward } from './moving.ts';
import type { Sorting } from './sorting.ts';
import type { GridState } from './use-grid-state.ts';
import { HEADINGS_HEIGHT, useLineOptions, useMeasuredAnew } from './use-lines-in-sight.ts';
import { useWidth } from './use-width.ts';

interface ActionsGridProps {
  readonly lines: readonly Line[];
  readonly sorting: readonly Sorting[];
  readonly state: GridState;
  readonly onRemove: (ids: readonly EntityId[]) => void;
  readonly onPaste: (from: EntityId, columns: readonly ColumnName[], cells: readonly (readonly string[])[]) => void;
}
/** The actions as a grid one can walk and edit like a sheet. Only the lines in sight are in the document, however many there are. */
export function ActionsGrid({ lines, sorting, state, onRemove, onPaste }: ActionsGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const hadFocus = useRef(false);
  const lastLine = useRef(0);
  const width = useWidth(scroller);
  const columns = columnsOf(width);
  const density = densityFor(width);
  const rowHeight = ROW_HEIGHT[density];
  const lineOf = useMemo(() => new Map(lines.map((line, at) => [line.key, at])), [lines]);
  const { active, ticked } = state;
  const mayChange = useMayChange();
  const clashing = useClashing();
  // A cell that was open when the plan as it once stood came is closed.
  const editing = mayChange ? state.editing : null;

  // A line that has gone (removed, filtered away, in a closed group) leaves its place to the one that stands there now.
  const activeLine = active === null ? 0 : active.key === HEADINGS ? -1 : (lineOf.get(active.key) ?? Math.min(lastLine.current, lines.length - 1));
  useEffect(() => { lastLine.current = activeLine; }, [activeLine]);
  const activeColumn = Math.max(0, columns.findIndex((one) => one.name === active?.column));
  const keyAt = (line: number): string => (line < 0 ? HEADINGS : (lines[line]?.key ?? HEADINGS));

  // eslint-disable-next-line react-hooks/incompatible-library -- its functions stay inside this component
  const virtualizer = useVirtualizer(useLineOptions(lines, scroller, rowHeight, activeLine));
  useMeasuredAnew(virtualizer, rowHeight);

  // What was selected elsewhere (next in the details, a number in the overview) is brought into sight.
  useEffect(() => {
    const at = state.selected === null || state.selected === active?.key ? undefined : lineOf.get(state.selected);
    if (at === undefined) return;
    state.activate({ key: state.selected!, column: active?.column ?? 'title' }, false);
    virtualizer.scrollToIndex(at);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when another thing is selected
  }, [state.selected]);
  useEffect(() => {
    if (active !== null && lineOf.has(active.key)) virtualizer.scrollToIndex(lineOf.get(active.key)!);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the grid comes
  }, []);

  const go = (line: number, column: number, extend = false) => {
    state.activate({ key: keyAt(line), column: columns[column]?.name ?? 'ref' }, true);
    const to = lines[line];
    if (to?.is !== 'row') return;
    if (extend) state.tickTo(to.key, rowKeys(lines));
    else state.setAnchor(to.key);
    follow(to.key);
  };
  const leave = (onward: Onward | null) => {
    state.edit(null);
    if (onward === null) return;
    const to = placeOnward({ line: activeLine, column: activeColumn }, onward, columns.length, (at) => lines[at]?.is === 'row', lines.length);
    go(to.line, to.column);
  };
  const sortBy = (column: ColumnName) =>
    arrangementStore.update({ sorting: [{ column, descending: sorting[0]?.column === column && !sorting[0].descending }] });
  const openDetails = (id: EntityId) => {
    select(id);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="details"] [data-pane-start]')?.focus());
  };
  const begin = (line: Line | undefined, column: ColumnName, typed: string | null) => {
    if (line?.is !== 'row') return;
    // What can only be read is opened to be read.
    if (column === 'ref' || (!mayChange && typed === null)) { if (typed === null) openDetails(line.key); }
    else if (!mayChange) saysOnlyToRead();
    else state.edit({ key: line.key, column, typed });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.defaultPrevented || event.nativeEvent.isComposing || !table.current?.contains(event.target as Node)) return;
    const line = lines[activeLine];
    const column = columns[activeColumn]!.name;
    const control = event.ctrlKey || event.metaKey;
    const done = () => event.preventDefault();
    if (line?.is === 'group' && event.key === (line.closed ? 'ArrowRight' : 'ArrowLeft')) { done(); return state.toggleGroup(line.key); }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEADINGS_HEIGHT) / rowHeight) - 1);
    const place = event.altKey ? null : placeAfter(event.key, { line: activeLine, column: activeColumn }, control, { lines: lines.length, columns: columns.length, page });
    if (place !== null) { done(); return go(place.line, place.column, event.shiftKey && place.line !== activeLine); }
    if (activeLine < 0) {
      if (event.key === 'Enter' || event.key === ' ') { done(); sortBy(column); }
      return;
    }
    if (event.key === ' ') { done(); return line?.is === 'group' ? state.toggleGroup(line.key) : line && state.tick(line.key); }
    if (event.key === 'Enter' || event.key === 'F2') { done(); return line?.is === 'group' ? state.toggleGroup(line.key) : begin(line, column, null); }
    if (event.key === 'Escape' && ticked.size > 0) { done(); return state.clearTicks(); }
    if (control && event.key.toLowerCase() === 'a') { done(); return state.tickAll(rowKeys(lines)); }
    if (event.key === 'Delete' && line?.is === 'row') { done(); return onRemove(state.targetsOf(line.key, rowKeys(lines))); }
    if (event.key === 'Backspace') { done(); return begin(line, column, ''); }
    if (event.key.length === 1 && !control && !event.altKey) { done(); begin(line, column, event.key); }
  };
  const whereOf = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('td, th');
    const key = cell?.closest('tr')?.dataset['key'];
    return cell && key !== undefined && table.current?.contains(cell) ? { key, column: (cell.dataset['column'] ?? 'ref') as ColumnName, line: lines[lineOf.get(key) ?? -1] } : null;
  };
  const onClick = (event: MouseEvent) => {
    const where = whereOf(event);
    if (where === null || (event.target as Element).closest('input, button')) return;
    if (where.key === HEADINGS) { state.activate(where, true); return sortBy(where.column); }
    state.activate(where, editing === null);
    if (where.line?.is === 'group') return state.toggleGroup(where.key);
    if ((event.target as Element).closest('[data-tick]') || event.ctrlKey || event.metaKey) state.tick(where.key);
    else if (event.shiftKey) state.tickTo(where.key, rowKeys(lines));
    else {
      state.clearTicks();
      state.setAnchor(where.key);
    }
    if (where.column === 'ref' && !(event.target as Element).closest('[data-tick]')) select(where.key);
    else follow(where.key);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const where = whereOf(event);
    if (where !== null && editing === null) begin(where.line, where.column, null);
  };
  const onCopy = (event: ClipboardEvent) => {
    const line = lines[activeLine];
    if (editing !== null || line?.is !== 'row') return;
    event.preventDefault();
    const rows = lines.flatMap((one) => (one.is === 'row' && ticked.has(one.key) ? [one.row] : []));
    const cells = rows.length > 0 ? rows.map((row) => columns.map((column) => column.textOf(row))) : [[columns[activeColumn]!.textOf(line.row)]];
    event.clipboardData.setData('text/plain', cellsAsText(cells));
  };
  const onPasteHere = (event: ClipboardEvent) => {
    const line = lines[activeLine];
    const text = event.clipboardData.getData('text/plain');
    if (editing !== null || line?.is !== 'row' || text === '') return;
    event.preventDefault();
    onPaste(line.key, columns.slice(activeColumn).map((one) => one.name), textAsCells(text));
  };

  // Puts the focus on the active cell when that was asked for, or when the cell that held it has gone.
  useLayoutEffect(() => {
    const lost = hadFocus.current && document.activeElement === document.body;
    if (editing !== null || !(state.wantsFocus.current || lost)) return;
    const cell = table.current?.querySelector<HTMLElement>('[data-current]');
    if (!cell) return;
    state.wantsFocus.current = false;
    cell.focus();
  });

  const items = virtualizer.getVirtualItems();
  const least = columns.reduce((sum, one) => sum + (one.width ?? LEAST_TITLE), 0);
  let reached = 0;
  return (
    <div className={styles['scroller']} ref={scroller} data-density={density}>
      <table
        ref={table} role="grid" className={styles['table']} style={{ minWidth: least }}
        aria-label="Actions" aria-rowcount={lines.length + 1} aria-colcount={columns.length} aria-multiselectable aria-readonly={!mayChange}
        onKeyDown={onKeyDown} onClick={onClick} onDoubleClick={onDoubleClick} onCopy={onCopy} onPaste={onPasteHere}
        onFocus={() => { hadFocus.current = true; }} onBlur={(event) => { if (event.relatedTarget !== null) hadFocus.current = false; }}
      >
        <colgroup>{columns.map((one) => <col key={one.name} style={one.width === null ? undefined : { width: one.width }} />)}</colgroup>
        <thead role="rowgroup"><Headings columns={columns} sorting={sorting} active={activeLine < 0 ? activeColumn : -1} /></thead>
        <tbody role="rowgroup">
          {items.map((item) => {
            const line = lines[item.index]!;
            const gap = item.start - HEADINGS_HEIGHT - reached;
            reached = item.end - HEADINGS_HEIGHT;
            const edits = editing?.key === line.key ? editing : null;
            return [
              gap > 0 && <Gap key={`before ${line.key}`} height={gap} columns={columns.length} />,
              line.is === 'group'
                ? (
                  <GroupLine
                    key={line.key} lineKey={line.key} group={line.group} closed={line.closed} columns={columns.length}
                    rowIndex={item.index + 2} active={item.index === activeLine}
                  />
                )
                : (
                  <RowLine
                    key={line.key} row={line.row} columns={columns} rowIndex={item.index + 2}
                    active={item.index === activeLine ? columns[activeColumn]!.name : null} isCurrent={state.selected === line.key} isTicked={ticked.has(line.key)}
                    isSelected={ticked.size > 0 ? ticked.has(line.key) : state.selected === line.key}
                    clashes={clashing.has(line.key)} editing={edits?.column ?? null}
                    editor={edits && <CellEditor row={line.row} editing={edits} targets={state.targetsOf(line.key, rowKeys(lines))} onMove={state.askMove} onClose={leave} />}
                  />
                ),
            ];
          })}
          {virtualizer.getTotalSize() - reached > 0 && <Gap height={virtualizer.getTotalSize() - reached} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

/** The same columns give the same list, so that rows see no change. */
const kept = new Map<string, readonly Column[]>();
function columnsOf(width: number): readonly Column[] {
  const columns = columnsFor(width);
  const key = columns.map((one) => `${one.name} ${one.width}`).join();
  if (!kept.has(key)) kept.set(key, columns);
  return kept.get(key)!;
}
const rowKeys = (lines: readonly Line[]): readonly EntityId[] => lines.flatMap((line) => (line.is === 'row' ? [line.key] : []));

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return <tr className={styles['gap']} role="presentation" aria-hidden><td role="presentation" colSpan={columns} style={{ height }} /></tr>;
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { useMayChange } from '../../components/may-change.tsx';
import { select } from '../../store/app-store.ts';
import { saysOnlyToRead } from '../../store/commands.ts';
import { follow } from '../../store/selection.ts';
import { useClashing } from '../clashes/use-clashes.ts';
import styles from './actions-grid.module.css';
import type { Line } from './arrange.ts';
import { CellEditor } from './cell-editor.tsx';
import { copyCells } from './clipboard/copying.ts';
import { cellsOnClipboard } from './clipboard/reading.ts';
import { COLUMNS, densityFor, leastWidth, ROW_HEIGHT, type Column, type ColumnName } from './columns/columns.ts';
import { headingCommands } from './columns/heading-commands.ts';
import { Headings, HEADINGS } from './grid-headings.tsx';
import { gridKey, rowKeys } from './grid-keys.ts';
import { GroupLine, RowLine } from './grid-lines.tsx';
import { useJustTyped } from './just-typed.ts';
import { HeadingMenu } from './menus/heading-menu.tsx';
import { MenuAt, placeOf, type MenuPlace } from './menus/menu-at.tsx';
import { RowMenu } from './menus/row-menu.tsx';
import { placeOnward, type Onward } from './moving.ts';
import type { RowCommands } from './row-commands.ts';
import type { Sorting } from './sorting.ts';
import type { GridState } from './use-grid-state.ts';
import { HEADINGS_HEIGHT, useLineOptions, useMeasuredAnew } from './use-lines-in-sight.ts';

interface ActionsGridProps {
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  /** Pixels across. */
  readonly width: number;
  readonly sorting: readonly Sorting[];
  readonly words: readonly string[];
  readonly state: GridState;
  readonly rows: RowCommands;
  readonly onPaste: (from: EntityId, columns: readonly ColumnName[], cells: readonly (readonly string[])[]) => void;
}
/** The actions as a grid one can walk and edit like a sheet. Only the lines in sight are in the document, however many there are. */
export function ActionsGrid({ lines, columns, width, sorting, words, state, rows, onPaste }: ActionsGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const hadFocus = useRef(false);
  const lastLine = useRef(0);
  const [menu, setMenu] = useState<(MenuPlace & { readonly key: string; readonly column: ColumnName }) | null>(null);
  const density = densityFor(width);
  const rowHeight = ROW_HEIGHT[density];
  const lineOf = useMemo(() => new Map(lines.map((line, at) => [line.key, at])), [lines]);
  const named = columns.map(({ name }) => name).join();
  const names = useMemo(() => named.split(',') as readonly ColumnName[], [named]);
  const { active, ticked } = state;
  const mayChange = useMayChange();
  const clashing = useClashing();
  const justTyped = useJustTyped();
  // A cell that was open when the plan as it once stood came is closed.
  const editing = mayChange ? state.editing : null;

  // A line that has gone (removed, filtered away, in a closed group) leaves its place to the one that stands there now.
  const activeLine = active === null ? 0 : active.key === HEADINGS ? -1 : (lineOf.get(active.key) ?? Math.min(lastLine.current, lines.length - 1));
  useEffect(() => { lastLine.current = activeLine; }, [activeLine]);
  const activeColumn = Math.max(0, names.indexOf(active?.column ?? 'ref'));
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

  const headings = useMemo(() => headingCommands(columns, (name) => table.current?.querySelector(`th[data-column="${name}"]`)?.getBoundingClientRect().width ?? null), [columns]);
  const setWidth = useCallback((name: ColumnName, pixels: number) => headings.setWidth(name, pixels), [headings]);
  const go = (line: number, column: number, extend = false) => {
    state.activate({ key: keyAt(line), column: names[column] ?? 'ref' }, true);
    const to = lines[line];
    if (to?.is !== 'row') return;
    // Moving within what is ticked keeps it, as in Excel the Tab key does; Shift goes on from where one began.
    if (extend) state.tickTo(to.key, rowKeys(lines));
    else state.setAnchor(to.key);
    virtualizer.scrollToIndex(line);
    follow(to.key);
  };
  const leave = (onward: Onward | null) => {
    state.edit(null);
    if (onward === null) return;
    const to = placeOnward({ line: activeLine, column: activeColumn }, onward, columns.length, (at) => lines[at]?.is === 'row', lines.length);
    go(to.line, to.column);
  };
  const begin = (line: Line | undefined, column: ColumnName, typed: string | null) => {
    if (line?.is !== 'row') return;
    // What can only be read is opened to be read.
    if (COLUMNS[column].editor === null || (!mayChange && typed === null)) { if (typed === null) rows.open(line.key); }
    else if (!mayChange) saysOnlyToRead();
    else state.edit({ key: line.key, column, typed });
  };
  const openMenu = (place: MenuPlace) => {
    const key = keyAt(activeLine);
    if (lines[activeLine]?.is !== 'group') setMenu({ ...place, key, column: names[activeColumn] ?? 'ref' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.defaultPrevented || event.nativeEvent.isComposing || !table.current?.contains(event.target as Node)) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEADINGS_HEIGHT) / rowHeight) - 1);
    const used = gridKey(event, { lines, columns, activeLine, activeColumn, page, state, rows, headings, go, begin, openMenu: () => openMenu(placeOf(document.activeElement)) });
    if (used) event.preventDefault();
  };
  const whereOf = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('td, th');
    const key = cell?.closest('tr')?.dataset['key'];
    return cell && key !== undefined && table.current?.contains(cell) ? { key, column: (cell.dataset['column'] ?? 'ref') as ColumnName, line: lines[lineOf.get(key) ?? -1] } : null;
  };
  /** Where a double click began: its first click may open the details, and the second falls on what has moved there. */
  const clicked = useRef<ReturnType<typeof whereOf>>(null);
  const onClick = (event: MouseEvent) => {
    const where = whereOf(event);
    if (event.detail < 2) clicked.current = where;
    if (where === null || (event.target as Element).closest('input, button, [data-edge]')) return;
    if (event.detail > 1 && where.line?.is === 'row' && !(event.target as Element).closest('[data-tick]')) return;
    state.activate(where, editing === null);
    if (where.key === HEADINGS) return headings.sort(where.column, event.shiftKey);
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
    const where = event.detail === 2 ? clicked.current : whereOf(event);
    if (where !== null && editing === null) begin(where.line, where.column, null);
  };
  const onContextMenu = (event: MouseEvent) => {
    const where = whereOf(event);
    if (where === null || editing !== null || where.line?.is === 'group') return;
    event.preventDefault();
    state.activate(where, true);
    // What the menu is meant for is what one sees chosen: this row, or the several it is one of.
    if (where.line?.is === 'row' && !ticked.has(where.line.key)) {
      state.clearTicks();
      state.setAnchor(where.line.key);
      follow(where.line.key);
    }
    setMenu({ left: event.clientX, top: event.clientY, key: where.key, column: where.column });
  };
  const onCopy = (event: ClipboardEvent) => {
    const line = lines[activeLine];
    if (editing !== null || line?.is !== 'row') return;
    event.preventDefault();
    const wanted = lines.flatMap((one) => (one.is === 'row' && ticked.has(one.key) ? [one.row] : []));
    copyCells(event.clipboardData, wanted.length > 0 ? wanted : [line.row], wanted.length > 0 ? names : [names[activeColumn] ?? 'ref']);
  };
  const onPasteHere = (event: ClipboardEvent) => {
    const line = lines[activeLine];
    const cells = cellsOnClipboard(event.clipboardData);
    if (editing !== null || line?.is !== 'row' || cells === null) return;
    event.preventDefault();
    onPaste(line.key, names.slice(activeColumn), cells);
  };

  // Puts the focus on the active cell when that was asked for, or when the cell that held it has gone.
  useLayoutEffect(() => {
    const lost = hadFocus.current && document.activeElement === document.body;
    if (editing !== null || menu !== null || !(state.wantsFocus.current || lost)) return;
    const cell = table.current?.querySelector<HTMLElement>('[data-current]');
    if (!cell) return;
    state.wantsFocus.current = false;
    cell.focus();
  });

  const items = virtualizer.getVirtualItems();
  let reached = 0;
  return (
    <div className={styles['scroller']} ref={scroller} data-density={density}>
      <table
        ref={table} role="grid" className={styles['table']} style={{ minWidth: leastWidth(columns) }}
        aria-label="Actions" aria-rowcount={lines.length + 1} aria-colcount={columns.length} aria-multiselectable aria-readonly={!mayChange}
        onKeyDown={onKeyDown} onClick={onClick} onDoubleClick={onDoubleClick} onContextMenu={onContextMenu} onCopy={onCopy} onPaste={onPasteHere}
        onFocus={() => { hadFocus.current = true; }} onBlur={(event) => { if (event.relatedTarget !== null) hadFocus.current = false; }}
      >
        <colgroup>{columns.map((one) => <col key={one.name} style={one.width === null ? undefined : { width: one.width }} />)}</colgroup>
        <thead role="rowgroup"><Headings columns={columns} sorting={sorting} active={activeLine < 0 ? activeColumn : -1} onWidth={setWidth} /></thead>
        <tbody role="rowgroup">
          {items.flatMap((item) => {
            const line = lines[item.index]!;
            const gap = item.start - HEADINGS_HEIGHT - reached;
            reached = item.end - HEADINGS_HEIGHT;
            const edits = editing?.key === line.key ? editing : null;
            // One flat list of keys: a line that comes to stand elsewhere among those in sight is the same element, with its focus.
            return [
              ...(gap > 0 ? [<Gap key={`before ${line.key}`} height={gap} columns={columns.length} />] : []),
              line.is === 'group'
                ? (
                  <GroupLine
                    key={line.key} lineKey={line.key} group={line.group} closed={line.closed} columns={columns.length}
                    rowIndex={item.index + 2} active={item.index === activeLine}
                  />
                )
                : (
                  <RowLine
                    key={line.key} row={line.row} columns={names} rowIndex={item.index + 2} words={words}
                    active={item.index === activeLine ? (names[activeColumn] ?? null) : null} isCurrent={state.selected === line.key} isTicked={ticked.has(line.key)}
                    isSelected={ticked.size > 0 ? ticked.has(line.key) : state.selected === line.key}
                    clashes={clashing.has(line.key)} typed={justTyped.get(line.key) ?? null} editing={edits?.column ?? null}
                    editor={edits && <CellEditor row={line.row} editing={edits} targets={state.targetsOf(line.key, rowKeys(lines))} onMove={state.askMove} onClose={leave} />}
                  />
                ),
            ];
          })}
          {virtualizer.getTotalSize() - reached > 0 && <Gap height={virtualizer.getTotalSize() - reached} columns={columns.length} />}
        </tbody>
      </table>
      {menu !== null && (
        <MenuAt place={menu} label={menu.key === HEADINGS ? 'Column' : 'Action'} onClose={() => { state.wantsFocus.current = true; setMenu(null); }}>
          {menu.key === HEADINGS
            ? <HeadingMenu column={menu.column} commands={headings} />
            : <RowMenu row={menu.key} column={menu.column} targets={state.targetsOf(menu.key, rowKeys(lines))} commands={rows} />}
        </MenuAt>
      )}
    </div>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return <tr className={styles['gap']} role="presentation" aria-hidden><td role="presentation" colSpan={columns} style={{ height }} /></tr>;
}

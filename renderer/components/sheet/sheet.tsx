import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { placeAfter, placeOnward, type Onward } from '../../features/actions/moving.ts';
import { useWidth } from '../use-width.ts';
import { select, useApp } from '../../store/app-store.ts';
import { saysOnlyToRead } from '../../store/commands.ts';
import { follow } from '../../store/selection.ts';
import { useMayChange } from '../may-change.tsx';
import { SheetHeadings, SheetLine } from './sheet-lines.tsx';
import type { SheetColumn, SheetRow, SheetSorting } from './sheet-columns.ts';
import styles from './sheet.module.css';
import type { Ticks } from './ticks.ts';

const HEADINGS_HEIGHT = 32;
const HEADINGS = 'headings';
/** Narrower than this a row has two lines, and words wrap instead of being cut off. */
const NARROW = 640;
/** What a column that takes the rest still gets; below this the sheet scrolls sideways. */
const leastRest = (width: number): number => (width < NARROW ? 128 : 200);

export interface SheetHandle {
  /** Puts the focus on the first row, whichever one was on before: what was looked for is then under the keys. */
  readonly toFirst: () => void;
}
interface SheetProps<Row extends SheetRow> {
  /** What the rows are: `People`. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** For the room there is. */
  readonly columnsFor: (pixels: number) => readonly SheetColumn<Row>[];
  readonly sorting: SheetSorting;
  readonly onSort: (sorting: SheetSorting) => void;
  readonly onRemove: (key: EntityId) => void;
  /** Given, several rows can be taken together: Space, Shift and an arrow, Ctrl+A, or the mouse. */
  readonly ticks?: Ticks;
  readonly handle?: Ref<SheetHandle>;
}
interface Cell {
  readonly key: string;
  readonly column: string;
}
/**
 * Things as rows that one walks and edits like a sheet: arrow keys, F2 or typing to change, Enter and Tab to keep and go on, Esc to leave as
 * it was. Only the rows in sight are in the document. What is selected is what the details show.
 */
export function Sheet<Row extends SheetRow>({ label, rows, columnsFor, sorting, onSort, onRemove, ticks, handle }: SheetProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const hadFocus = useRef(false);
  const wantsFocus = useRef(false);
  const lastLine = useRef(0);
  const selected = useApp((state) => state.selected);
  const mayChange = useMayChange();
  const width = useWidth(scroller);
  const columns = useMemo(() => columnsFor(width), [columnsFor, width]);
  const rowHeight = width < NARROW ? 56 : 40;
  const lineOf = useMemo(() => new Map(rows.map((row, at) => [row.key as string, at])), [rows]);
  const [active, setActive] = useState<Cell | null>(() => (selected === null ? null : { key: selected, column: columns[0]!.name }));
  const [opened, setOpened] = useState<(Cell & { readonly typed: string | null }) | null>(null);
  const editing = mayChange ? opened : null;

  // A row that has gone leaves its place to the one that stands there now.
  const activeLine = active === null ? 0 : active.key === HEADINGS ? -1 : (lineOf.get(active.key) ?? Math.min(lastLine.current, rows.length - 1));
  useEffect(() => { lastLine.current = activeLine; }, [activeLine]);
  const activeColumn = Math.max(0, columns.findIndex(({ name }) => name === active?.column));

  // eslint-disable-next-line react-hooks/incompatible-library -- its functions stay inside this component
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: useCallback((at: number) => rows[at]?.key ?? at, [rows]),
    overscan: 10,
    scrollMargin: HEADINGS_HEIGHT,
    scrollPaddingStart: HEADINGS_HEIGHT,
    // The active row stays in the document wherever one scrolls, so that the focus is never lost.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.max(0, activeLine)])].sort((a, b) => a - b),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  // What was selected elsewhere (next in the details, a row just added) is brought into sight.
  useEffect(() => {
    const at = selected === null ? undefined : lineOf.get(selected);
    if (at === undefined) return;
    if (selected !== active?.key) setActive({ key: selected!, column: active?.column ?? columns[0]!.name });
    virtualizer.scrollToIndex(at);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when another thing is selected, or when it comes into the list
  }, [selected, lineOf.has(selected ?? '')]);

  const keys = () => rows.map(({ key }) => key);
  const go = (line: number, column: number, extend = false) => {
    wantsFocus.current = true;
    const row = rows[line];
    if (ticks && row && extend) ticks.upTo(row.key, keys(), rows[activeLine]?.key);
    setActive({ key: line < 0 ? HEADINGS : (row?.key ?? HEADINGS), column: columns[column]!.name });
    if (row && line >= 0) follow(row.key);
  };
  useImperativeHandle(handle, () => ({ toFirst: () => go(0, activeColumn) }));
  const leave = (onward: Onward | null) => {
    setOpened(null);
    if (onward === null) return;
    const to = placeOnward({ line: activeLine, column: activeColumn }, onward, columns.length, (at) => rows[at] !== undefined, rows.length);
    go(to.line, to.column);
  };
  const sortBy = (column: string) => onSort({ column, descending: sorting.column === column && !sorting.descending });
  const openDetails = (key: EntityId) => {
    select(key);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="details"] [data-pane-start]')?.focus());
  };
  const begin = (row: Row | undefined, column: SheetColumn<Row>, typed: string | null) => {
    if (row === undefined) return;
    const leads = column.leads?.(row);
    if (leads && typed === null) return leads();
    // What cannot be changed here, or can only be read, is opened to be read.
    if (column.editor === undefined || (!mayChange && typed === null)) return typed === null ? openDetails(row.key) : undefined;
    if (!mayChange) return void saysOnlyToRead();
    setActive({ key: row.key, column: column.name });
    setOpened({ key: row.key, column: column.name, typed });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.defaultPrevented || event.nativeEvent.isComposing || !table.current?.contains(event.target as Node)) return;
    const row = rows[activeLine];
    const column = columns[activeColumn]!;
    const control = event.ctrlKey || event.metaKey;
    const done = () => event.preventDefault();
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEADINGS_HEIGHT) / rowHeight) - 1);
    const place = event.altKey ? null : placeAfter(event.key, { line: activeLine, column: activeColumn }, control, { lines: rows.length, columns: columns.length, page });
    if (place !== null) { done(); return go(place.line, place.column, event.shiftKey && place.line !== activeLine); }
    if (ticks && row && event.key === ' ' && !control) { done(); return ticks.toggle(row.key); }
    if (ticks && control && event.key.toLowerCase() === 'a' && !event.shiftKey && !event.altKey) { done(); return ticks.all(keys()); }
    if (ticks && ticks.ticked.size > 0 && event.key === 'Escape') { done(); return ticks.clear(); }
    if (activeLine < 0) {
      if (event.key === 'Enter' || event.key === ' ') { done(); sortBy(column.name); }
      return;
    }
    if (event.key === 'Enter' || event.key === 'F2') { done(); return begin(row, column, null); }
    if (event.key === 'Delete' && row) { done(); return mayChange ? onRemove(row.key) : void saysOnlyToRead(); }
    if (event.key === 'Backspace') { done(); return begin(row, column, ''); }
    if (event.key.length === 1 && event.key !== ' ' && !control && !event.altKey) { done(); begin(row, column, event.key); }
  };
  const whereOf = (event: MouseEvent | FocusEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('td, th');
    const key = cell?.closest('tr')?.dataset['key'];
    const column = columns.find(({ name }) => name === cell?.dataset['column']);
    return cell && key !== undefined && column && table.current?.contains(cell) ? { key, column, row: rows[lineOf.get(key) ?? -1] } : null;
  };
  const onClick = (event: MouseEvent) => {
    const where = whereOf(event);
    if (where === null || (event.target as Element).closest('input')) return;
    setActive({ key: where.key, column: where.column.name });
    wantsFocus.current = editing === null;
    if (where.key === HEADINGS) return sortBy(where.column.name);
    if (where.row === undefined) return;
    if (ticks && ((event.target as Element).closest('[data-tick]') || event.ctrlKey || event.metaKey)) return ticks.toggle(where.row.key);
    if (ticks && event.shiftKey) return ticks.upTo(where.row.key, keys(), rows[activeLine]?.key);
    if ((event.target as Element).closest('[data-leads]')) return where.column.leads?.(where.row)?.();
    select(where.row.key);
  };
  // A screen reader may put the focus on any cell: that is then the one the keys are for.
  const onFocus = (event: FocusEvent) => {
    hadFocus.current = true;
    const where = whereOf(event);
    if (where !== null && (where.key !== active?.key || where.column.name !== active.column)) setActive({ key: where.key, column: where.column.name });
  };
  const onDoubleClick = (event: MouseEvent) => {
    const where = whereOf(event);
    if (where !== null && editing === null && where.column.leads?.(where.row!) == null) begin(where.row, where.column, null);
  };
  const onCopy = (event: ClipboardEvent) => {
    const row = rows[activeLine];
    if (editing !== null || row === undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', columns[activeColumn]!.textOf(row));
  };

  // Puts the focus on the active cell when that was asked for, or when the cell that held it has gone.
  useLayoutEffect(() => {
    const lost = hadFocus.current && document.activeElement === document.body;
    if (editing !== null || !(wantsFocus.current || lost)) return;
    const cell = table.current?.querySelector<HTMLElement>('[data-current]');
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus();
  });

  let reached = 0;
  const gap = (key: string, height: number) => <tr key={key} className={styles['gap']} role="presentation" aria-hidden><td role="presentation" colSpan={columns.length} style={{ height }} /></tr>;
  const rest = virtualizer.getVirtualItems().flatMap((item) => {
    const row = rows[item.index]!;
    const before = item.start - HEADINGS_HEIGHT - reached;
    reached = item.end - HEADINGS_HEIGHT;
    const edits = editing?.key === row.key ? editing : null;
    const line = (
      <SheetLine
        key={row.key} row={row} columns={columns} rowIndex={item.index + 2} active={item.index === activeLine ? columns[activeColumn]!.name : null}
        isCurrent={selected === row.key} ticked={ticks === undefined ? null : ticks.ticked.has(row.key)}
        editing={edits?.column ?? null} typed={edits?.typed ?? null} onClose={edits === null ? null : leave}
      />
    );
    return before > 0 ? [gap(`before ${row.key}`, before), line] : [line];
  });
  const after = virtualizer.getTotalSize() - reached;
  return (
    <div className={styles['scroller']} ref={scroller} data-density={width < NARROW ? 'two lines' : 'one line'}>
      <table
        ref={table} role="grid" className={styles['table']} style={{ minWidth: columns.reduce((sum, one) => sum + (one.width ?? leastRest(width)), 0) }}
        aria-label={label} aria-rowcount={rows.length + 1} aria-colcount={columns.length} aria-readonly={!mayChange} aria-multiselectable={ticks !== undefined}
        onKeyDown={onKeyDown} onClick={onClick} onDoubleClick={onDoubleClick} onCopy={onCopy}
        onFocus={onFocus} onBlur={(event) => { if (event.relatedTarget !== null) hadFocus.current = false; }}
      >
        <colgroup>{columns.map((one) => <col key={one.name} style={one.width === null ? undefined : { width: one.width }} />)}</colgroup>
        <thead role="rowgroup"><SheetHeadings columns={columns} sorting={sorting} active={activeLine < 0 ? activeColumn : -1} rowKey={HEADINGS} /></thead>
        <tbody role="rowgroup">{rest}{after > 0 && gap('after', after)}</tbody>
      </table>
    </div>
  );
}

import { Button, Tooltip } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { ToChange, useMayChange } from '../../components/may-change.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { appStore, planToday, say } from '../../store/app-store.ts';
import { run, runWithUndo, saysOnlyToRead } from '../../store/commands.ts';
import { currentPlan, usePlan } from '../../store/plan-mirror.ts';
import { follow, shownOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { MoveDateDialog } from '../details/move-date-dialog.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { ActionsGrid } from './actions-grid.tsx';
import styles from './actions-view.module.css';
import { countWords, grouped, linesOf, matching } from './arrange.ts';
import { arrangementStore, clearFilter, SHOWN_AS } from './arrangement.ts';
import type { ColumnName } from './columns.ts';
import { FilterBar } from './filter-bar.tsx';
import { NewActionForm } from './new-action-form.tsx';
import { pasteCommand, pastedWords, pasteInto } from './pasting.ts';
import { actionRows } from './rows.ts';
import { SelectionBar } from './selection-bar.tsx';
import { sorted } from './sorting.ts';
import { useGridState, type AskedMove } from './use-grid-state.ts';

const NOTHING: readonly EntityId[] = [];

/** What the council will do: one grid, filtered, sorted and grouped, edited where it stands. */
export function ActionsView() {
  const plan = usePlan();
  const mayChange = useMayChange();
  const arrangement = useStore(arrangementStore);
  const today = planToday();
  const [adding, setAdding] = useState(false);
  const [addedOutOfSight, setAddedOutOfSight] = useState<string | null>(null);
  const [moving, setMoving] = useState<AskedMove | null>(null);
  const state = useGridState(setMoving);
  const view = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const rows = useMemo(() => actionRows(plan, today), [plan, today]);
  const inOrder = useMemo(() => sorted(rows, arrangement.sorting), [rows, arrangement.sorting]);
  const shown = useMemo(() => matching(inOrder, arrangement), [inOrder, arrangement]);
  const lines = useMemo(() => linesOf(grouped(shown, arrangement.grouping), arrangement.closed), [shown, arrangement.grouping, arrangement.closed]);
  const keys = useMemo(() => lines.flatMap((line) => (line.is === 'row' ? [line.key] : [])), [lines]);
  const overdue = useMemo(() => rows.filter((row) => row.overdue).length, [rows]);
  const theme = useMemo(() => rows.find((row) => row.theme.key === arrangement.theme)?.theme ?? null, [rows, arrangement.theme]);
  const ticked = useMemo(() => (state.ticked.size === 0 ? NOTHING : keys.filter((key) => state.ticked.has(key))), [keys, state.ticked]);
  const answersAtFirst = state.selected?.startsWith('recommendation/') ? state.selected : null;

  useEffect(() => { shownOrder.set(keys); }, [keys]);
  // A cell that is opened for several rows is a cell of the table.
  useEffect(() => { if (state.editing !== null) arrangementStore.update({ shownAs: 'table' }); }, [state.editing]);
  useEffect(() => onViewEvent('find', () => { search.current?.focus(); search.current?.select(); }), []);
  useEffect(() => onViewEvent('newAction', () => {
    if (!mayChange) return void saysOnlyToRead();
    setAdding(true);
    requestAnimationFrame(() => view.current?.querySelector<HTMLElement>('form[aria-label="New action"] input')?.focus());
  }), [mayChange]);

  const focusGrid = useCallback(() => void requestAnimationFrame(() => view.current?.querySelector<HTMLElement>(':is([role="grid"], [role="treegrid"]) [data-current]')?.focus()), []);
  const added = (id: EntityId) => {
    follow(id);
    state.activate({ key: id, column: 'title' }, false);
    const now = currentPlan();
    const row = now ? actionRows(now, today).filter((one) => one.action.id === id) : [];
    setAddedOutOfSight(matching(row, arrangement).length === 0 ? `${row[0]?.action.ref ?? 'It'} was added. The filter hides it.` : null);
    requestAnimationFrame(() => view.current?.querySelector(`[data-key="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' }));
  };
  const remove = async (ids: readonly EntityId[]) => {
    const after = keys.slice(keys.indexOf(ids.at(-1)!) + 1).find((key) => !ids.includes(key)) ?? keys.filter((key) => !ids.includes(key)).at(-1) ?? null;
    const named = ids.length === 1 ? `${plan.get('action', ids[0]!)?.ref ?? 'The action'} was removed.` : `${ids.length} actions were removed.`;
    if (!(await runWithUndo({ do: 'action.remove', ids: [...ids] }, named))) return;
    state.clearTicks();
    if (after === null) return appStore.update({ selected: null });
    state.activate({ key: after, column: state.active?.column ?? 'title' }, true);
    follow(after);
  };
  const paste = async (from: EntityId, columns: readonly ColumnName[], cells: readonly (readonly string[])[]) => {
    const single = cells.length === 1 && cells[0]!.length === 1;
    const targets = single ? state.targetsOf(from, keys) : keys.slice(keys.indexOf(from));
    const pasted = pasteInto(plan, targets.flatMap((id) => plan.get('action', id) ?? []), columns, cells, today);
    const command = pasteCommand(pasted);
    if (command !== null && (await run(command)) === null) return;
    if (pasted.left.length > 0 || pasted.commands.length !== 1) say(pasted.left.length > 0 ? 'warning' : 'success', pastedWords(pasted));
  };
  const dateMoved = () => {
    setMoving(null);
    state.activate(state.active ?? { key: '', column: 'dueOn' }, true);
    focusGrid();
  };

  const form = adding && mayChange && (
    <NewActionForm
      asked answers={answersAtFirst} onAdded={added}
      onClose={() => { setAdding(false); setAddedOutOfSight(null); focusGrid(); }}
    />
  );
  if (rows.length === 0) {
    return (
      <div className={styles['view']} ref={view}>
        <ViewHeader title="Actions" />
        {form}
        <EmptyState title="No actions yet" button={!adding && <ToChange><Button data-opens="New action" appearance="primary" icon={<Add20Regular />} onClick={() => setAdding(true)}>New action</Button></ToChange>}>
          An action says what the council will do about a recommendation, who does it and by when. Add the first one here, or beside its recommendation in Review.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles['view']} ref={view}>
      <ViewHeader title="Actions">
        <Segmented label="Show the actions as" value={arrangement.shownAs} options={SHOWN_AS} onPick={(shownAs) => arrangementStore.update({ shownAs })} />
        <ToChange><Tooltip content="New action (Ctrl+Shift+N)" relationship="description">
          <Button data-opens="New action" appearance="primary" icon={<Add20Regular />} aria-expanded={adding} onClick={() => setAdding(true)}>New action</Button>
        </Tooltip></ToChange>
      </ViewHeader>
      {ticked.length > 1
        ? <SelectionBar ids={ticked} state={state} onRemove={(ids) => void remove(ids)} onLeave={focusGrid} />
        : <FilterBar arrangement={arrangement} overdue={overdue} theme={theme === null ? null : `${theme.number} ${theme.title}`.trim()} count={countWords(shown.length, rows.length)} search={search} onLeave={focusGrid} />}
      {form}
      {adding && addedOutOfSight !== null && <p className={styles['note']} role="status">{addedOutOfSight} <Button size="small" onClick={clearFilter}>Clear filters</Button></p>}
      {shown.length === 0 ? (
        <EmptyState title="No action matches" button={<Button onClick={() => { clearFilter(); focusGrid(); }}>Clear filters</Button>}>
          {`None of the ${rows.length} actions has what is asked for above.`}
        </EmptyState>
      ) : arrangement.shownAs === 'timeline' ? (
        <Timeline lines={lines} rows={shown} state={state} onRemove={(ids) => void remove(ids)} onMove={(action, dueOn) => setMoving({ action, dueOn, onward: 'stay' })} />
      ) : (
        <ActionsGrid lines={lines} sorting={arrangement.sorting} state={state} onRemove={(ids) => void remove(ids)} onPaste={(...what) => void paste(...what)} />
      )}
      {moving !== null && <MoveDateDialog action={moving.action} dueOn={moving.dueOn} onClose={dateMoved} />}
    </div>
  );
}

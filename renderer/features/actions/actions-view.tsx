import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { isRatedBeside } from '../../../shared/ratings/rating.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { useMayChange } from '../../components/may-change.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { saysOnlyToRead } from '../../store/commands.ts';
import { currentPlan } from '../../store/plan-mirror.ts';
import { follow, showsInOrder } from '../../store/selection.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { ActionsGrid } from './actions-grid.tsx';
import styles from './actions-view.module.css';
import { countWords } from './arrange.ts';
import { ActionsHeader, FirstActions } from './actions-header.tsx';
import { arrangementStore, clearFilter } from './arrangement.ts';
import { ColumnsMenu } from './columns/columns-menu.tsx';
import { columnsFor } from './columns/columns.ts';
import { GridDialogs, type Asked } from './dialogs/grid-dialogs.tsx';
import { FilterBar } from './filter-bar.tsx';
import { matching } from './filters/filters.ts';
import { halfTypedAt } from './half-typed.ts';
import { NewActionForm } from './new-action-form.tsx';
import { actionRows } from './rows.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useArranged } from './use-arranged.ts';
import { useGridState } from './use-grid-state.ts';
import { useRowCommands } from './use-row-commands.ts';
import { useWidth } from '../../components/use-width.ts';
import { ViewsMenu } from './views/views-menu.tsx';

const NOTHING: readonly EntityId[] = [];

/** What the council will do: one grid, filtered, sorted and grouped, edited where it stands. */
export function ActionsView() {
  const { plan, today, arrangement, context, rows, shown, groups, lines, keys, words } = useArranged();
  const mayChange = useMayChange();
  const [adding, setAdding] = useState(() => halfTypedAt('any') !== null);
  const [addedOutOfSight, setAddedOutOfSight] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const state = useGridState((move) => setAsked({ is: 'move', ...move }));
  const view = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const width = useWidth(view);
  const rated = isRatedBeside(plan.council);
  const columns = useMemo(() => columnsFor(width, arrangement.columns, rated), [width, arrangement.columns, rated]);
  const { commands, paste } = useRowCommands(plan, keys, state, { change: (ids) => setAsked({ is: 'change', ids }), withdraw: (ids) => setAsked({ is: 'withdraw', ids }) }, view);
  const views = useMemo(() => <ViewsMenu arrangement={arrangement} />, [arrangement]);
  const columnsMenu = useMemo(() => <ColumnsMenu chosen={arrangement.columns} shown={columns} rated={rated} />, [arrangement.columns, columns, rated]);
  const ticked = useMemo(() => (state.ticked.size === 0 ? NOTHING : keys.filter((key) => state.ticked.has(key))), [keys, state.ticked]);
  const answersAtFirst = state.selected?.startsWith('recommendation/') ? state.selected : null;

  useEffect(() => { showsInOrder(keys); }, [keys]);
  // A cell that is opened for several rows is a cell of the table.
  useEffect(() => { if (state.editing !== null) arrangementStore.update({ shownAs: 'table' }); }, [state.editing]);
  useEffect(() => onViewEvent('find', () => { search.current?.focus(); search.current?.select(); }), []);
  useEffect(() => onViewEvent('newAction', () => {
    if (!mayChange) return void saysOnlyToRead();
    setAdding(true);
    requestAnimationFrame(() => view.current?.querySelector<HTMLElement>('form[aria-label="New action"] input')?.focus());
  }), [mayChange]);

  const focusGrid = useCallback(() => void requestAnimationFrame(() => view.current?.querySelector<HTMLElement>(':is([role="grid"], [role="treegrid"]) [data-current]')?.focus()), []);
  const add = useCallback(() => setAdding(true), []);
  const goToAdded = (id: EntityId) => {
    follow(id);
    state.activate({ key: id, column: 'title' }, false);
    requestAnimationFrame(() => view.current?.querySelector(`[data-key="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' }));
  };
  const added = (id: EntityId) => {
    const now = currentPlan();
    const row = now ? actionRows(now, today).filter((one) => one.action.id === id) : [];
    setAddedOutOfSight(matching(row, arrangement.query, arrangement.filters, context).length === 0 ? `${row[0]?.action.ref ?? 'It'} was added. The filter hides it.` : null);
    goToAdded(id);
  };
  const answered = (made: EntityId | null) => {
    setAsked(null);
    if (made !== null) goToAdded(made);
    state.activate(made !== null ? { key: made, column: 'title' } : (state.active ?? { key: '', column: 'title' }), true);
    focusGrid();
  };

  const form = adding && mayChange && (
    <NewActionForm
      asked answers={answersAtFirst} onAdded={added}
      onClose={() => { setAdding(false); setAddedOutOfSight(null); focusGrid(); }}
    />
  );
  const dialogs = asked !== null && <GridDialogs asked={asked} onClose={answered} />;
  if (rows.length === 0) {
    return (
      <div className={styles['view']} ref={view}>
        <ActionsHeader shownAs={null} adding={adding} onAdd={add} onAsk={setAsked} />
        {form}
        <EmptyState title="No actions yet" button={!adding && <FirstActions hasRecommendations={plan.all('recommendation').length > 0} onAdd={add} onAsk={setAsked} />}>
          An action says what the council will do about a recommendation, who does it and by when. Begin with one for each
          recommendation, paste a list, or add them one by one, here or beside a recommendation in Review.
        </EmptyState>
        {dialogs}
      </div>
    );
  }
  return (
    <div className={styles['view']} ref={view}>
      <ActionsHeader shownAs={arrangement.shownAs} adding={adding} onAdd={add} onAsk={setAsked} />
      {ticked.length > 1
        ? <SelectionBar ids={ticked} state={state} columns={columns} rows={commands} onLeave={focusGrid} />
        : (
          <FilterBar
            arrangement={arrangement} rows={rows} groups={groups} context={context} count={countWords(shown.length, rows.length)} search={search} onLeave={focusGrid}
            before={views} after={arrangement.shownAs === 'table' && columnsMenu}
          />
        )}
      {form}
      {adding && addedOutOfSight !== null && <p className={styles['note']} role="status">{addedOutOfSight} <Button size="small" onClick={clearFilter}>Clear filters</Button></p>}
      {shown.length === 0 ? (
        <EmptyState title="No action matches" button={<Button onClick={() => { clearFilter(); focusGrid(); }}>Clear filters</Button>}>
          {`None of the ${rows.length} actions has what is asked for above.`}
        </EmptyState>
      ) : arrangement.shownAs === 'timeline' ? (
        <Timeline lines={lines} rows={shown} state={state} onRemove={commands.remove} onMove={(action, dueOn) => setAsked({ is: 'move', actions: [action], dueOn, onward: 'stay' })} />
      ) : (
        <ActionsGrid
          lines={lines} columns={columns} width={width} sorting={arrangement.sorting} words={words} state={state}
          rows={commands} onPaste={(...what) => void paste(...what)}
        />
      )}
      {dialogs}
    </div>
  );
}

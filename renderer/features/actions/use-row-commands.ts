import type { RefObject } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { appStore, planToday, say, select } from '../../store/app-store.ts';
import { run, runWithUndo, saysOnlyToRead } from '../../store/commands.ts';
import { follow } from '../../store/selection.ts';
import { pasteCommand, pastedWords, pasteInto } from './clipboard/pasting.ts';
import type { ColumnName } from './columns/columns.ts';
import { fillFrom } from './filling.ts';
import type { RowCommands } from './row-commands.ts';
import type { GridState } from './use-grid-state.ts';

interface RowDialogs {
  readonly change: (rows: readonly EntityId[]) => void;
  readonly withdraw: (rows: readonly EntityId[]) => void;
}
type Paste = (from: EntityId, columns: readonly ColumnName[], cells: readonly (readonly string[])[]) => Promise<void>;

/** What can be done to rows, on the plan and the rows as they are now. `keys`: the actions in the order they are shown. */
export function useRowCommands(
  plan: Plan, keys: readonly EntityId[], state: GridState, dialogs: RowDialogs, view: RefObject<HTMLElement | null>,
): { readonly commands: RowCommands; readonly paste: Paste } {
  const goTo = (id: EntityId, column: ColumnName) => {
    state.activate({ key: id, column }, true);
    follow(id);
  };
  const remove = async (ids: readonly EntityId[]) => {
    const after = keys.slice(keys.indexOf(ids.at(-1)!) + 1).find((key) => !ids.includes(key)) ?? keys.filter((key) => !ids.includes(key)).at(-1) ?? null;
    const named = ids.length === 1 ? `${plan.get('action', ids[0]!)?.ref ?? 'The action'} was removed.` : `${ids.length} actions were removed.`;
    if (!(await runWithUndo({ do: 'action.remove', ids: [...ids] }, named))) return;
    state.clearTicks();
    if (after === null) return appStore.update({ selected: null });
    goTo(after, state.active?.column ?? 'title');
  };
  const duplicate = async (ids: readonly EntityId[]) => {
    const made = await run({ do: 'action.duplicate', ids: [...ids] });
    if (made?.made) goTo(made.made, 'title');
  };
  const fill = (from: EntityId, column: ColumnName) => {
    const action = plan.get('action', from);
    const others = keys.filter((id) => id !== from && state.ticked.has(id));
    if (action === null || others.length === 0) return say('info', 'Select the rows it is meant for first, with Shift and the arrow keys, or Ctrl and a click.');
    const command = fillFrom(action, column, others);
    if (command !== null) void run(command);
    else if (column === 'dueOn') state.askMove({ actions: others, dueOn: action.dueOn, onward: 'stay' });
  };
  const commands: RowCommands = {
    open(row) {
      select(row);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="details"] [data-pane-start]')?.focus());
    },
    edit: (key, column) => state.edit({ key, column, typed: null }),
    change: (ids) => { if (!saysOnlyToRead()) dialogs.change(ids); },
    fill,
    copy(ids) {
      if (state.ticked.size === 0) for (const id of ids) state.tick(id);
      // The grid hears the copying and says what is copied; it has the focus again once the menu has gone.
      requestAnimationFrame(() => requestAnimationFrame(() => {
        view.current?.querySelector<HTMLElement>('[role="grid"] [data-current]')?.focus();
        document.execCommand('copy');
      }));
    },
    duplicate: (ids) => void duplicate(ids),
    withdraw: (ids) => { if (!saysOnlyToRead()) dialogs.withdraw(ids); },
    remove: (ids) => void remove(ids),
  };
  const paste: Paste = async (from, columns, cells) => {
    const single = cells.length === 1 && cells[0]!.length === 1;
    const targets = single ? state.targetsOf(from, keys) : keys.slice(keys.indexOf(from));
    const pasted = pasteInto(plan, targets.flatMap((id) => plan.get('action', id) ?? []), columns, cells, planToday());
    const command = pasteCommand(pasted);
    if (command !== null && (await run(command)) === null) return;
    if (pasted.left.length > 0 || pasted.added.length > 0 || pasted.commands.length !== 1) say(pasted.left.length > 0 ? 'warning' : 'success', pastedWords(pasted));
  };
  return { commands, paste };
}

import { useId, useLayoutEffect, useRef, useState } from 'react';
import { CellPopover } from '../../features/actions/cells/cell-popover.tsx';
import cells from '../../features/actions/cells/cells.module.css';
import { onwardOf } from '../../features/actions/cells/editing.ts';
import type { Onward } from '../../features/actions/moving.ts';
import type { SheetEditorProps } from './sheet-columns.ts';

interface ChoiceEditorProps<Value extends string> extends SheetEditorProps {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onPick: (value: Value) => Promise<unknown>;
}
/** One of a few, chosen under its cell: arrow keys or a first letter mark it, Enter and Tab keep what is marked. */
export function ChoiceEditor<Value extends string>({ label, typed, cell, value, options, onPick, onClose }: ChoiceEditorProps<Value>) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  const beginning = (letter: string, from: number) => {
    const order = options.map((_, step) => (from + 1 + step) % options.length);
    return order.find((at) => letter !== '' && options[at]!.label.toLowerCase().startsWith(letter.toLowerCase()));
  };
  const now = options.findIndex((one) => one.value === value);
  const [at, setAt] = useState(() => beginning(typed ?? '', now) ?? now);
  useLayoutEffect(() => input.current?.focus(), []);
  const close = (onward: Onward | null) => {
    if (left.current) return;
    left.current = true;
    onClose(onward);
  };
  const take = (place: number, onward: Onward) => {
    const option = options[place];
    if (option && option.value !== value) void onPick(option.value);
    close(onward);
  };
  return (
    <>
      <input
        ref={input} className={cells['input']} role="combobox" aria-label={label} aria-expanded aria-controls={listId} aria-activedescendant={`${listId}-${at}`}
        readOnly value={options[at]?.label ?? ''}
        onBlur={() => close(null)}
        onKeyDown={(event) => {
          event.stopPropagation();
          const onward = onwardOf(event);
          if (onward !== null) { event.preventDefault(); return take(at, onward); }
          if (event.key === 'Escape') { event.preventDefault(); return close('stay'); }
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey ? event.key : '';
          const next = step !== 0 ? (at + step + options.length) % options.length : beginning(letter, at);
          if (next !== undefined) { event.preventDefault(); setAt(next); }
        }}
      />
      <CellPopover under={cell}>
        <div role="listbox" id={listId} aria-label={label} className={cells['people']}>
          {options.map((one, place) => (
            <div
              key={one.value} id={`${listId}-${place}`} role="option" aria-selected={place === at} data-on={place === at || undefined} className={cells['person']}
              onMouseDown={(event) => event.preventDefault()} onClick={() => take(place, 'stay')}
            >
              {one.label}
            </div>
          ))}
        </div>
      </CellPopover>
    </>
  );
}

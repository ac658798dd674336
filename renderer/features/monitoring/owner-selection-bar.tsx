import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { CalendarArrowRight16Regular, Call16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Says } from '../../../shared/domain/round.ts';
import { count } from '../../../shared/papers/words.ts';
import { isIn, type OwnerInRound } from '../../../shared/rounds/owners-state.ts';
import { ToChange } from '../../components/may-change.tsx';
import { say } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import bar from '../actions/filter-bar.module.css';
import { AnotherDayDialog } from './another-day-dialog.tsx';

interface OwnerSelectionBarProps {
  readonly selected: readonly OwnerInRound[];
  readonly onClear: () => void;
}
/** What can be noted for several owners at once. It stands where the filters are, as among the actions. */
export function OwnerSelectionBar({ selected, onClear }: OwnerSelectionBarProps) {
  const [moving, setMoving] = useState(false);
  const missing = selected.filter(({ returns, state }) => returns.length > 0 && !isIn(state));
  const told = async (says: Says) => {
    if (missing.length === 0) return say('info', 'None of them was asked and is still to answer, so there is nothing to note.');
    const takings = missing.map(({ returns }) => ({ return: returns.at(-1)!.id, fields: { as: 'word of mouth', says } as const }));
    if (await runWithUndo({ do: 'returns.takenIn', takings }, `${missing.length === 1 ? 'One return counts' : `${count(missing.length, 'return')} count`} as in.`)) onClear();
  };
  return (
    <div className={bar['bar']} role="toolbar" aria-label="Selected owners">
      <b className={bar['selected']} role="status">{selected.length} selected</b>
      <ToChange>
        <Button size="small" icon={<CalendarArrowRight16Regular />} disabledFocusable={missing.length === 0} onClick={() => { if (missing.length > 0) setMoving(true); }}>Due on another day…</Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement><Button size="small" icon={<Call16Regular />}>Answered without the file</Button></MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void told('nothing to report')}>They have nothing to report</MenuItem>
              <MenuItem onClick={() => void told('something new')}>They told me: I write it under Updates</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </ToChange>
      <Button size="small" appearance="subtle" onClick={onClear}>Clear</Button>
      {moving && <AnotherDayDialog owners={missing} onClose={() => setMoving(false)} onDone={() => { setMoving(false); onClear(); }} />}
    </div>
  );
}

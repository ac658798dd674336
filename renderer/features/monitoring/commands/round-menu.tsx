import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { Delete16Regular, LockClosed16Regular, LockOpen16Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { focusViewSoon } from '../../../app/panes.ts';
import { ToChange } from '../../../components/may-change.tsx';
import { runWithUndo } from '../../../store/commands.ts';
import { monitoringStore } from '../monitoring-state.ts';
import type { RoundCommandProps } from '../round-props.ts';
import { CloseRoundDialog } from './close-round-dialog.tsx';

/** What is done with a round as a whole, once in its life. */
export function RoundMenu({ round, owners }: RoundCommandProps) {
  const [closing, setClosing] = useState(false);
  const name = round.ref || 'the round';
  const openAgain = () => void runWithUndo({ do: 'round.set', id: round.id, fields: { closedOn: null } }, `${name} is open again.`);
  const remove = async () => {
    if (!(await runWithUndo({ do: 'round.remove', id: round.id }, `${name} was removed.`))) return;
    monitoringStore.update({ round: null, listed: true });
    focusViewSoon();
  };
  return (
    <ToChange>
      <Menu>
        <MenuTrigger disableButtonEnhancement><Tooltip content={`More to do with ${name}`} relationship="label"><Button appearance="subtle" icon={<MoreHorizontal20Regular />} /></Tooltip></MenuTrigger>
        <MenuPopover>
          <MenuList>
            {round.closedOn === null
              ? <MenuItem icon={<LockClosed16Regular />} onClick={() => setClosing(true)}>Close the round…</MenuItem>
              : <MenuItem icon={<LockOpen16Regular />} onClick={openAgain}>Open the round again</MenuItem>}
            <MenuItem icon={<Delete16Regular />} onClick={() => void remove()}>Remove the round</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {closing && <CloseRoundDialog round={round} owners={owners} onClose={() => setClosing(false)} />}
    </ToChange>
  );
}

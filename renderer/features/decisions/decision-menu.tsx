import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { Resolution } from '../../../shared/domain/decision.ts';
import { run, runWithUndo } from '../../store/commands.ts';
import type { Doing } from './writing.ts';

interface DecisionMenuProps {
  readonly of: Resolution;
  /** `the decision (2) of minute 112(2)`. */
  readonly called: string;
  /** The decisions of the meeting, in order. */
  readonly all: readonly Resolution[];
  readonly onDo: (doing: Doing) => void;
}
/** What can be done with a decision. */
export function DecisionMenu({ of, called, all, onDo }: DecisionMenuProps) {
  const at = all.indexOf(of);
  const move = (to: number) => void run({ do: 'resolution.move', id: of.id, before: all[to]?.id ?? null });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={`What to do with ${called}`} relationship="label"><Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} /></Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onDo({ is: 'changing', id: of.id })}>Change…</MenuItem>
          <MenuItem onClick={() => onDo({ is: 'arising', id: of.id })}>Add actions arising…</MenuItem>
          {of.power === 'recommended' && <MenuItem onClick={() => onDo({ is: 'replying', id: of.id })}>{of.reply === null ? 'Record the reply…' : 'Change the reply…'}</MenuItem>}
          <MenuDivider />
          <MenuItem disabled={at <= 0} onClick={() => move(at - 1)}>Move up</MenuItem>
          <MenuItem disabled={at < 0 || at === all.length - 1} onClick={() => move(at + 2)}>Move down</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => void runWithUndo({ do: 'resolution.remove', id: of.id }, 'The decision was removed.')}>Remove</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

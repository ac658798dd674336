import { Button, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { count } from '../../../../shared/papers/words.ts';
import { ToChange } from '../../../components/may-change.tsx';
import { useStore } from '../../../store/store.ts';
import { gatherReturns, lookAtRound } from '../../taking-in/take-in.ts';
import { takingStore } from '../../taking-in/taking-store.ts';
import type { RoundCommandProps } from '../round-props.ts';

/** Takes in the returns that came back; those that wait to be looked at come first. */
export function TakeInReturns({ round, owners }: RoundCommandProps) {
  const { review } = useStore(takingStore);
  const waiting = review?.round === round.id ? review.returns.length : 0;
  const asked = owners.some(({ askedOn }) => askedOn !== null);
  return (
    <ToChange>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance={asked && waiting === 0 ? 'primary' : 'secondary'} icon={<ArrowDownload20Regular />}>Take in returns</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void gatherReturns('files', round.id)}>Choose the files…</MenuItem>
            <MenuItem onClick={() => void gatherReturns('folder', round.id)}>Choose their folder…</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {waiting > 0 && <Button appearance="primary" onClick={() => void lookAtRound(round.id)}>Review {count(waiting, 'return')}</Button>}
    </ToChange>
  );
}

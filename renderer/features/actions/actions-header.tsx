import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { Add20Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import { ToChange } from '../../components/may-change.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { arrangementStore, SHOWN_AS, type Arrangement } from './arrangement.ts';
import styles from './actions-view.module.css';
import type { Asked } from './dialogs/grid-dialogs.tsx';

interface ActionsHeaderProps {
  /** Null where there is no action to show yet: then adding one stands where the actions would. */
  readonly shownAs: Arrangement['shownAs'] | null;
  readonly adding: boolean;
  readonly onAdd: () => void;
  readonly onAsk: (asked: Asked) => void;
}
/** The view's heading and the ways to add. It stays as it is while one moves about in the rows. */
export const ActionsHeader = memo(function ActionsHeader({ shownAs, adding, onAdd, onAsk }: ActionsHeaderProps) {
  return (
    <ViewHeader title="Actions">
      {shownAs !== null && <Segmented label="Show the actions as" value={shownAs} options={SHOWN_AS} onPick={(next) => arrangementStore.update({ shownAs: next })} />}
      {shownAs !== null && <ToChange><Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content="More ways to add" relationship="label"><Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label="More ways to add" /></Tooltip>
        </MenuTrigger>
        <MenuPopover><MenuList>
          <MenuItem onClick={() => onAsk({ is: 'add many' })}>Add many at once…</MenuItem>
          <MenuItem onClick={() => onAsk({ is: 'per recommendation' })}>One action per recommendation…</MenuItem>
        </MenuList></MenuPopover>
      </Menu></ToChange>}
      {shownAs !== null && <NewActionButton adding={adding} onAdd={onAdd} />}
    </ViewHeader>
  );
});

interface FirstActionsProps extends Pick<ActionsHeaderProps, 'onAdd' | 'onAsk'> {
  readonly hasRecommendations: boolean;
}
/** Every way to add, where there is nothing yet: the menu has nothing to be beside. */
export const FirstActions = ({ hasRecommendations, onAdd, onAsk }: FirstActionsProps) => (
  <div className={styles['first']}>
    <ToChange>
      {hasRecommendations && <Button onClick={() => onAsk({ is: 'per recommendation' })}>One action per recommendation…</Button>}
      <Button onClick={() => onAsk({ is: 'add many' })}>Add many at once…</Button>
    </ToChange>
    <NewActionButton adding={false} onAdd={onAdd} />
  </div>
);

const NewActionButton = ({ adding, onAdd }: Pick<ActionsHeaderProps, 'adding' | 'onAdd'>) => (
  <ToChange><Tooltip content="New action (Ctrl+Shift+N)" relationship="description">
    <Button data-opens="New action" appearance="primary" icon={<Add20Regular />} aria-expanded={adding} onClick={onAdd}>New action</Button>
  </Tooltip></ToChange>
);

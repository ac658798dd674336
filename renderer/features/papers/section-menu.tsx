import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons';
import type { LayoutSection } from '../../../shared/papers/layout.ts';
import type { SectionSteps } from './section-steps.ts';

interface SectionMenuProps {
  readonly id: string;
  readonly section: LayoutSection;
  readonly title: string;
  readonly included: boolean;
  readonly steps: SectionSteps;
  /** Where something else opens it too, as a right click does. */
  readonly control?: { readonly open: boolean; readonly onOpen: (open: boolean) => void };
}
/** All that can be done to a section as a whole, with the keys for it. */
export function SectionMenu({ id, section: { name, canBeLeftOut }, title, included, steps, control }: SectionMenuProps) {
  // The place has gone elsewhere, and with it the button that has the focus.
  const thenBack = (step: Promise<unknown>) => void step.then(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
  const movable = steps.canMove(name, -1) || steps.canMove(name, 1);
  return (
    <Menu {...(control === undefined ? {} : { open: control.open, onOpenChange: (_: unknown, data: { open: boolean }) => control.onOpen(data.open) })}>
      <MenuTrigger disableButtonEnhancement><Button id={id} appearance="subtle" size="small" icon={<MoreHorizontal16Regular />} aria-label={`What can be done to “${title}”`} /></MenuTrigger>
      <MenuPopover>
        <MenuList>
          {movable && <MenuItem secondaryContent="Alt+↑" disabled={!steps.canMove(name, -1)} onClick={() => thenBack(steps.move(name, -1))}>Move up</MenuItem>}
          {movable && <MenuItem secondaryContent="Alt+↓" disabled={!steps.canMove(name, 1)} onClick={() => thenBack(steps.move(name, 1))}>Move down</MenuItem>}
          {canBeLeftOut && <MenuItem onClick={() => thenBack(steps.include(name, !included))}>{included ? 'Leave out of the paper' : 'Put into the paper'}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

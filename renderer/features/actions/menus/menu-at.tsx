import { Menu, MenuList, MenuPopover, type PositioningVirtualElement } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Where a menu was asked for: at the pointer, or under the cell that has the focus. */
export interface MenuPlace {
  readonly left: number;
  readonly top: number;
}
export const placeOf = (cell: Element | null | undefined): MenuPlace => {
  const box = cell?.getBoundingClientRect();
  return { left: (box?.left ?? 0) + 8, top: box?.bottom ?? 0 };
};

interface MenuAtProps {
  readonly place: MenuPlace;
  readonly label: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}
/** A menu that belongs to no button: what a right click or Shift+F10 opens. */
export function MenuAt({ place, label, children, onClose }: MenuAtProps) {
  const target: PositioningVirtualElement = { getBoundingClientRect: () => new DOMRect(place.left, place.top, 0, 0) };
  return (
    <Menu open positioning={{ target, position: 'below', align: 'start' }} onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <MenuPopover><MenuList aria-label={label}>{children}</MenuList></MenuPopover>
    </Menu>
  );
}

import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/contract.ts';
import type { MainCommand, MenuEntry } from './menu-template.ts';

export interface MenuActs {
  /** To the window. */
  send(command: MenuCommand): void;
  /** Here. */
  run(command: MainCommand): void;
}

const idOf = (command: MainCommand): string => (command.do === 'openRecent' ? `openRecent ${command.path}` : command.do);

function item(entry: MenuEntry, acts: MenuActs): MenuItemConstructorOptions {
  switch (entry.is) {
    case 'line':
      return { type: 'separator' };
    case 'role': {
      const { is: _is, ...rest } = entry;
      return rest;
    }
    case 'menu':
      return { label: entry.label, enabled: entry.enabled ?? true, submenu: entry.entries.map((one) => item(one, acts)) };
    case 'sent': {
      const { is: _is, command, visible = true, ...rest } = entry;
      // A hidden one has the same command as a shown one, so only the shown one carries its name.
      return { ...rest, visible, ...(visible ? { id: command } : { acceleratorWorksWhenHidden: true }), click: () => acts.send(command) };
    }
    case 'done': {
      const { is: _is, command, ...rest } = entry;
      return { ...rest, id: idOf(command), click: () => acts.run(command) };
    }
  }
}

/** Each item's id is its command's name. */
export const showMenu = (menu: typeof Menu, template: readonly MenuEntry[], acts: MenuActs): void =>
  menu.setApplicationMenu(menu.buildFromTemplate(template.map((entry) => item(entry, acts))));

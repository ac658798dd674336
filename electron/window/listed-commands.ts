import type { ListedCommand } from '../../shared/contract/contract.ts';
import type { MenuEntry } from './menu-template.ts';

/** Without the mark of the access key; a doubled mark stands for itself. */
const plain = (label: string): string => label.replace(/&(&?)/g, '$1');
const keysOf = (accelerator: string, isMac: boolean): string => (isMac ? accelerator.replace('CmdOrCtrl', '⌘').replace('Cmd', '⌘').replace('Shift', '⇧').replaceAll('+', '') : accelerator.replace('CmdOrCtrl', 'Ctrl'));

/** The entries of the menu that the window does, and that can be chosen now, each once. */
export function listedCommands(entries: readonly MenuEntry[], isMac: boolean, menu = ''): readonly ListedCommand[] {
  return entries.flatMap((entry): readonly ListedCommand[] => {
    if (entry.is === 'menu') return entry.enabled === false ? [] : listedCommands(entry.entries, isMac, plain(entry.label));
    if (entry.is !== 'sent' || entry.enabled === false || entry.visible === false) return [];
    return [{ command: entry.command, label: plain(entry.label), keys: keysOf(entry.accelerator ?? '', isMac), menu }];
  });
}

import { useEffect, useState } from 'react';
import type { Findable } from '../../../shared/find/findable.ts';
import { bridge } from '../../bridge/bridge.ts';

/** The commands of the menu that can be chosen now, asked for when the list is opened: it never says other than the menu. */
export function useMenuCommands(): readonly Findable[] {
  const [commands, setCommands] = useState<readonly Findable[]>([]);
  useEffect(() => {
    let wanted = true;
    void bridge.ask('menu:commands', null).then((all) => {
      if (wanted) setCommands(all.filter(({ command }) => command !== 'edit.findAnything').map(({ command, label, keys, menu }): Findable => ({ key: command, sort: 'command', ref: '', title: label, detail: keys, words: menu })));
    });
    return () => { wanted = false; };
  }, []);
  return commands;
}

import type { Menu } from 'electron';
import type { ListedCommand, MergeTold } from '../../shared/contract/contract.ts';
import { madeWords } from '../../shared/merging/labels.ts';
import type { Desk } from '../ipc/desk.ts';
import type { Tell } from '../ipc/ports.ts';
import type { Recents } from '../storage/recents.ts';
import { listedCommands } from './listed-commands.ts';
import { menuTemplate, type MainCommand, type MenuState } from './menu-template.ts';
import { showMenu } from './menu.ts';

export interface MenuBarOptions {
  readonly menu: typeof Menu;
  readonly desk: Desk;
  readonly recents: Recents;
  readonly tell: Tell;
  readonly openFile: (file: string) => Promise<void>;
  readonly about: () => void;
  readonly platform: NodeJS.Platform;
}

/** What came in last and is in the plan. */
function lastMerge(merges: readonly MergeTold[]): string | null {
  const last = merges.find(({ stands }) => stands);
  return last ? madeWords(last) : null;
}

/** The menu bar as things stand. Made anew only when it would look different: a menu that is open closes when it is replaced. */
export class MenuBar {
  readonly #options: MenuBarOptions;
  #shown = '';

  constructor(options: MenuBarOptions) {
    this.#options = options;
  }

  show(): void {
    const state = this.#state();
    const key = JSON.stringify(state);
    if (key === this.#shown) return;
    this.#shown = key;
    const { menu, tell } = this.#options;
    showMenu(menu, menuTemplate(state), { send: (command) => tell('menu:chosen', { command }), run: (command) => this.#run(command) });
  }

  /** What of it the window does and can be chosen now. */
  commands(): readonly ListedCommand[] {
    return listedCommands(menuTemplate(this.#state()), this.#options.platform === 'darwin');
  }

  #state(): MenuState {
    const { desk, recents, platform } = this.#options;
    const { plan } = desk;
    return {
      platform: platform === 'win32' ? 'windows' : platform === 'darwin' ? 'mac' : 'linux',
      planOpen: plan !== null,
      mayChange: plan !== null && plan.session.readOnly === null,
      maySave: plan !== null && plan.mayBeKept,
      undo: plan?.session.history.undo ?? null,
      redo: plan?.session.history.redo ?? null,
      merge: lastMerge(plan?.session.history.merges ?? []),
      recents: recents.kept.map(({ path, title }) => ({ path, title })),
    };
  }

  #run(command: MainCommand): void {
    const { openFile, about, recents, tell } = this.#options;
    switch (command.do) {
      case 'openRecent':
        void openFile(command.path);
        return;
      case 'forgetRecents':
        for (const { path, pinned } of recents.kept) if (!pinned) recents.forget(path);
        void recents.list().then((list) => tell('recents:changed', list));
        this.show();
        return;
      case 'about':
        about();
    }
  }
}

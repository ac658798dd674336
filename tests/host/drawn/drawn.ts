import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { BrowserWindow } from '../electron/browser-window.ts';
import { app } from '../electron/app.ts';
import { host } from '../electron/host.ts';
import { Menu } from '../electron/menu.ts';
import { nativeTheme } from '../electron/native-theme.ts';
import { DRAWN_DELIVER, DRAWN_SEND, DRAWN_WORLD } from '../page/drawn-messages.ts';
import type { DialogAnswer, DrawnDialog, DrawnFileDialog, DrawnMessageBox, FromDrawn, ToDrawn } from '../page/drawn-messages.ts';
import { drawnSource } from '../page/drawn-source.ts';
import { chooseFiles, listFolder, startingPlace, type FileRequest } from './file-choice.ts';

interface Shown {
  dialog: DrawnDialog;
  request: FileRequest | null;
  settle(answer: DialogAnswer): void;
}

/** Electron's rule: the button called Cancel or No, else the first. */
const cancelButtonOf = (buttons: string[]): number => Math.max(0, buttons.findIndex((label) => /^&?(cancel|no)$/i.test(label)));

/** The menu bar and the dialogs of one window, drawn over its page for a person at a machine without Electron. */
export class Drawn {
  private readonly window: BrowserWindow;
  private world: number | null = null;
  private popped: Menu | null = null;
  private lastDialog = 0;
  /** In the order they are to be seen; a page that reloads is told of them again. */
  private readonly shown = new Map<number, Shown>();

  constructor(window: BrowserWindow) {
    this.window = window;
  }

  async attach(): Promise<void> {
    const { page, targetId } = this.window;
    page.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === DRAWN_WORLD && context.auxData?.['frameId'] === targetId) this.world = context.id;
    });
    page.on('Runtime.executionContextsCleared', () => (this.world = null));
    page.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === DRAWN_SEND) this.receive(JSON.parse(payload) as FromDrawn);
    });
    if (host.headed) page.on('Page.javascriptDialogOpening', ({ type }) => type === 'beforeunload' && this.askedToLeave());
    await Promise.all([
      page.send('Runtime.addBinding', { name: DRAWN_SEND, executionContextName: DRAWN_WORLD }),
      page.send('Page.addScriptToEvaluateOnNewDocument', {
        source: drawnSource({ draws: host.drawn, asksBeforeClosing: host.headed }), worldName: DRAWN_WORLD,
      }),
    ]);
  }

  showMenu(): void {
    this.deliver({ type: 'menu', items: Menu.getApplicationMenu()?.draw() ?? [] });
  }

  showTitle(title: string): void {
    this.deliver({ type: 'title', title });
  }

  popup(menu: Menu, x?: number, y?: number): void {
    this.popped = menu;
    this.deliver({ type: 'popup', items: menu.draw(), x: x ?? null, y: y ?? null });
  }

  async message(options: MessageBoxOptions): Promise<{ response: number; checkboxChecked: boolean }> {
    const buttons = options.buttons?.length ? options.buttons : ['OK'];
    const answer = await this.show({
      kind: 'message',
      icon: options.type ?? 'none',
      title: options.title ?? app.getName(),
      message: options.message,
      detail: options.detail ?? '',
      buttons,
      defaultButton: options.defaultId ?? 0,
      cancelButton: options.cancelId ?? cancelButtonOf(buttons),
      checkbox: options.checkboxLabel ? { label: options.checkboxLabel, checked: options.checkboxChecked ?? false } : null,
    }, null);
    const { button, checkbox } = 'button' in answer ? answer : { button: cancelButtonOf(buttons), checkbox: false };
    return { response: button, checkboxChecked: checkbox };
  }

  open(options: OpenDialogOptions): Promise<string[] | null> {
    const properties = options.properties ?? ['openFile'];
    const foldersOnly = properties.includes('openDirectory') && !properties.includes('openFile');
    return this.chooseIn('open', options, {
      foldersOnly,
      many: properties.includes('multiSelections'),
      showHidden: properties.includes('showHiddenFiles'),
      title: foldersOnly ? 'Choose a folder' : 'Open',
      confirmLabel: foldersOnly ? 'Choose' : 'Open',
    });
  }

  async save(options: SaveDialogOptions): Promise<string | null> {
    const showHidden = options.properties?.includes('showHiddenFiles') ?? false;
    const usual = { foldersOnly: false, many: false, showHidden, title: 'Save As', confirmLabel: 'Save' };
    const paths = await this.chooseIn('save', options, usual);
    return paths?.[0] ?? null;
  }

  private async chooseIn(
    kind: 'open' | 'save',
    options: OpenDialogOptions | SaveDialogOptions,
    usual: { foldersOnly: boolean; many: boolean; showHidden: boolean; title: string; confirmLabel: string },
  ): Promise<string[] | null> {
    const { foldersOnly, many, showHidden } = usual;
    const filters = options.filters ?? [];
    const dialog: DrawnFileDialog = {
      kind,
      ...startingPlace(options.defaultPath, app.getPath('documents')),
      title: options.title ?? usual.title,
      confirmLabel: (options.buttonLabel ?? usual.confirmLabel).replace('&', ''),
      filters: [...filters.map(({ name, extensions }) => `${name} (${extensions.map((each) => `*.${each}`).join(', ')})`), 'All files'],
      many,
      foldersOnly,
    };
    const answer = await this.show(dialog, { kind, filters, many, foldersOnly, showHidden });
    return 'paths' in answer ? answer.paths : null;
  }

  private show(unnumbered: DrawnMessageBox | DrawnFileDialog, request: FileRequest | null): Promise<DialogAnswer> {
    this.lastDialog += 1;
    const dialog: DrawnDialog = { ...unnumbered, id: this.lastDialog };
    return new Promise((settle) => {
      this.shown.set(dialog.id, { dialog, request, settle });
      this.deliver({ type: 'dialog', dialog });
    });
  }

  private deliver(message: ToDrawn): void {
    if (this.world === null || this.window.isDestroyed()) return;
    this.window.page
      .send('Runtime.callFunctionOn', {
        executionContextId: this.world,
        functionDeclaration: `function (message) { ${DRAWN_DELIVER}(message); }`,
        arguments: [{ value: message }],
      })
      .catch(() => {}); // the page went away; the next one asks for everything when it is ready
  }

  private receive(message: FromDrawn): void {
    switch (message.type) {
      case 'ready':
        this.showMenu();
        this.showTitle(this.window.getTitle());
        for (const { dialog } of this.shown.values()) this.deliver({ type: 'dialog', dialog });
        return;
      case 'run': {
        const { key, accelerator } = message;
        const menu = Menu.getApplicationMenu();
        const item = menu?.find((one) => one.key === key) ?? this.popped?.find((one) => one.key === key)
          // A native menu hears each press itself, whatever came before it: what counts is who has the keys now.
          ?? (accelerator === null ? null : menu?.find((one) => one.accelerator === accelerator));
        item?.click({ triggeredByAccelerator: accelerator !== null }, this.window);
        return;
      }
      case 'answer': {
        const answered = this.shown.get(message.dialog);
        this.shown.delete(message.dialog);
        answered?.settle(message.answer);
        return;
      }
      case 'list': {
        const request = this.shown.get(message.dialog)?.request;
        if (request) this.deliver({ type: 'reply', id: message.id, value: listFolder(message.folder, request, message.filter) });
        return;
      }
      case 'choose': {
        const { id, folder, names, replace } = message;
        const request = this.shown.get(message.dialog)?.request;
        if (request) this.deliver({ type: 'reply', id, value: chooseFiles(folder, names, request, replace) });
        return;
      }
      case 'bounds':
        this.window.boundsChanged({ x: message.x, y: message.y, width: message.width, height: message.height });
        return;
      case 'scheme':
        nativeTheme.systemChanged(message.dark);
    }
  }

  /** The page is about to go: because main closes or reloads it, or because a person pressed the window's own cross. */
  private askedToLeave(): void {
    if (!this.window.webContents.isLeaving()) this.window.close();
    const accept = this.window.isDestroyed() || this.window.webContents.isLeaving();
    this.window.page.send('Page.handleJavaScriptDialog', { accept }).catch(() => {});
  }
}

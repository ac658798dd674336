import type { Choice, DrawnDialog, DrawnItem, FromDrawn, Listing, ToDrawn } from '../drawn-messages.ts';
import type { Elements } from './make-elements.ts';
import type { ShowFileDialog } from './make-file-dialog.ts';
import type { Keys } from './make-keys.ts';
import type { DrawnMenu } from './make-menu.ts';
import type { ShowMessageBox } from './make-message-box.ts';

export interface DrawnSettings {
  /** False: nothing is drawn, and only accelerators are listened for. */
  draws: boolean;
  /** Chromium asks before it closes the window, so that the application can forbid it. */
  asksBeforeClosing: boolean;
}
export interface DrawnParts {
  elements: Elements;
  keys: Keys;
  styles: { overlay: string; page: string };
  makeMenu(elements: Elements, keys: Keys, bar: HTMLElement, run: (item: DrawnItem) => void, raise: () => void): DrawnMenu;
  makeMessageBox(elements: Elements, layer: HTMLElement): ShowMessageBox;
  makeFileDialog(elements: Elements, layer: HTMLElement, ask: ShowMessageBox): ShowFileDialog;
}

/**
 * The isolated world that draws the menu bar and dialogs over the page and listens for accelerators. It is out of reach of the
 * page's scripts, styles and content security policy. Runs as source text, with its parts as arguments.
 */
export function drawnWorld(
  { elements, keys, styles, makeMenu, makeMessageBox, makeFileDialog }: DrawnParts, settings: DrawnSettings
): void {
  if (window !== window.top) return;
  const world = globalThis as unknown as { standInDrawnSend(text: string): void; standInDrawnDeliver(message: ToDrawn): void };
  const send = (message: FromDrawn) => world.standInDrawnSend(JSON.stringify(message));
  const host = document.createElement('stand-in-overlay');
  const root = host.attachShadow({ mode: 'open' });
  const raise = () => {
    if (!host.isConnected) return;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };

  // ---- menu
  let items: DrawnItem[] = [];
  const run = (item: DrawnItem, accelerator: string | null = null) => send({ type: 'run', key: item.key, accelerator });
  const bar = elements.element('div', { role: 'menubar', 'aria-label': 'Application menu' }, { keydown: (event) => menu.keydown(event) });
  const menu = makeMenu(elements, keys, bar, (item) => run(item), raise);

  // ---- dialogs
  const layer = elements.element('div', {}, {});
  const showMessageBox = makeMessageBox(elements, layer);
  const showFileDialog = makeFileDialog(elements, layer, showMessageBox);
  const questions = new Map<number, (value: never) => void>();
  let lastQuestion = 0;
  const ask = <Reply extends Listing | Choice>(question: (id: number) => FromDrawn): Promise<Reply> =>
    new Promise((resolve) => {
      lastQuestion += 1;
      questions.set(lastQuestion, resolve);
      send(question(lastQuestion));
    });
  const showDialog = (dialog: DrawnDialog) => {
    menu.close();
    raise();
    if (dialog.kind === 'message') {
      showMessageBox(dialog, (button, checkbox) => send({ type: 'answer', dialog: dialog.id, answer: { button, checkbox } }));
      return;
    }
    showFileDialog(dialog, {
      list: (folder, filter) => ask((id) => ({ type: 'list', id, dialog: dialog.id, folder, filter })),
      choose: (folder, names, replace) => ask((id) => ({ type: 'choose', id, dialog: dialog.id, folder, names, replace })),
    }, (paths) => send({ type: 'answer', dialog: dialog.id, answer: { paths } }));
  };

  world.standInDrawnDeliver = (message) => {
    switch (message.type) {
      case 'menu':
        items = message.items;
        menu.show(items);
        return;
      case 'popup':
        menu.popup(message.items, message.x ?? pointer.x, message.y ?? pointer.y);
        return;
      case 'dialog':
        showDialog(message.dialog);
        return;
      case 'title':
        if (settings.draws) document.title = message.title;
        return;
      case 'reply':
        questions.get(message.id)?.(message.value as never);
        questions.delete(message.id);
    }
  };

  // ---- events: ours are answered here and go no further; of the application's, keys are heard after everyone else
  let pointer = { x: 0, y: 0 };
  const HEARD = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'click', 'dblclick', 'contextmenu',
    'wheel', 'mousedown', 'mouseup', 'mouseover', 'mouseout', 'pointerdown', 'pointerup', 'focusin', 'focusout', 'focus', 'blur'];
  for (const type of HEARD) {
    window.addEventListener(type, (event) => {
      const path = event.composedPath();
      const own = path.indexOf(host);
      if (own >= 0) elements.route(event, path.slice(0, own));
      else if (type === 'pointerdown' && menu.isOpen()) menu.close();
      if (type === 'pointerdown') pointer = { x: (event as PointerEvent).clientX, y: (event as PointerEvent).clientY };
    }, true);
  }

  const COMMANDS: Record<string, string> = { z: 'undo', y: 'redo', x: 'cut', c: 'copy', v: 'paste', a: 'selectAll' };
  const isField = (target: EventTarget | undefined) =>
    target instanceof HTMLElement && (
      target.isContentEditable || target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button], [type=file])')
    );
  /** Chromium edits the text itself, and Electron then never gets to its menu. */
  const edits = (event: KeyboardEvent) => {
    if (event.altKey || !(event.ctrlKey || event.metaKey)) return false;
    const command = event.shiftKey && event.key.toLowerCase() === 'z' ? 'redo' : COMMANDS[event.key.toLowerCase()];
    if (!command) return false;
    if (command === 'undo' || command === 'redo') return isField(event.composedPath()[0]) && document.queryCommandEnabled(command);
    return isField(event.composedPath()[0]) || command === 'copy' || command === 'selectAll';
  };
  const find = (list: DrawnItem[], event: KeyboardEvent): DrawnItem | null => {
    for (const item of list) {
      if (item.accelerator && item.enabled && keys.matches(item.accelerator, event)) return item;
      const inner = item.items ? find(item.items, event) : null;
      if (inner) return inner;
    }
    return null;
  };
  /** Keys by which Chromium would search, print, reload or open things of its own, as Electron never does. */
  const isBrowsers = (event: KeyboardEvent) =>
    /^F([1356]|7|11|12)$/.test(event.key) || (
      (event.ctrlKey || event.metaKey) && !event.altKey && event.key.length === 1 && !/^[aczyvx]$/i.test(event.key)
    );
  let altAlone = false;
  const afterEveryone = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || edits(event)) return;
    const item = find(items, event);
    if (item) run(item, item.accelerator);
    const opens = !item && settings.draws && ((event.key === 'F10' && !event.shiftKey)
      || (event.altKey && !event.ctrlKey && /^(Key|Digit)/.test(event.code) && menu.openByLetter(event.code.replace(/^(Key|Digit)/, ''))));
    if (event.key === 'F10' && opens) menu.enter();
    if (item || opens || isBrowsers(event)) event.preventDefault();
  };
  window.addEventListener('keydown', (event) => {
    altAlone = event.key === 'Alt' && !event.repeat && !event.ctrlKey && !event.shiftKey;
    // Whoever is added last is asked last: the application may still keep the key to itself.
    window.removeEventListener('keydown', afterEveryone);
    window.addEventListener('keydown', afterEveryone);
  }, true);
  window.addEventListener('keyup', (event) => {
    if (!settings.draws || event.key !== 'Alt' || !altAlone) return;
    altAlone = false;
    event.preventDefault();
    if (!menu.isOpen()) menu.enter();
  });

  // ---- the window itself
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tellScheme = () => send({ type: 'scheme', dark: dark.matches });
  dark.addEventListener('change', tellScheme);
  if (settings.asksBeforeClosing) {
    const tellBounds = () => send({ type: 'bounds', x: screenX, y: screenY, width: outerWidth, height: outerHeight });
    window.addEventListener('resize', tellBounds);
    window.addEventListener('beforeunload', (event) => event.preventDefault());
  }
  const begin = () => {
    if (settings.draws) {
      const sheetOf = (css: string) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return sheet;
      };
      root.adoptedStyleSheets = [sheetOf(styles.overlay)];
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheetOf(styles.page)];
      root.append(bar, layer);
      host.popover = 'manual';
      document.documentElement.append(host);
      raise();
    }
    tellScheme();
    send({ type: 'ready' });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

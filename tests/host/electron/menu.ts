import type { MenuItemConstructorOptions } from 'electron';
import type { DrawnItem } from '../page/drawn-messages.ts';
import type { BrowserWindow } from './browser-window.ts';
import { focusedWindow, host } from './host.ts';
import { ROLES } from './menu-roles.ts';
import { refuseUnknown, unsupported } from './refuse-unknown.ts';

type Click = (item: MenuItem, window: BrowserWindow | undefined, event: object) => void;

/** Something about the menu has changed: what is drawn is drawn again, once for all the changes of this turn. */
let redrawing = false;
function redraw(): void {
  if (redrawing) return;
  redrawing = true;
  queueMicrotask(() => {
    redrawing = false;
    for (const window of host.windows.values()) window.drawn.showMenu();
  });
}

let lastKey = 0;

export class MenuItem {
  readonly type: NonNullable<MenuItemConstructorOptions['type']>;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  readonly id: string | undefined;
  /** Names the item to what is drawn in the page. */
  readonly key: number;
  private shown: { label: string; enabled: boolean; visible: boolean; checked: boolean };
  private readonly act: Click | undefined;
  private siblings: MenuItem[] = [];

  constructor(options: MenuItemConstructorOptions) {
    const role = options.role?.toLowerCase();
    const known = role === undefined ? undefined : ROLES[role];
    if (role !== undefined && !known && !options.submenu) throw unsupported(`the menu role '${options.role}'`);
    lastKey += 1;
    this.key = lastKey;
    this.id = options.id;
    this.role = role;
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal');
    this.accelerator = (options.accelerator as string | undefined) ?? known?.accelerator;
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : (options.submenu as Menu | undefined);
    this.act = options.click as Click | undefined;
    this.shown = {
      label: options.label ?? known?.label ?? '',
      enabled: options.enabled ?? true,
      visible: options.visible ?? true,
      checked: options.checked ?? false,
    };
  }

  get label(): string { return this.shown.label; }
  set label(label: string) { this.change({ label }); }
  get enabled(): boolean { return this.shown.enabled; }
  set enabled(enabled: boolean) { this.change({ enabled }); }
  get visible(): boolean { return this.shown.visible; }
  set visible(visible: boolean) { this.change({ visible }); }
  get checked(): boolean { return this.shown.checked; }

  set checked(checked: boolean) {
    if (this.type === 'radio' && checked) {
      for (const item of this.siblings) if (item !== this && item.checked) item.change({ checked: false });
    }
    this.change({ checked });
  }

  /** Electron calls this with the keys that were held and the window in front; tests call it with nothing. */
  readonly click = (event: object = {}, window: BrowserWindow | null = focusedWindow()): void => {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.checked = true;
    if (this.act) this.act(this, window ?? undefined, event);
    else if (this.role !== undefined) ROLES[this.role]?.run(window);
  };

  /** Radio items next to each other are one choice. */
  joinGroup(items: MenuItem[]): void {
    const own = items.indexOf(this);
    const until = (step: number) => {
      let edge = own;
      while (items[edge + step]?.type === 'radio') edge += step;
      return edge;
    };
    this.siblings = this.type === 'radio' ? items.slice(until(-1), until(1) + 1) : [];
  }

  draw(): DrawnItem {
    const { key, type, accelerator, submenu } = this;
    return { key, type, ...this.shown, accelerator: accelerator ?? null, items: submenu ? submenu.draw() : null };
  }

  private change(fields: Partial<MenuItem['shown']>): void {
    this.shown = { ...this.shown, ...fields };
    redraw();
  }
}

export class Menu {
  private static applicationMenu: Menu | null = null;
  items: MenuItem[] = [];

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    menu.items = template.map((entry) => (entry instanceof MenuItem ? entry : new MenuItem(entry)));
    for (const item of menu.items) item.joinGroup(menu.items);
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.applicationMenu = menu;
    redraw();
  }

  static getApplicationMenu(): Menu | null {
    return Menu.applicationMenu;
  }

  append(item: MenuItem): void {
    this.items.push(item);
    for (const each of this.items) each.joinGroup(this.items);
    redraw();
  }

  getMenuItemById(id: string): MenuItem | null {
    return this.find((item) => item.id === id);
  }

  find(wanted: (item: MenuItem) => boolean): MenuItem | null {
    for (const item of this.items) {
      const found = wanted(item) ? item : item.submenu?.find(wanted);
      if (found) return found;
    }
    return null;
  }

  /** Shows it where the pointer is, as a context menu. */
  popup({ window = focusedWindow() ?? undefined, x, y }: { window?: BrowserWindow; x?: number; y?: number } = {}): void {
    window?.drawn.popup(this, x, y);
  }

  draw(): DrawnItem[] {
    return this.items.map((item) => item.draw());
  }
}
refuseUnknown('Menu', Menu.prototype);
refuseUnknown('MenuItem', MenuItem.prototype);

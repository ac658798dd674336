import { EventEmitter } from 'node:events';
import type { Session } from '../chromium/connection.ts';
import { app } from './app.ts';
import { applyTheme } from './native-theme.ts';
import { chromium, focusedWindow, host } from './host.ts';
import { preventable } from './preventable.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { WebContents } from './web-contents.ts';
import { Drawn } from '../drawn/drawn.ts';

interface Options {
  width?: number;
  height?: number;
  x?: number;
  y?: number;
  title?: string;
  show?: boolean;
  parent?: BrowserWindow;
  modal?: boolean;
  webPreferences?: { preload?: string; javascript?: boolean };
}
interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

const adoptions = new Map<string, () => void>();
/** Playwright has seen the target and may be shown what happens in it. */
export const adopted = (targetId: string): void => adoptions.get(targetId)?.();

let lastId = 0;

/** A window: one target of Chromium, with a page in it. What Electron decides on the spot is decided here; Chromium follows. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows = (): BrowserWindow[] => [...host.windows.values()];
  static getFocusedWindow = (): BrowserWindow | null => focusedWindow();
  static fromWebContents = (contents: WebContents): BrowserWindow => contents.getOwnerBrowserWindow();
  static fromId = (id: number): BrowserWindow | null => host.windows.get(id) ?? null;

  readonly id: number;
  readonly webContents: WebContents;
  /** Resolved when the page can be spoken to. */
  readonly created: Promise<void>;
  readonly drawn: Drawn;
  targetId = '';
  private session: Session | null = null;
  private title: string;
  private visible: boolean;
  private destroyed = false;
  private painted = false;
  private edited = false;
  private representedFile = '';
  private state: WindowState = 'normal';
  private bounds: Bounds;
  private readonly options: Options;

  constructor(options: Options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.setMaxListeners(0);
    lastId += 1;
    this.id = lastId;
    this.options = options;
    this.title = options.title ?? app.getName();
    this.visible = options.show !== false;
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new WebContents(this);
    this.drawn = new Drawn(this);
    host.windows.set(this.id, this);
    this.created = this.create();
    this.created.catch((error: unknown) => console.error('The stand-in could not open a window:', error));
    app.emit('browser-window-created', preventable(), this);
    app.emit('web-contents-created', preventable(), this.webContents);
  }

  /** The line to the page; only after `created`. */
  get page(): Session {
    if (!this.session) throw new Error('The window is not open yet.');
    return this.session;
  }

  private async create(): Promise<void> {
    const { connection } = chromium();
    const { width, height } = this.bounds;
    const open = () => connection.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height });
    this.targetId = host.firstTarget ?? (await open()).targetId;
    host.firstTarget = null;
    const { sessionId } = await connection.send('Target.attachToTarget', { targetId: this.targetId, flatten: true });
    this.session = connection.session(sessionId);
    const { webPreferences = {} } = this.options;
    await this.webContents.attach(webPreferences);
    if (webPreferences.javascript !== false) await this.drawn.attach();
    this.setTitle(this.title);
    await this.placeInChromium();
    host.tell({ type: 'window', targetId: this.targetId });
    if (host.watched) await new Promise<void>((resolve) => adoptions.set(this.targetId, resolve));
    // Only now: Playwright asks a page about itself by a script before it shows it.
    if (webPreferences.javascript === false) await this.page.send('Emulation.setScriptExecutionDisabled', { value: true });
    await applyTheme(this);
  }

  /** Chromium's first picture of the page is there: the moment to show a window that waited for it. */
  firstPaint(): void {
    if (this.painted) return;
    this.painted = true;
    this.emit('ready-to-show', preventable());
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  isDestroyed(): boolean { return this.destroyed; }
  isVisible(): boolean { return this.visible; }
  isFocused(): boolean { return focusedWindow() === this; }
  isMinimized(): boolean { return this.state === 'minimized'; }
  isMaximized(): boolean { return this.state === 'maximized'; }
  isFullScreen(): boolean { return this.state === 'fullscreen'; }

  show(): void {
    if (this.visible) return;
    this.visible = true;
    this.emit('show');
  }

  hide(): void {
    this.visible = false;
    this.emit('hide');
  }

  focus(): void {
    host.windows.delete(this.id);
    host.windows.set(this.id, this);
    this.session?.send('Page.bringToFront').catch(() => {});
    this.emit('focus');
  }

  minimize(): void { this.become('minimized', 'minimize'); }
  maximize(): void { this.become('maximized', 'maximize'); }
  unmaximize(): void { this.become('normal', 'unmaximize'); }
  restore(): void { this.become('normal', 'restore'); }
  setFullScreen(on: boolean): void { this.become(on ? 'fullscreen' : 'normal', on ? 'enter-full-screen' : 'leave-full-screen'); }

  getTitle(): string { return this.title; }

  setTitle(title: string): void {
    this.title = title;
    if (host.drawn) this.drawn.showTitle(title);
  }

  /** The page gave itself a title; the application may keep its own. */
  pageTitleChanged(title: string): void {
    if (title === this.title) return;
    const event = preventable();
    this.emit('page-title-updated', event, title, true);
    if (event.defaultPrevented) this.setTitle(this.title);
    else this.title = title;
  }

  isDocumentEdited(): boolean { return this.edited; }
  setDocumentEdited(edited: boolean): void { this.edited = edited; }
  getRepresentedFilename(): string { return this.representedFile; }
  setRepresentedFilename(file: string): void { this.representedFile = file; }

  setMenu(): void {}
  setMenuBarVisibility(_visible: boolean): void {}
  setAutoHideMenuBar(_hide: boolean): void {}
  setBackgroundColor(_colour: string): void {}
  setIcon(): void {}
  setMinimumSize(_width: number, _height: number): void {}
  setProgressBar(_progress: number): void {}
  getParentWindow(): BrowserWindow | null { return this.options.parent ?? null; }

  getBounds(): Bounds { return { ...this.bounds }; }
  getNormalBounds(): Bounds { return { ...this.bounds }; }
  getSize(): [number, number] { return [this.bounds.width, this.bounds.height]; }
  setSize(width: number, height: number): void { this.setBounds({ width, height }); }

  setBounds(bounds: Partial<Bounds>): void {
    this.bounds = { ...this.bounds, ...bounds };
    void this.created.then(() => this.placeInChromium()).catch(() => {});
    this.emit('resize');
  }

  /** A person moved or resized it. */
  boundsChanged(bounds: Bounds): void {
    if (this.state !== 'normal') return;
    this.bounds = bounds;
    this.emit('resize');
  }

  /** Asks first: a listener of `close` may forbid it. */
  close(): void {
    if (this.destroyed) return;
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.gone();
    chromium().connection.send('Target.closeTarget', { targetId: this.targetId }).catch(() => {});
  }

  /** Chromium has closed it, or is about to. */
  gone(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    host.windows.delete(this.id);
    this.webContents.emit('destroyed', preventable());
    this.emit('closed');
    if (host.windows.size === 0) app.lastWindowClosed();
  }

  private become(state: WindowState, event: string): void {
    this.state = state;
    void this.created
      .then(async () => {
        const { windowId } = await chromium().connection.send('Browser.getWindowForTarget', { targetId: this.targetId });
        await chromium().connection.send('Browser.setWindowBounds', { windowId, bounds: { windowState: state } });
      })
      .catch(() => {});
    this.emit(event);
  }

  /** Headless, the page itself gets the size asked for; before a person, the whole window does. */
  private async placeInChromium(): Promise<void> {
    const { connection } = chromium();
    const { width, height } = this.bounds;
    const { windowId } = await connection.send('Browser.getWindowForTarget', { targetId: this.targetId });
    if (host.headed) await connection.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
    else await connection.send('Browser.setContentsSize', { windowId, width, height });
  }
}
refuseUnknown('BrowserWindow', BrowserWindow.prototype);

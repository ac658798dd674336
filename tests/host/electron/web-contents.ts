import { EventEmitter } from 'node:events';
import { fromChromium, originOf, toChromium } from './addresses.ts';
import type { BrowserWindow } from './browser-window.ts';
import { editingCommand } from './editing.ts';
import { host } from './host.ts';
import { PreloadLink } from './preload-link.ts';
import { preventable } from './preventable.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { answerRequest } from './requests.ts';
import { session } from './session.ts';

interface OpenDetails {
  url: string;
  frameName: string;
  features: string;
  disposition: string;
}
interface WindowOpened {
  url: string;
  windowName: string;
  windowFeatures: string[];
}
interface PdfOptions {
  landscape?: boolean;
  printBackground?: boolean;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}
type OpenHandler = (details: OpenDetails) => { action: 'allow' | 'deny' };

/** The page in a window: where it is, what it loads, and the line to its preload. */
export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session = session.defaultSession;
  readonly link: PreloadLink;
  private readonly window: BrowserWindow;
  private address = '';
  private loading = false;
  private zoom = 1;
  /** Set while main itself loads a page: only navigation that the page starts is asked about. */
  private byMain = false;
  private lastOpened: WindowOpened | null = null;
  private openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(window: BrowserWindow) {
    super();
    this.setMaxListeners(0);
    this.window = window;
    this.id = window.id;
    this.link = new PreloadLink(this);
  }

  get mainFrame() {
    const url = this.getURL();
    return { url, origin: originOf(url), parent: null, frames: [], routingId: 1, processId: 1 };
  }

  getURL(): string {
    return fromChromium(this.address);
  }

  getTitle(): string {
    return this.window.getTitle();
  }

  isLoading(): boolean {
    return this.loading;
  }

  /** Main itself is taking the page somewhere else. */
  isLeaving(): boolean {
    return this.byMain;
  }

  isDestroyed(): boolean {
    return this.window.isDestroyed();
  }

  getOwnerBrowserWindow(): BrowserWindow {
    return this.window;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    this.link.send(channel, args);
  }

  focus(): void {
    this.window.focus();
  }

  async executeJavaScript(code: string): Promise<unknown> {
    await this.window.created;
    const { result, exceptionDetails } = await this.window.page.send('Runtime.evaluate', {
      expression: code, awaitPromise: true, returnByValue: true, userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }

  async loadURL(url: string): Promise<void> {
    await this.window.created;
    const loaded = new Promise<void>((resolve) => this.window.page.once('Page.loadEventFired', () => resolve()));
    this.byMain = true;
    this.loading = true;
    const { errorText } = await this.window.page.send('Page.navigate', { url: toChromium(url) });
    this.byMain = false;
    if (errorText) {
      this.emit('did-fail-load', preventable(), -2, errorText, url, true);
      throw new Error(`${errorText} loading '${url}'`);
    }
    await loaded;
  }

  reload(): void {
    this.byMain = true;
    this.window.page.send('Page.reload').finally(() => (this.byMain = false)).catch(() => {});
  }

  async printToPDF(options: PdfOptions = {}): Promise<Buffer> {
    await this.window.created;
    const { landscape = false, printBackground = false, preferCSSPageSize = false, generateTaggedPDF = false, generateDocumentOutline = false } = options;
    const asked = { landscape, printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline };
    const { data } = await this.window.page.send('Page.printToPDF', asked);
    return Buffer.from(data, 'base64');
  }

  /** By Chromium's own dialog, which does not say what became of it; without a window there is no printer. */
  print(_options: object = {}, callback: (isPrinted: boolean, why: string) => void = () => {}): void {
    if (!host.headed) return callback(false, 'There is no printer here');
    this.window.page.send('Runtime.evaluate', { expression: 'window.print()', awaitPromise: true, userGesture: true })
      .then(() => callback(true, ''), () => callback(false, 'Print job failed'));
  }

  getZoomFactor(): number {
    return this.zoom;
  }

  setZoomFactor(factor: number): void {
    this.zoom = factor;
    this.executeJavaScript(`document.documentElement.style.zoom = ${factor}`).catch(() => {});
  }

  getZoomLevel(): number {
    return Math.log(this.zoom) / Math.log(1.2);
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  undo(): void { editingCommand(this.window, 'undo'); }
  redo(): void { editingCommand(this.window, 'redo'); }
  cut(): void { editingCommand(this.window, 'cut'); }
  copy(): void { editingCommand(this.window, 'copy'); }
  paste(): void { editingCommand(this.window, 'paste'); }
  delete(): void { editingCommand(this.window, 'delete'); }
  selectAll(): void { editingCommand(this.window, 'selectAll'); }
  setVisualZoomLevelLimits(): Promise<void> { return Promise.resolve(); }
  setBackgroundThrottling(_allowed: boolean): void {}
  openDevTools(): void {}

  /** Listens to the page from its first moment; called once, when its target is attached. */
  async attach({ preload, javascript = true }: { preload?: string; javascript?: boolean }): Promise<void> {
    const { page } = this.window;
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this.address = frame.url;
      this.emit('did-navigate', preventable(), this.getURL(), 200, 'OK');
    });
    page.on('Page.navigatedWithinDocument', ({ url }) => (this.address = url));
    page.on('Page.domContentEventFired', () => this.emit('dom-ready', preventable()));
    page.on('Page.loadEventFired', () => {
      this.loading = false;
      this.emit('did-finish-load', preventable());
      this.window.firstPaint();
    });
    page.on('Page.windowOpen', (opened) => (this.lastOpened = opened));
    page.on('Inspector.targetCrashed', () => this.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 1 }));
    page.on('Fetch.requestPaused', (paused) => {
      const isPage = paused.resourceType === 'Document' && paused.frameId === this.window.targetId;
      const allowed = !isPage || this.byMain || this.mayNavigate(fromChromium(paused.request.url));
      answerRequest(page, paused, allowed).catch(() => {}); // the page went away while we answered
    });
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      page.send('Inspector.enable'),
      page.send('DOM.enable'),
      page.send('Fetch.enable', { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] }),
      // A page without scripts has nobody to speak to.
      ...(javascript ? [this.link.attach(preload)] : []),
    ]);
  }

  /** Asks the application about a window its page opened. True: it may stay open. */
  mayOpen(url: string): boolean {
    const { windowName = '', windowFeatures = [], url: asked = url } = this.lastOpened ?? {};
    const details = { url: fromChromium(asked), frameName: windowName, features: windowFeatures.join(','), disposition: 'foreground-tab' };
    return this.openHandler(details).action === 'allow';
  }

  private mayNavigate(url: string): boolean {
    const event = preventable({ url, isMainFrame: true, isSameDocument: false });
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }
}
refuseUnknown('webContents', WebContents.prototype);

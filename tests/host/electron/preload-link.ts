import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { makeCodec } from '../page/codec.ts';
import { DELIVER, FILES, PRELOAD_WORLD, SEND, type FromPreload, type ToPreload } from '../page/preload-world.ts';
import { mainWorldSource, preloadWorldSource } from '../page/source-text.ts';
import { fromChromium, originOf } from './addresses.ts';
import { chromium } from './host.ts';
import { invoke, ipcMain } from './ipc-main.ts';
import { preventable } from './preventable.ts';
import type { WebContents } from './web-contents.ts';

const codec = makeCodec();

/** The line between main and the preload of one page: what `ipcRenderer` says here, `ipcMain` and `webContents.send` say there. */
export class PreloadLink {
  private readonly contents: WebContents;
  /** The isolated world the preload lives in now; a new one with every page. */
  private world: number | null = null;

  constructor(contents: WebContents) {
    this.contents = contents;
  }

  private get page() {
    return this.contents.getOwnerBrowserWindow().page;
  }

  async attach(preload: string | undefined): Promise<void> {
    const { page } = this;
    const { targetId } = this.contents.getOwnerBrowserWindow();
    page.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD && context.auxData?.['frameId'] === targetId) this.world = context.id;
    });
    page.on('Runtime.executionContextsCleared', () => (this.world = null));
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === SEND) void this.receive(JSON.parse(payload) as FromPreload, executionContextId);
    });
    const secret = `stand-in-${randomUUID()}-`;
    const versions = { node: process.versions.node, chrome: chromium().version, electron: '' };
    const preloadSource = preloadWorldSource(preload, { secret, platform: process.platform, versions });
    await Promise.all([
      page.send('Runtime.addBinding', { name: SEND, executionContextName: PRELOAD_WORLD }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource(secret) }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadSource, worldName: PRELOAD_WORLD }),
    ]);
  }

  /** Throws at once for what cannot be cloned, as Electron does. */
  send(channel: string, args: unknown[]): void {
    this.deliver({ type: 'message', channel, payload: codec.encode(args) });
  }

  private deliver(message: ToPreload): void {
    if (this.world === null || this.contents.isDestroyed()) return;
    this.page
      .send('Runtime.callFunctionOn', {
        executionContextId: this.world,
        functionDeclaration: `function (text) { ${DELIVER}(text); }`,
        arguments: [{ value: JSON.stringify(message) }],
      })
      .catch(() => {}); // the page went away, and with it whoever would have listened
  }

  private async receive(message: FromPreload, world: number): Promise<void> {
    const url = fromChromium(this.contents.mainFrame.url);
    const senderFrame = { url, origin: originOf(url), parent: null, routingId: 1, processId: 1 };
    const event = preventable({ sender: this.contents, senderFrame, processId: 1, frameId: 1 });
    if (message.type === 'send') {
      ipcMain.emit(message.channel, event, ...(codec.decode(message.payload) as unknown[]));
      return;
    }
    const answer = message.type === 'paths'
      ? { value: await this.pathsOf(message.count, world) }
      : await invoke(message.channel, event, codec.decode(message.payload) as unknown[]);
    if (this.world !== world) return; // asked by a page that has gone since
    const { id } = message;
    if ('error' in answer) return this.deliver({ type: 'refusal', id, error: answer.error });
    try {
      this.deliver({ type: 'result', id, payload: codec.encode(answer.value) });
    } catch (error) {
      this.deliver({ type: 'refusal', id, error: String(error) });
    }
  }

  /** Where the files that came with the last event are on this disk; '' for one a script made up. */
  private pathsOf(count: number, world: number): Promise<string[]> {
    return Promise.all(Array.from({ length: count }, async (_file, index) => {
      try {
        const { result } = await this.page.send('Runtime.evaluate', { contextId: world, expression: `${FILES}[${index}]` });
        return (await this.page.send('DOM.getFileInfo', { objectId: result.objectId ?? '' })).path;
      } catch {
        return '';
      }
    }));
  }
}

import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { host } from './host.ts';
import { preventable } from './preventable.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { takeSingleInstance } from './single-instance.ts';

interface Manifest {
  name?: string;
  productName?: string;
  version?: string;
}

const switchOf = (name: string): string | undefined =>
  process.argv.findLast((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`))?.slice(name.length + 3);

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = refuseUnknown('app.commandLine', {
    appendSwitch: (_name: string, _value?: string) => {},
    hasSwitch: (name: string) => switchOf(name) !== undefined,
    getSwitchValue: (name: string) => switchOf(name) ?? '',
  });
  private ready = false;
  private quitting = false;
  private manifest: Manifest | null = null;
  private ownName: string | null = null;
  private readonly ownPaths = new Map<string, string>();
  private release: (() => void) | null = null;
  private readonly readiness = new Promise<void>((resolve) => this.once('ready', () => resolve()));

  get name(): string {
    return this.getName();
  }

  getName(): string { return this.ownName ?? this.read().productName ?? this.read().name ?? 'app'; }
  setName(name: string): void { this.ownName = name; }
  getVersion(): string { return this.read().version ?? '0.0.0'; }
  getAppPath(): string { return host.folder; }
  getLocale(): string { return 'en-GB'; }
  getSystemLocale(): string { return 'en-GB'; }
  getPreferredSystemLanguages(): string[] { return ['en-GB']; }
  isReady(): boolean { return this.ready; }
  whenReady(): Promise<void> { return this.readiness; }

  getPath(name: string): string {
    const home = os.homedir();
    const appData = process.platform === 'win32' ? process.env.APPDATA ?? path.join(home, 'AppData', 'Roaming')
      : process.platform === 'darwin' ? path.join(home, 'Library', 'Application Support')
        : process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
    const userData = this.ownPaths.get('userData') ?? switchOf('user-data-dir') ?? path.join(appData, this.getName());
    const usual: Record<string, string> = {
      home, appData, userData, sessionData: userData, logs: path.join(userData, 'logs'), temp: os.tmpdir(), exe: process.execPath,
      documents: path.join(home, 'Documents'), downloads: path.join(home, 'Downloads'), desktop: path.join(home, 'Desktop'),
    };
    const found = this.ownPaths.get(name) ?? usual[name];
    if (!found) throw new Error(`Failed to get '${name}' path`);
    return found;
  }

  setPath(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    this.ownPaths.set(name, folder);
  }

  requestSingleInstanceLock(_data?: unknown): boolean {
    this.release ??= takeSingleInstance(
      this.getPath('userData'), ({ argv, cwd }) => this.emit('second-instance', preventable(), argv, cwd, undefined)
    );
    return this.release !== null;
  }

  hasSingleInstanceLock(): boolean { return this.release !== null; }

  releaseSingleInstanceLock(): void {
    this.release?.();
    this.release = null;
  }

  setAppUserModelId(_id: string): void {}
  addRecentDocument(_file: string): void {}
  clearRecentDocuments(): void {}
  enableSandbox(): void {}
  disableHardwareAcceleration(): void {}
  setAboutPanelOptions(_options: object): void {}
  focus(): void {}

  /** Asks before-quit, then every window, then will-quit; whoever objects keeps the application open. */
  quit(): void {
    if (this.quitting) return;
    this.quitting = this.asks('before-quit');
    if (!this.quitting) return;
    for (const window of [...host.windows.values()]) {
      window.close();
      if (window.isDestroyed()) continue;
      this.quitting = false;
      return;
    }
    this.quitting = this.asks('will-quit');
    if (this.quitting) this.leave(0);
  }

  exit(code = 0): void {
    this.quitting = true;
    for (const window of [...host.windows.values()]) window.destroy();
    this.leave(code);
  }

  becomeReady(): void {
    this.ready = true;
    this.emit('ready', preventable(), {});
  }

  /** Without anyone listening for it, closing the last window quits. */
  lastWindowClosed(): void {
    if (this.quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  private asks(name: 'before-quit' | 'will-quit'): boolean {
    const event = preventable();
    this.emit(name, event);
    return !event.defaultPrevented;
  }

  private leave(code: number): void {
    this.emit('quit', preventable(), code);
    this.releaseSingleInstanceLock();
    process.exitCode = code; // whoever sees Chromium end first ends this process
    void Promise.resolve(host.chromium?.stop()).then(() => process.exit());
  }

  private read(): Manifest {
    this.manifest ??= JSON.parse(readFileSync(path.join(host.folder, 'package.json'), 'utf8')) as Manifest;
    return this.manifest;
  }
}
refuseUnknown('app', App.prototype);

export const app = new App();
app.setMaxListeners(0);

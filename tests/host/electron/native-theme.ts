import { EventEmitter } from 'node:events';
import type { BrowserWindow } from './browser-window.ts';
import { host } from './host.ts';
import { refuseUnknown } from './refuse-unknown.ts';

type Source = 'system' | 'light' | 'dark';

class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  private source: Source = 'system';
  private systemIsDark = false;

  get themeSource(): Source {
    return this.source;
  }

  set themeSource(source: Source) {
    this.source = source;
    for (const window of host.windows.values()) void window.created.then(() => applyTheme(window)).catch(() => {});
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'system' ? this.systemIsDark : this.source === 'dark';
  }

  /** What the machine itself prefers, as a page of ours reports it. */
  systemChanged(isDark: boolean): void {
    if (this.systemIsDark === isDark || this.source !== 'system') return;
    this.systemIsDark = isDark;
    this.emit('updated');
  }
}
refuseUnknown('nativeTheme', NativeTheme.prototype);

export const nativeTheme = new NativeTheme();

/** Gives a page the colour scheme the application has chosen. */
export async function applyTheme(window: BrowserWindow): Promise<void> {
  const { themeSource } = nativeTheme;
  const features = themeSource === 'system' ? [] : [{ name: 'prefers-color-scheme', value: themeSource }];
  await window.page.send('Emulation.setEmulatedMedia', { features });
}

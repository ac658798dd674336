import ElectronStore from 'electron-store';
import type { KeyStore } from './settings.ts';

/** Settings in the application's own data folder. A file that has become unreadable is begun anew: nothing in it is anybody's work. */
export function electronSettings(): KeyStore {
  const store = new ElectronStore<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true, accessPropertiesByDotNotation: false });
  return { get: (key) => store.get(key), set: (key, value) => store.set(key, value) };
}

import ElectronStore from 'electron-store';
import type { KeyStore } from './settings.ts';

/** A few values in a file of the application's own data folder. One that has become unreadable is begun anew: nothing in it is anybody's work. */
export function electronStore(name: 'settings' | 'last-profile' | 'last-template'): KeyStore {
  const store = new ElectronStore<Record<string, unknown>>({ name, clearInvalidConfig: true, accessPropertiesByDotNotation: false });
  return { get: (key) => store.get(key), set: (key, value) => store.set(key, value) };
}

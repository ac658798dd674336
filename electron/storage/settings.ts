import { z } from 'zod';
import type { Preferences } from '../../shared/contract/contract.ts';
import { MOST_PROFILE_BYTES } from '../../shared/profile/profile-file.ts';

/** Where a few small values are kept between runs: electron-store in the application, a map in tests. Of a plan nothing but its council’s profile. */
export interface KeyStore {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}
export const inMemory = (): KeyStore => {
  const values = new Map<string, unknown>();
  return { get: (key) => values.get(key), set: (key, value) => void values.set(key, value) };
};

export const PURPOSES = ['plan', 'merge', 'report', 'paper', 'pdf', 'tracker', 'calendar', 'document', 'workbook', 'copy', 'profile', 'sheet', 'mail', 'return', 'returned', 'template'] as const;
/** What a file dialog is for: each remembers its own folder. */
export type Purpose = (typeof PURPOSES)[number];

export const preferences: z.ZodType<Preferences> = z.object({
  name: z.string().max(200).default(''),
  role: z.string().max(200).default(''),
  councilName: z.string().max(1_000).default(''),
  appearance: z.enum(['system', 'light', 'dark']).default('system'),
});
const recent = z.object({ path: z.string().max(4_096), title: z.string().max(1_000), openedAt: z.string().max(40), pinned: z.boolean(), planId: z.string().max(64).optional() });
const windowState = z.object({
  x: z.int().nullable(), y: z.int().nullable(), width: z.int().min(200).max(20_000), height: z.int().min(200).max(20_000), isMaximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;
export type KeptRecent = z.infer<typeof recent>;

const KEPT = {
  preferences: preferences.catch({ name: '', role: '', councilName: '', appearance: 'system' }),
  recents: z.array(recent).max(200).catch([]),
  window: windowState.catch({ x: null, y: null, width: 1280, height: 800, isMaximised: false }),
  /** What this person has added to the dictionary. */
  ownWords: z.array(z.string().min(1).max(100)).max(20_000).catch([]),
  /** The last profile, as its file would have it: read again like any other file. */
  lastProfile: z.string().max(MOST_PROFILE_BYTES).catch(''),
  folders: z.partialRecord(z.enum(PURPOSES), z.string().max(4_096)).catch({}),
};
type Kept = { readonly [Key in keyof typeof KEPT]: z.output<(typeof KEPT)[Key]> };

/** Preferences, recent plans, the last profile and the window's place. What cannot be read counts as never set, and what cannot be kept is only not kept. */
export class Settings {
  readonly #store: KeyStore;

  constructor(store: KeyStore) {
    this.#store = store;
  }
  get<Key extends keyof Kept>(key: Key): Kept[Key] {
    let found: unknown;
    try {
      found = this.#store.get(key);
    } catch {
      found = undefined;
    }
    return KEPT[key].parse(found ?? (key === 'preferences' ? {} : undefined)) as Kept[Key];
  }
  set<Key extends keyof Kept>(key: Key, value: Kept[Key]): void {
    try {
      this.#store.set(key, value);
    } catch (error) {
      console.error(`The setting “${key}” could not be kept:`, error);
    }
  }
}

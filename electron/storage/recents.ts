import type { RecentPlan } from '../../shared/contract/contract.ts';
import { presenceOf } from './presence.ts';
import type { KeptRecent, Settings } from './settings.ts';

const MOST_UNPINNED = 12;

/** Plans that were opened or saved, pinned ones first, then the latest. Only where they are and what they are called. */
export class Recents {
  readonly #settings: Settings;
  readonly #now: () => Date;

  constructor(settings: Settings, now: () => Date) {
    this.#settings = settings;
    this.#now = now;
  }

  /** Without looking whether they are still there: for a menu. */
  get kept(): readonly KeptRecent[] {
    return [...this.#settings.get('recents')].sort((a, b) => Number(b.pinned) - Number(a.pinned) || (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0));
  }
  async list(): Promise<readonly RecentPlan[]> {
    return Promise.all(this.kept.map(async ({ planId: _planId, ...one }) => ({ ...one, missing: (await presenceOf(one.path)) === 'gone' })));
  }
  opened(path: string, title: string, planId: string): void {
    const pinned = this.#settings.get('recents').some((one) => one.path === path && one.pinned);
    this.#keep([{ path, title, openedAt: this.#now().toISOString(), pinned, planId }, ...this.#without(path)]);
  }
  /** The plan that was last seen in a file, which may be gone or spoilt by now. */
  planIn(path: string): string | null {
    return this.#settings.get('recents').find((one) => one.path === path)?.planId ?? null;
  }
  pin(path: string, pinned: boolean): void {
    this.#keep(this.#settings.get('recents').map((one) => (one.path === path ? { ...one, pinned } : one)));
  }
  forget(path: string): void {
    this.#keep(this.#without(path));
  }

  #without(path: string): KeptRecent[] {
    return this.#settings.get('recents').filter((one) => one.path !== path);
  }
  #keep(all: readonly KeptRecent[]): void {
    let unpinned = 0;
    this.#settings.set('recents', all.filter(({ pinned }) => pinned || ++unpinned <= MOST_UNPINNED));
  }
}

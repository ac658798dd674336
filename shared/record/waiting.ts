import { byCodeUnit, type Change, type ChangeId } from './change.ts';
import type { Digest } from './hash.ts';
import { identityOf, stronger } from './strike.ts';
import { canonical, type Value } from './value.ts';

/** Changes that came before a change they were made on. Each waits under the first of those that is missing. */
export class WaitingRoom {
  /** Per missing change, by identity: a damaged twin of a change must not keep the sound one out. */
  readonly #byMissing = new Map<ChangeId, Map<string, Change>>();

  add(change: Change, missing: ChangeId, digest?: Digest): void {
    const key = identityOf(change, digest);
    const waiting = this.#byMissing.get(missing);
    if (!waiting) this.#byMissing.set(missing, new Map([[key, change]]));
    else waiting.set(key, stronger(waiting.get(key) ?? change, change));
  }

  /** Lets out what waited for this change. */
  release(arrived: ChangeId): Iterable<Change> {
    const waiting = this.#byMissing.get(arrived);
    if (!waiting) return [];
    this.#byMissing.delete(arrived);
    return waiting.values();
  }

  /** Puts another form in the place of each waiting change of this id; returns how many there were. */
  replace(id: ChangeId, form: (change: Change) => Change): number {
    let count = 0;
    for (const waiting of this.#byMissing.values()) {
      for (const [key, change] of waiting) {
        if (change.id !== id) continue;
        waiting.set(key, form(change));
        count++;
      }
    }
    return count;
  }

  /** Everything that waits, in an order that does not depend on how it came. */
  changes(): Change[] {
    const text = (change: Change) => canonical(change as unknown as Value);
    return [...this.#byMissing.values()].flatMap(waiting => [...waiting.values()])
      .sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(text(a), text(b)));
  }
}

import type { MergeTold } from '../../../shared/contract/contract.ts';
import type { ChangeId } from '../../../shared/record/change.ts';
import { stands, type MergeMade } from './merge-made.ts';

/** Who takes back more than these has lost the thread, and has the earlier versions. */
export const MOST_MERGES = 10;

/** The last merges of a plan, the newest first, with what became of each. */
export class MergesMade {
  readonly #listeners = new Set<() => void>();
  #made: readonly MergeMade[] = [];

  get all(): readonly MergeMade[] { return this.#made; }
  get told(): readonly MergeTold[] {
    return this.#made.map((made) => ({ id: made.id, name: made.name, at: made.at, changes: made.changes, stands: stands(made) }));
  }
  /** By its id; without one, the last that stands. */
  find(id: string | null): MergeMade | null {
    return this.#made.find((made) => (id === null ? stands(made) : made.id === id)) ?? null;
  }
  note(made: MergeMade): void {
    this.#become([made, ...this.#made].slice(0, MOST_MERGES));
  }
  /** A change took this merge back. */
  tookBack(id: string, by: ChangeId): void {
    this.#become(this.#made.map((made) => (made.id === id ? { ...made, turns: [...made.turns, by] } : made)));
  }
  /** A change was undone by another: where that one had taken a merge back or brought it in again, the merge turns once more. */
  undone(change: ChangeId, by: ChangeId): void {
    const turned = this.#made.find(({ turns }) => turns.at(-1) === change);
    if (turned) this.tookBack(turned.id, by);
  }

  /** Called after every change to the list. Returns the way to stop listening. */
  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  #become(made: readonly MergeMade[]): void {
    this.#made = made;
    for (const listener of [...this.#listeners]) listener();
  }
}

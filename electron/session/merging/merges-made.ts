import type { MergeTold } from '../../../shared/contract/contract.ts';
import { within } from '../../../shared/record/change-node.ts';
import type { ChangeId } from '../../../shared/record/change.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { MOST_MERGES } from '../../storage/recovery/merges-kept.ts';
import { stands, type MergeMade } from './merge-made.ts';

/** The last merges of a plan, the newest first, with what became of each. */
export class MergesMade {
  readonly #listeners = new Set<() => void>();
  #made: readonly MergeMade[] = [];

  get all(): readonly MergeMade[] { return this.#made; }
  get told(): readonly MergeTold[] {
    return this.#made.map((made) => ({ id: made.id, as: made.as, name: made.name, at: made.at, changes: made.changes, stands: stands(made) }));
  }
  /** By its id; without one, the last that stands. */
  find(id: string | null): MergeMade | null {
    return this.#made.find((made) => (id === null ? stands(made) : made.id === id)) ?? null;
  }
  /** Those made after one that are taken back again. */
  goneSince(made: MergeMade): readonly MergeMade[] {
    return this.#made.slice(0, this.#made.indexOf(made)).filter((later) => !stands(later));
  }
  note(made: MergeMade): void {
    this.#become([made, ...this.#made].slice(0, MOST_MERGES));
  }
  /**
   * The merges of earlier openings, as they were kept. What a record does not hold was never saved, or is in another copy: it is left out, and
   * what became of a merge counts as far as the record knows. So is one that was never saved and whose copy was merged again later: the later
   * one was made without it in view.
   */
  recall(kept: readonly MergeMade[], { graph }: PlanRecord): void {
    const holds = (ids: readonly ChangeId[]) => ids.every((id) => graph.nodes.has(id));
    const here = kept.filter(({ before, brought }) => brought.length > 0 && holds(before) && holds(brought));
    const isSeenLater = ({ brought }: MergeMade, later: MergeMade) => brought.every((id) => within(graph.clockAt(later.before)!, graph.nodes.get(id)!));
    this.#made = here.filter((made, at) => here.slice(0, at).every((later) => isSeenLater(made, later))).map((made) => {
      const unknown = made.turns.findIndex((id) => !graph.nodes.has(id));
      return { ...made, setBack: made.setBack !== null && holds([made.setBack]) ? made.setBack : null, turns: unknown < 0 ? made.turns : made.turns.slice(0, unknown) };
    });
  }
  /** Takes words out of what the copies are called: a copy may be named after the person they are about. */
  withoutWords(holds: (text: string) => boolean): void {
    if (this.#made.some(({ name }) => holds(name))) this.#become(this.#made.map((made) => (holds(made.name) ? { ...made, name: 'another copy' } : made)));
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

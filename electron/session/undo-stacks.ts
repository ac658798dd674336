import type { UndoState } from '../../shared/contract/contract.ts';
import type { ChangeId } from '../../shared/record/change.ts';

/** Something done since the plan was opened here, with what it did in words: the change to take back, or a merge, which is one thing though it is many changes. */
export type Undoable = { readonly label: string } & ({ readonly change: ChangeId } | { readonly merge: string });
type Way = 'undo' | 'redo';

/** What can be taken back and done again here. Only what this person did is ever in it. */
export class UndoStacks {
  readonly #stacks: Readonly<Record<Way, Undoable[]>> = { undo: [], redo: [] };

  get labels(): Pick<UndoState, 'undo' | 'redo'> {
    return { undo: this.next('undo')?.label ?? null, redo: this.next('redo')?.label ?? null };
  }
  next(way: Way): Undoable | null {
    return this.#stacks[way].at(-1) ?? null;
  }
  /** Something new was done: what was taken back before can no longer be done again. */
  did(done: Undoable): void {
    this.#stacks.undo.push(done);
    this.#stacks.redo.length = 0;
  }
  /** The next one was taken back by a change, which can itself be taken back the other way. */
  took(way: Way, by: Undoable): void {
    this.drop(way);
    this.#stacks[way === 'undo' ? 'redo' : 'undo'].push(by);
  }
  drop(way: Way): void {
    this.#stacks[way].pop();
  }
  /** Lets go of changes that must not be taken back or done again any more. */
  forget(isGone: (change: ChangeId) => boolean): void {
    for (const stack of Object.values(this.#stacks)) stack.splice(0, Infinity, ...stack.filter((one) => !('change' in one && isGone(one.change))));
  }
}

import type { UndoState } from '../../shared/contract/contract.ts';
import type { ChangeId } from '../../shared/record/change.ts';

/** Something done in this session: the change to take back, and what it did in words. */
export interface Undoable {
  readonly change: ChangeId;
  readonly label: string;
}
type Way = 'undo' | 'redo';

/** What this session can take back and do again. Only its own changes are ever in it. */
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
  /** Lets go of what must not be taken back or done again any more. */
  forget(isGone: (done: Undoable) => boolean): void {
    for (const stack of Object.values(this.#stacks)) stack.splice(0, Infinity, ...stack.filter((one) => !isGone(one)));
  }
}

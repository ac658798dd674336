import { createHash } from 'node:crypto';
import type { Change, ChangeId, Edits, EntityId, WrittenChange } from '../../../shared/record/change.ts';
import type { Digest } from '../../../shared/record/hash.ts';
import { PlanRecord, type Origin } from '../../../shared/record/record.ts';
import type { Value } from '../../../shared/record/value.ts';

export const PLAN_ID = 'plan-7f3k2m9qxa';

export const digest: Digest = text => createHash('sha256').update(text).digest('hex');

/** One person's copy of the plan: a record, the session it is open in, and that session's undo and redo stacks. */
export class Copy {
  readonly name: string;
  record = new PlanRecord(PLAN_ID);
  session = '';
  undoStack: ChangeId[] = [];
  redoStack: ChangeId[] = [];
  #openings = 0;
  #number = 0;

  constructor(name: string) {
    this.name = name;
    this.reopen();
  }

  /** A new session, as at every opening of a plan. */
  reopen(): void {
    this.session = `${this.name.toLowerCase()}${++this.#openings}`;
    this.#number = 0;
    this.undoStack = [];
    this.redoStack = [];
  }

  origin(label: string): Origin {
    return { at: '2026-11-21T10:00:00Z', by: this.name, label };
  }

  set(entity: EntityId, field: string, value: Value): WrittenChange | null {
    return this.edit({ [entity]: { [field]: value } });
  }

  edit(edits: Edits): WrittenChange | null {
    const needed = this.record.needed(edits);
    return Object.keys(needed).length === 0 ? null : this.write(needed);
  }

  /** The same, those that change nothing included. */
  write(edits: Edits): WrittenChange {
    const change = this.#put(edits, 'Edited')!;
    this.undoStack.push(change.id);
    this.redoStack = [];
    return change;
  }

  undo(): Change | null {
    return this.#takeBack(this.undoStack, this.redoStack);
  }

  redo(): Change | null {
    return this.#takeBack(this.redoStack, this.undoStack);
  }

  takeFrom(other: Copy): void {
    if (!this.record.merge(other.record, digest).ok) throw new Error('another plan');
  }

  /** The kinds of the clashes that are open, in the order they are listed. */
  clashKinds(): string[] {
    return this.record.state.clashes().map(clash => clash.kind);
  }

  #takeBack(from: ChangeId[], to: ChangeId[]): Change | null {
    const id = from.pop();
    if (!id) return null;
    const change = this.#put(this.record.inverse(id).edits, 'Took back', { undoes: id });
    if (change) to.push(change.id);
    return change;
  }

  #put(edits: Edits, label: string, options: { readonly undoes?: ChangeId } = {}): WrittenChange | null {
    if (Object.keys(edits).length === 0) return null;
    const written = this.record.write(`${this.session}:${++this.#number}`, this.origin(label), edits, digest, options);
    if (!written.ok) throw new Error(written.failure.kind);
    return written.value;
  }
}

/** Everybody takes in what everybody else has. */
export function meet(...copies: readonly Copy[]): void {
  for (const copy of copies) for (const other of copies) if (copy !== other) copy.takeFrom(other);
}

export const A12 = 'action/k7d2m4x9qa-1';

/** Two clerks with one plan, in which A12 is on track. */
export function pair(): [ann: Copy, bob: Copy] {
  const ann = new Copy('Ann');
  const bob = new Copy('Bob');
  ann.set(A12, 'status', 'on track');
  bob.takeFrom(ann);
  return [ann, bob];
}

import { randomInt, randomUUID } from 'node:crypto';
import type { CameAs, Ran, UndoState } from '../../shared/contract/contract.ts';
import type { WordsToStrike } from '../../shared/contract/striking.ts';
import { checkCommand, decide } from '../../shared/commands/decide.ts';
import { localDay } from '../../shared/domain/calendar-day.ts';
import { capitalised } from '../../shared/domain/facts.ts';
import { planAfter, planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Restored } from '../../shared/history/restoring.ts';
import type { Standpoint } from '../../shared/history/standpoint.ts';
import { madeWords } from '../../shared/merging/labels.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { changeId, withOwners, type Change, type ChangeId, type Edits, type EntityId, type StruckChange, type WrittenChange } from '../../shared/record/change.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import { struckForm } from '../../shared/record/strike.ts';
import { sha256 } from '../storage/digest.ts';
import { lastOf, stands } from './merging/merge-made.ts';
import { MergesMade } from './merging/merges-made.ts';
import { restoredEdits } from './restored-edits.ts';
import { decideStrike, SAID_AGAIN } from './strike-words.ts';
import { takingChange, takingMerge, type Taking } from './taking.ts';
import { UndoStacks } from './undo-stacks.ts';

export interface Surroundings {
  readonly now: () => Date;
  /** Who is at the keyboard, as they call themselves; empty until they have said so. */
  readonly by: () => string;
}
export interface SessionEvent {
  readonly revision: number;
  readonly changes: readonly Change[];
}
export interface Undone {
  readonly label: string;
  /** Sentences about what was left as it is, and who has changed it since. */
  readonly left: readonly string[];
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Ten characters at random, new at every opening of a plan: two openings that shared one would write two changes under one id. */
export const newSession = (): string => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
export const newPlanId = (): string => `plan-${newSession()}`;

/**
 * One plan, open: the only thing that writes changes to its record. Its number counts on by itself and its session is drawn here, so
 * nothing outside can make two changes with one id. Knows no files and no windows.
 */
export class PlanSession {
  readonly #record: PlanRecord;
  readonly #source: RecordSource;
  readonly #surroundings: Surroundings;
  readonly #session = newSession();
  readonly #undo = new UndoStacks();
  readonly #listeners = new Set<(event: SessionEvent) => void>();
  /** Why nothing can be changed, or null. */
  readonly readOnly: string | null;
  readonly #standsOn: string | null;
  /** The merges that can be taken back. */
  readonly merges = new MergesMade();
  #plan: Plan;
  #number = 0;
  #revision = 0;

  /** `standsOn`: the day that counts as today, where that is not the clock's. */
  constructor(record: PlanRecord, surroundings: Surroundings, readOnly: string | null = null, standsOn: string | null = null) {
    this.#record = record;
    this.#source = new RecordSource(record.state);
    this.#surroundings = surroundings;
    this.#plan = planOfRecord(this.#source);
    this.readOnly = readOnly;
    this.#standsOn = standsOn;
  }

  get planId(): string { return this.#record.planId; }
  /** As it is now: a value that is never changed. */
  get plan(): Plan { return this.#plan; }
  /** How many times something was changed since the opening. */
  get revision(): number { return this.#revision; }
  get history(): UndoState { return { ...this.#undo.labels, merges: this.merges.told }; }
  get record(): PlanRecord { return this.#record; }
  get standsOn(): string | null { return this.#standsOn; }
  /** Who is at the keyboard. */
  get by(): string { return this.#surroundings.by(); }
  get today(): string { return this.#standsOn ?? localDay(this.#surroundings.now()); }
  changes(): readonly Change[] { return this.#record.changes(); }

  /**
   * Checks, decides and records one command. A command that changes nothing makes no change and is no failure. `forGood`: Undo does not reach
   * it, as it does not reach what made the plan.
   */
  run(sent: unknown, { forGood = false } = {}): Result<Ran> {
    if (this.readOnly !== null) return refused('readOnly', this.readOnly);
    const command = checkCommand(sent);
    if (!command.ok) return command;
    const decision = decide(this.#plan, command.value, { newKey: this.newKeys(), today: this.today });
    if (!decision.ok) return decision;
    const { edits, label, made = null } = decision.value;
    return this.amend(edits, label, made, { forGood });
  }

  /** Puts a field, a thing or the whole plan back as it was, as a new change: one step to undo like any other. */
  restore(what: Restored, to: Standpoint): Result<Ran> {
    if (this.readOnly !== null) return refused('readOnly', this.readOnly);
    const restored = restoredEdits(this.#record, this.#plan, what, to, { newKey: this.newKeys(), today: this.today });
    return restored.ok ? this.amend(restored.value.edits, restored.value.label) : restored;
  }

  /** Takes back the last thing done since the plan was opened here. What others have changed since stays, and is said. */
  undo(): Result<Undone> {
    return this.#takeBack('undo');
  }
  redo(): Result<Undone> {
    return this.#takeBack('redo');
  }

  /** Keys for what the next change makes: no other entity has them. */
  newKeys(): () => string {
    let keys = 0;
    return () => `${this.#session}-${this.#number + 1}-${++keys}`;
  }

  /** Records as one step what another part of the session has worked out: what a merge set back, how a clash was settled. Nothing to change is no failure. */
  amend(edits: Edits, label: string, made: EntityId | null = null, { forGood = false } = {}): Result<Ran> {
    if (this.readOnly !== null) return refused('readOnly', this.readOnly);
    const needed = this.#record.needed(edits);
    if (Object.keys(needed).length === 0) return done({ revision: this.#revision, made: null, label });
    const written = this.#write(needed, label);
    if (!written.ok) return written;
    if (!forGood) this.#undo.did({ change: written.value.id, label });
    this.#tell([written.value]);
    return done({ revision: this.#revision, made, label });
  }

  /**
   * Takes in another copy, or owners' returns, and, in a change of this person's, what they decided about it. To them that is one thing: one
   * undo takes all of it back. `name`: what came in is called, `Tom Okoro’s copy`.
   */
  mergeIn(copy: readonly Change[], decided: { readonly edits: Edits; readonly label: string }, name: string, as: CameAs = 'a copy'): Result<Ran> {
    if (this.readOnly !== null) return refused('readOnly', this.readOnly);
    const before = this.#record.frontier();
    const taken = this.#record.take(copy, sha256);
    this.#plan = planAfter(this.#plan, this.#source, taken);
    const needed = this.#record.needed(decided.edits);
    const written = Object.keys(needed).length > 0 ? this.#write(needed, decided.label) : null;
    const setBack = written?.ok ? written.value : null;
    const label = as === 'returns' ? `Took in ${name}` : `Merged ${name}`;
    if (taken.placed.length > 0) {
      const [id, changes, brought] = [randomUUID(), taken.placed.length, lastOf(taken.placed)];
      this.merges.note({ id, as, name, at: this.#at(), changes, before, brought, setBack: setBack?.id ?? null, turns: [] });
      this.#undo.did({ merge: id, label });
    } else if (setBack) this.#undo.did({ change: setBack.id, label });
    this.#tell([...taken.placed.map(({ change }) => change), ...taken.struck, ...(setBack ? [setBack] : [])]);
    if (written?.ok === false) return refused(written.failure.kind, `All of ${name} came in, because what you declined could not be set back. Undo takes it out again. ${written.failure.message}`);
    return done({ revision: this.#revision, made: null, label });
  }
  /** Sets back, in one change, what a merge brought: without an id, the last that stands. What somebody has set since is left, and said. */
  takeBackMerge(id: string | null = null): Result<Undone> {
    if (this.readOnly !== null) return refused('readOnly', this.readOnly);
    const made = this.merges.find(id);
    if (made === null || !stands(made)) return refused('nothingToTakeBack', made === null ? 'There is no merge to take back.' : `${made.as === 'returns' ? `What ${made.name} brought` : capitalised(madeWords(made))} is taken back already.`);
    const taking = takingMerge(this.#record, made, this.merges.goneSince(made));
    const took = this.#take(taking, (by) => {
      this.merges.tookBack(made.id, by);
      this.#undo.did({ change: by, label: taking.label });
    });
    return took ?? refused('changedSince', [taking.nothing, ...taking.left].join(' '));
  }

  /** Takes in changes made elsewhere: those of another copy of this plan. Undo here does not reach them. Gives those that were new here. */
  takeIn(changes: Iterable<Change>): readonly Change[] {
    const taken = this.#record.take(changes, sha256);
    const placed = [...taken.placed.map(({ change }) => change), ...taken.struck];
    if (placed.length === 0) return [];
    this.#plan = planAfter(this.#plan, this.#source, taken);
    this.#tell(placed);
    return placed;
  }

  /**
   * Takes words out of the record for good: what was right in the changes that hold them is said again first, in one change that cannot be
   * taken back, and what would bring the words back can no longer be undone or done again. Gives the changes as they are struck.
   */
  strike(order: WordsToStrike): Result<readonly StruckChange[]> {
    if (this.readOnly !== null) return refused('readOnly', this.readOnly);
    const decision = decideStrike(this.#record, order);
    if (!decision.ok) return decision;
    const { again, changes, finder } = decision.value;
    const said = Object.keys(again).length > 0 ? this.#write(again, SAID_AGAIN) : null;
    if (said && !said.ok) return said;
    const strike = { at: this.#at(), by: this.#surroundings.by(), why: order.why.trim() };
    const struck = changes.map((change) => struckForm(change, strike, sha256));
    const gone = new Set<string | undefined>(changes.map(({ id }) => id));
    this.#undo.forget((change) => gone.has(change) || gone.has(this.#record.graph.nodes.get(change)?.change.undoes));
    this.merges.withoutWords((text) => finder.holds(text));
    this.#plan = planAfter(this.#plan, this.#source, this.#record.take(struck, sha256));
    this.#tell([...(said ? [said.value] : []), ...struck]);
    return done(struck);
  }

  /** Returns the way to stop listening. */
  subscribe(listener: (event: SessionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #takeBack(way: 'undo' | 'redo'): Result<Undone> {
    if (this.readOnly !== null) return refused('readOnly', this.readOnly);
    const last = this.#undo.next(way);
    if (!last) return refused('nothingToTakeBack', way === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.');
    const merge = 'merge' in last ? this.merges.find(last.merge) : null;
    const taking = 'change' in last ? takingChange(this.#record, way, last.change, last.label) : merge && takingMerge(this.#record, merge, this.merges.goneSince(merge));
    const took = taking && this.#take(taking, (by) => {
      if (merge) this.merges.tookBack(merge.id, by);
      else this.merges.undone(taking.undoes!, by);
      this.#undo.took(way, { change: by, label: last.label });
    });
    if (took) return took;
    this.#undo.drop(way);
    return refused('changedSince', [taking?.nothing ?? `“${last.label}” was not taken back: it is too long ago.`, ...(taking?.left ?? [])].join(' '));
  }
  /** Writes it and has it noted before anybody is told; null where there is nothing to write. */
  #take({ edits, left, label, undoes }: Taking, note: (by: ChangeId) => void): Result<Undone> | null {
    if (Object.keys(edits).length === 0) return null;
    const written = this.#write(edits, label, undoes);
    if (!written.ok) return written;
    note(written.value.id);
    this.#tell([written.value]);
    return done({ label, left });
  }

  #write(edits: Edits, label: string, undoes?: ChangeId): Result<WrittenChange> {
    const id = changeId(this.#session, this.#number + 1);
    const written = this.#record.write(id, { at: this.#at(), by: this.#surroundings.by(), label }, edits, sha256, undoes ? { undoes } : {});
    if (!written.ok) return written;
    this.#number += 1;
    const node = this.#record.graph.nodes.get(id)!;
    this.#plan = planAfter(this.#plan, this.#source, { placed: [node], struck: [], touched: new Set(Object.keys(edits).flatMap(withOwners)) });
    return written;
  }

  #at(): string {
    return this.#surroundings.now().toISOString().replace(/\.\d+Z$/, 'Z');
  }
  #tell(changes: readonly Change[]): void {
    this.#revision += 1;
    for (const listener of [...this.#listeners]) listener({ revision: this.#revision, changes });
  }
}

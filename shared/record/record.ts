import { done, refused, type Result } from '../outcome/outcome.ts';
import { isChange } from './bounds.ts';
import { editsOf, withOwners, type Change, type ChangeId, type Draft, type Edits, type EntityId, type Frontier, type Strike,
  type StruckChange, type WrittenChange } from './change.ts';
import { byRank, within, type ChangeNode, type Clock } from './change-node.ts';
import type { FieldClash, RemovalClash } from './clashes.ts';
import type { Write } from './deciding.ts';
import { diffBetween, type FieldDiff } from './diff.ts';
import { Graph } from './graph.ts';
import { hashOf, type Digest } from './hash.ts';
import { inverseOf, type Inverse } from './inverse.ts';
import type { Problem } from './problems.ts';
import { State } from './state.ts';
import { mentions, struckForm } from './strike.ts';
import { canonical, same, type Value } from './value.ts';

/** Who made a change, when, and what it does in words. */
export interface Origin {
  readonly at: string;
  readonly by: string;
  readonly label: string;
}

/** What taking changes in has done. */
export interface Taken {
  /** New changes, parents first. */
  readonly placed: readonly ChangeNode[];
  /** Changes held before whose words are now struck. States made by `asAt` before this must be made again. */
  readonly struck: readonly StruckChange[];
  /** What may look different now: everything edited, and its owners. Any clash or reference may be new, too. */
  readonly touched: ReadonlySet<EntityId>;
}

export type WriteFailure = 'frontierUnknown' | 'changeTooLarge' | 'changeNotPlaced';

/** One plan's record: its changes, and what they say now. */
export class PlanRecord {
  readonly planId: string;
  readonly graph: Graph;
  readonly state: State;
  #inOrder: readonly ChangeNode[] = [];
  #strikes = 0;

  constructor(planId: string) {
    this.planId = planId;
    this.graph = new Graph(planId);
    this.state = new State(this.graph);
  }

  /** How many changes had their words struck while this record was held: a state made by `asAt` at a lower number must be made again. */
  get strikes(): number {
    return this.#strikes;
  }

  /** Takes in changes in any order, any number of times. With a digest, each is checked before it counts; see `problems`. */
  take(changes: Iterable<Change>, digest?: Digest): Taken {
    const { placed, struck } = this.graph.add(changes, digest);
    const touched = new Set<EntityId>();
    this.#strikes += struck.length;
    if (struck.length === 0) {
      for (const node of placed) this.state.apply(node, touched);
    } else {
      this.state.refold(this.graph.nodes.values());
      for (const edits of [...placed.map(node => editsOf(node.change)), ...struck.map(({ before }) => editsOf(before))]) {
        for (const id of Object.keys(edits)) for (const each of withOwners(id)) touched.add(each);
      }
    }
    return { placed, struck: [...new Set(struck.map(({ node }) => node.change as StruckChange))], touched };
  }

  /** The union of two copies. It writes nothing, so two copies that take each other in come to rest. */
  merge(other: PlanRecord, digest?: Digest): Result<Taken, 'anotherPlan'> {
    if (other.planId !== this.planId) return refused('anotherPlan', 'That file is a copy of another plan. Nothing was taken in. Open it by itself to look at it.');
    return done(this.take(other.changes(), digest));
  }

  /** A record of the same changes, to try things on: what a merge would do is shown before it is done. */
  copy(): PlanRecord {
    const copy = new PlanRecord(this.planId);
    copy.take(this.changes());
    return copy;
  }

  /** All changes, parents first, in the one order every copy agrees on; those not placed yet come last. */
  changes(): Change[] {
    const { nodes, waiting } = this.graph;
    // What is new most often belongs at the end, and sorting what is nearly in order costs next to nothing.
    if (this.#inOrder.length < nodes.size) this.#inOrder = [...this.#inOrder, ...[...nodes.values()].slice(this.#inOrder.length)].sort(byRank);
    return [...this.#inOrder.map(node => node.change), ...waiting.changes()];
  }

  frontier(): Frontier {
    return this.graph.frontier();
  }

  /** What is wrong: changes that were refused, by name, and changes that wait for others. */
  problems(): Problem[] {
    return this.graph.problems();
  }

  /** The ids of changes whose hash does not fit: for a record that was opened first and is checked afterwards. */
  damaged(digest: Digest): ChangeId[] {
    return [...this.graph.nodes.values()].filter(node => !this.graph.fits(node, digest)).map(node => node.change.id);
  }

  /** Drops what would change nothing: a value that already stands alone. Written anyway, it would clash with everybody. */
  needed(edits: Edits): Edits {
    return this.#needed(edits, (entity, field) => this.state.writes(entity, field));
  }

  /** The same as seen from an older frontier: what a return stamped with it says anew. */
  neededAt(edits: Edits, frontier: Frontier): Result<Edits, 'frontierUnknown'> {
    const clock = this.graph.clockAt(frontier);
    if (!clock) return unknownFrontier();
    return done(this.#needed(edits, (entity, field) => this.state.writesAt(clock, entity, field)));
  }

  /** Makes a change on what this copy shows (or on an older frontier) and takes it in. Its id must be new. */
  write(
    id: ChangeId, origin: Origin, edits: Edits, digest: Digest, options: { readonly after?: Frontier; readonly undoes?: ChangeId } = {},
  ): Result<WrittenChange, WriteFailure> {
    const after = options.after ?? this.frontier();
    const clock = this.graph.clockAt(after);
    if (!clock) return unknownFrontier();
    const isNext = !this.graph.nodes.has(id) && this.graph.continuesSession(id, previous => within(clock, previous));
    if (!isNext) return notPlaced();
    const parents = after.map(parent => this.graph.nodes.get(parent)!.change.hash);
    const draft: Draft = { ...origin, id, after, edits, ...(options.undoes ? { undoes: options.undoes } : {}) };
    const sealed = { ...draft, hash: hashOf(digest, this.planId, parents, draft) };
    // What no reader would let in must not be written.
    if (!isChange(sealed)) return tooLarge();
    // Through text and back: what is in memory is exactly what a reader of the file will have, and shares nothing with the caller.
    const change = JSON.parse(canonical(sealed as unknown as Value)) as WrittenChange;
    return this.take([change]).placed.length > 0 ? done(change) : notPlaced();
  }

  /**
   * A return as a change on the frontier stamped into it. Its session is named by its content, so two clerks who take in one file
   * make one change. Time, name, label and new ids must therefore come from the file, not from the clerk's clock.
   */
  writeReturn(
    origin: Origin, edits: Edits, stamp: Frontier, digest: Digest,
  ): Result<Change, WriteFailure | 'nothingNew'> {
    const said = this.neededAt(edits, stamp);
    if (!said.ok) return said;
    if (Object.keys(said.value).length === 0) return refused('nothingNew', 'This return says nothing new, so nothing was changed. There is nothing more to do with it.');
    const session = `r${digest(canonical([this.planId, stamp, origin.at, origin.by, origin.label, said.value])).slice(0, 20)}`;
    const id = `${session}:1`;
    const held = this.graph.nodes.get(id);
    return held ? done(held.change) : this.write(id, origin, said.value, digest, { after: stamp });
  }

  /** What takes a change back, as things stand. Nothing for a change this copy has not got, or a struck one. */
  inverse(id: ChangeId): Inverse {
    const node = this.graph.nodes.get(id);
    return node ? inverseOf(this.graph, this.state, node) : { edits: {}, left: [] };
  }

  /** Edits that settle a clash: a value for a field; for a removal, true to remove and false to keep. A reference is simply renumbered. */
  settle(clash: FieldClash | RemovalClash, choice: Value): Edits {
    return { [clash.entity]: { [clash.kind === 'field' ? clash.field : 'removed']: choice } };
  }

  /** What somebody saw who had seen just this frontier. */
  asAt(frontier: Frontier): Result<State, 'frontierUnknown'> {
    const clock = this.graph.clockAt(frontier);
    if (!clock) return unknownFrontier();
    const state = new State(this.graph);
    for (const node of this.graph.nodes.values()) if (within(clock, node)) state.apply(node);
    return done(state);
  }

  /** The fields that differ between two frontiers, whichever is older, by entity and field. */
  diff(from: Frontier, to: Frontier): Result<FieldDiff[], 'frontierUnknown'> {
    const [a, b]: (Clock | null)[] = [this.graph.clockAt(from), this.graph.clockAt(to)];
    return a && b ? done(diffBetween(this.graph, this.state, a, b)) : unknownFrontier();
  }

  /** The changes with a text in them for which this holds, by rank: what a request to erase words is about. */
  mentioning(holds: (text: string) => boolean): Change[] {
    return this.changes().filter(change => mentions(change, holds));
  }

  /** Takes the words of a change out for good. The change keeps its place, does nothing any more, and every copy that merges follows. */
  strike(id: ChangeId, strike: Omit<Strike, 'digest'>, digest: Digest): Result<Taken, 'changeUnknown'> {
    const form = (change: Change) => struckForm(change, strike, digest);
    const held = this.graph.nodes.get(id);
    const waiting = this.graph.waiting.replace(id, form);
    if (held) return done(this.take([form(held.change)]));
    if (waiting > 0) return done({ placed: [], struck: [], touched: new Set() });
    return refused('changeUnknown', 'The change to strike is not in this copy of the plan. Nothing was struck.');
  }

  #needed(edits: Edits, writesTo: (entity: EntityId, field: string) => readonly Write[]): Edits {
    const kept: Record<EntityId, Record<string, Value>> = {};
    for (const [entity, fields] of Object.entries(edits)) {
      for (const [field, value] of Object.entries(fields)) {
        const writes = writesTo(entity, field);
        const isIdle = writes.every(write => same(write.value, value)) && (writes.length > 0 || value === null);
        // Removing again is how a removal clash is settled, so it counts although the value stands already.
        const settles = field === 'removed' && this.state.removalClash(entity) !== null;
        if (!isIdle || settles) (kept[entity] ??= {})[field] = value;
      }
    }
    return kept;
  }
}

const unknownFrontier = () =>
  refused('frontierUnknown', 'This was made from a copy of the plan that you have not taken in yet. Take in that copy first.');

const tooLarge = () =>
  refused('changeTooLarge', 'That is more than one change can hold, so it was not made. Shorten the text and try again.');

const notPlaced = () =>
  refused('changeNotPlaced', 'That change could not be recorded. Save the plan, open it again and repeat the change.');

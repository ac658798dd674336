import { BOUNDS } from './bounds.ts';
import { changeId, numberOf, sessionOf, type Change, type ChangeId, type Frontier } from './change.ts';
import { clockOf, sees, type ChangeNode, type Clock } from './change-node.ts';
import { hashOf, type Digest } from './hash.ts';
import { problemsOfWaiting, type Problem } from './problems.ts';
import { identityOf, stronger } from './strike.ts';
import { WaitingRoom } from './waiting.ts';

/** What became of changes that were added, and of those that had waited for them. */
export interface Added {
  /** Parents first. */
  readonly placed: ChangeNode[];
  /** Nodes whose change took on another form, with the one before. */
  readonly struck: { readonly node: ChangeNode; readonly before: Change }[];
}

/** Who saw whom. Changes may come in any order, any number of times. */
export class Graph {
  readonly planId: string;
  /** Parents before children. */
  readonly nodes = new Map<ChangeId, ChangeNode>();
  readonly heads = new Set<ChangeNode>();
  readonly waiting = new WaitingRoom();
  /** What the writes of undoing changes stand for, once worked out: it depends on their past alone, so only a strike changes it. */
  standing = new WeakMap<ChangeNode, Map<string, readonly ChangeNode[]>>();
  readonly #refused = new Map<string, Problem>();
  /** The last node of each chain. */
  readonly #tips: ChangeNode[] = [];

  constructor(planId: string) {
    this.planId = planId;
  }

  /** Places changes, and whatever waited for them. With a digest, each is checked first. */
  add(changes: Iterable<Change>, digest?: Digest): Added {
    const added: Added = { placed: [], struck: [] };
    const work: Change[] = [];
    for (const change of changes) {
      // A list of work, not recursion: one arrival may let out tens of thousands that waited in a row.
      work.push(change);
      for (let next = work.pop(); next; next = work.pop()) this.#addOne(next, digest, added, work);
    }
    return added;
  }

  /** Gives a held node another form of its change. States folded before this must be folded again. */
  reform(node: ChangeNode, form: Change): void {
    (node as { change: Change }).change = form;
    this.standing = new WeakMap();
  }

  fits(node: Pick<ChangeNode, 'change' | 'parents'>, digest: Digest): boolean {
    return hashOf(digest, this.planId, node.parents.map(parent => parent.change.hash), node.change) === node.change.hash;
  }

  frontier(): Frontier {
    return [...this.heads].map(node => node.change.id).sort();
  }

  /** The clock of a frontier, or null where it names a change this copy has not got. */
  clockAt(frontier: Frontier): Clock | null {
    const nodes: ChangeNode[] = [];
    for (const id of frontier) {
      const node = this.nodes.get(id);
      if (!node) return null;
      nodes.push(node);
    }
    return clockOf(nodes);
  }

  /** Whether a change of this id would follow its session's last one, made by somebody who `saw` that. */
  continuesSession(id: ChangeId, saw: (previous: ChangeNode) => boolean): boolean {
    const number = numberOf(id);
    if (number === 1) return true;
    const previous = this.nodes.get(changeId(sessionOf(id), number - 1));
    return previous !== undefined && saw(previous);
  }

  problems(): Problem[] {
    return [...this.#refused.values(), ...problemsOfWaiting(this.waiting.changes(), id => this.nodes.has(id))];
  }

  #addOne(change: Change, digest: Digest | undefined, added: Added, work: Change[]): void {
    const held = this.nodes.get(change.id);
    if (held) {
      const before = this.#meet(held, change, digest);
      if (before) added.struck.push({ node: held, before });
      return;
    }
    const missing = change.after.find(id => !this.nodes.has(id));
    if (missing !== undefined) {
      this.waiting.add(change, missing, digest);
      return;
    }
    const node = this.#admit(change, digest);
    if (!node) return;
    added.placed.push(node);
    for (const waiter of this.waiting.release(change.id)) work.push(waiter);
  }

  /** A change whose id is held already: the same one, most often. Returns the form before, where the arriving one replaces it. */
  #meet(held: ChangeNode, next: Change, digest: Digest | undefined): Change | null {
    const before = held.change;
    if (before.hash !== next.hash) this.#refuse({ kind: 'differs', id: next.id });
    if (before.hash !== next.hash || stronger(before, next) !== next || next === before) return null;
    if (identityOf(before, digest) !== identityOf(next, digest)) {
      this.#refuse({ kind: 'damaged', id: next.id });
      return null;
    }
    this.reform(held, next);
    return before;
  }

  #admit(change: Change, digest: Digest | undefined): ChangeNode | null {
    const parents = change.after.map(id => this.nodes.get(id)!);
    if (digest && !this.fits({ change, parents }, digest)) return this.#refuse({ kind: 'damaged', id: change.id });
    const straight = parents.length === 1 && this.#tips[parents[0]!.chain] === parents[0];
    const clock = straight ? parents[0]!.clock : clockOf(parents);
    const chain = straight ? parents[0]!.chain : this.#chainFor(clock);
    const self: ChangeNode[] = [];
    const position = (this.#tips[chain]?.position ?? -1) + 1;
    const height = 1 + parents.reduce((most, parent) => Math.max(most, parent.height), 0);
    const node: ChangeNode = { change, parents, height, chain, position, clock, self };
    self.push(node);
    const continues = this.continuesSession(change.id, previous => sees(node, previous));
    if (!continues) return this.#refuse({ kind: 'sessionBroken', id: change.id });
    if (chain >= BOUNDS.width) return this.#refuse({ kind: 'tooWide', id: change.id });
    this.#tips[chain] = node;
    this.nodes.set(change.id, node);
    for (const parent of parents) this.heads.delete(parent);
    this.heads.add(node);
    return node;
  }

  /** Any chain whose last change has been seen can go on from here, so there are as many chains as branches, not as sessions. */
  #chainFor(clock: Clock): number {
    const free = clock.findIndex((seen, chain) => seen >= this.#tips[chain]!.position);
    return free < 0 ? this.#tips.length : free;
  }

  #refuse(problem: Problem): null {
    this.#refused.set(`${problem.kind} ${problem.id}`, problem);
    return null;
  }
}

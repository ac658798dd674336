import { broughtBy, keyOf, type Brought } from '../../merging/brought.ts';
import { sees, type ChangeNode } from '../../record/change-node.ts';
import type { Change, ChangeId, Edits, EntityId, Frontier } from '../../record/change.ts';
import type { Digest } from '../../record/hash.ts';
import type { PlanRecord } from '../../record/record.ts';
import type { ReturnRead } from './read-return.ts';

/** Returns, tried together on a copy of the record: what they would change, by which the plan’s own merge decides. */
export interface ReturnsTried {
  readonly record: PlanRecord;
  /** The change of each return by its key; null where it says nothing new. */
  readonly written: ReadonlyMap<string, Change | null>;
  /** Those that are new here. */
  readonly changes: readonly Change[];
  readonly brought: ReadonlyMap<string, Brought>;
  /** Returns of which no change could be made, each with a sentence. */
  readonly failed: ReadonlyMap<string, string>;
}

/** One change for each return, made after what its owner knew. In steps, each short, between which others may have their turn. */
export function* tryReturns(record: PlanRecord, returns: readonly { readonly key: string; readonly read: ReturnRead }[], digest: Digest): Generator<void, ReturnsTried> {
  const trial = record.copy();
  yield;
  const written = new Map<string, Change | null>();
  const failed = new Map<string, string>();
  for (const { key, read: { origin, edits, after } } of returns) {
    const made = trial.writeReturn(origin, edits, after.frontier, digest);
    if (made.ok) written.set(key, made.value);
    else if (made.failure.kind === 'nothingNew') written.set(key, null);
    else failed.set(key, made.failure.message);
    yield;
  }
  const changes = [...new Set(written.values())].filter((change) => change !== null && !record.graph.nodes.has(change.id)) as Change[];
  const placed: ChangeNode[] = changes.map(({ id }) => trial.graph.nodes.get(id)!);
  return { record: trial, written, changes, failed, brought: new Map(broughtBy(record.state, trial.state, placed).map((one) => [keyOf(one), one])) };
}

/** What a merge calls the things that some edits change: a field of what was there, or the whole of what they make. */
export function broughtOf({ brought }: ReturnsTried, edits: Edits): Brought[] {
  const keys = Object.entries(edits).flatMap(([entity, fields]) => [entity, ...Object.keys(fields).map((field) => keyOf({ entity, field }))]);
  return [...new Set(keys)].flatMap((key) => brought.get(key) ?? []);
}
/** The clash over whether an action stays that was removed since its owner was asked: all of what they say comes with it or goes. */
export function removalOf({ brought }: ReturnsTried, action: EntityId): Brought | null {
  const one = brought.get(action);
  return one?.clash === 'removal' ? one : null;
}

/** Those of some changes that none of the others was made on, in the order of a frontier. */
export function headsOf({ graph }: PlanRecord, ids: readonly ChangeId[]): Frontier {
  const nodes = [...new Set(ids)].map((id) => graph.nodes.get(id)!);
  return nodes.filter((node) => !nodes.some((other) => other !== node && sees(other, node))).map(({ change }) => change.id).sort();
}

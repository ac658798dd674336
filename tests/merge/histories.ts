import fc from 'fast-check';
import type { Change, EntityId } from '../../shared/record/change.ts';
import type { Value } from '../../shared/record/value.ts';
import { Copy, digest } from '../unit/record/copy.ts';

/** One thing somebody does with their copy. Numbers choose among what is there, whatever their size. */
export type Step =
  | { readonly do: 'set' | 'setSeveral'; readonly who: number; readonly entity: number; readonly field: number; readonly value: number }
  | { readonly do: 'refer'; readonly who: number; readonly entity: number; readonly ref: number }
  | { readonly do: 'remove' | 'restore'; readonly who: number; readonly entity: number }
  | { readonly do: 'undo' | 'redo' | 'reopen' | 'namePoint'; readonly who: number }
  | { readonly do: 'settle'; readonly who: number; readonly which: number; readonly choice: number }
  | { readonly do: 'takeAll'; readonly who: number; readonly from: number }
  | { readonly do: 'takeSome'; readonly who: number; readonly from: number; readonly seed: number }
  | { readonly do: 'takeReturn'; readonly who: number; readonly back: number; readonly entity: number; readonly value: number }
  | { readonly do: 'strike'; readonly who: number; readonly which: number; readonly why: number };

export type History = readonly [copies: number, steps: readonly Step[]];

export const ENTITIES: readonly EntityId[] = ['action/a', 'action/b', 'action/a/update/u', 'action/b/update/v', 'person/p'];
/** `constructor` because every plain object seems to have one; `answers:…` is a member of a set; `order` clashes quietly. */
export const FIELDS = ['status', 'narrative', 'ref', 'order', 'constructor', 'answers:recommendation/r-1'];
export const VALUES: readonly Value[] = ['x', 'y', 'z', null, ['x'], { on: '2026-01-01' }];

/** Who may claim what: the same, or a suffix that another would then show; and two ways to claim nothing. */
const REFERRED: readonly EntityId[] = ['action/a', 'action/b', 'action/c', 'action/d'];
/** Things of another kind and things that are owned, which may be removed with their owners. */
const REFERRED_TOO: readonly EntityId[] = [...REFERRED, 'recommendation/r', 'recommendation/s', 'action/a/update/u', 'action/b/update/v'];
const REFERENCES: readonly Value[] = ['x', 'xb', 'xc', 'xbb', 'y', null, ['x']];

const who = fc.nat(4);
const entity = fc.nat(ENTITIES.length - 1);
const field = fc.nat(FIELDS.length - 1);
const value = fc.nat(VALUES.length - 1);
const step = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });
const one = <Name extends Step['do']>(...names: Name[]) => fc.constantFrom(...names);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  step(8, fc.record({ do: one('set'), who, entity, field, value })),
  step(2, fc.record({ do: one('setSeveral'), who, entity, field, value })),
  step(3, fc.record({ do: one('refer'), who, entity: fc.nat(REFERRED.length - 1), ref: fc.nat(REFERENCES.length - 1) })),
  step(2, fc.record({ do: one('remove', 'restore'), who, entity })),
  step(4, fc.record({ do: one('undo', 'redo'), who })),
  step(1, fc.record({ do: one('reopen', 'namePoint'), who })),
  step(2, fc.record({ do: one('settle'), who, which: fc.nat(9), choice: fc.nat(9) })),
  step(5, fc.record({ do: one('takeAll'), who, from: who })),
  step(2, fc.record({ do: one('takeSome'), who, from: who, seed: fc.nat() })),
  step(1, fc.record({ do: one('takeReturn'), who, back: fc.nat(20), entity, value })),
  step(1, fc.record({ do: one('strike'), who, which: fc.nat(40), why: fc.nat(2) })),
);

/** Three to five copies that go apart and come together, whole or in part, with undo, settling, returns and striking between. */
export const histories: fc.Arbitrary<History> =
  fc.tuple(fc.integer({ min: 3, max: 5 }), fc.array(anyStep, { minLength: 5, maxLength: 60, size: 'max' }));

/** The same, about little but who claims which reference. */
export const renumberings: fc.Arbitrary<History> = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.array(fc.oneof(
  step(6, fc.record({ do: one('refer'), who, entity: fc.nat(REFERRED.length - 1), ref: fc.nat(2) })),
  step(1, fc.record({ do: one('refer'), who, entity: fc.nat(REFERRED.length - 1), ref: fc.nat(REFERENCES.length - 1) })),
  step(2, fc.record({ do: one('namePoint', 'undo', 'redo'), who })),
  step(3, fc.record({ do: one('takeAll'), who, from: who })),
  step(3, fc.record({ do: one('takeSome'), who, from: who, seed: fc.nat() })),
  step(1, fc.record({ do: one('strike'), who, which: fc.nat(40), why: fc.nat(2) })),
), { minLength: 5, maxLength: 40, size: 'max' }));

/** The same, about who claims which reference while things are removed, worked on and published. */
export const claimings: fc.Arbitrary<History> = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.array(fc.oneof(
  step(6, fc.record({ do: one('refer'), who, entity: fc.nat(REFERRED_TOO.length - 1), ref: fc.nat(2) })),
  step(1, fc.record({ do: one('refer'), who, entity: fc.nat(REFERRED_TOO.length - 1), ref: fc.nat(REFERENCES.length - 1) })),
  step(3, fc.record({ do: one('remove', 'restore'), who, entity: fc.nat(3) })),
  step(2, fc.record({ do: one('set'), who, entity, field: fc.constant(0), value: fc.nat(1) })),
  step(2, fc.record({ do: one('namePoint', 'undo', 'redo'), who })),
  step(3, fc.record({ do: one('takeAll'), who, from: who })),
  step(2, fc.record({ do: one('takeSome'), who, from: who, seed: fc.nat() })),
  step(1, fc.record({ do: one('strike'), who, which: fc.nat(40), why: fc.nat(2) })),
), { minLength: 5, maxLength: 40, size: 'max' }));

/** Sees, after every step, whose copy it was on, the change that it made, if it made one, and what it was. */
type Watch = (copy: Copy, made: Change | null, did: Step['do']) => void;

export function play([count, steps]: History, watch?: Watch): Copy[] {
  const copies = Array.from({ length: count }, (_, index) => new Copy('abcde'[index]!));
  for (const each of steps) {
    const copy = copies[each.who % count]!;
    const made = take(each, copy, copies);
    watch?.(copy, made, each.do);
  }
  return copies;
}

function take(step: Step, copy: Copy, copies: readonly Copy[]): Change | null {
  switch (step.do) {
    case 'set': return copy.set(ENTITIES[step.entity]!, FIELDS[step.field]!, VALUES[step.value]!);
    case 'setSeveral': return copy.edit({
      [ENTITIES[step.entity]!]: { status: VALUES[step.value]!, narrative: VALUES[(step.value + 1) % VALUES.length]! },
      'person/p': { name: VALUES[step.value]! },
    });
    case 'refer': return copy.set(REFERRED_TOO[step.entity]!, 'ref', REFERENCES[step.ref]!);
    case 'remove': return copy.set(ENTITIES[step.entity]!, 'removed', true);
    case 'restore': return copy.set(ENTITIES[step.entity]!, 'removed', false);
    case 'undo': return copy.undo();
    case 'redo': return copy.redo();
    case 'reopen': copy.reopen(); return null;
    case 'namePoint': return copy.set(`point/${copy.name}`, 'frontier', [...copy.record.frontier()]);
    case 'settle': return settle(copy, step.which, step.choice);
    case 'takeAll': copy.takeFrom(copies[step.from % copies.length]!); return null;
    case 'takeSome': copy.record.take(some(copies[step.from % copies.length]!.record.changes(), step.seed), digest); return null;
    case 'takeReturn': return takeReturn(copy, step.back, ENTITIES[step.entity]!, VALUES[step.value]!);
    case 'strike': strike(copy, step.which, step.why); return null;
  }
}

function settle(copy: Copy, which: number, choice: number): Change | null {
  const clashes = copy.record.state.clashes().filter(clash => clash.kind !== 'reference');
  const clash = clashes[which % clashes.length];
  if (!clash) return null;
  const chosen = clash.kind === 'field' ? clash.writes[choice % clash.writes.length]!.value : choice % 2 === 0;
  return copy.edit(copy.record.settle(clash, chosen));
}

function takeReturn(copy: Copy, back: number, id: EntityId, value: Value): Change | null {
  const nodes = [...copy.record.graph.nodes.values()];
  const stamp = nodes[nodes.length - 1 - (back % nodes.length)];
  if (!stamp) return null;
  const written = copy.record.writeReturn(copy.origin('Return'), { [id]: { status: value } }, [stamp.change.id], digest);
  return written.ok ? written.value : null;
}

function strike(copy: Copy, which: number, why: number): void {
  const changes = copy.record.changes();
  const change = changes[which % changes.length];
  if (change) copy.record.strike(change.id, { at: '2026-12-01T09:00:00Z', by: copy.name, why: `Request ${why}` }, digest);
}

const some = (changes: readonly Change[], seed: number): Change[] =>
  shuffled(changes, seed).filter((_, index) => (index * 7 + seed) % 3 !== 0);

/** The same items in an order that depends on nothing but the seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const list = [...items];
  let random = seed + 1;
  for (let last = list.length - 1; last > 0; last--) {
    random = (Math.imul(random, 1103515245) + 12345) >>> 0;
    const other = (random >>> 8) % (last + 1);
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
  return list;
}

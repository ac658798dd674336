import { describe, expect } from 'vitest';
import { clockOf, within } from '../../shared/record/change-node.ts';
import { editsOf } from '../../shared/record/change.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import { State } from '../../shared/record/state.ts';
import { canonical } from '../../shared/record/value.ts';
import { PLAN_ID, digest, meet } from '../unit/record/copy.ts';
import { play, shuffled } from './histories.ts';
import { law, textOf, union, unionOf } from './laws.ts';
import { plainly } from './plainly.ts';
import { summaryOf } from './summary.ts';

describe('merging copies', () => {
  law('is commutative, associative and idempotent, down to the bytes of the file', history => {
    const [a, b, c] = play(history).map(copy => copy.record) as [PlanRecord, PlanRecord, PlanRecord];
    const left = union(union(a, b), c);
    for (const other of [union(a, union(b, c)), union(c, b, a), union(left, a, left, b)]) {
      expect(textOf(other)).toBe(textOf(left));
      expect(summaryOf(other.state)).toBe(summaryOf(left.state));
      expect(other.frontier()).toEqual(left.frontier());
    }
  });

  law('taking changes one by one, in any order and again, equals folding them all in order', (history, seed) => {
    const all = unionOf(play(history));
    const changes = all.changes();
    const one = new PlanRecord(PLAN_ID);
    for (const change of shuffled([...changes, ...changes], seed)) one.take([change], digest);
    expect(one.problems()).toEqual([]);
    expect(summaryOf(one.state)).toBe(summaryOf(all.state));
    expect(textOf(one)).toBe(textOf(all));
    const fold = new State(one.graph);
    for (const change of changes) fold.apply(one.graph.nodes.get(change.id)!);
    expect(summaryOf(fold)).toBe(summaryOf(all.state));
  });

  law('a window that folds the same changes without checking them shows the same', (history, seed) => {
    const copies = play(history);
    const window = new PlanRecord(PLAN_ID);
    for (const change of shuffled(copies.flatMap(copy => copy.record.changes()), seed)) window.take([change]);
    expect(summaryOf(window.state)).toBe(summaryOf(unionOf(copies).state));
  });

  law('loses nothing: every edit shows, is in a listed clash, or was superseded by a change that saw it', history => {
    const all = unionOf(play(history));
    const { sees, standsFor } = plainly(all.changes());
    const clashing = new Set(all.state.clashes().flatMap(clash => (clash.kind === 'field' ? [`${clash.entity} ${clash.field}`] : [])));
    for (const change of all.changes()) {
      for (const [entity, fields] of Object.entries(editsOf(change))) {
        for (const [field, value] of Object.entries(fields)) {
          const writes = all.state.writes(entity, field);
          const isDeciding = writes.some(write => write.node.change.id === change.id);
          const isAloneInValue = writes.every(write => canonical(write.value) === canonical(value));
          const isListed = field === 'order' || clashing.has(`${entity} ${field}`);
          const isSuperseded = all.changes().some(other =>
            other.id !== change.id && Object.hasOwn(editsOf(other)[entity] ?? {}, field) && sees(other.id, change.id));
          // It stands for older writes, which are looked at themselves.
          const putsBack = standsFor(change.id, entity, field).join() !== change.id;
          expect((isDeciding && (isAloneInValue || isListed)) || isSuperseded || putsBack, `${change.id} ${entity} ${field}`).toBe(true);
        }
      }
    }
  });

  law('knows who saw what: the clocks agree with walking the parents', (history, seed) => {
    const all = unionOf(play(history));
    const { sees } = plainly(all.changes());
    const again = new PlanRecord(PLAN_ID);
    again.take(shuffled(all.changes(), seed));
    for (const a of again.graph.nodes.values()) {
      const clock = clockOf([a]);
      const seen = [...again.graph.nodes.values()].filter(b => within(clock, b)).map(b => b.change.id);
      expect(seen).toEqual([...again.graph.nodes.keys()].filter(id => sees(a.change.id, id)));
    }
  }, 0.25);

  law('comes to rest: copies that have each other’s changes agree, and nothing is wrong', history => {
    const copies = play(history);
    meet(...copies);
    meet(...copies);
    for (const copy of copies) {
      expect(textOf(copy.record)).toBe(textOf(copies[0]!.record));
      expect(summaryOf(copy.record.state)).toBe(summaryOf(copies[0]!.record.state));
      expect(copy.record.problems()).toEqual([]);
    }
  });
});

describe('clashes', () => {
  law('a field clashes exactly when the writes that decide it have different values', history => {
    const { state, ...all } = unionOf(play(history));
    const plain = plainly([...all.graph.nodes.values()].map(node => node.change));
    const listed = state.clashes().flatMap(clash => (clash.kind === 'field' ? [`${clash.entity} ${clash.field}`] : []));
    const expected = [...plain.values].filter(([key, values]) => values.length > 1 && !key.endsWith(' order')).map(([key]) => key);
    expect(listed.sort()).toEqual(expected.sort());
    for (const [key, values] of plain.values) {
      const [entity, field] = key.split(' ') as [string, string];
      expect([...new Set(state.writes(entity, field).map(write => canonical(write.value)))].sort()).toEqual(values);
      expect(state.value(entity, field)).toEqual(plain.winners.get(key));
    }
  });

  law('removing against editing is always listed, for the thing and all it owns, and stays in sight', history => {
    const { state, graph } = unionOf(play(history));
    const plain = plainly([...graph.nodes.values()].map(node => node.change));
    const listed = state.clashes().flatMap(clash => (clash.kind === 'removal' ? [clash.entity] : []));
    expect(listed.sort()).toEqual([...plain.removals].sort());
    const isGone = (id: string) => plain.winners.get(`${id} removed`) === true && !plain.removals.has(id);
    for (const id of state.entities.keys()) {
      const owner = id.split('/').slice(0, 2).join('/');
      expect(state.removed(id), id).toBe(isGone(id) || isGone(owner));
    }
  });

  law('settling every clash leaves none, on every copy', history => {
    const copies = play(history);
    const [settler, ...others] = copies as [typeof copies[number], ...typeof copies];
    for (const other of others) settler.takeFrom(other);
    for (;;) {
      const clash = settler.record.state.clashes().find(each => each.kind !== 'reference');
      if (!clash) break;
      expect(settler.edit(settler.record.settle(clash, clash.kind === 'field' ? clash.writes[0]!.value : false))).not.toBeNull();
    }
    for (const copy of copies) {
      copy.takeFrom(settler);
      expect(copy.clashKinds().filter(kind => kind !== 'reference')).toEqual([]);
    }
  });

  law('references are shown once each within a kind, and alike on every copy', history => {
    const copies = play(history);
    const shown = unionOf(copies).state.references();
    const ofKinds = [...shown].map(([id, ref]) => `${id.split('/').at(-2)} ${ref}`);
    expect(new Set(ofKinds).size).toBe(ofKinds.length);
    expect(new Map(unionOf([...copies].reverse()).state.references())).toEqual(shown);
  });
});

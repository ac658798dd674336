import { describe, expect } from 'vitest';
import type { Change } from '../../shared/record/change.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import { PLAN_ID, digest, meet } from '../unit/record/copy.ts';
import { play, shuffled } from './histories.ts';
import { law, readBack, textOf, union, unionOf } from './laws.ts';
import { plainly } from './plainly.ts';
import { summaryOf } from './summary.ts';

const SECRET = 'Struck Words 7Q';
const isSecret = (text: string) => text.includes(SECRET);
const EMPTY = { edits: {}, label: '', struck: undefined };
const strikeBy = (by: string) => ({ at: '2026-12-01T09:00:00Z', by, why: 'Asked for by the person named' });

describe('striking', () => {
  law('struck words are in no copy’s text or state afterwards, and merging does not bring them back', (history, seed) => {
    const steps = history[1].length;
    let step = 0;
    const copies = play(history, copy => {
      // Said by anybody at any time; what follows may undo, redo, settle, strike, or pass it on in part.
      if (step++ === seed % steps) copy.edit({ 'action/a': { status: SECRET, narrative: { text: [`before ${SECRET} after`] } } });
    });
    const [eraser, ...others] = copies as [typeof copies[number], ...typeof copies];
    for (const other of others) eraser.takeFrom(other);
    for (const change of eraser.record.mentioning(isSecret)) expect(eraser.record.strike(change.id, strikeBy('Clerk'), digest).ok).toBe(true);
    for (const other of others) other.takeFrom(eraser);
    meet(...copies);
    for (const { record } of copies) {
      expect(record.mentioning(isSecret)).toEqual([]);
      expect(textOf(record)).not.toContain(SECRET);
      expect(summaryOf(record.state)).not.toContain(SECRET);
      expect(textOf(record)).toBe(textOf(eraser.record));
    }
  });

  law('the chain still holds: a copy read back and checked whole has nothing wrong', (history, seed) => {
    const all = unionOf(play(history));
    for (const change of all.changes().filter((_, index) => (index + seed) % 3 === 0)) all.strike(change.id, strikeBy('Clerk'), digest);
    expect(all.damaged(digest)).toEqual([]);
    const back = readBack(textOf(all));
    expect(back.problems()).toEqual([]);
    expect(textOf(back)).toBe(textOf(all));
  });

  law('a struck change does nothing, keeps its place, and the state is as if folded so from the start', (history, seed) => {
    const all = unionOf(play(history));
    const changes = all.changes();
    const frontier = all.frontier();
    const target = changes[seed % changes.length];
    if (!target) return;
    const wasStruck = target.struck !== undefined;
    const taken = all.strike(target.id, strikeBy('Clerk'), digest);
    expect(taken.ok && taken.value.struck.length).toBe(wasStruck ? 0 : 1);
    expect(all.changes().map(change => change.id)).toEqual(changes.map(change => change.id));
    expect(all.frontier()).toEqual(frontier);
    expect(summaryOf(all.state)).toBe(summaryOf(all.copy().state));
    const emptied = plainly(changes.map(change => (change.id === target.id ? { ...change, ...EMPTY } as Change : change)));
    for (const key of plainly(changes).winners.keys()) {
      const [entity, field] = key.split(' ') as [string, string];
      expect(all.state.value(entity, field)).toEqual(emptied.winners.get(key) ?? null);
    }
    expect(all.state.clashes().flatMap(clash => (clash.kind === 'removal' ? [clash.entity] : []))).toEqual([...emptied.removals].sort());
  });

  law('copies that strike apart, the same changes for other reasons, come to agree in whatever order forms arrive', (history, seed) => {
    const plain = unionOf(play(history));
    const [one, other] = [plain.copy(), plain.copy()];
    for (const [index, change] of plain.changes().entries()) {
      if ((index + seed) % 2 === 0) one.strike(change.id, strikeBy('One'), digest);
      if ((index + seed) % 3 === 0) other.strike(change.id, strikeBy('Other'), digest);
    }
    const expected = union(plain, one, other);
    expect(textOf(union(other, one, plain))).toBe(textOf(expected));
    expect(textOf(union(one, other))).toBe(textOf(expected));
    const forms = shuffled([plain, one, other].flatMap(record => record.changes()), seed);
    for (const check of [digest, undefined]) {
      const mixed = new PlanRecord(PLAN_ID);
      for (const form of forms) mixed.take([form], check);
      expect(textOf(mixed)).toBe(textOf(expected));
      expect(summaryOf(mixed.state)).toBe(summaryOf(expected.state));
      expect(mixed.problems()).toEqual([]);
    }
    for (const change of expected.changes()) {
      const isStruck = one.graph.nodes.get(change.id)!.change.struck ?? other.graph.nodes.get(change.id)!.change.struck;
      expect(change.struck !== undefined).toBe(isStruck !== undefined);
    }
  });
});

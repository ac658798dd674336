import { describe, expect, test } from 'vitest';
import { changesAsText } from '../../../shared/record/encoding.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { A12, Copy, PLAN_ID, digest, meet } from './copy.ts';

const SECRET = 'Lives at 4 Vale Road';
const onValeRoad = (text: string) => text.includes('Vale Road');
const strike = { at: '2026-12-01T09:00:00Z', by: 'Ann', why: 'Asked for by the person named' };

function withSecret(): [ann: Copy, bob: Copy, changeId: string] {
  const [ann, bob] = [new Copy('Ann'), new Copy('Bob')];
  ann.set(A12, 'narrative', 'First steps');
  const { id } = ann.set(A12, 'narrative', SECRET)!;
  bob.takeFrom(ann);
  return [ann, bob, id];
}

describe('a struck change', () => {
  test('says nothing any more, but who struck it, when and why; the earlier value shows again', () => {
    const [ann, , id] = withSecret();
    expect(ann.record.strike(id, strike, digest)).toMatchObject({ value: { struck: [{ id, struck: strike }], touched: new Set([A12]) } });
    expect(ann.record.state.value(A12, 'narrative')).toBe('First steps');
    expect(changesAsText(ann.record.changes())).not.toContain('Vale Road');
    expect(ann.record.damaged(digest)).toEqual([]);
    expect(ann.record.frontier()).toEqual([id]);
  });

  test('stays struck when a copy that still has the words is merged, and is struck there too', () => {
    const [ann, bob, id] = withSecret();
    bob.set(A12, 'next', 'Meet');
    ann.record.strike(id, strike, digest);
    meet(ann, bob);
    for (const { record } of [ann, bob]) {
      expect(changesAsText(record.changes())).not.toContain('Vale Road');
      expect(record.state.value(A12, 'narrative')).toBe('First steps');
      expect(record.problems()).toEqual([]);
    }
  });

  test('does not clash any more', () => {
    const [ann, bob, id] = withSecret();
    ann.undo();
    const other = bob.set(A12, 'narrative', 'Other words')!;
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual(['field']);
    ann.record.strike(other.id, strike, digest);
    expect(ann.clashKinds()).toEqual([]);
    expect(ann.record.state.value(A12, 'narrative')).toBe('First steps');
    expect(ann.record.graph.nodes.get(id)!.change.struck).toBeUndefined();
  });

  test('struck twice for different reasons on two copies, they agree on one', () => {
    const [ann, bob, id] = withSecret();
    ann.record.strike(id, { ...strike, why: 'One reason' }, digest);
    bob.record.strike(id, { ...strike, by: 'Bob', why: 'Another' }, digest);
    meet(ann, bob);
    expect(changesAsText(ann.record.changes())).toBe(changesAsText(bob.record.changes()));
    const again = ann.record.strike(id, { ...strike, by: 'Zed' }, digest);
    expect(again.ok && again.value.struck).toEqual([]);
  });

  test('may arrive together with new changes: both count, and both are named as touched', () => {
    const [ann, bob, id] = withSecret();
    ann.record.strike(id, strike, digest);
    ann.set(`${A12}/update/ann1-3`, 'next', 'Meet');
    const taken = bob.record.merge(ann.record, digest);
    expect(taken).toMatchObject({ value: { placed: [{ change: { id: 'ann1:3' } }], struck: [{ id }] } });
    expect(taken.ok && [...taken.value.touched].sort()).toEqual([A12, `${A12}/update/ann1-3`]);
    expect(bob.record.state.value(`${A12}/update/ann1-3`, 'next')).toBe('Meet');
    expect(bob.record.state.value(A12, 'narrative')).toBe('First steps');
  });

  test('is not undone: there is nothing to put back', () => {
    const [ann, , id] = withSecret();
    ann.record.strike(id, strike, digest);
    expect(ann.record.inverse(id)).toEqual({ edits: {}, left: [] });
    expect(ann.undo()).toBeNull();
  });

  test('an undo of it made before puts back no clash; its own words stand', () => {
    const [ann, bob] = withSecret();
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'complete');
    meet(ann, bob);
    const settled = ann.set(A12, 'status', 'at risk')!;
    ann.undo();
    expect(ann.clashKinds()).toEqual(['field']);
    ann.record.strike(settled.id, strike, digest);
    expect(ann.clashKinds()).toEqual([]);
    expect(ann.record.state.value(A12, 'status')).toBe('complete');
  });

  test('words that an undo or a redo repeats are found in every change that has them, in labels too', () => {
    const [ann, , id] = withSecret();
    ann.set(A12, 'narrative', 'Better words');
    const undo = ann.undo()!;
    const label = ann.record.write('cat:1', { ...ann.origin(`Removed “${SECRET}”`) }, {}, digest);
    expect(ann.record.mentioning(onValeRoad).map(change => change.id)).toEqual([id, undo.id, 'cat:1']);
    for (const change of ann.record.mentioning(onValeRoad)) ann.record.strike(change.id, strike, digest);
    expect(label.ok && ann.record.mentioning(onValeRoad)).toEqual([]);
    expect(changesAsText(ann.record.changes())).not.toContain('Vale Road');
  });

  test('can be struck while it waits for others, and stays struck when a copy with the words comes', () => {
    const [ann, , id] = withSecret();
    const [first, second] = ann.record.changes() as [never, never];
    const cat = new PlanRecord(PLAN_ID);
    cat.take([second], digest);
    expect(cat.strike(id, strike, digest).ok).toBe(true);
    cat.take([second, first], digest);
    expect(changesAsText(cat.changes())).not.toContain('Vale Road');
    expect(cat.state.value(A12, 'narrative')).toBe('First steps');
    expect(cat.problems()).toEqual([]);
  });

  test('that this copy has not got is named', () => {
    expect(new PlanRecord(PLAN_ID).strike('nobody:1', strike, digest)).toMatchObject({ failure: { kind: 'changeUnknown' } });
  });

  test('forged, with a digest of other words or another author, is refused and the sound one kept', () => {
    const [ann, bob, id] = withSecret();
    bob.record.strike(id, strike, digest);
    const sound = bob.record.graph.nodes.get(id)!.change.struck!;
    const change = bob.record.graph.nodes.get(id)!.change as never as object;
    for (const forged of [{ ...change, struck: { ...sound, digest: '0'.repeat(32) } }, { ...change, by: 'Nobody' }]) {
      ann.record.take([forged as never], digest);
      expect(ann.record.state.value(A12, 'narrative')).toBe(SECRET);
      expect(ann.record.problems()).toEqual([{ kind: 'damaged', id }]);
    }
  });

  test('reaches a window that folds without checking, change by change', () => {
    const [ann, , id] = withSecret();
    const window = new PlanRecord(PLAN_ID);
    for (const change of ann.record.changes()) window.take([change]);
    const taken = ann.record.strike(id, strike, digest);
    const shown = window.take(taken.ok ? taken.value.struck : []);
    expect(shown.struck).toHaveLength(1);
    expect([...shown.touched]).toEqual([A12]);
    expect(window.state.value(A12, 'narrative')).toBe('First steps');
  });

  test('leaves no words in a state made before, which shows nothing there until it is made again', () => {
    const [ann, , id] = withSecret();
    const then = ann.record.asAt([id]);
    ann.record.strike(id, strike, digest);
    expect(then.ok && then.value.value(A12, 'narrative')).toBeNull();
    const again = ann.record.asAt([id]);
    expect(again.ok && again.value.value(A12, 'narrative')).toBe('First steps');
  });
});

import { describe, expect, test } from 'vitest';
import { A12, meet, pair } from './copy.ts';

describe('somebody removes what another edits', () => {
  test('two people remove it: gone, no clash', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'removed', true);
    bob.set(A12, 'removed', true);
    meet(ann, bob);
    expect(bob.clashKinds()).toEqual([]);
    expect(bob.record.state.removed(A12)).toBe(true);
    expect(bob.record.state.exists(A12)).toBe(true);
    expect(bob.record.state.ofKind('action')).toEqual([]);
  });

  test('an update was added to it meanwhile: a clash, and both stay in sight', () => {
    const [ann, bob] = pair();
    const update = `${A12}/update/bob1-2`;
    ann.set(A12, 'removed', true);
    bob.set(update, 'narrative', 'Done in May');
    meet(ann, bob);
    const [removals, edits] = [[{ change: { by: 'Ann' } }], [{ change: { by: 'Bob' } }]];
    expect(ann.record.state.clashes()).toMatchObject([{ kind: 'removal', entity: A12, removals, edits }]);
    expect(ann.record.state.ofKind('action')).toEqual([A12]);
    expect(ann.record.state.ownedBy(A12, 'update')).toEqual([update]);
  });

  test('what points at it is no part of it: no clash', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'removed', true);
    bob.set('paper/p-1', 'about', A12);
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual([]);
    expect(ann.record.state.removed(A12)).toBe(true);
  });

  test('editing on does not quietly settle it; removing again, having seen both, does; undo of that brings it back', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'removed', true);
    bob.set(A12, 'status', 'at risk');
    meet(ann, bob);
    ann.set(A12, 'status', 'off track');
    expect(ann.clashKinds()).toEqual(['removal']);
    ann.set(A12, 'removed', true);
    meet(ann, bob);
    expect(bob.clashKinds()).toEqual([]);
    expect(bob.record.state.removed(A12)).toBe(true);
    ann.undo();
    expect(ann.clashKinds()).toEqual(['removal']);
  });

  test('it was removed by one and restored by another: a clash over just that', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'removed', true);
    bob.takeFrom(ann);
    ann.set(A12, 'removed', false);
    ann.set(A12, 'removed', true);
    bob.set(A12, 'removed', false);
    meet(ann, bob);
    expect(ann.clashKinds()).toContain('field');
  });

  test('the editor had seen the removal: it stays removed, no clash', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'removed', true);
    bob.takeFrom(ann);
    bob.set(A12, 'status', 'complete');
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual([]);
    expect(ann.record.state.removed(A12)).toBe(true);
  });

  test('what it owned goes out of sight with it, and comes back with it', () => {
    const [ann] = pair();
    const update = `${A12}/update/ann1-2`;
    ann.set(update, 'narrative', 'Done in May');
    ann.set(A12, 'removed', true);
    expect(ann.record.state.removed(update)).toBe(true);
    expect(ann.record.state.ownedBy(A12, 'update')).toEqual([]);
    ann.undo();
    expect(ann.record.state.ownedBy(A12, 'update')).toEqual([update]);
  });
});

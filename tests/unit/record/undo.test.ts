import { describe, expect, test } from 'vitest';
import { A12, Copy, digest, meet, pair } from './copy.ts';

describe('undo', () => {
  test('takes back what still stands, and says who has changed the rest since', () => {
    const [ann, bob] = pair();
    ann.edit({ [A12]: { status: 'at risk', next: 'Meet' } });
    bob.takeFrom(ann);
    bob.set(A12, 'status', 'complete');
    ann.takeFrom(bob);
    const { edits, left } = ann.record.inverse(ann.undoStack.at(-1)!);
    expect(edits).toEqual({ [A12]: { next: null } });
    expect(left).toMatchObject([{ field: 'status', since: [{ by: 'Bob' }] }]);
  });

  test('of adding a thing removes it, but not once somebody has given it anything', () => {
    const [ann, bob] = pair();
    const added = ann.set('action/ann1-2', 'text', 'Publish')!;
    expect(ann.record.inverse(added.id).edits).toEqual({ 'action/ann1-2': { removed: true } });
    bob.takeFrom(ann);
    bob.set('action/ann1-2/update/bob1-1', 'narrative', 'Begun');
    ann.takeFrom(bob);
    const left = [{ entity: 'action/ann1-2', field: 'removed', since: [{ by: 'Bob' }] }];
    expect(ann.record.inverse(added.id)).toMatchObject({ edits: {}, left });
  });

  test('of a mistaken settling brings the clash back with both names, on every copy; redo settles it again', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'complete');
    meet(ann, bob);
    ann.set(A12, 'status', 'at risk');
    expect(ann.clashKinds()).toEqual([]);
    ann.undo();
    expect(ann.record.state.clashes()).toMatchObject([{ kind: 'field', writes: [{ value: 'at risk' }, { value: 'complete' }] }]);
    meet(ann, bob);
    expect(bob.clashKinds()).toEqual(['field']);
    ann.redo();
    expect(ann.clashKinds()).toEqual([]);
  });

  test('of two edits of one field, in turn, is not taken for somebody else’s edit', () => {
    const [ann] = pair();
    ann.set(A12, 'status', 'at risk');
    ann.set(A12, 'status', 'complete');
    ann.undo();
    ann.undo();
    expect(ann.record.state.value(A12, 'status')).toBe('on track');
  });

  test('of a clash put back leaves it alone once somebody has put back only a part of it', () => {
    const [ann, bob] = pair();
    const cat = new Copy('Cat');
    cat.takeFrom(bob);
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'off track');
    cat.set(A12, 'status', 'complete');
    bob.takeFrom(ann);
    const settled = bob.set(A12, 'status', 'not started')!;
    ann.record.take(bob.record.changes().filter(change => change.id !== settled.id));
    ann.takeFrom(cat);
    ann.set(A12, 'status', 'withdrawn');
    const whole = ann.undo()!;
    meet(ann, bob);
    const shownBefore = bob.record.graph.nodes.get('bob1:1')!.change.edits![A12]!;
    bob.record.write('dee:1', bob.origin('Took back'), { [A12]: shownBefore }, digest, { undoes: settled.id });
    expect(bob.record.state.writes(A12, 'status').map(write => write.value)).toEqual(['at risk', 'off track']);
    expect(bob.record.inverse(whole.id)).toMatchObject({ edits: {}, left: [{ field: 'status', since: [{ by: 'Ann' }, { by: 'Bob' }] }] });
  });

  test('that claims to put back what was never there is an edit like any other', () => {
    const [ann] = pair();
    const { id } = ann.set(A12, 'status', 'at risk')!;
    const claimed = ann.record.write('cat:1', ann.origin('Took back'), { [A12]: { status: 'complete' } }, digest, { undoes: id });
    expect(claimed.ok && ann.record.state.value(A12, 'status')).toBe('complete');
  });

  test('of a change this copy has not got is nothing', () => {
    expect(pair()[0].record.inverse('nobody:1')).toEqual({ edits: {}, left: [] });
  });

  test('Regression: a thousand undos and redos of one field work from what is remembered, not from the beginning each time', () => {
    const [ann] = pair();
    ann.set(A12, 'status', 'complete');
    for (let round = 0; round < 500; round++) {
      ann.undo();
      ann.redo();
    }
    expect(ann.record.state.value(A12, 'status')).toBe('complete');
    expect(ann.record.state.writes(A12, 'status')).toMatchObject([{ node: { change: { id: 'ann1:2' } } }]);
  });
});

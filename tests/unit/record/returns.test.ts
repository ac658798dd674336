import { describe, expect, test } from 'vitest';
import type { Change, Frontier } from '../../../shared/record/change.ts';
import { changesAsText } from '../../../shared/record/encoding.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { A12, Copy, PLAN_ID, digest, meet } from './copy.ts';

const FROM_THE_FILE = { at: '2026-11-20T09:00:00Z', by: 'Lee Park', label: 'Return of Lee Park' };

function withA12(name: string): Copy {
  const copy = new Copy(name);
  copy.edit({ [A12]: { status: 'on track', narrative: 'First steps' } });
  return copy;
}

function takeIn(copy: Copy, stamp: Frontier, fields: Record<string, string>): Change {
  const written = copy.record.writeReturn(FROM_THE_FILE, { [A12]: fields }, stamp, digest);
  if (!written.ok) throw new Error(written.failure.kind);
  return written.value;
}

describe('a return', () => {
  test('clashes with what has changed since it went out, and only there', () => {
    const ann = withA12('Ann');
    const stamp = ann.record.frontier();
    ann.set(A12, 'status', 'off track');
    takeIn(ann, stamp, { status: 'complete', narrative: 'First steps', next: 'Celebrate' });
    expect(ann.record.state.clashes()).toMatchObject([{ kind: 'field', field: 'status' }]);
    expect(ann.record.state.value(A12, 'next')).toBe('Celebrate');
    // The cell that was left as it was made no edit.
    expect(ann.record.state.writes(A12, 'narrative')).toHaveLength(1);
  });

  test('taken in by two clerks is one change: a settled clash does not come back when their copies meet', () => {
    const ann = withA12('Ann');
    const bob = new Copy('Bob');
    bob.takeFrom(ann);
    const stamp = ann.record.frontier();
    ann.set(A12, 'status', 'at risk');
    const first = takeIn(ann, stamp, { status: 'complete' });
    ann.set(A12, 'status', 'at risk');
    const second = takeIn(bob, stamp, { status: 'complete' });
    meet(ann, bob);
    expect(second).toEqual(first);
    expect(ann.clashKinds()).toEqual([]);
    expect(takeIn(ann, stamp, { status: 'complete' })).toEqual(first);
    expect(changesAsText(ann.record.changes())).toBe(changesAsText(bob.record.changes()));
  });

  test('taken in again after it was struck brings nothing back', () => {
    const ann = withA12('Ann');
    const stamp = ann.record.frontier();
    const first = takeIn(ann, stamp, { status: 'complete' });
    ann.record.strike(first.id, { at: '', by: 'Ann', why: 'Asked for' }, digest);
    expect(takeIn(ann, stamp, { status: 'complete' })).toMatchObject({ id: first.id, struck: { by: 'Ann' } });
    expect(ann.record.state.value(A12, 'status')).toBe('on track');
  });

  test('that says nothing new makes no change', () => {
    const ann = withA12('Ann');
    const said = ann.record.writeReturn(FROM_THE_FILE, { [A12]: { status: 'on track' } }, ann.record.frontier(), digest);
    expect(said).toMatchObject({ ok: false, failure: { kind: 'nothingNew' } });
  });

  test('stamped by a copy whose changes have not been taken in is told so', () => {
    const ann = withA12('Ann');
    const bob = new Copy('Bob');
    bob.takeFrom(ann);
    bob.set(A12, 'status', 'at risk');
    const edits = { [A12]: { status: 'complete' } };
    const stamp = bob.record.frontier();
    expect(ann.record.writeReturn(FROM_THE_FILE, edits, stamp, digest)).toMatchObject({ failure: { kind: 'frontierUnknown' } });
    expect(ann.record.neededAt(edits, stamp)).toMatchObject({ failure: { kind: 'frontierUnknown' } });
  });

  test('sent again with a correction, stamped with the first one’s change, does not clash with itself', () => {
    const ann = withA12('Ann');
    const stamp = ann.record.frontier();
    const first = takeIn(ann, stamp, { status: 'complete' });
    takeIn(ann, [first.id], { status: 'at risk' });
    expect(ann.clashKinds()).toEqual([]);
    expect(ann.record.state.value(A12, 'status')).toBe('at risk');
  });

  test('finds its rows by the references as they stood at the stamp, though they were renumbered since', () => {
    const ann = withA12('Ann');
    ann.set(A12, 'ref', 'A12');
    const stamp = ann.record.frontier();
    ann.set(A12, 'ref', 'A57');
    const then = ann.record.asAt(stamp);
    expect(then.ok && then.value.references()).toEqual(new Map([[A12, 'A12']]));
    expect(ann.record.state.references()).toEqual(new Map([[A12, 'A57']]));
  });

  test('a thousand from one point, twice over: branches are used again, and the next change joins them all', () => {
    const ann = withA12('Ann');
    for (let round = 0; round < 2; round++) {
      const stamp = ann.record.frontier();
      for (let owner = 0; owner < 1000; owner++) {
        const edits = { [`${A12}/update/owner-${owner}`]: { narrative: `Said in round ${round}` } };
        expect(ann.record.writeReturn({ ...FROM_THE_FILE, by: `Owner ${owner}` }, edits, stamp, digest).ok).toBe(true);
      }
      ann.set(A12, 'next', `Collated ${round}`);
      expect(ann.record.frontier()).toHaveLength(1);
    }
    expect(ann.clashKinds()).toEqual([]);
    expect(new Set([...ann.record.graph.nodes.values()].map(node => node.chain)).size).toBeLessThanOrEqual(1001);
    const back = new PlanRecord(PLAN_ID);
    back.take(ann.record.changes(), digest);
    expect(back.problems()).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../shared/record/standing.ts';
import { A12, digest, meet, pair } from './copy.ts';

describe('how another copy stands to ours', () => {
  test('the same after meeting; older, newer and apart by what each has that the other has not', () => {
    const [ann, bob] = pair();
    const stands = () => standingOf(ann.record, bob.record.changes());
    expect(stands()).toEqual({ is: 'same', theirs: [], ours: 0 });
    ann.set(A12, 'status', 'at risk');
    expect(stands()).toEqual({ is: 'older', theirs: [], ours: 1 });
    const theirs = bob.set(A12, 'next', 'Meet partners');
    expect(stands()).toEqual({ is: 'apart', theirs: [theirs], ours: 1 });
    bob.takeFrom(ann);
    expect(stands()).toEqual({ is: 'newer', theirs: [theirs], ours: 0 });
    meet(ann, bob);
    expect(stands().is).toBe('same');
  });

  test('a change whose words are struck on one side alone is news to the other', () => {
    const [ann, bob] = pair();
    const change = ann.set(A12, 'next', 'Words to be taken out')!;
    bob.takeFrom(ann);
    ann.record.strike(change.id, { by: 'Ann', at: '2026-11-22T10:00:00Z', why: 'Asked for' }, digest);
    expect(standingOf(bob.record, ann.record.changes())).toMatchObject({ is: 'newer', ours: 0, theirs: [{ id: change.id }] });
    expect(standingOf(ann.record, bob.record.changes())).toMatchObject({ is: 'older', ours: 1 });
  });

  test('two contents under one id are news on both sides', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'next', 'One');
    const [first, ...rest] = bob.record.changes();
    const other = { ...ann.record.changes().at(-1)!, hash: 'f'.repeat(32) };
    expect(standingOf(ann.record, [first!, ...rest, other])).toMatchObject({ is: 'apart', ours: 1, theirs: [other] });
  });
});

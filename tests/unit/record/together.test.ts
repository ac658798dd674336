import { describe, expect, test } from 'vitest';
import { changesAsText } from '../../../shared/record/encoding.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { A12, Copy, PLAN_ID, digest, meet, pair } from './copy.ts';

describe('two people edit copies of one plan', () => {
  test('different fields of one action: both stand, no clash', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'next', 'Meet partners');
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual([]);
    expect([...bob.record.state.fields(A12)]).toEqual([['next', 'Meet partners'], ['status', 'at risk']]);
  });

  test('the same field: both values and both names are kept, and the same one shows on both copies', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'complete');
    meet(ann, bob);
    for (const { record } of [ann, bob]) {
      expect(record.state.clashes()).toMatchObject([{ kind: 'field', entity: A12, field: 'status', writes: [
        { value: 'at risk', node: { change: { by: 'Ann' } } }, { value: 'complete', node: { change: { by: 'Bob' } } },
      ] }]);
      expect(record.state.value(A12, 'status')).toBe('complete');
    }
  });

  test('the same value: no clash, and both are on record', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'at risk');
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual([]);
    expect(ann.record.state.writes(A12, 'status')).toHaveLength(2);
  });

  test('a value both had set, changed by one who did not know: a clash, since the other meant it on their own account', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'at risk');
    ann.set(A12, 'status', 'complete');
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual(['field']);
  });

  test('a value that one of two had set already, set by a third: the clash has no other values, but shows another, and that is a difference', () => {
    const [ann, bob] = pair();
    const cat = new Copy('Cat');
    cat.takeFrom(ann);
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'complete');
    cat.set(A12, 'status', 'at risk');
    meet(ann, bob);
    const before = ann.record.frontier();
    expect(ann.record.state.value(A12, 'status')).toBe('complete');
    ann.takeFrom(cat);
    expect(ann.record.state.value(A12, 'status')).toBe('at risk');
    expect(ann.record.diff(before, ann.record.frontier())).toMatchObject({ value: [
      { entity: A12, field: 'status', before: ['at risk', 'complete'], after: ['complete', 'at risk'], changes: [{ by: 'Cat' }] },
    ] });
  });

  test('two answers added to one action at a time, a field each: both stand', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'answers:recommendation/r-1', true);
    bob.set(A12, 'answers:recommendation/r-2', true);
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual([]);
    expect([...ann.record.state.fields(A12)].filter(([field]) => field.startsWith('answers:'))).toHaveLength(2);
  });

  test('rows moved to different places: one order shows, and nobody is bothered', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'order', 3);
    bob.set(A12, 'order', 4);
    meet(ann, bob);
    expect(bob.clashKinds()).toEqual([]);
    expect(ann.record.state.value(A12, 'order')).toBe(bob.record.state.value(A12, 'order'));
  });

  test('one whose clock is years behind: what they did last still counts as done last', () => {
    const [ann] = pair();
    const origin = { ...ann.origin('Set'), at: '1999-01-01T00:00:00Z' };
    const late = ann.record.write('late:1', origin, { [A12]: { status: 'complete' } }, digest);
    expect(late.ok && ann.record.state.value(A12, 'status')).toBe('complete');
    expect(ann.clashKinds()).toEqual([]);
  });
});

describe('settling', () => {
  test.each([
    ['the same choice twice is settled', 'at risk', []],
    ['different choices are a new clash between the two who settled', 'off track', ['field']],
  ])('one clash on two copies: %s', (_what, choice, clashes) => {
    const [ann, bob] = pair();
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'off track');
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual(['field']);
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', choice);
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual(clashes);
  });

  test('by the value that shows already is a change all the same: a later edit by one who had not seen it clashes', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'off track');
    const cat = new Copy('Cat');
    cat.takeFrom(bob);
    meet(ann, bob);
    expect(ann.set(A12, 'status', ann.record.state.value(A12, 'status'))).not.toBeNull();
    cat.set(A12, 'status', 'complete');
    meet(ann, bob, cat);
    expect(ann.clashKinds()).toEqual(['field']);
  });
});

describe('what is not worth a change', () => {
  test('a form that writes all its fields changes only what differs, so it clashes with nobody', () => {
    const [ann, bob] = pair();
    bob.set(A12, 'status', 'complete');
    ann.edit({ [A12]: { status: 'on track', next: 'Meet', lead: null } });
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual([]);
    const written = ann.record.changes().map(change => change.edits?.[A12]);
    expect(written).toEqual([{ status: 'on track' }, { next: 'Meet' }, { status: 'complete' }]);
  });

  test('a merge writes nothing, so two copies that take each other in come to rest', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'next', 'Meet');
    meet(ann, bob);
    expect(changesAsText(ann.record.changes())).toBe(changesAsText(bob.record.changes()));
    expect(ann.record.frontier()).toEqual(['ann1:2', 'bob1:1']);
    ann.set(A12, 'lead', 'Cat');
    expect(ann.record.frontier()).toEqual(['ann1:3']);
  });
});

describe('copies of the file', () => {
  test('one duplicated on disk and opened twice on one machine: two sessions, a plain merge', () => {
    const [one, two] = [new Copy('Ann'), new Copy('Ann')];
    one.set(A12, 'status', 'on track');
    two.takeFrom(one);
    two.reopen();
    one.reopen();
    one.reopen();
    one.set(A12, 'status', 'at risk');
    two.set(A12, 'status', 'complete');
    meet(one, two);
    expect(one.clashKinds()).toEqual(['field']);
    expect(one.record.problems()).toEqual([]);
  });

  test('of another plan are not taken in', () => {
    expect(pair()[0].record.merge(new PlanRecord('plan-another'))).toMatchObject({ ok: false, failure: { kind: 'anotherPlan' } });
  });

  test('from a later version: members and fields this one does not know are kept, hashed and merged', () => {
    const ann = new Copy('Ann');
    const origin = { ...ann.origin('New'), version: 2 };
    const later = ann.record.write('zed:1', origin, { [A12]: { carbonImpact: { kg: 4 } } }, digest);
    const text = changesAsText(ann.record.changes());
    const back = new PlanRecord(PLAN_ID);
    back.take(JSON.parse(text), digest);
    expect(back.problems()).toEqual([]);
    expect(later.ok && back.changes()).toEqual([later.ok && later.value]);
    expect(text).toContain('"version":2');
    expect(back.state.value(A12, 'carbonImpact')).toEqual({ kg: 4 });
  });

  test('a merge can be tried on a copy first, without touching the plan', () => {
    const [ann, bob] = pair();
    bob.set(A12, 'status', 'complete');
    const before = changesAsText(ann.record.changes());
    const preview = ann.record.copy();
    preview.merge(bob.record, digest);
    expect(preview.state.value(A12, 'status')).toBe('complete');
    expect(changesAsText(ann.record.changes())).toBe(before);
    const changed = preview.diff(ann.record.frontier(), preview.frontier());
    const diff = { field: 'status', before: ['on track'], after: ['complete'] };
    expect(changed).toMatchObject({ value: [{ ...diff, changes: [{ id: 'bob1:1' }] }] });
  });
});

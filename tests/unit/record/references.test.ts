import { describe, expect, test } from 'vitest';
import { planAfter, planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { Copy, digest, meet } from './copy.ts';

const shownBy = (copy: Copy) => Object.fromEntries(copy.record.state.references());

describe('one reference given to two actions on two copies', () => {
  test('the published one keeps it, alike on both copies, until somebody renumbers the other', () => {
    const [ann, bob] = [new Copy('Ann'), new Copy('Bob')];
    bob.set('action/bob-9', 'ref', 'A12');
    ann.set('person/p', 'name', 'Cat');
    const published = ann.set('action/ann-9', 'ref', 'A12')!;
    meet(ann, bob);
    // Nothing published yet: the earlier one, by logical time.
    expect(shownBy(ann)).toEqual({ 'action/bob-9': 'A12', 'action/ann-9': 'A12b' });
    expect(shownBy(bob)).toEqual(shownBy(ann));
    ann.set('point/cabinet', 'frontier', [published.id]);
    meet(ann, bob);
    expect(shownBy(bob)).toEqual({ 'action/ann-9': 'A12', 'action/bob-9': 'A12b' });
    expect(bob.record.state.clashes()).toEqual([{ kind: 'reference', ref: 'A12', entities: ['action/ann-9', 'action/bob-9'] }]);
    bob.set('action/bob-9', 'ref', 'A57');
    meet(ann, bob);
    expect(ann.clashKinds()).toEqual([]);
    expect(shownBy(ann)).toEqual({ 'action/ann-9': 'A12', 'action/bob-9': 'A57' });
  });

  test('a suffix that is taken already is skipped', () => {
    const [ann, bob] = [new Copy('Ann'), new Copy('Bob')];
    ann.set('action/x', 'ref', 'A12b');
    bob.takeFrom(ann);
    ann.set('action/y', 'ref', 'A12');
    bob.set('action/z', 'ref', 'A12');
    meet(ann, bob);
    expect(Object.values(shownBy(ann)).sort()).toEqual(['A12', 'A12b', 'A12c']);
  });

  test('removed ones keep theirs, so a number is never used again', () => {
    const ann = new Copy('Ann');
    ann.set('action/a', 'ref', 'A1');
    ann.set('action/a', 'removed', true);
    ann.set('action/b', 'ref', 'A1');
    expect(shownBy(ann)).toEqual({ 'action/a': 'A1', 'action/b': 'A1b' });
    expect(ann.clashKinds()).toEqual(['reference']);
  });

  test('different kinds have numbers of their own', () => {
    const ann = new Copy('Ann');
    ann.edit({ 'action/a': { ref: '1' }, 'round/r': { ref: '1' } });
    expect(ann.clashKinds()).toEqual([]);
  });

  test('more claimants than letters are numbered', () => {
    const ann = new Copy('Ann');
    for (let index = 10; index < 40; index++) ann.set(`action/a-${index}`, 'ref', 'A1');
    expect(Object.values(shownBy(ann)).slice(24)).toEqual(['A1y', 'A1z', 'A1-27', 'A1-28', 'A1-29', 'A1-30']);
  });

  test('Regression: a point that names changes still on their way counts once they have come', () => {
    const [ann, bob] = [new Copy('Ann'), new Copy('Bob')];
    bob.set('action/bob-9', 'ref', 'A12');
    ann.set('person/p', 'name', 'Cat');
    const published = ann.set('action/ann-9', 'ref', 'A12')!;
    const later = ann.set('action/ann-9', 'text', 'Publish')!;
    const cat = new Copy('Cat');
    cat.takeFrom(bob);
    cat.record.take(ann.record.changes().filter(change => change.id !== later.id));
    cat.set('point/cabinet', 'frontier', [published.id, later.id].slice(1));
    expect(shownBy(cat)).toEqual({ 'action/bob-9': 'A12', 'action/ann-9': 'A12b' });
    cat.takeFrom(ann);
    expect(shownBy(cat)).toEqual({ 'action/ann-9': 'A12', 'action/bob-9': 'A12b' });
  });

  test('once the words of the only point are struck, the order is the one there was before it', () => {
    const [ann, bob] = [new Copy('Ann'), new Copy('Bob')];
    bob.set('action/bob-9', 'ref', 'A12');
    ann.set('person/p', 'name', 'Cat');
    const published = ann.set('action/ann-9', 'ref', 'A12')!;
    const point = ann.set('point/cabinet', 'frontier', [published.id])!;
    meet(ann, bob);
    expect(shownBy(ann)).toEqual({ 'action/ann-9': 'A12', 'action/bob-9': 'A12b' });
    expect(ann.record.strike(point.id, { at: '2026-12-01T09:00:00Z', by: 'Ann', why: 'A request' }, digest).ok).toBe(true);
    expect(shownBy(ann)).toEqual({ 'action/bob-9': 'A12', 'action/ann-9': 'A12b' });
  });

  test('Regression: a plan shows other references as soon as what its point names has come, whatever that edits', () => {
    const [ann, bob] = [new Copy('Ann'), new Copy('Bob')];
    bob.set('action/bob-9', 'ref', 'A12');
    ann.set('person/p', 'name', 'Cat');
    ann.set('action/ann-9', 'ref', 'A12');
    const later = ann.set('person/p', 'name', 'Dan')!;
    bob.record.take(ann.record.changes().filter(change => change.id !== later.id));
    bob.set('point/cabinet', 'frontier', [later.id]);
    const source = new RecordSource(bob.record.state);
    const plan = planOfRecord(source);
    const refs = (of: Plan) => Object.fromEntries(of.all('action').map(({ id, ref }) => [id, ref]));
    expect(refs(plan)).toEqual({ 'action/bob-9': 'A12', 'action/ann-9': 'A12b' });
    expect(refs(planAfter(plan, source, bob.record.take([later])))).toEqual({ 'action/ann-9': 'A12', 'action/bob-9': 'A12b' });
  });
});

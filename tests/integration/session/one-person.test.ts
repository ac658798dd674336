import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Merges } from '../../../electron/session/merging/merges.ts';
import { settleClash } from '../../../electron/session/merging/settle-clash.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { folder, registry, startedPlan, value } from './a-plan.ts';

/** Priya Raman is in the plan twice, and Tom has a copy from before she was made one. */
async function twice() {
  const dir = await folder();
  const [ours, theirs] = [path.join(dir, 'ours.matters'), path.join(dir, 'theirs.matters')];
  const { plan, session, action, owner } = startedPlan();
  const other = value(session.run({ do: 'person.add', fields: { name: 'P Raman', email: 'p.raman@ashbournevale.example' } })).made!;
  value(session.run({ do: 'update.add', action, fields: { madeBy: 'Priya Raman', progress: 'Begun', madeOn: '2026-11-09' } }));
  value(await plan.saveAs(ours));
  await copyFile(ours, theirs);
  const tom = value(await registry(undefined, 'Tom Okoro').open(theirs));
  const makeOne = () => value(session.run({ do: 'person.makeOne', stays: other, gone: [owner], fields: { name: 'Priya Raman' } }));
  const takeIn = async () => {
    value(await tom.save());
    const merges = new Merges(new PlanFiles());
    const looked = value(await merges.preview(session, theirs));
    return { ...looked, sentence: value(merges.merge(session, looked.id, [], [])).sentence };
  };
  return { session, tom: tom.session, action, owner, other, makeOne, takeIn };
}

describe('two entries made one person', () => {
  it('is one step, which Undo takes back whole', async () => {
    const { session, action, owner, other, makeOne } = await twice();
    makeOne();
    expect(session.plan.get('action', action)?.owner).toBe(other);
    expect(session.plan.get('person', owner)).toBeNull();
    expect(session.plan.all('update').map(({ madeBy }) => madeBy)).toEqual(['Priya Raman']);
    expect(value(session.undo()).left).toEqual([]);
    expect(session.plan.get('action', action)?.owner).toBe(owner);
    expect(session.plan.get('person', owner)?.name).toBe('Priya Raman');
    expect(session.plan.get('person', other)?.name).toBe('P Raman');
  });

  it('merges without a clash with a copy that left the removed entry alone', async () => {
    const { session, tom, action, other, makeOne, takeIn } = await twice();
    makeOne();
    value(tom.run({ do: 'action.set', ids: [action], fields: { detail: 'With the parishes' } }));
    const { items } = await takeIn();
    expect(items.map(({ clash }) => clash)).toEqual([null]);
    expect(session.record.state.clashes()).toEqual([]);
    expect(session.plan.get('action', action)).toMatchObject({ owner: other, detail: 'With the parishes' });
  });

  it('clashes with a copy that edited the removed entry, which stays in sight until that is settled', async () => {
    const { session, tom, action, owner, other, makeOne, takeIn } = await twice();
    makeOne();
    value(tom.run({ do: 'person.set', id: owner, fields: { telephone: '01632 960 002' } }));
    const { items } = await takeIn();
    expect(items.some(({ clash }) => clash === 'removal')).toBe(true);
    expect(session.plan.get('person', owner)).toMatchObject({ name: 'Priya Raman', telephone: '01632 960 002' });
    expect(session.record.state.clashes()).toMatchObject([{ kind: 'removal', entity: owner }]);
    // What named the removed entry names the other one meanwhile, so removing it again leaves nothing behind.
    value(settleClash(session, { kind: 'removal', entity: owner }, { take: 'remove' }));
    expect(session.plan.get('person', owner)).toBeNull();
    expect(session.plan.get('action', action)?.owner).toBe(other);
  });
});

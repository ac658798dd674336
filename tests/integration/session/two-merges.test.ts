import { expect, test } from 'vitest';
import { Merges } from '../../../electron/session/merging/merges.ts';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { startedPlan, surroundings, value } from './a-plan.ts';

test('two merges are undone one after the other, though the second changed what came with the first', () => {
  const { session } = startedPlan();
  const tom = new PlanSession(session.record.copy(), surroundings('Tom Okoro'));
  const action = value(tom.run({ do: 'action.add', fields: { title: 'Ask the parishes' } })).made!;
  const priya = new PlanSession(tom.record.copy(), surroundings('Priya Raman'));
  value(priya.run({ do: 'action.set', ids: [action], fields: { title: 'Ask the parishes twice' } }));

  const merges = new Merges(new PlanFiles());
  for (const other of [tom, priya]) {
    const looked = value(merges.lookAt(session, 'theirs.matters', { planId: other.planId, changes: other.changes(), isSound: true, notices: [] }));
    value(merges.merge(session, looked.id, [], []));
  }
  const title = () => session.plan.get('action', action)?.title;
  expect(title()).toBe('Ask the parishes twice');
  expect(value(session.undo()).left).toEqual([]);
  expect(title()).toBe('Ask the parishes');
  expect(value(session.undo()).left).toEqual([]);
  expect(title()).toBeUndefined();
  value(session.redo());
  value(session.redo());
  expect(title()).toBe('Ask the parishes twice');
});

import { expect, test } from 'vitest';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import { sentenceOf } from '../../../shared/history/sentences.ts';
import { lookBefore } from '../../../shared/history/before.ts';
import { Names } from '../../../shared/history/names.ts';
import { startedPlan, surroundings, value } from './a-plan.ts';

const told = (session: PlanSession): string => {
  const change = session.record.graph.nodes.get(session.record.frontier()[0]!)!.change;
  return sentenceOf(change, lookBefore(session.record, change.id), new Names(session.record.state));
};

test('a view saved by one person reaches the other’s copy, both may change different parts of it, and undo takes back one’s own', () => {
  const { session: asha } = startedPlan();
  const view = value(asha.run({ do: 'view.save', fields: { name: 'For Thursday', grouping: 'owner', filters: [{ by: 'overdue', values: [] }] } })).made!;
  expect(told(asha)).toBe('Asha Rahman saved the view “For Thursday”.');

  const tom = new PlanSession(asha.record.copy(), surroundings('Tom Okoro'));
  expect(tom.plan.all('savedview').map(({ name, grouping }) => [name, grouping])).toEqual([['For Thursday', 'owner']]);
  value(tom.run({ do: 'view.update', id: view, fields: { grouping: 'status' } }));
  value(tom.run({ do: 'view.save', fields: { name: 'Mine' } }));
  value(asha.run({ do: 'view.update', id: view, fields: { sorting: [{ column: 'dueOn', descending: false }], filters: [] } }));
  expect(told(asha)).toContain('the filters of the view “For Thursday”');
  asha.takeIn(tom.changes());
  const both = asha.plan.get('savedview', view)!;
  expect([both.grouping, both.sorting, both.filters]).toEqual(['status', [{ column: 'dueOn', descending: false }], []]);
  expect(asha.plan.all('savedview').map(({ name }) => name)).toEqual(['For Thursday', 'Mine']);

  value(asha.run({ do: 'view.remove', id: view }));
  expect(told(asha)).toBe('Asha Rahman removed the view “For Thursday”.');
  asha.undo();
  expect(asha.plan.get('savedview', view)?.name).toBe('For Thursday');
});

test('adding many, and changing many, are each one step to undo', () => {
  const { session } = startedPlan();
  const before = session.plan.all('action').length;
  value(session.run({ do: 'action.addMany', actions: [{ fields: { title: 'One' } }, { fields: { title: 'Two' } }, { fields: { title: 'Three' } }] }));
  expect(session.plan.all('action')).toHaveLength(before + 3);
  value(session.run({ do: 'action.duplicate', ids: [session.plan.all('action')[0]!.id] }));
  expect(session.plan.all('action')[1]!.title, 'just after the one it is a copy of').toBe('Agree eight outcomes');
  session.undo();
  session.undo();
  expect(session.plan.all('action')).toHaveLength(before);
});

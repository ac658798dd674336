import path from 'node:path';
import { expect, test } from 'vitest';
import { sentenceOf } from '../../../shared/history/sentences.ts';
import { lookBefore } from '../../../shared/history/before.ts';
import { Names } from '../../../shared/history/names.ts';
import { folder, registry, startedPlan, value } from './a-plan.ts';

test('amendments that two people applied apart are applied once when their copies come together, and can be undone and applied again', async () => {
  const { plan, session, action, recommendation } = startedPlan();
  const add = (fields: object) => value(session.run({ do: 'comment.add', fields: { type: 'amendment', outcome: 'agreed', ...fields } })).made!;
  const ids = [
    add({ about: action, text: 'Sooner', change: { is: 'target date', to: '2027-01-29' } }),
    add({ about: recommendation, text: 'Cost it', change: { is: 'new action', title: 'Set out the cost' } }),
  ];
  const dir = await folder();
  value(await plan.saveAs(path.join(dir, 'Plan.matters')));
  const other = value(await registry(undefined, 'Tom Okoro').open(path.join(dir, 'Plan.matters')));

  for (const one of [session, other.session]) value(one.run({ do: 'comment.apply', ids }));
  session.takeIn(other.session.changes());
  expect(session.plan.all('action').filter(({ title }) => title === 'Set out the cost')).toHaveLength(1);
  expect(session.plan.owned('move', action)).toHaveLength(1);
  expect(session.record.state.clashes()).toEqual([]);

  value(other.session.undo());
  expect(other.session.plan.all('action').some(({ title }) => title === 'Set out the cost')).toBe(false);
  value(other.session.run({ do: 'comment.apply', ids }));
  expect(other.session.plan.all('action').filter(({ title }) => title === 'Set out the cost')).toHaveLength(1);
  expect(other.session.plan.owned('move', action)).toHaveLength(1);

  const [first] = session.changes().filter(({ label }) => label?.startsWith('Applied'));
  expect(sentenceOf(first!, lookBefore(session.record, first!.id), new Names(session.record.state))).toContain('added A3 “Set out the cost”');
});

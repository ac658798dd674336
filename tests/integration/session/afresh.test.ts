import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/storage/digest.ts';
import { aDesk } from './a-desk.ts';
import { folder, START, value } from './a-plan.ts';

/** A saved plan on a desk, with an action that was named at a point and changed since. */
async function aStory() {
  const dir = await folder();
  const where: (string | null)[] = [path.join(dir, 'old.matters')];
  const at = aDesk({ where });
  value(await at.desk.start(START, 'Ashbourne Vale'));
  const { session } = at.desk.plan!;
  const action = value(session.run({ do: 'action.add', fields: { title: 'Agree eight outcomes' } })).made!;
  const gone = value(session.run({ do: 'action.add', fields: { title: 'Never mind' } })).made!;
  value(session.run({ do: 'action.remove', ids: [gone] }));
  const frontier = [...session.record.frontier()];
  const point = value(session.run({ do: 'point.add', fields: { name: 'What Cabinet saw', frontier } })).made!;
  value(session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree six outcomes', detail: 'Fewer' } }));
  value((await at.desk.saveAs())!);
  return { ...at, dir, where, action, point };
}

test('from now: a new file with an id of its own and one change, which says all that is in sight; the old file stays as it is', async () => {
  const { desk, dir, where, action } = await aStory();
  const old = await readFile(path.join(dir, 'old.matters'));
  const { session: before } = desk.plan!;
  where.push(path.join(dir, 'new.matters'));
  value((await desk.startAfresh(null))!);
  const { session } = desk.plan!;
  expect(desk.plan!.path).toBe(path.join(dir, 'new.matters'));
  expect(session.planId).not.toBe(before.planId);
  expect(session.changes()).toHaveLength(1);
  expect(session.changes()[0]).toMatchObject({ label: 'Started afresh from “Peer challenge 2025: action plan”', by: 'Asha Rahman' });
  expect(JSON.stringify(session.plan.all('action'))).toBe(JSON.stringify(before.plan.all('action')));
  expect(session.plan.all('recommendation')).toEqual(before.plan.all('recommendation'));
  expect(session.plan.get('action', action)?.title).toBe('Agree six outcomes');
  const text = await readFile(path.join(dir, 'new.matters'), 'utf8');
  for (const words of ['eight outcomes', 'Never mind', 'What Cabinet saw']) expect(text).not.toContain(words);
  expect((await readFile(path.join(dir, 'old.matters'))).equals(old)).toBe(true);
  expect(session.record.merge(before.record, sha256)).toMatchObject({ failure: { kind: 'anotherPlan' } });
});

test('from a point: what the plan said then, and nothing said since', async () => {
  const { desk, dir, where, action, point } = await aStory();
  where.push(path.join(dir, 'new.matters'));
  value((await desk.startAfresh(point))!);
  const { session } = desk.plan!;
  expect(session.plan.get('action', action)).toMatchObject({ title: 'Agree eight outcomes', detail: '' });
  expect(session.changes().map((change) => change.label)).toEqual(['Started afresh from “What Cabinet saw”']);
});

test('never over a plan, and nothing happens where the person cancels or the point is gone', async () => {
  const { desk, dir, where } = await aStory();
  const { plan } = desk;
  where.push(path.join(dir, 'old.matters'), null);
  expect(await desk.startAfresh(null)).toMatchObject({ ok: false, failure: { kind: 'overAPlan' } });
  expect(await desk.startAfresh(null)).toBeNull();
  expect(await desk.startAfresh('point/nobody-1')).toMatchObject({ ok: false, failure: { kind: 'notInPlan' } });
  expect(desk.plan).toBe(plan);
});

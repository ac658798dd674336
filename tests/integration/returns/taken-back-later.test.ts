import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { ReturnsInHand } from '../../../electron/session/returns/returns-in-hand.ts';
import { disk } from '../../../electron/storage/file-system.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { recoveryIn } from '../../../electron/storage/recovery/recovery.ts';
import { answer, sheetOf, takeIn, trouble } from '../../unit/returns/taking/a-round.ts';
import { folder, startedPlan, surroundings, value } from '../session/a-plan.ts';

/** A saved plan into which a return was taken, with one answer kept out and one completed; closed. */
async function takenInAndClosed() {
  const [data, dir] = [await folder(), await folder()];
  const file = path.join(dir, 'plan.matters');
  const opening = () => new PlanRegistry(new PlanFiles(disk, () => Promise.resolve()), surroundings(), recoveryIn({ folder: data, now: surroundings().now, say: () => undefined }));
  const plans = opening();
  const { plan, session, owner, action } = startedPlan(plans);
  const committee = value(session.run({ do: 'committee.add', fields: { name: 'Cabinet', type: 'executive' } })).made!;
  const meeting = value(session.run({ do: 'meeting.add', fields: { committee, heldOn: '2027-03-11' } })).made!;
  const round = value(session.run({ do: 'round.add', fields: { meeting } })).made!;
  const asked = value(session.run({ do: 'returns.ask', round, returns: [{ owner, asks: [action], frontier: [...session.record.frontier()], fileName: 'Return.xlsx' }] })).made!;
  const hand = new ReturnsInHand(session);
  hand.hold([sheetOf(session, asked, { A1: { ...trouble('Two drafts written'), revisedDate: '3/4/27' } })]);
  takeIn(hand, round, (review) => ({
    kept: [answer(review, action, 'progress').key],
    edited: [{ key: answer(review, action, 'date').key, value: { field: 'date', dueOn: '2027-04-03', reason: 'The supplier withdrew' } }],
  }));
  value(await plans.saveAs(plan, file));
  await plans.close(plan);
  return { data, file, opening, action, asked, planId: session.planId };
}

test('returns are taken back after the plan was closed and opened again, with what the clerk said beside them', async () => {
  const { file, opening, action, asked } = await takenInAndClosed();
  const opened = value(await opening().open(file));
  const { session } = opened;
  expect(session.plan.get('action', action)).toMatchObject({ status: { is: 'at risk' }, dueOn: '2027-04-03' });
  expect(session.plan.owned('taking', asked)).toHaveLength(1);
  expect(session.history.merges).toMatchObject([{ as: 'returns', name: 'the return of Priya Raman', changes: 1, stands: true }]);
  const { id } = session.history.merges[0]!;
  // What somebody has set since stays.
  value(session.run({ do: 'action.setStatus', ids: [action], status: { is: 'on track' } }));
  expect(value(session.takeBackMerge(id))).toEqual({ label: 'Took back the return of Priya Raman', left: ['The status of A1 was left, because Asha Rahman has changed it since.'] });
  expect(session.plan.get('action', action)).toMatchObject({ status: { is: 'on track' }, dueOn: '2027-02-26' });
  expect([...session.plan.owned('update', action), ...session.plan.owned('move', action), ...session.plan.owned('taking', asked)]).toEqual([]);
  expect(session.takeBackMerge(id)).toMatchObject({ ok: false, failure: { message: 'What the return of Priya Raman brought is taken back already.' } });
});

test('what was kept of merges before returns came in so is read as copies', async () => {
  const { data, file, opening, planId } = await takenInAndClosed();
  const notedIn = path.join(data, 'merges', `${planId}.json`);
  await writeFile(notedIn, (await readFile(notedIn, 'utf8')).replace('"as":"returns",', ''));
  const { session } = value(await opening().open(file));
  expect(session.history.merges).toMatchObject([{ as: 'a copy', name: 'the return of Priya Raman' }]);
});

import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Merges } from '../../../electron/session/merging/merges.ts';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { disk } from '../../../electron/storage/file-system.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { recoveryIn } from '../../../electron/storage/recovery/recovery.ts';
import { folder, registry, startedPlan, surroundings, value } from './a-plan.ts';

/** Asha's plan on her computer, with Tom's copy merged into it, of which she kept her own wording; saved and closed. */
async function mergedAndClosed() {
  const [data, dir] = [await folder(), await folder()];
  const [ours, theirs] = [path.join(dir, 'ours.matters'), path.join(dir, 'theirs.matters')];
  const opening = () => new PlanRegistry(new PlanFiles(disk, () => Promise.resolve()), surroundings(), recoveryIn({ folder: data, now: surroundings().now, say: () => undefined }));
  const plans = opening();
  const { plan, session, action } = startedPlan(plans);
  value(await plans.saveAs(plan, ours));
  await copyFile(ours, theirs);
  const tom = value(await registry(undefined, 'Tom Okoro').open(theirs));
  value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes', detail: 'With the parishes' } }));
  value(await tom.save());
  await tom.close();
  const merges = new Merges(new PlanFiles());
  const looked = value(await merges.preview(session, theirs));
  value(merges.merge(session, looked.id, [`${action} title`], []));
  const notedIn = path.join(data, 'merges', `${session.planId}.json`);
  return { plans, plan, session, action, ours, theirs, opening, notedIn };
}

test('a merge is taken back after the plan was closed and opened again', async () => {
  const { plans, plan, action, ours, opening, notedIn } = await mergedAndClosed();
  value(await plan.save());
  await plans.close(plan);
  if (process.platform !== 'win32') expect((await stat(notedIn)).mode & 0o777).toBe(0o600);

  const again = opening();
  const opened = value(await again.open(ours));
  expect(opened.session.history).toMatchObject({ undo: null, merges: [{ name: 'Tom Okoro’s copy', changes: 1, stands: true }] });
  expect(opened.session.plan.get('action', action)).toMatchObject({ title: 'Agree eight outcomes', detail: 'With the parishes' });
  const { id } = opened.session.history.merges[0]!;
  expect(value(opened.session.takeBackMerge(id))).toEqual({ label: 'Took back the merge with Tom Okoro’s copy', left: [] });
  expect(opened.session.plan.get('action', action)).toMatchObject({ title: 'Agree eight outcomes', detail: '' });
  value(await opened.save());
  await again.close(opened);

  // That it was taken back lasts as well.
  const third = value(await opening().open(ours));
  expect(third.session.history.merges).toMatchObject([{ stands: false }]);
  expect(third.session.takeBackMerge(id)).toMatchObject({ ok: false, failure: { message: 'The merge with Tom Okoro’s copy is taken back already.' } });
});

test('what was changed since, in another opening, is left and said', async () => {
  const { plans, plan, action, ours, opening } = await mergedAndClosed();
  value(plan.session.run({ do: 'action.set', ids: [action], fields: { detail: 'With the traders' } }));
  value(await plan.save());
  await plans.close(plan);
  const opened = value(await opening().open(ours));
  expect(opened.session.takeBackMerge()).toMatchObject({
    ok: false, failure: { kind: 'changedSince', message: 'Nothing was taken back: nothing that this merge brought stands as it came. The detail of A1 was left, because Asha Rahman has changed it since.' },
  });
});

test('a merge that was never saved is not offered, not even when the same copy is merged later', async () => {
  const { plans, plan, action, ours, theirs, opening } = await mergedAndClosed();
  await plans.close(plan);
  const again = opening();
  const opened = value(await again.open(ours));
  expect(opened.session.history.merges).toEqual([]);
  const merges = new Merges(new PlanFiles());
  value(merges.merge(opened.session, value(await merges.preview(opened.session, theirs)).id, [], []));
  value(await opened.save());
  await again.close(opened);
  const third = value(await opening().open(ours));
  expect(third.session.history.merges).toMatchObject([{ stands: true }]);
  value(third.session.takeBackMerge());
  expect(third.session.plan.get('action', action)).toMatchObject({ title: 'Agree eight outcomes', detail: '' });
});

test('what is noted has no words of the plan, and none that were struck out', async () => {
  const { plans, plan, session, action, ours, opening, notedIn } = await mergedAndClosed();
  value(session.run({ do: 'action.set', ids: [action], fields: { detail: 'Tom Okoro asks' } }));
  value(await plan.save());
  await plans.close(plan);
  expect(await readFile(notedIn, 'utf8')).toContain('Tom Okoro’s copy');
  expect(await readFile(notedIn, 'utf8')).not.toContain('outcomes');
  const again = opening();
  const opened = value(await again.open(ours));
  value(opened.session.strike({ words: 'Tom Okoro', insideWords: false, why: 'Asked to be forgotten', instead: [{ entity: action, field: 'detail', path: [], text: 'Asked' }] }));
  expect(opened.session.history.merges).toMatchObject([{ name: 'another copy' }]);
  value(await opened.save());
  await again.close(opened);
  expect(await readFile(notedIn, 'utf8')).not.toContain('Okoro');
});

test('notes that cannot be read count as none', async () => {
  const { plans, plan, ours, opening, notedIn } = await mergedAndClosed();
  value(await plan.save());
  await plans.close(plan);
  await writeFile(notedIn, '{"format":"matters-arising/merges","version":1,"merges":[{"id":7}]}');
  expect(value(await opening().open(ours)).session.history.merges).toEqual([]);
});

import { copyFile, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WatchedPlan } from '../../../electron/session/watched-plan.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { aDesk } from './a-desk.ts';
import { folder, registry, startedPlan, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;
async function saved() {
  const plans = registry();
  const { plan } = startedPlan(plans);
  const dir = await folder();
  const [before, now] = [path.join(dir, 'Peer challenge.matters'), path.join(dir, 'Peer challenge 2026.matters')];
  value(await plans.saveAs(plan, before));
  onTestFinished(() => plan.close());
  const moved: { from: string; to: string }[] = [];
  plan.onMoved((one) => moved.push(one));
  return { plans, plan, dir, before, now, moved };
}

describe('a plan’s file that is given another name in its folder', () => {
  test('is followed: the plan is saved there from then on, and opening that file gives this plan', async () => {
    const { plans, plan, dir, before, now, moved } = await saved();
    await rename(before, now);
    expect(await plan.lookAtFile()).toBe('gone');
    expect(plan.path).toBe(before);
    expect(await plan.lookAtFile({ isCertain: true })).toBe('ours');
    expect(moved).toEqual([{ from: before, to: now }]);
    expect(plan.file).toMatchObject({ path: now, name: 'Peer challenge 2026.matters', state: 'saved', problem: null });
    value(plan.session.run(addPerson('Mine')));
    value(await plan.save());
    expect(await readdir(dir)).toEqual(['Peer challenge 2026.matters']);
    expect(await readFile(now, 'utf8')).toContain('Mine');
    expect(value(await plans.open(now))).toBe(plan);
  });

  test('is followed by a save that comes before anybody has looked', async () => {
    const { plan, dir, before, now, moved } = await saved();
    value(plan.session.run(addPerson('Mine')));
    await rename(before, now);
    value(await plan.save());
    expect(moved).toEqual([{ from: before, to: now }]);
    expect(await readdir(dir)).toEqual(['Peer challenge 2026.matters']);
    expect(await readFile(now, 'utf8')).toContain('Mine');
  });

  test('is not guessed at where two files hold it, where it was changed as well, or where it left the folder', async () => {
    const { plan, dir, before, now } = await saved();
    await copyFile(before, path.join(dir, 'Another.matters'));
    await rename(before, now);
    expect(await plan.lookAtFile({ isCertain: true })).toBe('gone');
    expect(plan.file).toMatchObject({ path: before, state: 'failed', problem: expect.stringContaining('is no longer in') as string });

    const other = await saved();
    await rename(other.before, other.now);
    const toms = registry(undefined, 'Tom Okoro');
    const theirs = value(await toms.open(other.now));
    value(theirs.session.run(addPerson('Theirs')));
    value(await theirs.save());
    await toms.close(theirs);
    expect(await other.plan.lookAtFile({ isCertain: true })).toBe('gone');

    const third = await saved();
    await mkdir(path.join(third.dir, 'Old'));
    await rename(third.before, path.join(third.dir, 'Old', 'Peer challenge.matters'));
    expect(await third.plan.lookAtFile({ isCertain: true })).toBe('gone');
    value(await third.plan.save());
    expect((await readdir(third.dir)).sort()).toEqual(['Old', 'Peer challenge.matters']);
  });

  test('is watched under its new name', async () => {
    const { plan, before, now } = await saved();
    const watched: string[] = [];
    const watch = new WatchedPlan({ plan, files: new PlanFiles(), onCopies: () => undefined, doubt: 0, watch: (file) => (watched.push(file), () => undefined) });
    onTestFinished(() => watch.stop());
    await rename(before, now);
    await watch.look();
    expect(watched).toEqual([before, now]);
  });

  test('is said in the window, and takes the place of the old name among the recent plans', async () => {
    const { plan, before, now } = await saved();
    await plan.close();
    const { desk, told, recents } = aDesk();
    value((await desk.open(before))!);
    await rename(before, now);
    await desk.plan!.lookAtFile({ isCertain: true });
    expect(told).toContainEqual({ event: 'app:said', told: { tone: 'info', message: '“Peer challenge.matters” is called “Peer challenge 2026.matters” now. The plan goes on in that file.' } });
    expect(recents.kept.map((one) => one.path)).toEqual([now]);
    await desk.close();
  });
});

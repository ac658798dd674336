import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk, type FileSystem } from '../../../electron/storage/file-system.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { OpenPlan } from '../../../electron/session/open-plan.ts';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import { folder, registry, startedPlan, surroundings, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;
const names = (plan: OpenPlan) => plan.session.plan.all('person').map(({ name }) => name).sort();
const until = async (holds: () => boolean) => {
  for (let n = 0; n < 500 && !holds(); n++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
};

describe('keeping a plan in a file', () => {
  test('a new plan has no file until it is saved as one; then it opens again as it was', async () => {
    const plans = registry();
    const { plan } = startedPlan(plans);
    expect(plan.file).toEqual({ path: null, name: 'Ashbourne Vale', state: 'unsaved', savedAt: null, problem: null, readOnly: null });
    expect(await plan.save()).toMatchObject({ ok: false, failure: { kind: 'neverSaved' } });
    const file = path.join(await folder(), 'Ashbourne Vale.matters');
    expect(value(await plans.saveAs(plan, file))).toEqual({ path: file, name: 'Ashbourne Vale.matters', state: 'saved', savedAt: '2026-11-09T09:30:00.000Z', problem: null, readOnly: null });
    const again = value(await registry().open(file));
    expect(again.session.plan.all('action')).toEqual(plan.session.plan.all('action'));
    expect(again.session.history.undo).toBeNull();
    expect(again.file.state).toBe('saved');
  });

  test('one file is one plan, by whatever name it is opened', async () => {
    const plans = registry();
    const { plan } = startedPlan(plans);
    const dir = await folder();
    const file = path.join(dir, 'a.matters');
    value(await plans.saveAs(plan, file));
    expect(value(await plans.open(path.join(dir, '.', 'x', '..', 'a.matters')))).toBe(plan);
    const [one, two] = await Promise.all([registry().open(file), registry().open(file)]);
    expect(value(one!)).not.toBe(value(two!));
    const together = registry();
    const [first, second] = await Promise.all([together.open(file), together.open(file)]);
    expect(value(first!)).toBe(value(second!));
    await plans.close(plan);
    expect(value(await plans.open(file))).not.toBe(plan);
  });

  test('saves by itself a little after the last change', async () => {
    const { session } = startedPlan();
    const file = path.join(await folder(), 'a.matters');
    const plan = new OpenPlan({ session, files: new PlanFiles(), now: surroundings().now, autosaveAfter: 20 });
    value(await plan.saveAs(file));
    const states: string[] = [];
    plan.onFileChanged(({ state }) => states.push(state));
    value(session.run(addPerson('New')));
    await until(() => plan.file.state === 'saved');
    expect(states).toEqual(['unsaved', 'saving', 'saved']);
    expect(await readFile(file, 'utf8')).toContain('"name": "New"');
    await plan.close();
  });

  test('a save that fails says why, keeps the work, and succeeds when the disk does', async () => {
    let full = false;
    const files: FileSystem = { ...disk, create: (at, mode) => (full ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) : disk.create(at, mode)) };
    const plans = registry(files);
    const { plan, session } = startedPlan(plans);
    const file = path.join(await folder(), 'a.matters');
    value(await plans.saveAs(plan, file));
    const before = await readFile(file, 'utf8');
    value(session.run(addPerson('New')));
    full = true;
    expect((await plan.save()).ok).toBe(false);
    expect(plan.file).toMatchObject({ state: 'failed', problem: expect.stringContaining('the disk is full') as string });
    expect(plan.isDirty).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(before);
    full = false;
    expect(value(await plan.save())).toMatchObject({ state: 'saved', problem: null });
    expect(await readFile(file, 'utf8')).toContain('"name": "New"');
  });

  test('what is done while a save is under way is in the next one', async () => {
    let writing = (): void => undefined;
    const files: FileSystem = { ...disk, rename: async (from, to) => { writing(); return disk.rename(from, to); } };
    const plans = registry(files);
    const { plan, session } = startedPlan(plans);
    const file = path.join(await folder(), 'a.matters');
    value(await plans.saveAs(plan, file));
    value(session.run(addPerson('First')));
    writing = () => { writing = () => undefined; value(session.run(addPerson('Meanwhile'))); };
    const saved = value(await plan.save());
    expect(saved.state).toBe('unsaved');
    expect(await readFile(file, 'utf8')).not.toContain('Meanwhile');
    value(await plan.save());
    expect(await readFile(file, 'utf8')).toContain('Meanwhile');
    await plan.close();
  });
});

describe('a file that somebody else has saved meanwhile', () => {
  test('of the same plan: both are kept', async () => {
    const [mine, theirs] = [registry(), registry(undefined, 'Tom Okoro')];
    const { plan } = startedPlan(mine);
    const file = path.join(await folder(), 'a.matters');
    value(await mine.saveAs(plan, file));
    const other = value(await theirs.open(file));
    value(other.session.run(addPerson('Theirs')));
    value(await other.save());
    value(plan.session.run(addPerson('Mine')));
    value(await plan.save());
    expect(names(plan)).toEqual(['Mine', 'Priya Raman', 'Theirs']);
    expect(names(value(await registry().open(file)))).toEqual(['Mine', 'Priya Raman', 'Theirs']);
  });

  test('that is no longer this plan is not written over', async () => {
    const plans = registry();
    const { plan } = startedPlan(plans);
    const file = path.join(await folder(), 'a.matters');
    value(await plans.saveAs(plan, file));
    await writeFile(file, 'Something else entirely');
    value(plan.session.run(addPerson('Mine')));
    expect(await plan.save()).toMatchObject({ ok: false, failure: { kind: 'savedElsewhere' } });
    expect(await readFile(file, 'utf8')).toBe('Something else entirely');
    expect(await readdir(path.dirname(file))).toEqual(['a.matters']);
  });
});

test('a plan that is only looked at is never written, unless it may be kept under another name', async () => {
  const { session } = startedPlan();
  const file = path.join(await folder(), 'a.matters');
  const damaged = new OpenPlan({ session: new PlanSession(session.record, surroundings(), 'Damaged.'), files: new PlanFiles(), now: surroundings().now });
  expect(await damaged.save()).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
  expect(await damaged.saveAs(file)).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
  const edited = new OpenPlan({ session: new PlanSession(session.record, surroundings(), 'By hand.'), files: new PlanFiles(), now: surroundings().now, mayBeKept: true });
  expect((await edited.saveAs(file)).ok).toBe(true);
  expect(value(await registry().open(file)).session.readOnly).toBeNull();
});

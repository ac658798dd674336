import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk, type FileSystem } from '../../../electron/storage/file-system.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { contentsOf } from '../../../electron/storage/plan-file/contents.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { OpenPlan } from '../../../electron/session/open-plan.ts';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import { folder, registry, START, startedPlan, surroundings, until, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;
const names = (plan: OpenPlan) => plan.session.plan.all('person').map(({ name }) => name).sort();

describe('keeping a plan in a file', () => {
  test('a new plan has no file until it is saved as one; then it opens again as it was', async () => {
    const plans = registry();
    const { plan } = startedPlan(plans);
    expect(plan.file).toEqual({ path: null, name: 'Ashbourne Vale', state: 'unsaved', savedAt: null, problem: null, waitsFor: null, readOnly: null });
    expect(await plan.save()).toMatchObject({ ok: false, failure: { kind: 'neverSaved' } });
    const file = path.join(await folder(), 'Ashbourne Vale.matters');
    expect(value(await plans.saveAs(plan, file))).toEqual({ path: file, name: 'Ashbourne Vale.matters', state: 'saved', savedAt: '2026-11-09T09:30:00.000Z', problem: null, waitsFor: null, readOnly: null });
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

describe('nobody’s save is written over', () => {
  /** The plan in a file, and a colleague's copy of it that has one person more. */
  async function twoCopies() {
    const mine = registry();
    const { plan } = startedPlan(mine);
    const dir = await folder();
    const [file, copy] = [path.join(dir, 'a.matters'), path.join(dir, 'b.matters')];
    value(await mine.saveAs(plan, file));
    const theirs = registry(undefined, 'Tom Okoro');
    const other = value(await theirs.open(file));
    value(other.session.run(addPerson('Theirs')));
    return { mine, plan, theirs, other, file, copy };
  }

  test('saving as its own file takes in what a colleague saved there meanwhile', async () => {
    const { mine, plan, other, file } = await twoCopies();
    value(await other.save());
    value(plan.session.run(addPerson('Mine')));
    value(await mine.saveAs(plan, file));
    expect(names(value(await registry().open(file)))).toEqual(['Mine', 'Priya Raman', 'Theirs']);
  });

  test('saving over another copy of the same plan takes that copy in; over another plan it takes its place, as was agreed', async () => {
    const { mine, plan, theirs, other, copy } = await twoCopies();
    value(await theirs.saveAs(other, copy));
    await theirs.close(other);
    value(await mine.saveAs(plan, copy));
    expect(names(plan)).toEqual(['Priya Raman', 'Theirs']);
    const another = value(registry().start(START, 'Another'));
    value(await another.saveAs(copy));
    expect(value(await registry().open(copy)).session.planId).toBe(another.session.planId);
  });

  test('two that save again and again at the same moments keep every edit of both', async () => {
    const { mine, plan, theirs, other, file } = await twoCopies();
    for (let n = 0; n < 15; n++) {
      value(plan.session.run(addPerson(`Mine ${n}`)));
      value(other.session.run(addPerson(`Theirs ${n}`)));
      for (const saved of await Promise.all([plan.save(), other.save()])) value(saved);
    }
    const found = names(value(await registry().open(file)));
    const lost = Array.from({ length: 15 }, (_, n) => [`Mine ${n}`, `Theirs ${n}`]).flat().filter((name) => !found.includes(name));
    expect(lost).toEqual([]);
    await Promise.all([mine.close(plan), theirs.close(other)]);
  });

  test('a file that cannot be looked at is not written over, and says so', async () => {
    let held = false;
    const plans = registry({ ...disk, readThrough: (at, take) => (held && at.endsWith('a.matters') ? Promise.reject(Object.assign(new Error(), { code: 'EBUSY' })) : disk.readThrough(at, take)) });
    const { plan, session } = startedPlan(plans);
    const file = path.join(await folder(), 'a.matters');
    value(await plans.saveAs(plan, file));
    const theirs = registry();
    const other = value(await theirs.open(file));
    value(other.session.run(addPerson('Theirs')));
    value(await other.save());
    value(session.run(addPerson('Mine')));
    held = true;
    expect(await plan.save()).toMatchObject({ ok: false, failure: { kind: 'openElsewhere', message: expect.stringMatching(/^The plan was not saved, .* Your work is safe in this window\. .* Close it there and try again\.$/) as string } });
    expect(await readFile(file, 'utf8')).not.toContain('Mine');
    held = false;
    value(await plan.save());
    expect(names(plan)).toEqual(['Mine', 'Priya Raman', 'Theirs']);
    await plan.close();
  });

  test('changes that cannot be put together are neither lost nor taken for saved', async () => {
    const { plan, file } = await twoCopies();
    // The same session number used twice, as by a cloned computer: two sound changes with one id.
    const [session = ''] = plan.session.changes().at(-1)!.id.split(':');
    const cloned = plan.session.record.copy();
    const next = { id: `${session}:5`, at: '2026-11-09T09:30:00Z', by: 'The clone', label: 'Added Clone' };
    expect(cloned.write(next.id, next, { 'person/clone': { name: 'Clone' } }, sha256).ok).toBe(true);
    await writeFile(file, encodePlanFile(contentsOf(cloned)));
    value(plan.session.run(addPerson('Mine')));
    expect(plan.session.changes().at(-1)!.id).toBe(next.id);
    expect(await plan.save()).toMatchObject({ ok: false, failure: { kind: 'savedElsewhere' } });
    expect(await readFile(file, 'utf8')).toContain('"Clone"');
    expect(plan.file.state).toBe('failed');
    value(await plan.saveAs(path.join(path.dirname(file), 'mine.matters')));
    await plan.close();
  });
});

describe('what is said of the file is so', () => {
  test('a file that was moved or deleted is not called saved: it is written again', async () => {
    const plans = registry();
    const { plan } = startedPlan(plans);
    const file = path.join(await folder(), 'a.matters');
    value(await plans.saveAs(plan, file));
    await rm(file);
    expect(value(await plan.save()).state).toBe('saved');
    expect(names(value(await registry().open(file)))).toEqual(['Priya Raman']);
  });

  test('a place that cannot be written does not make the plan’s own file a failed one; what is not in that yet is saved all the same', async () => {
    const { session } = startedPlan();
    const dir = await folder();
    const file = path.join(dir, 'a.matters');
    const plan = new OpenPlan({ session, files: new PlanFiles(disk, () => Promise.resolve()), now: surroundings().now, autosaveAfter: 20 });
    value(await plan.saveAs(file));
    expect(await plan.saveAs(path.join(dir, 'gone', 'b.matters'))).toMatchObject({ ok: false, failure: { kind: 'folderGone' } });
    expect(plan.file).toMatchObject({ path: file, state: 'saved', problem: null });
    value(session.run(addPerson('New')));
    expect((await plan.saveAs(path.join(dir, 'gone', 'b.matters'))).ok).toBe(false);
    await until(() => plan.file.state === 'saved');
    expect(await readFile(file, 'utf8')).toContain('"name": "New"');
    await plan.close();
  });

  test('a plan that could not be opened again for its size is not written', async () => {
    const { session } = startedPlan();
    const file = path.join(await folder(), 'a.matters');
    const large = { record: session.record, unknown: { file: { large: 'x'.repeat(200 * 1024 * 1024) }, record: {} } };
    expect(await new PlanFiles().write(file, large)).toMatchObject({ ok: false, failure: { kind: 'planTooLarge' } });
    expect(await readdir(path.dirname(file))).toEqual([]);
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

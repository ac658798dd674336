import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { OpenPlan } from '../../../electron/session/open-plan.ts';
import { WatchedPlan } from '../../../electron/session/watched-plan.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import type { WatchFile } from '../../../electron/storage/watching/watch-file.ts';
import type { CopyBeside } from '../../../shared/contract/copies.ts';
import { folder, registry, startedPlan, until, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;
const names = (plan: OpenPlan) => plan.session.plan.all('person').map(({ name }) => name).sort();

/** A plan in a file on the real disk, watched; `look` comes from the test unless the disk itself is asked to tell. */
async function watched({ byDisk = false } = {}) {
  const plans = registry();
  const { plan } = startedPlan(plans);
  const dir = await folder();
  const file = path.join(dir, 'Peer challenge.matters');
  value(await plans.saveAs(plan, file));
  const told: (readonly CopyBeside[])[] = [];
  const silent: WatchFile = () => () => undefined;
  const watch = new WatchedPlan({ plan, files: new PlanFiles(), onCopies: (copies) => told.push(copies), settle: 20, doubt: 20, ...(byDisk ? {} : { watch: silent }) });
  onTestFinished(() => watch.stop());
  onTestFinished(() => plan.close());
  const tomsEdit = async (name: string, where: string) => {
    const toms = registry(undefined, 'Tom Okoro');
    const other = value(await toms.open(where));
    value(other.session.run(addPerson(name)));
    value(await other.save());
    await toms.close(other);
  };
  return { plans, plan, dir, file, watch, told, tomsEdit };
}

describe('the disk tells', () => {
  test('of a colleague’s save, which comes in without anybody asking', async () => {
    const { plan, file, tomsEdit } = await watched({ byDisk: true });
    await tomsEdit('Theirs', file);
    await until(() => names(plan).includes('Theirs'));
    expect(plan.file.state).toBe('saved');
  });

  test('that the file is gone, but not of one that is taken away and put back at once', async () => {
    const { plan, file, dir } = await watched({ byDisk: true });
    await rename(file, path.join(dir, 'away.tmp'));
    await rename(path.join(dir, 'away.tmp'), file);
    value(plan.session.run(addPerson('Mine')));
    value(await plan.save());
    expect(plan.file.problem).toBeNull();
    await rm(file);
    await until(() => plan.file.problem !== null);
    expect(plan.file.problem).toContain('is no longer in');
  });

  test('of a conflict copy that appears', async () => {
    const { plan, file, dir, told, tomsEdit } = await watched({ byDisk: true });
    const conflict = path.join(dir, 'Peer challenge-PC123.matters');
    const elsewhere = path.join(await folder(), 'x.matters');
    await copyFile(file, elsewhere);
    await tomsEdit('Theirs', elsewhere);
    await copyFile(elsewhere, conflict);
    await until(() => told.at(-1)?.some(({ theirs }) => theirs === 1) ?? false);
    expect(told.at(-1)).toMatchObject([{ path: conflict, stands: 'newer', theirs: 1, people: ['Tom Okoro'] }]);
    expect(names(plan)).not.toContain('Theirs');
  });

  test('of the new place once the plan is saved under another name', async () => {
    const { plans, plan, tomsEdit } = await watched({ byDisk: true });
    const second = path.join(await folder(), 'b.matters');
    value(await plans.saveAs(plan, second));
    await tomsEdit('Theirs', second);
    await until(() => names(plan).includes('Theirs'));
  });
});

describe('copies beside the file', () => {
  test('are found by content, whatever they are called; other plans, links to the file itself and other files are not', async () => {
    const { file, dir, watch, told } = await watched();
    const copies = ['Peer challenge-PC123.matters', 'Peer challenge (1).matters', 'Peer challenge (Priya’s conflicted copy).matters', 'quite another name.json', 'a.matters.json'];
    for (const name of copies) await copyFile(file, path.join(dir, name));
    await link(file, path.join(dir, 'linked.matters'));
    await mkdir(path.join(dir, 'folder.matters'));
    await writeFile(path.join(dir, 'package.json'), '{"name":"something"}');
    await writeFile(path.join(dir, 'empty.matters'), '');
    await writeFile(path.join(dir, 'torn.matters'), '{"format":"matters-arising/plan",\n"version":1,\n"planId":"' + 'plan-x' + '"');
    await copyFile(file, path.join(dir, 'not looked at.txt'));
    const others = registry();
    const { plan: unrelated } = startedPlan(others);
    value(await others.saveAs(unrelated, path.join(dir, 'Unrelated.matters')));
    await watch.look();
    expect(told.at(-1)!.map(({ name }) => name).sort()).toEqual([...copies].sort());
    expect(told.at(-1)!.every(({ stands, theirs }) => stands === 'same' && theirs === 0)).toBe(true);
    expect(watch.hasBeside(path.join(dir, copies[0]!))).toBe(true);
    expect(watch.hasBeside(path.join(dir, 'Unrelated.matters'))).toBe(false);
  });

  test('fifty files are looked into, those that are called like the plan first', async () => {
    const { file, dir, watch, told } = await watched();
    for (let n = 0; n < 60; n++) await writeFile(path.join(dir, `a${n}.json`), '{}');
    await copyFile(file, path.join(dir, 'zz Peer challenge (1).matters'));
    await copyFile(file, path.join(dir, 'zz something else.matters'));
    await watch.look();
    expect(told.at(-1)!.map(({ name }) => name)).toEqual(['zz Peer challenge (1).matters']);
  });

  test('what was merged since is news no longer, and a copy that goes is forgotten', async () => {
    const { plan, file, dir, watch, told, tomsEdit } = await watched();
    const copy = path.join(dir, 'Peer challenge (1).matters');
    await copyFile(file, copy);
    await tomsEdit('Theirs', copy);
    await watch.look();
    expect(told.at(-1)).toMatchObject([{ stands: 'newer', theirs: 1 }]);
    plan.session.takeIn(value(await new PlanFiles().read(copy)).contents.record.changes());
    await watch.look();
    expect(told.at(-1)).toMatchObject([{ stands: 'older', theirs: 0 }]);
    await rm(copy);
    await watch.look();
    expect(told.at(-1)).toEqual([]);
  });

  test('what lay there at the first look is not new, also once it is saved anew; what comes later is, also while it is still being written', async () => {
    const { plan, plans, file, dir, watch, told, tomsEdit } = await watched();
    const [old, late] = [path.join(dir, 'Before.matters'), path.join(dir, 'Later.matters')];
    await copyFile(file, old);
    await watch.look();
    await writeFile(late, (await readFile(file, 'utf8')).slice(0, 200));
    await watch.look();
    await tomsEdit('Theirs', old);
    await copyFile(file, late);
    await watch.look();
    const news = () => Object.fromEntries(told.at(-1)!.map(({ name, isNewHere }) => [name, isNewHere]));
    expect(news()).toEqual({ 'Before.matters': false, 'Later.matters': true });
    // Saved elsewhere, it has the file it was saved in before beside it, and what lies there.
    value(await plans.saveAs(plan, path.join(dir, 'Elsewhere.matters')));
    await watch.look();
    expect(news()).toEqual({ 'Before.matters': false, 'Later.matters': true, 'Peer challenge.matters': false });
  });

  test('a damaged copy is not offered', async () => {
    const { file, dir, watch, told } = await watched();
    const copy = path.join(dir, 'Peer challenge (1).matters');
    await copyFile(file, copy);
    await writeFile(copy, (await readFile(copy, 'utf8')).replace(/"hash":"./, '"hash":"z'));
    await watch.look();
    expect(told).toEqual([]);
  });
});

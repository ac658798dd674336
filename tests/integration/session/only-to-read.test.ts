import { chmod, copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lookAtPlace } from '../../../electron/storage/watching/only-to-read.ts';
import { aDesk } from './a-desk.ts';
import { folder, START, value } from './a-plan.ts';

const isRoot = process.getuid?.() === 0;
const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;

/** A plan saved in an ordinary folder. */
async function saved() {
  const dir = await folder();
  const file = path.join(dir, 'Plan.matters');
  const { desk } = aDesk({ where: [file] });
  value(await desk.start(START, 'x'));
  await desk.save();
  return { dir, file };
}
/** A folder as a zip program makes one for a file that is only looked at. */
async function zipFolder(dir: string): Promise<string> {
  const made = path.join(dir, ...(process.platform === 'win32' ? ['Temp1_From Priya.zip'] : ['.fr-Xa1b2C']));
  await mkdir(made);
  return made;
}

describe('a plan in a place where work on it would not last', () => {
  test('an ordinary folder is one to work in, and nothing is left there by looking', async () => {
    const { dir, file } = await saved();
    expect(await lookAtPlace(file)).toBeNull();
    expect(await readdir(dir)).toEqual(['Plan.matters']);
  });

  test.runIf(process.platform !== 'darwin')('opened inside a zip: it is read, the way out is a copy, and that is the plan to work on', async () => {
    const { dir, file } = await saved();
    const inside = path.join(await zipFolder(dir), 'Plan.matters.json');
    await copyFile(file, inside);
    const mine = path.join(dir, 'Mine.matters');
    const { desk, recents, offered } = aDesk({ where: [mine] });
    value((await desk.open(inside))!);
    expect(desk.plan!.session.readOnly).toContain('opened inside a zip file');
    expect(desk.snapshot()!.mayBeKept).toBe(true);
    expect(desk.plan!.session.run(addPerson('Lost'))).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
    // It will be gone tomorrow: no place to come back to.
    expect(await recents.list()).toEqual([]);
    value((await desk.save())!);
    expect(offered).toEqual([{ purpose: 'plan', offered: 'Plan.matters' }]);
    expect(desk.plan!.path).toBe(mine);
    value(desk.plan!.session.run(addPerson('Kept')));
    await desk.save();
    expect(await readFile(mine, 'utf8')).toContain('"name": "Kept"');
    expect(await readFile(inside, 'utf8')).not.toContain('Kept');
    expect((await recents.list()).map(({ path: at }) => at)).toEqual([mine]);
  });

  test('marked as read only in its properties', async () => {
    const { dir, file } = await saved();
    await chmod(file, 0o444);
    const { desk } = aDesk({ where: [path.join(dir, 'Mine.matters')] });
    value((await desk.open(file))!);
    expect(desk.plan!.session.readOnly).toContain('is marked as read only');
    value((await desk.saveAs())!);
    expect(desk.plan!.session.readOnly).toBeNull();
  });

  test.skipIf(isRoot || process.platform === 'win32')('in a folder that this account may not save in', async () => {
    const { dir, file } = await saved();
    await chmod(dir, 0o555);
    onTestFinished(() => chmod(dir, 0o755));
    expect(await lookAtPlace(file)).toBe('folderClosed');
  });

  test('a copy from an email, opened while the plan itself is open, is offered for merging like any other', async () => {
    const { dir, file } = await saved();
    const marked = path.join(dir, 'From Tom.matters');
    await copyFile(file, marked);
    await chmod(marked, 0o444);
    const { desk, events } = aDesk();
    value((await desk.open(file))!);
    expect(await desk.open(marked)).toBeNull();
    expect(events()).toEqual(['plan:opened', 'copy:offered']);
  });

  test('a file straight in the folder for temporary files is not worked on; where tests keep theirs, it is', async () => {
    const { file } = await saved();
    expect(await lookAtPlace(path.join(os.tmpdir(), 'Plan.matters'))).toBe('temporary');
    expect(await lookAtPlace(file)).toBeNull();
  });
});

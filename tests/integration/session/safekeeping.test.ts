import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { disk, type FileSystem } from '../../../electron/storage/file-system.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { readJournal } from '../../../electron/storage/recovery/journal-file.ts';
import { recoveryIn, type Recovery } from '../../../electron/storage/recovery/recovery.ts';
import { folder, startedPlan, surroundings, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;

/** A registry with a data folder of its own, and what it says when something cannot be kept. */
async function withData(files: FileSystem = disk) {
  const data = await folder();
  const said: string[] = [];
  const { now } = surroundings();
  const recovery: Recovery = recoveryIn({ folder: data, now, say: (sentence) => said.push(sentence), files });
  const plans = new PlanRegistry(new PlanFiles(disk, () => Promise.resolve()), surroundings(), recovery);
  const journals = async () => (await readdir(path.join(data, 'journal')).catch(() => [])).map((name) => path.join(data, 'journal', name));
  const journal = async () => {
    const [file] = await journals();
    return file === undefined ? null : readJournal(await readFile(file));
  };
  return { data, said, recovery, plans, journals, journal };
}

describe('the journal of an open plan', () => {
  test('holds all of a plan that was never saved, at once, readable by this account alone', async () => {
    const { plans, journal, journals } = await withData();
    const { plan, session } = startedPlan(plans);
    await plan.safekeeping!.written();
    const read = await journal();
    expect(read?.head).toMatchObject({ planId: session.planId, title: 'Peer challenge 2025: action plan', home: null });
    expect(read?.changes).toEqual(session.changes());
    if (process.platform !== 'win32') expect((await stat((await journals())[0]!)).mode & 0o777).toBe(0o600);
  });

  test('holds only what the file lacks, and is gone with the save that puts it there', async () => {
    const { plans, journal, journals } = await withData();
    const { plan, session } = startedPlan(plans);
    const file = path.join(await folder(), 'kept.matters');
    value(await plans.saveAs(plan, file));
    await plan.safekeeping!.written();
    expect(await journals()).toEqual([]);
    value(session.run(addPerson('Later')));
    value(session.undo());
    await plan.safekeeping!.written();
    const read = await journal();
    expect(read?.changes).toEqual(session.changes().slice(-2));
    expect(read?.head.home?.path).toBe(file);
    value(await plan.save());
    await plan.safekeeping!.written();
    expect(await journals()).toEqual([]);
  });

  test('a change made while the plan is being saved stays in it', async () => {
    const { plans, journal } = await withData();
    const { plan, session } = startedPlan(plans);
    const file = path.join(await folder(), 'kept.matters');
    value(await plans.saveAs(plan, file));
    value(session.run(addPerson('First')));
    const saving = plan.save();
    const stop = plan.onFileChanged(({ state }) => {
      if (state !== 'saving') return;
      stop();
      // The bytes are on their way by then.
      setImmediate(() => setImmediate(() => value(session.run(addPerson('While it was saved')))));
    });
    await saving;
    await plan.safekeeping!.written();
    const inFile = await readFile(file, 'utf8');
    for (const change of session.changes()) expect(inFile.includes(change.id) || (await journal())?.changes.some(({ id }) => id === change.id), change.id).toBe(true);
    await plan.close();
  });

  test('a save that fails leaves it as it is', async () => {
    const { plans, journal } = await withData();
    const { plan, session } = startedPlan(plans);
    const home = await folder();
    const file = path.join(home, 'kept.matters');
    value(await plans.saveAs(plan, file));
    value(session.run(addPerson('Later')));
    await rm(home, { recursive: true });
    expect((await plan.save()).ok).toBe(false);
    await plan.safekeeping!.written();
    expect((await journal())?.changes).toEqual(session.changes().slice(-1));
  });

  test('goes when the person lets the plan go, and stays when nobody has decided', async () => {
    const { plans, journals } = await withData();
    const one = startedPlan(plans).plan;
    await plans.close(one);
    expect(await journals()).toEqual([]);
    const two = startedPlan(plans).plan;
    await plans.close(two, 'kept');
    expect(await journals()).toHaveLength(1);
  });

  test('what is being typed stands in it until it has become a change, however often it is typed on', async () => {
    const { plans, journal, journals } = await withData();
    const { plan, action } = startedPlan(plans);
    value(await plans.saveAs(plan, path.join(await folder(), 'kept.matters')));
    const typed = (text: string) => plan.safekeeping!.keepTyped([{ view: 'actions', pane: 'details', selected: action, paper: null, form: null, label: 'Detail', nth: 0, text }]);
    for (let length = 1; length <= 200; length++) {
      typed('word '.repeat(length * 20));
      await plan.safekeeping!.written();
    }
    expect((await journal())?.typed.map(({ text }) => text)).toEqual(['word '.repeat(4_000)]);
    expect((await stat((await journals())[0]!)).size).toBeLessThan(1_100_000);
    plan.safekeeping!.keepTyped([]);
    await plan.safekeeping!.written();
    expect(await journals()).toEqual([]);
  });
});

describe('a data folder that cannot be written', () => {
  const fails = (is: { full: boolean }): FileSystem => ({
    ...disk,
    create: async (at, mode) => {
      const made = await disk.create(at, mode);
      return { ...made, write: (bytes) => (is.full ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : made.write(bytes)) };
    },
  });

  test('is said once, in words; work and saving go on; and once there is room all that is unsaved is noted down', async () => {
    const is = { full: true };
    const { plans, said, journal } = await withData(fails(is));
    const { plan, session } = startedPlan(plans);
    await plan.safekeeping!.written();
    value(session.run(addPerson('Second')));
    await plan.safekeeping!.written();
    expect(said).toEqual([expect.stringMatching(/cannot be noted down as you go, because the disk is full\. .* Nothing is lost/)]);
    is.full = false;
    value(session.run(addPerson('Third')));
    await plan.safekeeping!.written();
    expect((await journal())?.changes).toEqual(session.changes());
    const file = path.join(await folder(), 'kept.matters');
    value(await plans.saveAs(plan, file));
    is.full = true;
    value(session.run(addPerson('Fourth')));
    value(await plan.save());
    expect(await readFile(file, 'utf8')).toContain('Fourth');
    expect(said.slice(1).sort()).toEqual([
      expect.stringMatching(/^The earlier version of this plan could not be kept, because the disk is full/),
      expect.stringMatching(/^Your work cannot be noted down/),
    ]);
  });

  test('a file in its place is no folder: that is said as well', async () => {
    const { data, plans, said } = await withData();
    await writeFile(path.join(data, 'journal'), 'not a folder');
    const { plan } = startedPlan(plans);
    await plan.safekeeping!.written();
    expect(said).toHaveLength(1);
  });
});

describe('earlier versions', () => {
  test('what stood in the file when it was opened is kept at the first save, and what stands there at the end', async () => {
    const { plans, recovery } = await withData();
    const { plan, session } = startedPlan(plans);
    const home = await folder();
    const file = path.join(home, 'kept.matters');
    value(await plans.saveAs(plan, file));
    await plans.close(plan);
    const first = await readFile(file);
    const again = value(await plans.open(file));
    for (const name of ['One', 'Two', 'Three']) {
      value(again.session.run(addPerson(name)));
      value(await again.save());
    }
    await plans.close(again);
    const kept = await recovery.backups.list(session.planId);
    expect(kept.map(({ why }) => why).sort()).toEqual(['closed', 'closed']);
    expect(await Promise.all(kept.map((one) => readFile(recovery.backups.fileOf(one)))).then((all) => all.map((bytes) => bytes.length))).toEqual(
      expect.arrayContaining([first.length, (await readFile(file)).length]),
    );
    // Never beside the file.
    expect(await readdir(home)).toEqual(['kept.matters']);
  });

  test('a file somebody else has put there is nobody’s earlier version of this plan', async () => {
    const { plans, recovery } = await withData();
    const { plan, session } = startedPlan(plans);
    const home = await folder();
    await mkdir(path.join(home, 'x'));
    const file = path.join(home, 'other.txt');
    await writeFile(file, 'a shopping list');
    value(await plans.saveAs(plan, file));
    expect(await recovery.backups.list(session.planId)).toEqual([]);
  });
});

import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OpenPlan } from '../../../electron/session/open-plan.ts';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { disk } from '../../../electron/storage/file-system.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { headLine, readJournal } from '../../../electron/storage/recovery/journal-file.ts';
import { recoveryIn } from '../../../electron/storage/recovery/recovery.ts';
import { folder, startedPlan, surroundings, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;

/** A process as it begins: a registry on the data folder that the one before it had. One that is never closed has been killed. */
function begun(data: string) {
  const { now } = surroundings();
  const recovery = recoveryIn({ folder: data, now, say: () => undefined });
  const plans = new PlanRegistry(new PlanFiles(disk, () => Promise.resolve()), surroundings(), recovery);
  return { plans, left: plans.left!, recovery };
}
const ids = ({ session }: OpenPlan): string[] => session.changes().map(({ id }) => id);

/** A saved plan with two changes that are not in its file, and the process gone. */
async function killed(data: string) {
  const home = await folder();
  const file = path.join(home, 'Peer challenge.matters');
  const { plans } = begun(data);
  const { plan, session, action } = startedPlan(plans);
  value(await plans.saveAs(plan, file));
  value(session.run(addPerson('Unsaved one')));
  value(session.run({ do: 'action.set', ids: [action], fields: { detail: 'Unsaved two' } }));
  await plan.safekeeping!.written();
  return { home, file, plan, action, before: ids(plan) };
}
const journals = async (data: string) => readdir(path.join(data, 'journal')).catch(() => []);

describe('after a crash', () => {
  test('it is said what was not saved, and opening the plan brings it back, with the same ids, into another session', async () => {
    const data = await folder();
    const { file, before } = await killed(data);
    const { plans, left } = begun(data);
    expect(await left.list()).toMatchObject([{ title: 'Peer challenge 2025: action plan', path: file, file: 'there', changes: 2, labels: [/Unsaved one/, /A1/].map((one) => expect.stringMatching(one) as string), typing: 0 }]);
    const plan = value(await plans.open(file));
    expect(ids(plan)).toEqual(before);
    expect(plan.isDirty).toBe(true);
    expect(plan.cameBack).toMatch(/^Matters Arising stopped .*before the last of your work was in the file\. These 2 changes came back: .*Unsaved one/);
    expect(plan.session.record.problems()).toEqual([]);
    value(plan.session.run(addPerson('Afterwards')));
    expect(plan.session.changes().at(-1)!.id.split(':')[0]).not.toBe(before.at(-1)!.split(':')[0]);
    value(await plan.save());
    await plans.close(plan);
    expect(await journals(data)).toEqual([]);
    expect(await begun(data).left.list()).toEqual([]);
    expect(await readFile(file, 'utf8')).toContain('Unsaved two');
  });

  test('killed again before anything is saved, nothing is lost the second time either', async () => {
    const data = await folder();
    const { file, before } = await killed(data);
    const second = value(await begun(data).plans.open(file));
    value(second.session.run(addPerson('In between')));
    await second.safekeeping!.written();
    const third = value(await begun(data).plans.open(file));
    expect(ids(third)).toEqual([...before, second.session.changes().at(-1)!.id]);
    expect(await journals(data)).toHaveLength(1);
  });

  test('a plan that was never saved comes back whole, and closing it asks, since it is in no file', async () => {
    const data = await folder();
    const { plan: lost } = startedPlan(begun(data).plans);
    await lost.safekeeping!.written();
    const { plans, left } = begun(data);
    const [one] = await left.list();
    expect(one).toMatchObject({ path: null, file: 'neverSaved', changes: ids(lost).length });
    const plan = value(await plans.openLeft((await left.find(one!.id))!));
    expect(ids(plan)).toEqual(ids(lost));
    expect(plan.session.planId).toBe(lost.session.planId);
    expect([plan.isDirty, plan.path]).toEqual([true, null]);
    expect(plan.cameBack).toMatch(/had never been saved .* All of it came back/);
  });

  test('what was saved in the last moment is not called unsaved: the journal that says so is forgotten', async () => {
    const data = await folder();
    const { file } = await killed(data);
    const kept = path.join(data, 'journal', (await journals(data))[0]!);
    const journal = await readFile(kept);
    const plan = value(await begun(data).plans.open(file));
    value(await plan.save());
    await plan.safekeeping!.written();
    // As a process leaves it that was killed between the file’s new name and the end of its journal.
    await writeFile(kept, journal);
    expect(await begun(data).left.list()).toEqual([]);
    expect(await journals(data)).toEqual([]);
  });

  test('a file that was changed elsewhere meanwhile is merged with what comes back', async () => {
    const data = await folder();
    const { file, before } = await killed(data);
    const colleague = value(await begun(await folder()).plans.open(file));
    value(colleague.session.run(addPerson('By a colleague')));
    value(await colleague.save());
    const { plans, left } = begun(data);
    expect(await left.list()).toMatchObject([{ file: 'there', changes: 2 }]);
    const plan = value(await plans.open(file));
    expect(new Set(ids(plan))).toEqual(new Set([...before, ...ids(colleague)]));
    expect(plan.session.record.problems()).toEqual([]);
  });

  test('a file that is gone, or spoilt, is made up for by the last version that was kept', async () => {
    for (const fate of ['gone', 'damaged'] as const) {
      const data = await folder();
      const home = await folder();
      const file = path.join(home, 'Peer challenge.matters');
      const first = begun(data);
      const { plan: made } = startedPlan(first.plans);
      value(await first.plans.saveAs(made, file));
      await first.plans.close(made);
      const lost = value(await begun(data).plans.open(file));
      value(lost.session.run(addPerson('Unsaved')));
      await lost.safekeeping!.written();
      if (fate === 'gone') await rm(file);
      else await truncate(file, 900);
      const { plans, left } = begun(data);
      const [one] = await left.list();
      expect(one).toMatchObject({ file: fate, changes: 1 });
      const plan = value(await plans.openLeft((await left.find(one!.id))!));
      expect(ids(plan)).toEqual(ids(lost));
      expect([plan.isDirty, plan.path, plan.session.readOnly]).toEqual([true, null, null]);
      expect(plan.cameBack).toMatch(fate === 'gone' ? /is not in “.*” any more\. You see the version that was kept .* 1 change on top/ : /is damaged and was left as it is/);
      value(await plans.saveAs(plan, path.join(home, 'Again.matters')));
      expect(ids(value(await begun(await folder()).plans.open(path.join(home, 'Again.matters'))))).toEqual(ids(lost));
    }
  });

  test('with no version to stand on it is said what to do, and nothing is thrown away: the file comes back, and the changes with it', async () => {
    const data = await folder();
    const { file, home, before } = await killed(data);
    await rename(file, path.join(home, 'hidden'));
    const { plans, left } = begun(data);
    const [one] = await left.list();
    expect(one?.file).toBe('gone');
    expect(await plans.openLeft((await left.find(one!.id))!)).toMatchObject({ ok: false, failure: { kind: 'nothingToStandOn', message: expect.stringMatching(/nothing is lost: find the file/) as string } });
    expect(await journals(data)).toHaveLength(1);
    // Found under another name: it is the same file.
    const plan = value(await plans.open(path.join(home, 'hidden')));
    expect(ids(plan)).toEqual(before);
  });

  test('another copy of the plan, at another place, is not given what was typed into this one', async () => {
    const data = await folder();
    const { file, home } = await killed(data);
    await writeFile(path.join(home, 'copy.matters'), await readFile(file));
    const { plans, left } = begun(data);
    expect(value(await plans.open(path.join(home, 'copy.matters'))).cameBack).toBeNull();
    expect(await left.list()).toHaveLength(1);
  });

  test('thrown away by the person, it is gone; stayed with another plan, it is kept', async () => {
    const data = await folder();
    const { file } = await killed(data);
    const { plans, left } = begun(data);
    await plans.close(value(await plans.open(file)), 'kept');
    const [one] = await left.list();
    expect(one?.changes).toBe(2);
    await left.discard(one!.id);
    expect(await left.list()).toEqual([]);
    expect(await journals(data)).toEqual([]);
  });

  test('what stood in a field comes back beside the plan, and never in it', async () => {
    const data = await folder();
    const { plans: first } = begun(data);
    const { plan: lost, action } = startedPlan(first);
    const file = path.join(await folder(), 'a.matters');
    value(await first.saveAs(lost, file));
    const typed = [{ view: 'actions', pane: 'details' as const, selected: action, paper: null, form: null, label: 'Detail', nth: 0, text: 'Half a sen' }];
    lost.safekeeping!.keepTyped(typed);
    await lost.safekeeping!.written();
    const { plans, left } = begun(data);
    expect(await left.list()).toMatchObject([{ changes: 0, typing: 1 }]);
    const plan = value(await plans.open(file));
    expect(plan.safekeeping!.typed).toEqual(typed);
    expect(ids(plan)).toEqual(ids(lost));
    expect(plan.cameBack).toBeNull();
    // And is there still should it crash again.
    expect(await begun(data).left.list()).toMatchObject([{ typing: 1 }]);
  });
});

describe('whose journal it is', () => {
  const withOwner = async (data: string, owner: { host: string; pid: number }) => {
    const kept = path.join(data, 'journal', (await journals(data))[0]!);
    const bytes = await readFile(kept);
    const { head } = readJournal(bytes)!;
    await writeFile(kept, Buffer.concat([Buffer.from(headLine({ ...head, owner })), bytes.subarray(bytes.indexOf('\n') + 1)]));
  };
  test('a process that lives is not taken for dead: its plan stays its own', async () => {
    const data = await folder();
    const { file } = await killed(data);
    await withOwner(data, { host: os.hostname(), pid: process.ppid });
    const { plans, left } = begun(data);
    expect(await left.list()).toEqual([]);
    expect(value(await plans.open(file)).cameBack).toBeNull();
    expect(await journals(data)).toHaveLength(1);
  });

  test('a number that another process has got since, or another computer that is silent, holds nothing back', async () => {
    const data = await folder();
    await killed(data);
    const kept = path.join(data, 'journal', (await journals(data))[0]!);
    const { utimes } = await import('node:fs/promises');
    const longAgo = new Date(Date.now() - 3_600_000);
    for (const owner of [{ host: os.hostname(), pid: process.ppid }, { host: 'another-computer', pid: 1 }]) {
      await withOwner(data, owner);
      expect(await begun(data).left.list()).toEqual([]);
      await utimes(kept, longAgo, longAgo);
      expect(await begun(data).left.list()).toHaveLength(1);
    }
  });

  test('what else lies in the folder stops nothing', async () => {
    const data = await folder();
    await killed(data);
    await writeFile(path.join(data, 'journal', 'x.journal'), 'garbage');
    await writeFile(path.join(data, 'journal', 'y.journal'), '');
    await mkdir(path.join(data, 'journal', 'z.journal'));
    expect(await begun(data).left.list()).toHaveLength(1);
  });
});

test('words that were struck are in no journal any more, neither of this process nor of one that is gone', async () => {
  const data = await folder();
  const { file } = await killed(data);
  const { plans, recovery } = begun(data);
  const other = startedPlan(plans).plan;
  await other.safekeeping!.written();
  const planId = value(await begun(await folder()).plans.open(file)).session.planId;
  await recovery.journal.rewrite(planId, (contents) => ({ ...contents, changes: contents.changes.filter(({ label }) => !label?.includes('Unsaved one')) }));
  const texts = await Promise.all((await journals(data)).map((name) => readFile(path.join(data, 'journal', name), 'utf8')));
  expect(texts).toHaveLength(2);
  expect(texts.join('')).not.toContain('Unsaved one');
  expect(texts.join('')).toContain('Unsaved two');
});

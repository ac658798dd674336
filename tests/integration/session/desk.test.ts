import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk, type FileSystem } from '../../../electron/storage/file-system.ts';
import { aDesk } from './a-desk.ts';
import { folder, registry, START, startedPlan, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;

describe('saving', () => {
  test('a new plan asks where, offers its title as a name, and is in the recent list with it', async () => {
    const file = path.join(await folder(), 'kept.matters');
    const { desk, offered, recents } = aDesk({ where: [file] });
    value(await desk.start(START, 'x'));
    const saved = await desk.save();
    expect(saved).toMatchObject({ ok: true, value: { path: file, state: 'saved' } });
    expect(offered).toEqual([{ purpose: 'plan', offered: 'Peer challenge 2025 action plan.matters' }]);
    expect(await recents.list()).toEqual([{ path: file, title: 'Peer challenge 2025: action plan', openedAt: '2026-11-09T09:30:00.000Z', pinned: false, missing: false }]);
  });

  test('what is still being typed is in the file, because the window is asked first', async () => {
    const file = path.join(await folder(), 'kept.matters');
    const { desk, page } = aDesk({ where: [file] });
    value(await desk.start(START, 'x'));
    page.typing = () => {
      page.typing = () => undefined;
      value(desk.plan!.session.run(addPerson('Typed last')));
    };
    await desk.save();
    expect(await readFile(file, 'utf8')).toContain('Typed last');
  });

  test('the menu, which lists recent plans, is told that there is another', async () => {
    const file = path.join(await folder(), 'kept.matters');
    const { desk, recents } = aDesk({ where: [file] });
    value(await desk.start(START, 'x'));
    let listed: string[] = [];
    desk.onChanged(() => { listed = recents.kept.map(({ path: at }) => at); });
    await desk.save();
    expect(listed).toEqual([file]);
  });

  test('cancelling the dialog changes nothing', async () => {
    const { desk } = aDesk({ where: [null] });
    value(await desk.start(START, 'x'));
    expect(await desk.save()).toBeNull();
    expect(desk.plan?.path).toBeNull();
  });
});

describe('putting a plan away', () => {
  test('a saved plan is saved again without a question, and the next one is told in the same breath', async () => {
    const file = path.join(await folder(), 'a.matters');
    const { desk, asked, events } = aDesk({ where: [file] });
    value(await desk.start(START, 'x'));
    await desk.save();
    value(desk.plan!.session.run(addPerson('New')));
    value(await desk.start(START, 'y'));
    expect(asked).toEqual(['where plan']);
    expect(await readFile(file, 'utf8')).toContain('"name": "New"');
    expect(events()).toEqual(['plan:opened', 'plan:changed', 'plan:opened']);
    expect(desk.plan?.session.plan.all('person')).toEqual([]);
  });

  test('one that was never saved is asked about: cancel stays, don’t save lets it go, save asks where', async () => {
    const dir = await folder();
    const { desk, asked, events } = aDesk({ keep: ['stay', 'save', 'discard'], where: [null] });
    value(await desk.start(START, 'x'));
    const { plan } = desk;
    expect(await desk.close()).toBe(false);
    expect(await desk.close()).toBe(false);
    expect(desk.plan).toBe(plan);
    expect(await desk.close()).toBe(true);
    expect(desk.plan).toBeNull();
    expect(asked).toEqual([...Array<string>(2).fill('keep Peer challenge 2025: action plan'), 'where plan', 'keep Peer challenge 2025: action plan']);
    expect(events()).toEqual(['plan:opened', 'plan:closed']);
    expect(await readdir(dir)).toEqual([]);
  });

  test('one that cannot be saved is not let go without a word: elsewhere, or stay', async () => {
    const dir = await folder();
    const [file, elsewhere] = [path.join(dir, 'a.matters'), path.join(dir, 'b.matters')];
    let full = false;
    const files: FileSystem = { ...disk, rename: (from, to) => (full && to === file ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) : disk.rename(from, to)) };
    const { desk, asked } = aDesk({ where: [file, elsewhere], afterFailure: ['stay', 'save elsewhere'] }, files);
    value(await desk.start(START, 'x'));
    await desk.save();
    full = true;
    value(desk.plan!.session.run(addPerson('New')));
    expect(await desk.close()).toBe(false);
    expect(asked.at(-1)).toContain('the disk is full');
    expect(await desk.close()).toBe(true);
    expect(await readFile(elsewhere, 'utf8')).toContain('"name": "New"');
    expect(await readFile(file, 'utf8')).not.toContain('"name": "New"');
  });

  test('what is done while it is being saved on the way out is saved too', async () => {
    const file = path.join(await folder(), 'a.matters');
    let writing = (): void => undefined;
    const files: FileSystem = { ...disk, rename: (from, to) => { writing(); return disk.rename(from, to); } };
    const { desk, page } = aDesk({ where: [file] }, files);
    value(await desk.start(START, 'x'));
    await desk.save();
    const { session } = desk.plan!;
    value(session.run(addPerson('First')));
    writing = () => {
      writing = () => undefined;
      value(session.run(addPerson('During the save')));
      // And this stands in a field still.
      page.typing = () => { page.typing = () => undefined; value(session.run(addPerson('Typed during the save'))); };
    };
    expect(await desk.close()).toBe(true);
    const kept = value(await registry().open(file)).session.plan.all('person').map(({ name }) => name);
    expect(kept.sort()).toEqual(['During the save', 'First', 'Typed during the save']);
  });

  test('the example, merely looked at, is put away without a question and is never written', async () => {
    const dir = await folder();
    const sample = path.join(dir, 'sample.matters');
    const maker = aDesk({ where: [sample] });
    value(await maker.desk.start(START, 'x'));
    await maker.desk.save();
    const before = await readFile(sample);
    const { desk, asked } = aDesk({ keep: ['discard'] });
    value(await desk.openExample(sample));
    expect(desk.plan?.path).toBeNull();
    expect(await desk.close()).toBe(true);
    expect(asked).toEqual([]);
    value(await desk.openExample(sample));
    value(desk.plan!.session.run(addPerson('Tried out')));
    expect(await desk.close()).toBe(true);
    expect(asked).toEqual(['keep Peer challenge 2025: action plan']);
    expect(await readFile(sample)).toEqual(before);
  });
});

describe('opening', () => {
  test('a file that is no plan leaves the open plan where it is', async () => {
    const dir = await folder();
    await writeFile(path.join(dir, 'x.matters'), 'Dear all');
    const { desk, asked, events } = aDesk();
    value(await desk.start(START, 'x'));
    expect(await desk.open(path.join(dir, 'x.matters'))).toMatchObject({ ok: false, failure: { kind: 'notAPlan' } });
    expect(desk.plan?.session.plan.details.title).toBe('Peer challenge 2025: action plan');
    expect([asked, events()]).toEqual([[], ['plan:opened']]);
  });

  test('one chosen in the open dialog is named, so that earlier versions of its plan can be found', async () => {
    const file = path.join(await folder(), 'x.matters');
    await writeFile(file, 'Dear all');
    const { desk, told } = aDesk({ file: [file] });
    expect(await desk.open(null)).toBeNull();
    expect(told).toContainEqual({ event: 'plan:notOpened', told: { path: file, message: expect.stringContaining('x.matters') as string } });
  });

  test('while a file is read the window is told so, until another plan is shown or nothing came of it', async () => {
    const dir = await folder();
    const file = path.join(dir, 'ours.matters');
    value(await startedPlan().plan.saveAs(file));
    const no = path.join(dir, 'no.matters');
    await writeFile(no, 'Dear all');
    const { desk, told } = aDesk();
    const said = () => told.splice(0).filter(({ event }) => event === 'task:progress' || event === 'plan:opened').map(({ event, told: what }) => (event === 'plan:opened' ? event : (what as { words: string } | null)?.words ?? null));
    expect((await desk.open(no))?.ok).toBe(false);
    expect(said()).toEqual(['Opening no.matters', null]);
    value((await desk.open(file))!);
    expect(said()).toEqual(['Opening ours.matters', 'plan:opened']);
    value((await desk.open(file))!);
    expect(said()).toEqual(['Opening ours.matters', null]);
  });

  test('the plan that is open already is no second plan', async () => {
    const file = path.join(await folder(), 'a.matters');
    const { desk, events } = aDesk({ where: [file], file: [file] });
    value(await desk.start(START, 'x'));
    await desk.save();
    const { plan } = desk;
    expect((await desk.open(null))?.ok).toBe(true);
    expect(desk.plan).toBe(plan);
    expect(events()).toEqual(['plan:opened']);
  });

  test('two openings at once take turns, and the last one asked for is what lies on the desk', async () => {
    const dir = await folder();
    const files = ['a', 'b'].map((name) => path.join(dir, `${name}.matters`));
    for (const file of files) {
      const maker = aDesk({ where: [file] });
      value(await maker.desk.start({ ...START, title: file }, 'x'));
      await maker.desk.save();
    }
    const { desk } = aDesk();
    await Promise.all(files.map((file) => desk.open(file)));
    expect(desk.plan?.path).toBe(files[1]);
  });

  test('a plan edited by hand can be looked at, and saved under another name to be worked on', async () => {
    const dir = await folder();
    const [file, copy] = [path.join(dir, 'a.matters'), path.join(dir, 'b.matters')];
    const maker = aDesk({ where: [file] });
    value(await maker.desk.start(START, 'x'));
    await maker.desk.save();
    const edited = (await readFile(file, 'utf8')).replace('"name": "Ashbourne Vale Borough Council"', '"name": "Another Council"');
    await writeFile(file, edited);
    const { desk } = aDesk({ where: [copy] });
    value((await desk.open(file))!);
    expect(desk.snapshot()).toMatchObject({ notices: ['Ashbourne Vale Borough Council: the name is “Ashbourne Vale Borough Council” in the record, “Another Council” in the plan part.'] });
    expect(desk.plan!.session.run(addPerson('x'))).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
    expect(await desk.save()).toMatchObject({ ok: true, value: { path: copy, readOnly: null } });
    value(desk.plan!.session.run(addPerson('Now it can be')));
    expect(await readFile(file, 'utf8')).toBe(edited);
    expect(value(await registry().open(copy)).session.plan.council.name).toBe('Ashbourne Vale Borough Council');
  });

  test('and never over the file that was edited by hand, nor over another copy of it', async () => {
    const dir = await folder();
    const [file, copy] = [path.join(dir, 'a.matters'), path.join(dir, 'b.matters')];
    const maker = aDesk({ where: [file, copy] });
    value(await maker.desk.start(START, 'x'));
    await maker.desk.save();
    await maker.desk.saveAs();
    await maker.desk.close();
    const edited = (await readFile(file, 'utf8')).replace('"name": "Ashbourne Vale Borough Council"', '"name": "Another Council"');
    await writeFile(file, edited);
    const before = await readFile(copy, 'utf8');
    const { desk } = aDesk({ where: [file, copy] });
    value((await desk.open(file))!);
    for (const at of [file, copy]) {
      expect([at, await desk.save()]).toMatchObject([at, { ok: false, failure: { kind: 'overTheCopy', message: expect.stringContaining('Save it under another name.') as string } }]);
    }
    expect([await readFile(file, 'utf8'), await readFile(copy, 'utf8')]).toEqual([edited, before]);
    expect(desk.plan?.session.readOnly).toContain('changed by hand');
  });
});

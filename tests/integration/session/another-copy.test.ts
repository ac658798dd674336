import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CameIn, OtherCopy } from '../../../shared/contract/copies.ts';
import { aDesk } from './a-desk.ts';
import { folder, registry, START, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;

/** A desk with a saved plan on it, and a copy of its file that Tom may work on. */
async function planAndCopy() {
  const dir = await folder();
  const [file, copy] = [path.join(dir, 'Plan.matters'), path.join(dir, 'From Tom', 'Plan.matters')];
  const at = aDesk({ where: [file] });
  value(await at.desk.start(START, 'x'));
  await at.desk.save();
  await mkdir(path.dirname(copy));
  await copyFile(file, copy);
  const tomsEdit = async (name: string, where = copy) => {
    const toms = registry(undefined, 'Tom Okoro');
    const plan = value(await toms.open(where));
    value(plan.session.run(addPerson(name)));
    value(await plan.save());
    await toms.close(plan);
  };
  const offers = () => at.told.filter(({ event }) => event === 'copy:offered').map(({ told }) => told as OtherCopy);
  const came = () => at.told.filter(({ event }) => event === 'copy:cameIn').map(({ told }) => told as CameIn);
  return { ...at, file, copy, tomsEdit, offers, came };
}
const names = (desk: Awaited<ReturnType<typeof planAndCopy>>['desk']) => desk.plan!.session.plan.all('person').map(({ name }) => name).sort();

describe('opening another copy of the open plan', () => {
  test('offers it, and the open plan stays as it is', async () => {
    const { desk, copy, tomsEdit, offers, events } = await planAndCopy();
    await tomsEdit('Theirs');
    value(desk.plan!.session.run(addPerson('Mine')));
    const { plan } = desk;
    expect(await desk.open(copy)).toBeNull();
    expect(desk.plan).toBe(plan);
    expect(offers()).toEqual([{
      path: copy, name: 'Plan.matters', stands: 'apart', theirs: 1, people: ['Tom Okoro'], ours: 1, last: { at: '2026-11-09T09:30:00Z', by: 'Tom Okoro' },
    }]);
    expect(names(desk)).toEqual(['Mine']);
    expect(events()).toEqual(['plan:opened', 'plan:changed', 'copy:offered']);
  });

  test('names an older copy as older, an equal one as the same, and a newer one as newer', async () => {
    const { desk, copy, file, tomsEdit, offers } = await planAndCopy();
    await desk.open(copy);
    value(desk.plan!.session.run(addPerson('Mine')));
    await desk.open(copy);
    await desk.save();
    await copyFile(file, copy);
    await tomsEdit('Theirs');
    await desk.open(copy);
    expect(offers().map(({ stands, theirs, ours }) => [stands, theirs, ours])).toEqual([['same', 0, 0], ['older', 0, 1], ['newer', 1, 0]]);
  });

  test('opened in its place, the open plan is saved and put away first', async () => {
    const { desk, file, copy } = await planAndCopy();
    value(desk.plan!.session.run(addPerson('Mine')));
    value((await desk.open(copy, true))!);
    expect(desk.plan?.path).toBe(copy);
    expect(await readFile(file, 'utf8')).toContain('"name": "Mine"');
  });

  test('an unrelated plan is opened as usual', async () => {
    const { desk, offers } = await planAndCopy();
    const other = path.join(await folder(), 'Other.matters');
    const elsewhere = aDesk({ where: [other] });
    value(await elsewhere.desk.start(START, 'y'));
    await elsewhere.desk.save();
    value((await desk.open(other))!);
    expect(desk.plan?.path).toBe(other);
    expect(offers()).toEqual([]);
  });

  test('a copy that can only be read is said to be one, and why; asked for in place of the open plan it is opened to be read', async () => {
    const { desk, file, copy, tomsEdit, offers } = await planAndCopy();
    await tomsEdit('Theirs', copy);
    const whole = await readFile(copy, 'utf8');
    const flawed = {
      tooNew: whole.replace('"version":1', '"version":99'),
      damaged: whole.replace('"label":"Added Theirs"', '"label":"Added nobody"'),
      handEdited: whole.replace('"name": "Theirs"', '"name": "Somebody else"'),
      cutShort: whole.slice(0, -200),
      withoutRecord: JSON.stringify({ ...(JSON.parse(whole) as object), record: undefined, check: undefined }),
    };
    for (const [flaw, words] of Object.entries(flawed)) {
      await writeFile(copy, words);
      expect(await desk.open(copy), flaw).toBeNull();
      expect(offers().at(-1)).toEqual({ path: copy, name: path.basename(copy), flaw });
      expect(desk.plan?.path).toBe(file);
    }
    await writeFile(copy, flawed.tooNew);
    value((await desk.open(copy, true))!);
    expect(desk.plan?.session.readOnly).toContain('newer version');
  });
});

describe('looking at the file while it is open', () => {
  test('our own saves are ours', async () => {
    const { desk, came } = await planAndCopy();
    value(desk.plan!.session.run(addPerson('Mine')));
    await desk.save();
    expect(await desk.plan!.lookAtFile()).toBe('ours');
    expect(came()).toEqual([]);
  });

  test('what Tom saved over it comes in at once, and is said', async () => {
    const { desk, file, tomsEdit, came } = await planAndCopy();
    await tomsEdit('Theirs', file);
    expect(await desk.plan!.lookAtFile()).toBe('takenIn');
    expect(names(desk)).toEqual(['Theirs']);
    expect(desk.plan!.file.state).toBe('saved');
    expect(came()).toEqual([{ sentence: 'Tom Okoro’s change came in: Added Theirs.', touched: [desk.plan!.session.plan.all('person')[0]!.id], clashes: 0 }]);
    expect(await desk.plan!.lookAtFile()).toBe('ours');
  });

  test('what comes in beside unsaved work leaves both to be saved', async () => {
    const { desk, file, tomsEdit } = await planAndCopy();
    value(desk.plan!.session.run(addPerson('Mine')));
    await tomsEdit('Theirs', file);
    expect(await desk.plan!.lookAtFile()).toBe('takenIn');
    expect(desk.plan!.isDirty).toBe(true);
    await desk.save();
    expect(names(desk)).toEqual(['Mine', 'Theirs']);
    expect(value(await registry().open(file)).session.plan.all('person')).toHaveLength(2);
  });

  test('an older copy put in its place takes nothing away: the plan is saved over it again', async () => {
    const { desk, file, copy, came } = await planAndCopy();
    value(desk.plan!.session.run(addPerson('Mine')));
    await desk.save();
    await copyFile(copy, file);
    expect(await desk.plan!.lookAtFile()).toBe('takenIn');
    expect(desk.plan!.isDirty).toBe(true);
    expect(came()).toEqual([]);
    await desk.save();
    expect(await readFile(file, 'utf8')).toContain('"name": "Mine"');
  });

  test('gone: it may be on its way, and once it is certain it is said, and saving puts it back', async () => {
    const { desk, file } = await planAndCopy();
    await rm(file);
    expect(await desk.plan!.lookAtFile()).toBe('gone');
    expect(desk.plan!.file.state).toBe('saved');
    await desk.plan!.lookAtFile({ isCertain: true });
    expect(desk.plan!.file).toMatchObject({ state: 'failed', problem: expect.stringContaining('is no longer in') as string });
    expect(desk.plan!.isDirty).toBe(true);
    value((await desk.save())!);
    expect(desk.plan!.file).toMatchObject({ state: 'saved', problem: null });
    expect(value(await registry().open(file)).session.plan.all('recommendation')).toHaveLength(2);
  });

  test('something else: nothing is written over it, and when the plan is back all is well again', async () => {
    const { desk, file, copy } = await planAndCopy();
    await writeFile(file, 'Something else entirely');
    expect(await desk.plan!.lookAtFile({ isCertain: true })).toBe('another');
    expect(desk.plan!.file.problem).toContain('no longer holds this plan');
    expect(await desk.save()).toMatchObject({ ok: false, failure: { kind: 'savedElsewhere' } });
    expect(await readFile(file, 'utf8')).toBe('Something else entirely');
    await copyFile(copy, file);
    expect(await desk.plan!.lookAtFile({ isCertain: true })).toBe('ours');
    expect(desk.plan!.file).toMatchObject({ state: 'saved', problem: null });
  });

  test('a clash that comes in is counted', async () => {
    const { desk, file, came } = await planAndCopy();
    const rec = desk.plan!.session.plan.all('recommendation')[0]!.id;
    const toms = registry(undefined, 'Tom Okoro');
    const plan = value(await toms.open(file));
    value(plan.session.run({ do: 'recommendation.respond', ids: [rec], response: { answer: 'accepted', reason: '' } }));
    value(await plan.save());
    value(desk.plan!.session.run({ do: 'recommendation.respond', ids: [rec], response: { answer: 'not accepted', reason: 'No money' } }));
    await desk.plan!.lookAtFile();
    expect(came()).toMatchObject([{ clashes: 1, touched: [rec] }]);
    expect(came()[0]!.sentence).toMatch(/^Tom Okoro’s change came in: .* One clashes with what stands here; both are kept until you choose\.$/);
  });
});

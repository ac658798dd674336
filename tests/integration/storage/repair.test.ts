import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { disk } from '../../../electron/storage/file-system.ts';
import { contentsOf } from '../../../electron/storage/plan-file/contents.ts';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { hashOf } from '../../../shared/record/hash.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { folder, registry, startedPlan, surroundings, value } from '../session/a-plan.ts';

/** What a person reads in a plan: everything but the order the record came in. */
const said = (plan: Plan) => JSON.stringify([plan.details, plan.all('action'), plan.all('person'), plan.all('recommendation'), plan.all('update')]);

/** A saved plan with a few changes, and its text. */
async function aFile() {
  const plans = registry();
  const { plan, session, action } = startedPlan(plans);
  value(session.run({ do: 'action.setStatus', ids: [action], status: { is: 'on track' } }));
  value(session.run({ do: 'action.set', ids: [action], fields: { detail: 'By the spring' } }));
  value(session.run({ do: 'person.add', fields: { name: 'Tom Okoro' } }));
  const dir = await folder();
  const file = path.join(dir, 'plan.matters');
  value(await plans.saveAs(plan, file));
  await plans.close(plan);
  return { dir, file, session, action, text: await readFile(file, 'utf8'), bytes: await readFile(file) };
}
const open = async (file: string) => value(await registry().open(file));
const namesIn = async (dir: string) => (await readdir(dir)).sort();
const KEPT = 'plan (damaged 2026-11-09).matters';

describe('a damaged record', () => {
  const altered = (text: string) => text.replace('"label":"Set A1 to on track"', '"label":"Set A1 to complete"');

  test('is noticed and named by change, the readable plan opens, and repaired it reads the same and is worked on', async () => {
    const { dir, file, session, text } = await aFile();
    expect(altered(text)).not.toBe(text);
    await writeFile(file, altered(text));
    const plans = registry();
    const shown = value(await plans.open(file));
    expect(shown.session.readOnly).toContain('damaged');
    expect(said(shown.session.plan)).toBe(said(session.plan));
    expect(shown.repair).toEqual({ is: 'damaged', found: [
      'The change “Set A1 to complete” by Asha Rahman of 9 November 2026 does not fit its hash: something in it was altered.',
      '2 changes were made on top of one that this file has not got.',
    ] });
    await plans.close(shown);
    expect(value(await plans.repair(file, 'plan part'))).toEqual({ keptAs: path.join(dir, KEPT), isAnother: false });
    expect(await namesIn(dir)).toEqual([KEPT, 'plan.matters']);
    expect(await readFile(path.join(dir, KEPT), 'utf8')).toBe(altered(text));

    const again = await open(file);
    expect([again.session.readOnly, again.session.planId]).toEqual([null, session.planId]);
    expect(said(again.session.plan)).toBe(said(session.plan));
    expect(again.session.record.damaged(sha256)).toEqual([]);
    value(again.session.run({ do: 'person.add', fields: { name: 'Later' } }));
    value(await again.save());
  });

  test('a sound copy merged afterwards brings the rest of the history back, and nothing clashes', async () => {
    const { dir, file, session, text, bytes } = await aFile();
    await writeFile(path.join(dir, 'sound.matters'), bytes);
    await writeFile(file, altered(text));
    value(await registry().repair(file, 'plan part'));
    const repaired = await open(file);
    repaired.session.takeIn((await open(path.join(dir, 'sound.matters'))).session.changes());
    expect(repaired.session.record.problems()).toEqual([]);
    expect(repaired.session.record.state.clashes()).toEqual([]);
    expect(said(repaired.session.plan)).toBe(said(session.plan));
    for (const change of session.changes()) expect(repaired.session.changes()).toContainEqual(change);
  });

  test('the file as it was is never written over: each repair has a name of its own', async () => {
    const { dir, file, text } = await aFile();
    for (const times of [1, 2, 3]) {
      await writeFile(file, altered(text));
      value(await registry().repair(file, 'plan part'));
      expect(await namesIn(dir)).toHaveLength(times + 1);
    }
    expect(await namesIn(dir)).toEqual([KEPT, 'plan (damaged 2026-11-09, 2).matters', 'plan (damaged 2026-11-09, 3).matters', 'plan.matters']);
  });

  test('where the file as it is cannot be kept beside it, nothing is repaired', async () => {
    const { dir, file, text } = await aFile();
    await writeFile(file, altered(text));
    const full = new PlanFiles({ ...disk, create: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) }, () => Promise.resolve());
    const refused = await new PlanRegistry(full, surroundings()).repair(file, 'plan part');
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'diskFull', message: expect.stringContaining('Nothing was repaired') as string } });
    expect(await namesIn(dir)).toEqual(['plan.matters']);
    expect(await readFile(file, 'utf8')).toBe(altered(text));
  });
});

describe('a file that is cut short', () => {
  test('keeps the plan it says and all changes before the cut', async () => {
    const { file, session, text } = await aFile();
    const cut = text.slice(0, text.lastIndexOf('{"after":') + 40);
    await writeFile(file, cut);
    expect((await open(file)).repair?.is).toBe('damaged');
    expect(value(await registry().repair(file, 'plan part')).isAnother).toBe(false);
    const { session: repaired } = await open(file);
    expect(said(repaired.plan)).toBe(said(session.plan));
    expect(repaired.changes().slice(0, -1)).toEqual(session.changes().slice(0, -1));
    expect(repaired.changes().at(-1)).toMatchObject({ label: 'Took over what the plan part of the file said', by: 'Asha Rahman' });
  });

  test('with its plan part gone as well, goes on from its record', async () => {
    const { file, session, text } = await aFile();
    await writeFile(file, text.replace('"plan":{', '"plan":{{{'));
    expect(said((await open(file)).session.plan)).toBe(said(session.plan));
    value(await registry().repair(file, 'plan part'));
    const { session: repaired } = await open(file);
    expect(repaired.changes()).toEqual(session.changes());
  });

  test('before its record begins, becomes a plan of its own, and says so', async () => {
    const { file, session, text } = await aFile();
    await writeFile(file, text.replace(/"hash":"[0-9a-f]{4}/g, '"hash":"0000'));
    expect(value(await registry().repair(file, 'plan part')).isAnother).toBe(true);
    const { session: repaired } = await open(file);
    expect(repaired.planId).not.toBe(session.planId);
    expect(said(repaired.plan)).toBe(said(session.plan));
    expect(repaired.record.merge(session.record, sha256)).toMatchObject({ failure: { kind: 'anotherPlan' } });
  });
});

describe('a plan part changed by hand', () => {
  const edited = (text: string) => {
    const file = JSON.parse(text) as { plan: { actions: Record<string, unknown>[]; people: unknown[] } };
    const [first, second] = file.plan.actions as [Record<string, unknown>, Record<string, unknown>];
    first['title'] = 'Agree six outcomes';
    delete first['detail'];
    file.plan.actions = [first, { ...second, id: `${String(second['id'])}9`, ref: 'A3' }];
    return JSON.stringify(file);
  };

  test('either part can be gone on from, by the same plan, with its history', async () => {
    const { dir, file, session, text } = await aFile();
    await writeFile(file, edited(text));
    expect((await open(file)).repair).toMatchObject({ is: 'handEdited', found: expect.arrayContaining(['A1: the title is “Agree eight outcomes” in the record, “Agree six outcomes” in the plan part.']) as string[] });
    value(await registry().repair(file, 'record'));
    expect((await open(file)).session.changes()).toEqual(session.changes());

    await writeFile(file, edited(text));
    value(await registry().repair(file, 'plan part'));
    const { session: repaired } = await open(file);
    expect(repaired.planId).toBe(session.planId);
    expect(repaired.plan.all('action').map(({ ref, title, detail }) => [ref, title, detail])).toEqual([['A1', 'Agree six outcomes', ''], ['A3', 'Publish them', '']]);
    expect(repaired.changes().slice(0, -1)).toEqual(session.changes());
    expect(await namesIn(dir)).toHaveLength(3);
  });
});

describe('a file with changes that cannot be placed', () => {
  /** A file whose record holds these lines as they are. */
  const withChanges = (session: { planId: string; record: PlanRecord }, changes: readonly unknown[]) => {
    const text = Buffer.from(encodePlanFile(contentsOf(session.record))).toString('utf8');
    const [before, after] = [text.slice(0, text.indexOf('"record":')), text.slice(text.indexOf('\n]}') + 3)];
    return `${before}"record":{"changes":[\n${changes.map((change) => JSON.stringify(change)).join(',\n')}\n]}${after}`;
  };

  test('those that wait are counted, and saving keeps them', async () => {
    const { file, session } = await aFile();
    const later = session.record.copy();
    value(later.write('zz:1', { at: '2026-11-10T09:00:00Z', by: 'Tom', label: 'First' }, { 'person/zz-1': { name: 'A' } }, sha256));
    const waiting = value(later.write('zz:2', { at: '2026-11-10T09:00:00Z', by: 'Tom', label: 'Second' }, { 'person/zz-1': { post: 'B' } }, sha256));
    await writeFile(file, withChanges(session, [...session.changes(), waiting]));
    const plan = await open(file);
    expect(plan.notices.join(' ')).toContain('1 change waits for a copy of the plan that you have not got');
    value(plan.session.run({ do: 'person.add', fields: { name: 'Later' } }));
    value(await plan.save());
    const again = await open(file);
    expect(again.session.changes()).toContainEqual(waiting);
    again.session.takeIn(later.changes());
    expect(again.session.record.problems()).toEqual([]);
    expect(again.session.plan.get('person', 'person/zz-1')).toMatchObject({ name: 'A', post: 'B' });
  });

  test.each(['differs', 'sessionBroken', 'cycle'] as const)('%s has its sentence, and a repair loses nothing that holds', async (kind) => {
    const { file, session } = await aFile();
    const base = session.record;
    const other = base.copy();
    const extra: unknown[] = [];
    if (kind === 'differs') {
      const twin = new PlanRecord(base.planId);
      twin.take(base.changes().slice(0, -1));
      extra.push(value(twin.write(base.changes().at(-1)!.id, { at: '2026-11-10T09:00:00Z', by: 'Tom', label: 'Another one' }, { 'person/zz-1': { name: 'A' } }, sha256)));
    }
    if (kind === 'sessionBroken') {
      value(other.write('zz:1', { at: '2026-11-10T09:00:00Z', by: 'Tom', label: 'First' }, { 'person/zz-1': { name: 'A' } }, sha256));
      const jumped = value(other.write('zz:2', { at: '2026-11-10T09:00:00Z', by: 'Tom', label: 'Second' }, { 'person/zz-1': { post: 'B' } }, sha256));
      // The same words on other parents, sealed anew: sound in itself.
      const { hash: _hash, ...draft } = jumped;
      const forged = { ...draft, after: [base.frontier()[0]!] };
      extra.push({ ...forged, hash: hashOf(sha256, base.planId, [base.graph.nodes.get(forged.after[0]!)!.change.hash], forged) });
    }
    if (kind === 'cycle') {
      const line = (id: string, after: string) => ({ after: [after], at: '2026-11-10T09:00:00Z', by: 'Tom', edits: {}, hash: 'a'.repeat(32), id, label: 'Round and round' });
      extra.push(line('zz:1', 'yy:1'), line('yy:1', 'zz:1'));
    }
    await writeFile(file, withChanges(session, [...base.changes(), ...extra]));
    const read = decodePlanFile(await readFile(file));
    const sentences = read.kind === 'damaged' ? read.found : read.kind === 'opened' ? read.notices : [];
    const words = { differs: 'is there twice, with different words', sessionBroken: 'does not follow the one made before it', cycle: 'to have been made on top of each other' }[kind];
    expect(sentences.join(' ')).toContain(words);
    if (read.kind === 'damaged') value(await registry().repair(file, 'plan part'));
    const plan = await open(file);
    expect(plan.session.readOnly).toBeNull();
    for (const change of base.changes()) expect(plan.session.changes()).toContainEqual(change);
    expect(said(plan.session.plan)).toBe(said(session.plan));
  });
});

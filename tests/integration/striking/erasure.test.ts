import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OpenPlan } from '../../../electron/session/open-plan.ts';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { strikeEverywhere } from '../../../electron/session/strike-everywhere.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { disk, type FileSystem } from '../../../electron/storage/file-system.ts';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { recoveryIn } from '../../../electron/storage/recovery/recovery.ts';
import type { StrikeOrder } from '../../../shared/contract/striking.ts';
import { wordsFinder } from '../../../shared/striking/find-words.ts';
import { strikingOf } from '../../../shared/striking/what-goes.ts';
import { folder, startedPlan, surroundings, value } from '../session/a-plan.ts';
import { filesWith, spellingsOf } from './leaks.ts';

const SECRET = 'Zoë Quill–Marsh, 4 Vale Road';
const WHY = 'Request of 9 November, Article 17';

/** The application's data folder, a folder of plans, and openings of plans with both. */
async function aComputer(files: FileSystem = disk) {
  const [data, plans] = [await folder(), await folder()];
  const { now } = surroundings();
  /** One run of the application; another run on the same data finds what the first has left. */
  const run = () => new PlanRegistry(new PlanFiles(files, () => Promise.resolve()), surroundings(), recoveryIn({ folder: data, now, say: () => undefined, files }));
  const backups = recoveryIn({ folder: data, now, say: () => undefined }).backups;
  return { data, plans, run, backups, file: (name: string) => path.join(plans, name) };
}

/** What a clerk would order who proposes other words in every place. */
function orderFor({ session }: OpenPlan, words = SECRET): StrikeOrder {
  const finder = wordsFinder(words, false)!;
  const instead = strikingOf(session.record, finder).places.map(({ entity, field, path: at, text }) => ({ entity, field, path: [...at], text: finder.without(text, '[struck out]') }));
  return { words, insideWords: false, why: WHY, instead, deleteUnread: false };
}

/** A plan that says the words in many ways: as a title and so in labels, inside a status, undone and done again, removed, and in a name that was put right. */
function saySecret({ session }: OpenPlan, action: string): void {
  value(session.run({ do: 'action.set', ids: [action], fields: { detail: `Wait for ${SECRET} to answer`, successMeasure: 'Answered' } }));
  value(session.undo());
  value(session.redo());
  value(session.run({ do: 'action.setStatus', ids: [action], status: { is: 'at risk', cause: `${SECRET} is away`, route: 'Write again' } }));
  const gone = value(session.run({ do: 'action.add', fields: { title: `Visit ${SECRET}` } })).made!;
  value(session.run({ do: 'action.remove', ids: [gone] }));
  const person = value(session.run({ do: 'person.add', fields: { name: SECRET } })).made!;
  value(session.run({ do: 'person.set', id: person, fields: { name: 'A resident', post: 'Resident' } }));
}

describe('struck words are in no file the application wrote', () => {
  test('not in the plan, its journal, its earlier versions or what another run left; merging brings them back from no copy; the chain holds', async () => {
    const { data, plans, run, backups, file } = await aComputer();
    const registry = run();
    const { plan, session, action } = startedPlan(registry);
    value(await registry.saveAs(plan, file('plan.matters')));
    saySecret(plan, action);
    value(await plan.save());
    await backups.keep(session.planId, await readFile(file('plan.matters')), 'merge');
    await copyFile(file('plan.matters'), path.join(await folder(), 'copy.matters'));
    // A run that ended without saving: it had opened a copy, and somebody wrote the words there once more.
    const elsewhere = await folder();
    await copyFile(file('plan.matters'), path.join(elsewhere, 'copy.matters'));
    const crashed = value(await run().open(path.join(elsewhere, 'copy.matters')));
    value(crashed.session.run({ do: 'action.set', ids: [action], fields: { internalNote: `Ask ${SECRET}` } }));
    await crashed.safekeeping!.written();
    // Unsaved work of this run.
    value(session.run({ do: 'action.set', ids: [action], fields: { internalNote: `Or telephone ${SECRET}` } }));
    await plan.safekeeping!.written();
    const before = session.plan;
    expect((await filesWith(SECRET, data, plans)).length).toBeGreaterThan(3);

    const struck = value(await strikeEverywhere(plan, orderFor(plan)));
    expect(struck.notes).toEqual([]);
    expect(struck.changes).toBe(7);
    await plan.safekeeping!.written();
    expect(await filesWith(SECRET, data, plans)).toEqual([]);

    // The plan reads as before, but for the words.
    const after = session.plan;
    const said = JSON.stringify(before.all('action')).replaceAll(SECRET, '[struck out]');
    expect(JSON.stringify(after.all('action'))).toBe(said);
    expect(after.all('person').map(({ name, post }) => [name, post])).toEqual(before.all('person').map(({ name, post }) => [name, post]));
    expect(after.get('action', action)).toMatchObject({ detail: 'Wait for [struck out] to answer', successMeasure: 'Answered', status: { is: 'at risk', cause: '[struck out] is away' } });
    // Nothing that can be undone or done again has them either.
    for (;;) {
      expect(`${session.history.undo} ${session.history.redo}`).not.toContain('Quill');
      if (!session.undo().ok) break;
    }
    while (session.redo().ok) expect(JSON.stringify(session.changes())).not.toContain(SECRET);
    value(await plan.save());
    expect(await filesWith(SECRET, data, plans)).toEqual([]);

    // A copy that still has them, merged both ways.
    const copy = value(await run().open(path.join(elsewhere, 'copy.matters')));
    expect(await filesWith(SECRET, elsewhere)).toHaveLength(1);
    session.takeIn(copy.session.record.changes());
    value(await plan.save());
    expect(await filesWith(SECRET, plans)).toEqual([]);
    copy.session.takeIn(session.record.changes());
    value(await copy.save());
    expect(await filesWith(SECRET, elsewhere)).toEqual([]);
    expect(sha256(await readFile(file('plan.matters')))).toBe(sha256(await readFile(path.join(elsewhere, 'copy.matters'))));

    for (const one of [file('plan.matters'), path.join(elsewhere, 'copy.matters')]) {
      const read = decodePlanFile(await readFile(one));
      expect(read).toMatchObject({ kind: 'opened', notices: [] });
      expect(read.kind === 'opened' && read.contents.record.damaged(sha256)).toEqual([]);
      expect(await readFile(one, 'utf8')).toContain(WHY);
    }
    // What is kept can still be read, and brings back nothing that had been lost besides.
    for (const version of await backups.list(session.planId)) {
      const read = decodePlanFile(await readFile(backups.fileOf(version)));
      expect(read).toMatchObject({ kind: 'opened' });
    }
    expect(await backups.list(session.planId)).not.toEqual([]);
  });

  test('the search would find them, however they were written', async () => {
    const place = await folder();
    for (const [index, bytes] of spellingsOf(SECRET).entries()) await writeFile(path.join(place, `${index}.bin`), Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]));
    expect(await filesWith(SECRET, place)).toHaveLength(spellingsOf(SECRET).length);
    const whole = Buffer.from(`12${SECRET}34`);
    for (const cut of [0, 1, 2]) {
      await writeFile(path.join(place, 'base64'), whole.subarray(cut).toString('base64'));
      expect(await filesWith(SECRET, place)).toContain(path.join(place, 'base64'));
    }
  });
});

describe('what cannot be cleaned is said', () => {
  test('unsaved work that cannot be read is named, and deleted only when that is asked for', async () => {
    const { data, run, file } = await aComputer();
    const registry = run();
    const { plan, session, action } = startedPlan(registry);
    value(await registry.saveAs(plan, file('plan.matters')));
    saySecret(plan, action);
    await plan.safekeeping!.written();
    const torn = path.join(data, 'journal', `${session.planId}-0123456789ab.journal`);
    await writeFile(torn, `torn ${SECRET}`);
    // Another plan's is none of ours.
    await writeFile(path.join(data, 'journal', 'another-plan-0123456789ab.journal'), 'torn');
    expect(await plan.safekeeping!.recovery.journal.unread(session.planId)).toEqual([torn]);
    const struck = value(await strikeEverywhere(plan, orderFor(plan)));
    expect(struck.notes).toEqual([expect.stringContaining(torn)]);
    expect(await filesWith(SECRET, data)).toEqual([torn]);

    value(session.run({ do: 'action.set', ids: [action], fields: { internalNote: `Ask ${SECRET}` } }));
    expect(value(await strikeEverywhere(plan, { ...orderFor(plan), deleteUnread: true })).notes).toEqual([]);
    await plan.safekeeping!.written();
    expect(await filesWith(SECRET, data)).toEqual([]);
    expect(await plan.safekeeping!.recovery.journal.unread('another-plan')).toHaveLength(1);
  });

  test('what a later version wrote: the words go from earlier versions and unsaved work, and are named where they are left in the plan', async () => {
    const { data, run, backups, file } = await aComputer();
    const first = run();
    const { plan: begun, action } = startedPlan(first);
    value(await first.saveAs(begun, file('plan.matters')));
    await first.close(begun);
    const later = await new PlanFiles().read(file('plan.matters'));
    const { record } = value(later).contents;
    value(await new PlanFiles().write(file('plan.matters'), { record, unknown: { file: { seating: { by: `${SECRET} and others` } }, record: {} } }, { replaces: (value(await new PlanFiles().digestOf(file('plan.matters'))))! }));
    await backups.keep(record.planId, await readFile(file('plan.matters')), 'merge');
    const plan = value(await run().open(file('plan.matters')));
    saySecret(plan, action);
    await plan.safekeeping!.written();
    const struck = value(await strikeEverywhere(plan, orderFor(plan)));
    expect(struck.notes).toEqual([expect.stringContaining('“seating”')]);
    expect(await filesWith(SECRET, path.join(data, 'backups'))).toEqual([]);
    expect(await readFile(backups.fileOf((await backups.list(record.planId))[0]!), 'utf8')).toContain('and others');
  });

  test('where the file cannot be saved, and where an earlier version cannot be replaced', async () => {
    let full = false;
    const failing: FileSystem = { ...disk, create: (file, mode) => (full ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : disk.create(file, mode)) };
    const { run, backups, file, data } = await aComputer(failing);
    const registry = run();
    const { plan, session, action } = startedPlan(registry);
    value(await registry.saveAs(plan, file('plan.matters')));
    saySecret(plan, action);
    value(await plan.save());
    await backups.keep(session.planId, await readFile(file('plan.matters')), 'merge');
    full = true;
    const struck = value(await strikeEverywhere(plan, orderFor(plan)));
    expect(struck.notes).toHaveLength(2);
    expect(struck.notes[0]).toContain('The words still stand in the plan’s file, because it could not be saved.');
    expect(struck.notes[1]).toContain(path.join(data, 'backups', session.planId));
    expect(JSON.stringify(session.changes())).not.toContain('Quill');
    full = false;
    value(await plan.save());
    expect(await filesWith(SECRET, path.dirname(file('plan.matters')))).toEqual([]);
  });
});

describe('an order to strike is refused, and nothing is changed', () => {
  test.each([
    ['too few letters', { words: '–' }, 'tooFewLetters'],
    ['no reason', { why: '  ' }, 'noReason'],
    ['a reason with the words in it', { why: `${SECRET} asked` }, 'reasonHoldsWords'],
    ['words that nothing has', { words: 'nobody ever said this' }, 'notMentioned'],
    ['a place without other words', { instead: [] }, 'placesChanged'],
  ])('%s', async (_name, part, kind) => {
    const registry = (await aComputer()).run();
    const { plan, session, action } = startedPlan(registry);
    saySecret(plan, action);
    const { revision } = session;
    const changes = JSON.stringify(session.changes());
    expect(session.strike({ ...orderFor(plan), ...part })).toMatchObject({ ok: false, failure: { kind } });
    expect([session.revision, JSON.stringify(session.changes())]).toEqual([revision, changes]);
  });
});


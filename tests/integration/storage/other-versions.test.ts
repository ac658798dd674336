import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { broughtUp, type Migration } from '../../../electron/storage/migrations/migration.ts';
import { STEPS } from '../../../electron/storage/migrations/steps.ts';
import type { Members } from '../../../electron/storage/plan-file/contents.ts';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { VERSION } from '../../../electron/storage/plan-file/format.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, registry, START, value } from '../session/a-plan.ts';
import { inPlainWords } from './in-plain-words.ts';

const plans = (place: string) => fileURLToPath(new URL(`../../fixtures/plans/${place}`, import.meta.url));
const LATER = ['record-as-now.matters', 'record-unlike-now.matters'];

describe('a file of version 99, which nobody has written yet', () => {
  test.each(LATER)('%s is shown, read only, and says why', async (name) => {
    const { session, file, notices } = value(await registry().open(plans(`v99/${name}`)));
    expect(file.readOnly).toMatch(/^This plan was saved by a newer version of Matters Arising\..*install the newer version\.$/);
    expect(notices).toEqual([]);
    expect(session.plan.details.title).toBe('Ashbourne Vale – Peer challenge – Action plan');
    expect(session.plan.all('action').map(({ ref }) => ref)).toEqual(['A1', 'A2']);
    expect(session.run({ do: 'plan.set', fields: { title: 'Another' } })).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
    expect(session.undo()).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
  });

  test('what this version does not know of it is held as it stands', async () => {
    const outcome = decodePlanFile(await readFile(plans('v99/record-as-now.matters')));
    if (outcome.kind !== 'planFileTooNew') throw new Error(outcome.kind);
    expect(outcome.version).toBe(99);
    expect(outcome.contents!.unknown).toEqual({
      file: { compression: { scheme: 'none', since: 99 }, letterhead: { colour: '#336699' }, notes: ['kept'] }, record: { archive: null, hints: { folded: true } },
    });
    const asNow = decodePlanFile(await readFile(plans('v1/unknown-members.matters')));
    expect(asNow.kind === 'opened' && inPlainWords(asNow.contents.record)).toEqual(inPlainWords(outcome.contents!.record));
  });

  test.each(LATER)('%s is not rewritten by Save or Save as, under its own name or any other', async (name) => {
    const dir = await folder();
    const file = path.join(dir, 'Plan.matters');
    const bytes = await readFile(plans(`v99/${name}`));
    await writeFile(file, bytes);
    const { desk, asked } = aDesk();
    value((await desk.open(file))!);
    expect(await desk.save()).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
    expect(await desk.saveAs()).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
    expect(await desk.close()).toBe(true);
    // Not even asked where to.
    expect(asked).toEqual([]);
    expect(await readdir(dir)).toEqual(['Plan.matters']);
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  test.each(LATER)('%s is not lost under another plan, nor under an older copy of itself', async (name) => {
    const dir = await folder();
    const file = path.join(dir, 'Plan.matters');
    const bytes = await readFile(plans(`v99/${name}`));
    await writeFile(file, bytes);
    const reg = registry();
    const another = value(reg.start(START, 'x'));
    expect(await reg.saveAs(another, file)).toMatchObject({ ok: false, failure: { kind: 'overANewer' } });
    const older = path.join(dir, 'Older.matters');
    await writeFile(older, await readFile(plans('v1/unknown-members.matters')));
    const copy = value(await reg.open(older));
    value(copy.session.run({ do: 'plan.set', fields: { title: 'From the older version' } }));
    expect(await reg.saveAs(copy, file)).toMatchObject({ ok: false, failure: { kind: 'overANewer' } });
    expect((await readFile(file)).equals(bytes)).toBe(true);
    expect(await new PlanFiles().holdsAPlan(file)).toBe(true);
    await reg.close(copy);
  });
});

/**
 * A version 0 there never was, to show how a step works: it called the words `words`, the id `plan`, and had no `check`.
 * The first real step will stand in `STEPS`, with a frozen file of its own.
 */
const THE_WORDS_ARE_CALLED_PLAN: Migration = {
  name: 'the words are called plan, and the plan’s id planId',
  from: 0,
  migrate: ({ words, plan, ...rest }) => ({ ...rest, planId: plan, plan: words }),
};
async function versionZero(): Promise<{ readonly old: Uint8Array; readonly now: Uint8Array }> {
  const now = await readFile(plans('v1/clashes.matters'));
  const { planId, plan, check: _check, version: _version, ...rest } = JSON.parse(now.toString()) as Members;
  return { old: Buffer.from(JSON.stringify({ ...rest, version: 0, plan: planId, words: plan })), now };
}

describe('a file of an earlier version', () => {
  test('there is a step for every version before this one', () => {
    expect(STEPS.map(({ from }) => from)).toEqual(Array.from({ length: VERSION - 1 }, (_, n) => n + 1));
    expect(new Set(STEPS.map(({ name }) => name)).size).toBe(STEPS.length);
  });

  test('the words are called plan, and the plan’s id planId: before and after', async () => {
    const { old, now } = await versionZero();
    const [before, expected] = [decodePlanFile(old, [THE_WORDS_ARE_CALLED_PLAN]), decodePlanFile(now)];
    if (before.kind !== 'opened' || expected.kind !== 'opened') throw new Error(`${before.kind}, ${expected.kind}`);
    expect(before.notices[0]).toMatch(/^This plan was saved by an earlier version.*nothing in its history changes\.$/);
    expect(inPlainWords(before.contents.record)).toEqual(inPlainWords(expected.contents.record));
    // Written again it is a file of this version, byte for byte what this version would have written.
    expect(Buffer.from(encodePlanFile(before.contents)).equals(now)).toBe(true);
  });

  test('without a step for it, it is not guessed at', async () => {
    const { old } = await versionZero();
    expect(decodePlanFile(old, []).kind).toBe('damaged');
    expect(decodePlanFile(old).kind).toBe('damaged');
  });

  test('steps follow each other, and one that touches a change is refused', () => {
    const changes = [{ id: 'a:1' }, { id: 'a:2' }];
    const step = (from: number, migrate: Migration['migrate']): Migration => ({ name: `step ${from}`, from, migrate });
    const seen = (from: number) => step(from, (file) => ({ ...file, path: [...((file['path'] as number[] | undefined) ?? []), from] }));
    expect(broughtUp({ version: 1, record: { changes } }, 1, 4, [seen(3), seen(1), seen(2)])).toEqual({ version: 4, record: { changes }, path: [1, 2, 3] });
    expect(broughtUp({ version: 1, record: { changes } }, 1, 4, [seen(1), seen(3)])).toBeNull();
    for (const touched of [[{ id: 'a:1' }, changes[1]], [changes[0]], [...changes].reverse(), [...changes, { id: 'a:3' }]]) {
      expect(broughtUp({ record: { changes } }, 1, 2, [step(1, (file) => ({ ...file, record: { changes: touched } }))])).toBeNull();
    }
    expect(broughtUp({ record: { changes } }, 1, 2, [step(1, (file) => ({ ...file, record: { changes: [...changes], more: true } }))])).not.toBeNull();
  });
});

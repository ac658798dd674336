import { expect, test } from 'vitest';
import { OpenPlan } from '../../../electron/session/open-plan.ts';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { contentsOf } from '../../../electron/storage/plan-file/contents.ts';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { startedPlan, surroundings, value } from '../session/a-plan.ts';
import { RecordedDisk } from './support/recorded-disk.ts';

/** Samples for each moment where there are too many ways in which names may have reached the disk. */
const SAMPLES = Math.min(Number(process.env['RUNS'] ?? 200), 2_000);
const FILE = '/shared/Plan.matters';

/** The same numbers for the same seed, below a limit. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 8) % below;
}
const bytesOf = (plan: OpenPlan) => encodePlanFile(contentsOf(plan.session.record));
const isAmong = (found: Uint8Array | null, plans: readonly (Uint8Array | null)[]) =>
  plans.some((plan) => (found === null ? plan === null : plan !== null && Buffer.from(found).equals(plan)));

/** Everything a power cut may leave, at every moment: one of `allowed`; once the save has answered, the last of them alone. */
function expectOldOrNew(disk: RecordedDisk, allowed: readonly (Uint8Array | null)[]): number {
  let tried = 0;
  for (let count = 0; count <= disk.operations.length; count++) {
    for (const found of disk.afterCut(count, FILE, SAMPLES, numbers(count + 1))) {
      tried++;
      expect(isAmong(found, allowed), `after ${count} operations`).toBe(true);
      if (found) expect(decodePlanFile(found).kind).toBe('opened');
    }
  }
  for (const found of disk.afterCut(disk.operations.length, FILE, SAMPLES, numbers(7))) expect(isAmong(found, allowed.slice(-1))).toBe(true);
  return tried;
}

test('the power goes at any moment of a first save: there is no file, or the whole plan', async () => {
  const { session } = startedPlan();
  const disk = new RecordedDisk();
  const plan = new OpenPlan({ session, files: new PlanFiles(disk.files), now: surroundings().now });
  value(await plan.saveAs(FILE));
  expect(disk.operations.map(({ is }) => is)).toContain('syncFolder');
  expect(expectOldOrNew(disk, [null, bytesOf(plan)])).toBeGreaterThan(disk.operations.length);
  await plan.close();
});

test('the power goes at any moment of saving again and again: the file is one of the plans, none of them torn, and never older than the last “Saved”', async () => {
  const { session } = startedPlan();
  const before = encodePlanFile(contentsOf(session.record));
  const disk = new RecordedDisk(new Map([[FILE, before]]));
  const plan = new OpenPlan({ session, files: new PlanFiles(disk.files), now: surroundings().now, from: { path: FILE, digest: sha256(before) } });
  const all: Uint8Array[] = [before];
  const acknowledged: number[] = [0];
  for (const name of ['First', 'Second', 'Third']) {
    value(session.run({ do: 'person.add', fields: { name } }));
    value(await plan.save());
    all.push(bytesOf(plan));
    acknowledged.push(disk.operations.length);
  }
  expectOldOrNew(disk, all);
  acknowledged.forEach((moment, saves) => {
    for (const found of disk.afterCut(moment, FILE, SAMPLES, numbers(3))) expect(isAmong(found, all.slice(saves))).toBe(true);
  });
  await plan.close();
});

test('the power goes at any moment of saving over another file that the person has chosen: that file, or the whole plan', async () => {
  const { session } = startedPlan();
  const other = encodePlanFile(contentsOf(startedPlan().session.record));
  const disk = new RecordedDisk(new Map([[FILE, other]]));
  const plan = new OpenPlan({ session: new PlanSession(session.record, surroundings()), files: new PlanFiles(disk.files), now: surroundings().now });
  value(await plan.saveAs(FILE));
  expectOldOrNew(disk, [other, bytesOf(plan)]);
  await plan.close();
});

test('the replay notices a save that renames before the bytes are on the disk, and one that removes the old file first', () => {
  const [old, fresh] = [Buffer.from('old'), Buffer.from('fresh')];
  const hasty = new RecordedDisk(new Map([[FILE, old]]));
  const careless = new RecordedDisk(new Map([[FILE, old]]));
  return Promise.all([
    hasty.files.create('/shared/new', null).then(async (file) => { await file.write(fresh); await hasty.files.rename('/shared/new', FILE); }),
    careless.files.create('/shared/new', null).then(async (file) => {
      await file.write(fresh);
      await file.sync();
      await careless.files.remove(FILE);
      await careless.files.rename('/shared/new', FILE);
    }),
  ]).then(() => {
    const left = (disk: RecordedDisk) => disk.afterCut(disk.operations.length, FILE, SAMPLES, numbers(1)).map((found) => found && Buffer.from(found).toString());
    expect(left(hasty)).toContain('fr');
    expect(left(careless)).toContain(null);
  });
});

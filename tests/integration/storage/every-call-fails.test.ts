import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { OpenPlan } from '../../../electron/session/open-plan.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { temporaryNameFor } from '../../../electron/storage/beside.ts';
import { disk, type FileSystem } from '../../../electron/storage/file-system.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { folder, registry, startedPlan, surroundings, value } from '../session/a-plan.ts';

const FAULTS = ['ENOSPC', 'EACCES', 'EIO', 'EBUSY', 'EPERM', 'EROFS', 'short write'] as const;
type Fault = (typeof FAULTS)[number];

/** The real disk, until the call that fails: that one alone, or it and all after it. `calls` counts. */
function failing(fault: Fault, which: number, forGood: boolean) {
  const told = { calls: 0, failed: [] as string[] };
  const fails = (call: string): boolean => {
    const isIt = ++told.calls === which || (forGood && told.calls > which);
    if (isIt) told.failed.push(call);
    return isIt;
  };
  const through = <Arguments extends unknown[], Value>(call: string, work: (...given: Arguments) => Promise<Value>) => (...given: Arguments): Promise<Value> =>
    fault !== 'short write' && fails(call) ? Promise.reject(Object.assign(new Error(fault), { code: fault })) : work(...given);
  const files: FileSystem = {
    facts: through('facts', disk.facts), read: through('read', disk.read), readThrough: through('readThrough', disk.readThrough), rename: through('rename', disk.rename), remove: through('remove', disk.remove),
    list: through('list', disk.list), syncFolder: through('syncFolder', disk.syncFolder), real: through('real', disk.real),
    create: through('create', async (at, mode) => {
      const made = await disk.create(at, mode);
      return {
        // A disk that takes only a part, and says nothing of it.
        write: fault === 'short write' ? (bytes) => made.write(fails('write') ? bytes.subarray(0, bytes.length >> 1) : bytes) : through('write', (bytes) => made.write(bytes)),
        sync: through('sync', () => made.sync()),
        // What fails to close has closed all the same.
        close: () => made.close().then(through('close', () => Promise.resolve())),
      };
    }),
  };
  return { files, told };
}

/** A plan in a file, with an edit that is not in it yet, on a disk whose nth call fails. */
async function saved(fault: Fault, which: number, forGood: boolean) {
  const { session } = startedPlan();
  const file = path.join(await folder(), 'a.matters');
  const first = new OpenPlan({ session, files: new PlanFiles(), now: surroundings().now });
  value(await first.saveAs(file));
  await first.close();
  const before = await readFile(file);
  value(session.run({ do: 'person.add', fields: { name: 'Not in the file yet' } }));
  const { files, told } = failing(fault, which, forGood);
  const plan = new OpenPlan({ session, files: new PlanFiles(files, () => Promise.resolve()), now: surroundings().now, from: { path: file, digest: sha256(before) } });
  value(session.run({ do: 'person.add', fields: { name: 'Nor this' } }));
  const result = await plan.save();
  const state = { result, isDirty: plan.isDirty, is: plan.file.state, problem: plan.file.problem, before, after: await readFile(file), beside: (await readdir(path.dirname(file))).sort(), told };
  await plan.close();
  return state;
}

describe('whichever call of a save fails', () => {
  for (const fault of FAULTS) for (const forGood of [false, true]) {
    test(`with ${fault}, ${forGood ? 'and all after it' : 'once'}: the file is the old one, the work stays unsaved, and a sentence says what to do; or it is saved`, async () => {
      let [failures, which] = [0, 1];
      for (; ; which++) {
        const { result, isDirty, is, problem, before, after, beside, told } = await saved(fault, which, forGood);
        if (told.failed.length === 0) break;
        const what = `call ${which}, ${told.failed[0]}`;
        if (result.ok) {
          expect([isDirty, is], what).toEqual([false, 'saved']);
          expect(after.toString('utf8'), what).toContain('Nor this');
          // A fault that lasts may keep what we put beside it from being taken away.
          if (!forGood) expect(beside.filter((name) => !name.startsWith('.~lock-')), what).toEqual(['a.matters']);
          continue;
        }
        failures++;
        expect(after.equals(before), what).toBe(true);
        expect([isDirty, is], what).toEqual([true, 'failed']);
        expect(problem, what).toMatch(/^The plan was not saved[:,] .+ Your work is safe in this window.+ (Try again|try again|[Ss]ave it|Close it there|Connect)/);
        expect(problem).toBe(result.failure.message);
        if (!forGood) expect(beside, what).toEqual(['a.matters']);
      }
      expect(which).toBeGreaterThan(fault === 'short write' ? 2 : 15);
      expect(failures).toBeGreaterThan(0);
    });
  }
});

test('what could not be taken away beside the plan is gone with the next save', async () => {
  const plans = registry();
  const { plan, session } = startedPlan(plans);
  const file = path.join(await folder(), 'a.matters');
  value(await plans.saveAs(plan, file));
  const dead = path.join(path.dirname(file), temporaryNameFor('a.matters'));
  const made = await disk.create(dead, null);
  await made.close();
  const other = path.join(path.dirname(file), temporaryNameFor('b.matters'));
  await (await disk.create(other, null)).close();
  value(session.run({ do: 'person.add', fields: { name: 'Next' } }));
  value(await plan.save());
  expect((await readdir(path.dirname(file))).sort()).toEqual([path.basename(other), 'a.matters'].sort());
  await plans.close(plan);
});

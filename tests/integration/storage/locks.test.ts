import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { OpenPlan } from '../../../electron/session/open-plan.ts';
import { lockNameOf } from '../../../electron/storage/beside.ts';
import { disk, type FileSystem } from '../../../electron/storage/file-system.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { folder, startedPlan, surroundings, value } from '../session/a-plan.ts';

const fault = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

async function aSavedPlan(files: FileSystem = disk, wait: (ms: number) => Promise<void> = () => Promise.resolve()) {
  const { session } = startedPlan();
  const dir = await folder();
  const file = path.join(dir, 'a.matters');
  const plan = new OpenPlan({ session, files: new PlanFiles(files, wait), now: surroundings().now });
  value(await plan.saveAs(file));
  value(session.run({ do: 'person.add', fields: { name: 'Not in the file yet' } }));
  return { plan, session, dir, file, before: await readFile(file), lock: path.join(dir, lockNameOf('a.matters')) };
}
const held = (by: Partial<{ token: string; host: string; pid: number; by: string }>) => JSON.stringify({ token: 'abc', host: 'PC-123', pid: 1, by: 'Tom Okoro', ...by });

describe('the lock beside a plan', () => {
  test('of somebody who is saving is waited for; where they do not finish, the work stays unsaved and it is said whose lock it is', async () => {
    let asked = 0;
    const { plan, lock, file, before } = await aSavedPlan(disk, async (ms) => void (asked += ms));
    await writeFile(lock, held({}));
    expect(await plan.save()).toMatchObject({
      ok: false,
      failure: {
        kind: 'savingElsewhere',
        message: expect.stringMatching(/^The plan was not saved: Tom Okoro has been saving “a\.matters” on the computer “PC-123” since \d\d:\d\d\. Your work is safe in this window, and the file is as it was\. It is tried again by itself in half a minute\. If that computer has stopped, what it left is set aside after a minute\.$/) as string,
      },
    });
    expect(asked).toBeGreaterThanOrEqual(10_000);
    expect(plan.isDirty).toBe(true);
    expect((await readFile(file)).equals(before)).toBe(true);
    expect(await readFile(lock, 'utf8')).toBe(held({}));
    await plan.close();
  });

  test('is let go by them while we wait, and our save goes on', async () => {
    const waits = { asked: 0, said: '' };
    const states: string[] = [];
    const { plan, lock, dir } = await aSavedPlan(disk, async () => void (++waits.asked === 30 && (await disk.remove(lock))));
    await writeFile(lock, held({}));
    plan.onFileChanged(({ state, waitsFor }) => {
      states.push(state);
      waits.said ||= waitsFor ?? '';
    });
    expect(value(await plan.save()).state).toBe('saved');
    expect(states).toEqual(['saving', 'waiting', 'saved']);
    expect(waits.said).toMatch(/^Tom Okoro has been saving “a\.matters” on the computer “PC-123” since \d\d:\d\d\. Yours is saved once that is done\./);
    expect(plan.file.waitsFor).toBeNull();
    expect(await readdir(dir)).toEqual(['a.matters']);
    await plan.close();
  });

  test('of a process that has died, one that says nothing, and one from long ago, stand in nobody’s way', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    for (const words of [held({ host: os.hostname(), pid: dead }), '', '{"token":', 'x'.repeat(100_000)]) {
      const { plan, lock, dir } = await aSavedPlan();
      await writeFile(lock, words);
      expect(value(await plan.save()).state).toBe('saved');
      expect(await readdir(dir)).toEqual(['a.matters']);
      await plan.close();
    }
    const old: FileSystem = { ...disk, facts: async (at) => ({ ...(await disk.facts(at)), ...(at.includes('.~lock') ? { changedAt: Date.now() - 2 * 60 * 60 * 1000 } : {}) }) };
    const { plan, lock } = await aSavedPlan(old);
    await writeFile(lock, held({}));
    expect(value(await plan.save()).state).toBe('saved');
    await plan.close();
  });

  test('that cannot be made, written, read or taken away is done without', async () => {
    const isLock = (at: string) => at.includes('.~lock');
    const without: Record<string, FileSystem> = {
      made: { ...disk, create: (at, mode) => (isLock(at) ? fault('EROFS') : disk.create(at, mode)) },
      written: { ...disk, create: async (at, mode) => ({ ...(await disk.create(at, mode)), ...(isLock(at) ? { write: () => fault('ENOSPC') } : {}) }) },
      read: { ...disk, read: (at) => (isLock(at) ? fault('EACCES') : disk.read(at)) },
      takenAway: { ...disk, remove: (at) => (isLock(at) ? fault('EPERM') : disk.remove(at)) },
    };
    for (const [how, files] of Object.entries(without)) {
      const { plan } = await aSavedPlan(files);
      expect(value(await plan.save()).state, how).toBe('saved');
      await plan.close();
    }
  });
});

describe('a person who no longer wants to wait', () => {
  /** A disk on which another program holds the plan for good, once `held` says so, and a clock that only moves when told to. */
  function holding() {
    const state = { held: false };
    const files: FileSystem = { ...disk, rename: (from, to) => (state.held && to.endsWith('a.matters') ? fault('EPERM') : disk.rename(from, to)) };
    return { state, files };
  }

  test('stops the save: nothing was saved, nothing is lost, and a sentence says what to do', async () => {
    const { state, files } = holding();
    const { plan, file, dir, before } = await aSavedPlan(files, () => new Promise(setImmediate));
    state.held = true;
    const states: string[] = [];
    plan.onFileChanged((now) => {
      states.push(now.state);
      if (now.state === 'waiting') plan.stopWaiting();
    });
    expect(await plan.save()).toMatchObject({
      ok: false,
      failure: { kind: 'stoppedWaiting', message: 'The plan was not saved: another program holds “a.matters”, and you stopped waiting for it. Your work is safe in this window, and the file is as it was. Close it there and save again, or save it under another name.' },
    });
    expect(states).toEqual(['saving', 'waiting', 'failed']);
    expect((await readFile(file)).equals(before)).toBe(true);
    expect(await readdir(dir)).toEqual(['a.matters']);
    expect(plan.isDirty).toBe(true);
    state.held = false;
    expect(value(await plan.save()).state).toBe('saved');
    await plan.close();
  });

  test('is not made to wait again by themselves: their next edit begins it, or they do', async () => {
    const { plan, session, lock, before, file } = await aSavedPlan(disk, () => new Promise(setImmediate));
    await writeFile(lock, held({}));
    const stopListening = plan.onFileChanged(({ state }) => state === 'waiting' && plan.stopWaiting());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    expect(await plan.save()).toMatchObject({
      ok: false, failure: { kind: 'stoppedWaiting', message: expect.stringMatching(/^The plan was not saved: Tom Okoro has been saving .*, and you stopped waiting\. .* It is tried again when you save \(Ctrl\+S\) or change something\./) as string },
    });
    expect(vi.getTimerCount()).toBe(0);
    expect((await readFile(file)).equals(before)).toBe(true);
    value(session.run({ do: 'person.add', fields: { name: 'Begins it again' } }));
    expect(vi.getTimerCount()).toBe(1);
    stopListening();
    await disk.remove(lock);
    expect(value(await plan.save()).state).toBe('saved');
    await plan.close();
  });

  test('cannot stop a save that does not wait', async () => {
    const { plan } = await aSavedPlan();
    plan.stopWaiting();
    const saving = plan.save();
    plan.stopWaiting();
    expect(value(await saving).state).toBe('saved');
    await plan.close();
  });
});

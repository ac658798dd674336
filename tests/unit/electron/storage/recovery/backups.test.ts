import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../../../electron/storage/digest.ts';
import { disk, type FileSystem } from '../../../../../electron/storage/file-system.ts';
import { contentsOf } from '../../../../../electron/storage/plan-file/contents.ts';
import { encodePlanFile } from '../../../../../electron/storage/plan-file/encode-plan-file.ts';
import { decodePlanFile } from '../../../../../electron/storage/plan-file/decode-plan-file.ts';
import { Backups } from '../../../../../electron/storage/recovery/backups.ts';
import { thinned } from '../../../../../electron/storage/recovery/thinning.ts';
import { PlanRecord } from '../../../../../shared/record/record.ts';

const HOUR = 3_600_000;
let dir = '';
let clock = Date.parse('2026-11-09T09:30:00.000Z');
beforeEach(async () => {
  dir = path.join(await mkdtemp(path.join(os.tmpdir(), 'matters-backups-')), 'backups');
  clock = Date.parse('2026-11-09T09:30:00.000Z');
});
afterEach(() => rm(path.dirname(dir), { recursive: true, force: true }));

const backups = (files: FileSystem = disk) => new Backups(dir, () => new Date(clock), files);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('versions that are kept', () => {
  test('are listed with when and why, the newest first, each a file that only this account may read', async () => {
    await backups().keep('plan-a', bytes('one'), 'opened');
    clock += HOUR;
    await backups().keep('plan-a', bytes('two, longer'), 'merge');
    const list = await backups().list('plan-a');
    expect(list.map(({ keptAt, why, bytes: size }) => [keptAt, why, size])).toEqual([['2026-11-09T10:30:00.000Z', 'merge', 11], ['2026-11-09T09:30:00.000Z', 'opened', 3]]);
    expect(await readFile(backups().fileOf(list[0]!), 'utf8')).toBe('two, longer');
    expect(await backups().list('plan-b')).toEqual([]);
    if (process.platform !== 'win32') {
      expect((await stat(backups().fileOf(list[0]!))).mode & 0o777).toBe(0o600);
      expect((await stat(path.join(dir, 'plan-a'))).mode & 0o777).toBe(0o700);
    }
  });

  test('what stands there already is not kept twice', async () => {
    for (const text of ['one', 'one', 'two', 'one']) {
      await backups().keep('plan-a', bytes(text), 'working');
      clock += HOUR;
    }
    expect(await backups().list('plan-a')).toHaveLength(3);
  });

  test('ten at most: the newest and the oldest, and the others spread over time', async () => {
    const start = clock;
    for (let hours = 0; hours <= 400; hours += 8) {
      clock = start + hours * HOUR;
      await backups().keep('plan-a', bytes(`after ${hours} hours`), 'working');
    }
    const ages = (await backups().list('plan-a')).map(({ keptAt }) => (clock - Date.parse(keptAt)) / HOUR);
    expect(ages).toHaveLength(10);
    expect([ages[0], ages[1], ages.at(-1)]).toEqual([0, 8, 400]);
    // Each is further back than the one before it, and never by a leap that leaves out most of what was.
    for (const [index, age] of ages.slice(2).entries()) expect(age / ages[index + 1]!).toBeLessThan(4);
  });

  test('a folder that cannot be written, or a full disk, is thrown and leaves nothing half', async () => {
    const full: FileSystem = { ...disk, create: async (at, mode) => ({ ...(await disk.create(at, mode)), write: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) }) };
    await expect(backups(full).keep('plan-a', bytes('one'), 'opened')).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readdir(path.join(dir, 'plan-a'))).toEqual([]);
  });

  test('a plan id leads nowhere but to its own folder, and other files in it are nobody’s version', async () => {
    await expect(backups().list('../plan-a')).rejects.toThrow();
    await backups().keep('plan-a', bytes('one'), 'opened');
    await writeFile(path.join(dir, 'plan-a', 'notes.txt'), 'mine');
    await writeFile(path.join(dir, 'plan-a', '20261109T093000000Z-whatever-0123456789abcdef.matters'), 'no such reason');
    expect(await backups().list('plan-a')).toHaveLength(1);
    expect(backups().fileOf({ planId: 'plan-a', id: '../../x' })).toBe(path.join(dir, 'plan-a', 'x.matters'));
  });

  test('can be said anew: no version then holds the words any more, and one that cannot be read is gone', async () => {
    const record = new PlanRecord('plan-a');
    const written = record.write('abcdefghij:1', { at: '2026-11-09T09:30:00Z', by: 'Asha', label: 'Wrote a secret' }, { 'plan/main': { title: 'secret words' } }, sha256);
    expect(written.ok).toBe(true);
    await backups().keep('plan-a', encodePlanFile(contentsOf(record)), 'opened');
    clock += HOUR;
    await backups().keep('plan-a', bytes('{ "format": "matters-arising/plan", "secret words"'), 'working');
    await backups().rewrite('plan-a', (contents) => {
      contents.record.strike('abcdefghij:1', { by: 'Asha', at: '2026-11-10T09:30:00Z', why: 'asked for' }, sha256);
      return contents;
    });
    const list = await backups().list('plan-a');
    expect(list.map(({ why }) => why)).toEqual(['opened']);
    const left = await Promise.all((await readdir(path.join(dir, 'plan-a'))).map((name) => readFile(path.join(dir, 'plan-a', name), 'utf8')));
    expect(left.join('')).not.toContain('secret words');
    expect(decodePlanFile(await readFile(backups().fileOf(list[0]!))).kind).toBe('opened');
  });
});

test('thinning lets go of what is closest together for its age', () => {
  const minutes = (...ago: number[]) => ago.map((one) => -one * 60_000);
  expect(thinned(minutes(0, 1, 2, 3), 4, 0)).toEqual([]);
  // 59 and 60 minutes ago are nearly the same version; 1 and 10 are not.
  expect(thinned(minutes(0, 1, 10, 59, 60, 600), 5, 0)).toEqual([3]);
  expect(thinned(minutes(0, 5), 1, 0)).toHaveLength(1);
});

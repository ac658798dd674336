import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../../electron/storage/digest.ts';
import { disk, type FileSystem } from '../../../../electron/storage/file-system.ts';
import { saveAtomically } from '../../../../electron/storage/save-atomically.ts';

let dir = '';
let file = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'matters-save-'));
  file = path.join(dir, 'plan.matters');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fault = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
const noWait = () => Promise.resolve();
const save = (text: string, files: FileSystem = disk, at = file) => saveAtomically(at, bytes(text), { what: 'plan', files, patience: { wait: noWait } });
const now = () => readFile(file, 'utf8');

describe('a save', () => {
  test('makes the file, replaces it, and leaves nothing beside it', async () => {
    expect(await save('one')).toMatchObject({ ok: true, value: { path: file } });
    expect((await save('two')).ok).toBe(true);
    expect(await now()).toBe('two');
    expect(await readdir(dir)).toEqual(['plan.matters']);
  });

  test('keeps the permissions of the file it replaces, and a link a link', async () => {
    await writeFile(file, 'one', { mode: 0o600 });
    const link = path.join(dir, 'link.matters');
    await symlink(file, link);
    expect((await save('two', disk, link)).ok).toBe(true);
    expect(await now()).toBe('two');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(dir)).sort()).toEqual(['link.matters', 'plan.matters']);
    // Also those that this account would not give a new file, as of a folder that a team shares.
    await chmod(file, 0o666);
    const before = process.umask(0o077);
    try {
      expect((await save('three')).ok).toBe(true);
    } finally {
      process.umask(before);
    }
    expect((await stat(file)).mode & 0o777).toBe(0o666);
  });

  test('replaces only what it was told it may, looked at in the last moment', async () => {
    const only = (text: string, replaces: string | null, files: FileSystem = disk) => saveAtomically(file, bytes(text), { what: 'plan', files, patience: { wait: noWait }, replaces });
    expect((await only('one', null)).ok).toBe(true);
    expect(await only('two', null)).toMatchObject({ ok: false, failure: { kind: 'changedMeanwhile' } });
    const one = sha256('one');
    const someoneElse: FileSystem = { ...disk, create: async (at, mode) => { await writeFile(file, 'theirs'); return disk.create(at, mode); } };
    expect(await only('two', one, someoneElse)).toMatchObject({ ok: false, failure: { kind: 'changedMeanwhile', message: expect.stringMatching(/Your work is safe .* Try again\.$/) as string } });
    expect(await now()).toBe('theirs');
    expect(await readdir(dir)).toEqual(['plan.matters']);
    expect((await only('two', sha256('theirs'))).ok).toBe(true);
    await rm(file);
    expect(await only('three', sha256('two'))).toMatchObject({ ok: false, failure: { kind: 'changedMeanwhile' } });
  });

  test('during another to the same path waits its turn: the last one asked for is what stands', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => save(`version ${n}`.repeat(1000))));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(await now()).toBe('version 19'.repeat(1000));
    expect(await readdir(dir)).toEqual(['plan.matters']);
  });

  test('syncs the bytes before the name, and the folder after', async () => {
    const order: string[] = [];
    const watched: FileSystem = {
      ...disk,
      create: async (at, mode) => {
        const made = await disk.create(at, mode);
        return { write: (some) => (order.push('write'), made.write(some)), sync: () => (order.push('sync'), made.sync()), close: () => (order.push('close'), made.close()) };
      },
      readThrough: (at, take) => (order.push('read back'), disk.readThrough(at, take)),
      rename: (from, to) => (order.push('rename'), disk.rename(from, to)),
      syncFolder: (at) => (order.push('sync folder'), disk.syncFolder(at)),
    };
    await save('one', watched);
    expect(order).toEqual(['write', 'sync', 'close', 'read back', 'rename', 'sync folder']);
  });
});

describe('a save that fails leaves the file as it was, nothing beside it, and a sentence', () => {
  const calls = ['create', 'write', 'sync', 'close', 'readThrough', 'rename'] as const;
  const codes = { ENOSPC: 'diskFull', EROFS: 'readOnlyPlace', EACCES: 'notAllowed', EPERM: 'notAllowed', EBUSY: 'openElsewhere', EIO: 'diskFault', EDQUOT: 'diskFull', ENOENT: 'folderGone' } as const;

  function failing(call: (typeof calls)[number], code: string): FileSystem {
    if (call === 'create' || call === 'readThrough' || call === 'rename') return { ...disk, [call]: () => fault(code) };
    return {
      ...disk,
      create: async (at, mode) => {
        const made = await disk.create(at, mode);
        // A close that reports a fault has closed all the same.
        return { ...made, [call]: call === 'close' ? () => made.close().then(() => fault(code)) : () => fault(code) };
      },
    };
  }
  for (const call of calls) for (const [code, kind] of Object.entries(codes)) {
    test(`${call} says ${code}`, async () => {
      await writeFile(file, 'the old words');
      const result = await save('the new words', failing(call, code));
      if (result.ok) throw new Error('it should have failed');
      // After ten seconds of trying to rename, somebody has it open: whichever of the three the system says.
      const expected = call === 'rename' && (code === 'EACCES' || code === 'EPERM') ? 'openElsewhere' : kind;
      expect(result.failure.kind).toBe(expected);
      expect(result.failure.message).toMatch(/^The plan was not saved: .+ Your work is safe in this window, and the file is as it was\. \S.+\.$/);
      expect(await now()).toBe('the old words');
      expect(await readdir(dir)).toEqual(['plan.matters']);
    });
  }

  test('what arrives on the disk is not what was sent', async () => {
    await writeFile(file, 'the old words');
    const lying: FileSystem = { ...disk, create: async (at, mode) => { const made = await disk.create(at, mode); return { ...made, write: (some) => made.write(some.subarray(1)) }; } };
    expect(await save('the new words', lying)).toMatchObject({ ok: false, failure: { kind: 'writtenWrong' } });
    expect(await now()).toBe('the old words');
    expect(await readdir(dir)).toEqual(['plan.matters']);
  });

  test('nor is it in a file of many pieces, where the last letter is another', async () => {
    const long = 'Ashbourne Vale '.repeat(100_000);
    await writeFile(file, 'the old words');
    const lying: FileSystem = { ...disk, create: async (at, mode) => { const made = await disk.create(at, mode); return { ...made, write: (some) => made.write(bytes(`${new TextDecoder().decode(some).slice(0, -1)}!`)) }; } };
    expect(await save(long, lying)).toMatchObject({ ok: false, failure: { kind: 'writtenWrong' } });
    expect(await now()).toBe('the old words');
    expect(await save(long)).toMatchObject({ ok: true, value: { digest: sha256(long) } });
    expect(await now()).toBe(long);
  });

  test('a file that another program holds for a moment is waited for', async () => {
    let held = 5;
    const waits: number[] = [];
    const files: FileSystem = { ...disk, rename: (from, to) => (held-- > 0 ? fault('EPERM') : disk.rename(from, to)) };
    const result = await saveAtomically(file, bytes('one'), { what: 'plan', files, patience: { wait: async (ms) => void waits.push(ms) } });
    expect(result.ok).toBe(true);
    expect(waits).toEqual([20, 50, 100, 200, 400]);
  });

  test('one held for good is given up after about ten seconds', async () => {
    let waited = 0;
    const files: FileSystem = { ...disk, rename: () => fault('EBUSY') };
    const result = await saveAtomically(file, bytes('one'), { what: 'paper', files, patience: { wait: async (ms) => void (waited += ms) } });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'openElsewhere', message: 'The paper was not saved: “plan.matters” is open in another program. The plan is not touched. Close it there and try again, or save it under another name.' } });
    expect(waited).toBeGreaterThan(9_000);
    expect(waited).toBeLessThan(11_000);
  });

  test('in places that are none', async () => {
    await mkdir(file);
    expect(await save('x')).toMatchObject({ ok: false, failure: { kind: 'isAFolder' } });
    expect(await save('x', disk, path.join(dir, 'gone', 'plan.matters'))).toMatchObject({ ok: false, failure: { kind: 'folderGone' } });
    await writeFile(path.join(dir, 'file'), '');
    expect(await save('x', disk, path.join(dir, 'file', 'plan.matters'))).toMatchObject({ ok: false, failure: { kind: 'folderGone' } });
    expect(await save('x', disk, path.join(dir, 'n'.repeat(300)))).toMatchObject({ ok: false, failure: { kind: 'nameTooLong' } });
    expect(await save('x', disk, path.join(dir, 'nul\0name'))).toMatchObject({ ok: false, failure: { kind: 'badName' } });
    expect((await readdir(dir)).sort()).toEqual(['file', 'plan.matters']);
  });
});

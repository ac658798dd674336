import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../electron/storage/digest.ts';
import { archiveDisk, findCopy, keepCopy, type ArchiveDisk } from '../../../electron/storage/published-copies.ts';
import { KEPT_WORDS } from '../../../shared/papers/archive.ts';
import { folder } from '../session/a-plan.ts';

const bytes = (words: string) => new TextEncoder().encode(words);
const fails = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const AT = ['2026-12-10 Cabinet'];

async function beside() {
  const dir = await folder();
  const archive = path.join(dir, 'Review – published papers');
  const meeting = path.join(archive, AT[0]!);
  const plan = path.join(dir, 'Review.matters');
  const keep = (words: string, files: ArchiveDisk = archiveDisk, name = 'Paper.docx') => keepCopy(plan, AT, name, bytes(words), files);
  const names = () => readdir(meeting).then((all) => all.sort(), () => null);
  const standing = async (fileName = 'Paper.docx', files = archiveDisk) => (await findCopy(plan, { fileName, digest: sha256('as published') }, files)).standing;
  return { dir, archive, meeting, keep, names, standing };
}
const kindOf = (kept: Awaited<ReturnType<typeof keepCopy>>) => (kept.ok ? path.basename(kept.value.path) : kept.failure.kind);

describe('keeping a copy of what was published', () => {
  test.each([
    ['diskFull', 'the disk is full', 'Delete what you no longer need there', { create: async (at: string, mode: number | null) => ({ ...(await archiveDisk.create(at, mode)), write: fails('ENOSPC') }) }],
    ['diskFull', 'the disk is full', 'Delete what you no longer need there', { create: fails('ENOSPC') }],
    ['diskFull', 'the disk is full', 'empty the Recycle Bin', { makeFolder: fails('EDQUOT') }],
    ['readOnlyPlace', 'nothing can be written in “', 'Ask whoever looks after that drive', { makeFolder: fails('EROFS') }],
    ['readOnlyPlace', 'nothing can be written in “', 'Ask whoever looks after that drive', { create: fails('EROFS') }],
    ['notAllowed', 'your account may not write in “', 'Ask whoever looks after that folder', { create: fails('EACCES') }],
    ['folderGone', 'cannot be reached', 'Connect the drive', { create: fails('ENOENT') }],
    ['nameTooLong', 'is too long', 'nearer the top of the drive', { makeFolder: fails('ENAMETOOLONG') }],
    ['diskFault', 'reported a fault', 'See that the drive is connected', { rename: fails('EIO') }],
  ] satisfies [string, string, string, Partial<ArchiveDisk>][])('fails as %s: %s, leaves nothing half written, and says what is safe and what to do', async (kind, happened, next, faults) => {
    const { keep, names } = await beside();
    const kept = await keep('as published', { ...archiveDisk, ...faults });
    expect(kept).toMatchObject({ ok: false, failure: { kind } });
    const message = kept.ok ? '' : kept.failure.message;
    expect(message).toContain(happened);
    expect(message).toContain('The file you chose is whole, and the plan notes it as published.');
    expect(message).toContain(next);
    expect(message).toMatch(/, then copy the file there yourself\.$/);
    expect((await names()) ?? []).toEqual([]);
  });

  test('a name that is too long for the disk is no crash', async () => {
    const { keep, names } = await beside();
    expect(kindOf(await keep('as published', archiveDisk, `${'a'.repeat(300)}.docx`))).toBe('nameTooLong');
    expect(await names()).toEqual([]);
  });

  test('a file in the way of the archive, or of the folder of a meeting, is left as it is and named', async () => {
    const { archive, meeting, keep } = await beside();
    for (const inTheWay of [archive, meeting]) {
      await mkdir(path.dirname(inTheWay), { recursive: true });
      await writeFile(inTheWay, 'somebody’s');
      const kept = await keep('as published');
      expect([kindOf(kept), kept.ok ? '' : kept.failure.message]).toEqual(['fileInTheWay', expect.stringContaining('a file is in the way of the folder “')]);
      expect(await readFile(inTheWay, 'utf8')).toBe('somebody’s');
      await rm(inTheWay);
    }
  });

  test('of many that are kept at one instant each has a file of its own', async () => {
    const { meeting, keep } = await beside();
    const all = await Promise.all(['one', 'two', 'three', 'four', 'five'].map(async (words) => [words, kindOf(await keep(words))] as const));
    expect(all.map(([, name]) => name).sort()).toEqual(['Paper (2).docx', 'Paper (3).docx', 'Paper (4).docx', 'Paper (5).docx', 'Paper.docx']);
    for (const [words, name] of all) expect(await readFile(path.join(meeting, name), 'utf8')).toBe(words);
  });

  test('what another computer puts there in the last moment, before a name is taken or after, stays', async () => {
    const { meeting, keep, names } = await beside();
    const before: ArchiveDisk = { ...archiveDisk, create: async (at, mode) => (path.basename(at) === 'Paper.docx' && (await writeFile(at, 'theirs')), archiveDisk.create(at, mode)) };
    expect(kindOf(await keep('ours', before))).toBe('Paper (2).docx');
    const after: ArchiveDisk = { ...archiveDisk, create: async (at, mode) => (path.basename(at).endsWith('.docx') ? archiveDisk.create(at, mode) : (await writeFile(path.join(meeting, 'Paper (3).docx'), 'theirs too'), archiveDisk.create(at, mode))) };
    expect(kindOf(await keep('ours again', after))).toBe('changedMeanwhile');
    expect(await names()).toEqual(['Paper (2).docx', 'Paper (3).docx', 'Paper.docx']);
    expect(await Promise.all(['Paper.docx', 'Paper (2).docx', 'Paper (3).docx'].map((name) => readFile(path.join(meeting, name), 'utf8')))).toEqual(['theirs', 'ours', 'theirs too']);
  });

  test('a folder that has the name is stepped over, and a hundred files of one name are too many', async () => {
    const { meeting, keep } = await beside();
    await mkdir(path.join(meeting, 'Paper.docx'), { recursive: true });
    expect(kindOf(await keep('ours'))).toBe('Paper (2).docx');
    for (let at = 3; at <= 99; at++) await writeFile(path.join(meeting, `Paper (${at}).docx`), '');
    const kept = await keep('ours');
    expect([kindOf(kept), kept.ok ? '' : kept.failure.message]).toEqual(['tooManyCopies', expect.stringContaining('has too many files of that name already')]);
  });
});

describe('finding the copy again', () => {
  test('it is gone, altered, a folder, or the same again, and what to do is said', async () => {
    const { archive, meeting, keep, standing } = await beside();
    const copy = path.join(meeting, 'Paper.docx');
    expect(await standing()).toBe('no folder');
    await keep('as published');
    expect(await standing()).toBe('the same');
    await writeFile(copy, 'as publishee');
    expect(await standing()).toBe('altered');
    await rm(copy);
    expect(await standing()).toBe('gone');
    await mkdir(copy);
    expect(await standing()).toBe('gone');
    // What the sentence advises: by hand, straight into the archive.
    await writeFile(path.join(archive, 'Paper.docx'), 'as published');
    expect(await standing()).toBe('the same');
    await rm(archive, { recursive: true });
    await writeFile(archive, 'a file with its name');
    expect(await standing()).toBe('no folder');
    expect(Object.values(KEPT_WORDS).filter((words) => !/byte for byte|check again|Try again later/.test(words))).toEqual([]);
  });

  test('where the file or the folder may not be read, it is not said to be gone', async () => {
    const { keep, standing } = await beside();
    await keep('as published');
    expect(await standing('Paper.docx', { ...archiveDisk, list: fails('EACCES') })).toBe('not to be read');
    expect(await standing('Paper.docx', { ...archiveDisk, readThrough: fails('EBUSY') })).toBe('not to be read');
    expect(await standing('Pa\0per.docx')).toBe('gone');
  });

  test('one that was altered does not hide the same one elsewhere', async () => {
    const { archive, meeting, keep, standing } = await beside();
    await keep('as published');
    await rename(meeting, path.join(archive, 'Put off'));
    await keep('another of the name');
    expect(await standing()).toBe('the same');
  });
});

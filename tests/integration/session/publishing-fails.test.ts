import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/storage/digest.ts';
import { archiveDisk, type ArchiveDisk } from '../../../electron/storage/published-copies.ts';
import { value } from './a-plan.ts';
import { atPublishing } from './at-publishing.ts';

const fault = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
/** A disk that is full in a folder that is named so. */
const fullIn = (folder: string): ArchiveDisk => ({ ...archiveDisk, create: async (at, mode) => ({ ...(await archiveDisk.create(at, mode)), ...(at.includes(folder) ? { write: () => fault('ENOSPC') } : {}) }) });

test('where the disk is full for the file itself, nothing is published, kept or noted, and a sentence says so', async () => {
  const { dir, paper, handlers, noted } = await atPublishing((at) => [path.join(at, 'outbox', 'Paper.docx')], fullIn('outbox'));
  await mkdir(path.join(dir, 'outbox'));
  expect(await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true })).toMatchObject({
    ok: false, failure: { kind: 'diskFull', message: expect.stringMatching(/^The paper was not saved: the disk is full\. The plan is not touched\. Delete what you no longer need there/) as string },
  });
  expect([noted(), await readdir(dir), await readdir(path.join(dir, 'outbox'))]).toEqual([[], ['Review.matters', 'outbox'], []]);
});

test('where it is full for the copy alone, the paper is published and noted under the name it was written as, and that no copy is kept is said', async () => {
  const { dir, paper, handlers, noted, archive } = await atPublishing((at) => [path.join(at, 'Paper.docx')], fullIn('published papers'));
  const published = value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true }))!);
  expect(published).toMatchObject({ kept: false, fileName: 'Paper.docx', notes: expect.arrayContaining([expect.stringMatching(/^No copy of it is kept beside the plan: the disk is full\. .* then copy the file there yourself\.$/)]) as string[] });
  expect(noted()).toMatchObject([{ fileName: 'Paper.docx', digest: sha256(await readFile(path.join(dir, 'Paper.docx'))) }]);
  expect(await readdir(path.join(archive, '2026-12-10 Cabinet'))).toEqual([]);
});

test('a name that is too long for the disk is a sentence, and nothing is noted', async () => {
  const { paper, handlers, noted } = await atPublishing((at) => [path.join(at, `${'a'.repeat(300)}.docx`)]);
  expect(await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true })).toMatchObject({ ok: false, failure: { kind: 'nameTooLong', message: expect.stringContaining('Save it under a shorter name') as string } });
  expect(noted()).toEqual([]);
});

test('two publishings of one name at one instant are both kept, and both noted as what they are', async () => {
  const { dir, paper, handlers, archive, noted } = await atPublishing((at) => [path.join(at, 'one', 'Paper.docx'), path.join(at, 'two', 'Paper.docx')]);
  for (const name of ['one', 'two']) await mkdir(path.join(dir, name));
  const both = await Promise.all([1, 2].map(async () => value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true }))!)));
  expect(both.map(({ kept }) => kept)).toEqual([true, true]);
  expect(noted().map(({ fileName }) => fileName).sort()).toEqual(['Paper (2).docx', 'Paper.docx']);
  for (const { fileName, digest } of noted()) expect(sha256(await readFile(path.join(archive, '2026-12-10 Cabinet', fileName)))).toBe(digest);
});

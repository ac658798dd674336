import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../electron/storage/digest.ts';
import { EXEMPT_FOLDER } from '../../../shared/papers/archive.ts';
import { value } from './a-plan.ts';
import { atPublishing } from './at-publishing.ts';

describe('publishing a paper', () => {
  test('writes it where the person says, keeps the very bytes beside the plan, and notes them in it; the exempt edition lies apart', async () => {
    const { dir, paper, handlers, archive, noted, session } = await atPublishing((at) => [path.join(at, 'Paper.docx'), path.join(at, 'Part II.docx')]);
    const published = value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true }))!);
    expect(published).toMatchObject({ fileName: 'Paper.docx', kept: true });
    value((await handlers['paper:publish']({ paper, edition: 'exempt', inTemplate: true, keep: true }))!);
    const bytes = await readFile(path.join(dir, 'Paper.docx'));
    expect(await readFile(path.join(archive, '2026-12-10 Cabinet', 'Paper.docx'))).toEqual(bytes);
    expect((await readdir(path.join(archive, '2026-12-10 Cabinet'))).sort()).toEqual([EXEMPT_FOLDER, 'Paper.docx']);
    expect(await readdir(path.join(archive, '2026-12-10 Cabinet', EXEMPT_FOLDER))).toEqual(['Part II.docx']);
    expect(noted().map(({ edition, fileName, digest, bytes: size, publishedOn }) => [edition, fileName, digest, size, publishedOn])).toEqual([
      ['public', 'Paper.docx', sha256(bytes), bytes.length, '2026-11-09'],
      ['exempt', 'Part II.docx', sha256(await readFile(path.join(dir, 'Part II.docx'))), expect.any(Number), '2026-11-09'],
    ]);
    // A file that is out cannot be taken back by an Undo.
    session.undo();
    expect(noted()).toHaveLength(2);
  });

  test('never writes over a copy that is kept, and finds each by what is in it', async () => {
    const { dir, paper, handlers, archive, noted, session } = await atPublishing((at) => [path.join(at, 'Paper.docx'), path.join(at, 'Paper.docx')]);
    value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true }))!);
    value(session.run({ do: 'paper.set', id: paper, fields: { subject: 'Progress, again' } }));
    value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true }))!);
    expect(noted().map(({ fileName }) => fileName)).toEqual(['Paper.docx', 'Paper (2).docx']);
    const kept = await readFile(path.join(archive, '2026-12-10 Cabinet', 'Paper.docx'));
    expect([sha256(kept), sha256(await readFile(path.join(dir, 'Paper.docx')))]).toEqual(noted().map(({ digest }) => digest));
  });

  test('says whether a copy is still the same, was altered or is gone, and shows it in its folder', async () => {
    const { dir, paper, handlers, archive, noted, shown } = await atPublishing((at) => [path.join(at, 'Paper.docx')]);
    value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true }))!);
    const publication = noted()[0]!.id;
    const standing = async () => value(await handlers['published:check']({ publication }));
    const copy = path.join(archive, '2026-12-10 Cabinet', 'Paper.docx');
    expect(await standing()).toBe('the same');
    value(await handlers['published:show']({ publication }));
    expect(shown).toEqual([copy]);
    // Its meeting was put off and somebody has renamed the folder.
    await rename(path.dirname(copy), path.join(archive, 'Cabinet in December'));
    expect(await standing()).toBe('the same');
    await appendFile(path.join(archive, 'Cabinet in December', 'Paper.docx'), ' ');
    expect(await standing()).toBe('altered');
    await rm(path.join(archive, 'Cabinet in December', 'Paper.docx'));
    expect(await standing()).toBe('gone');
    expect(await handlers['published:show']({ publication })).toMatchObject({ ok: false, failure: { kind: 'notKept', message: expect.stringContaining('There is no copy of it beside the plan') as string } });
    await rename(archive, path.join(dir, 'elsewhere'));
    expect(await standing()).toBe('no folder');
    expect(await handlers['published:check']({ publication: 'paper/none/publication/none' })).toMatchObject({ ok: false, failure: { kind: 'notInPlan' } });
    expect(shown).toHaveLength(1);
  });

  test('keeps no copy unasked, and where none can be kept it is published all the same, and that is said', async () => {
    const { dir, paper, handlers, archive, noted } = await atPublishing((at) => [path.join(at, 'One.docx'), path.join(at, 'Two.docx')]);
    expect(value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: false }))!).kept).toBe(false);
    expect(await readdir(dir)).toEqual(['One.docx', 'Review.matters']);
    await writeFile(archive, 'a file in the way');
    const two = value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true }))!);
    expect(two).toMatchObject({ kept: false, notes: expect.arrayContaining([expect.stringMatching(/^No copy of it is kept beside the plan: a file is in the way of the folder /)]) as string[] });
    expect(noted().map(({ fileName }) => fileName)).toEqual(['One.docx', 'Two.docx']);
  });

  test('does nothing where the person chooses no place, and notes nothing that could not be written', async () => {
    const { dir, paper, handlers, noted } = await atPublishing((at) => [null, at, path.join(at, 'gone', 'Paper.docx')]);
    await mkdir(path.join(dir, 'there'));
    expect(await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true })).toBeNull();
    expect(await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true })).toMatchObject({ ok: false, failure: { kind: 'isAFolder' } });
    expect(await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true })).toMatchObject({ ok: false, failure: { kind: 'folderGone' } });
    expect(await handlers['paper:publish']({ paper: 'paper/none', edition: 'exempt', inTemplate: true, keep: true })).toMatchObject({ ok: false, failure: { kind: 'paperNotFound' } });
    expect([noted(), (await readdir(dir)).sort()]).toEqual([[], ['Review.matters', 'there']]);
  });
});

test('a name that came in with a copy of the plan leads nowhere but into the archive', async () => {
  const { paper, handlers, session, dir, archive } = await atPublishing(() => []);
  await mkdir(path.join(archive, 'x'), { recursive: true });
  await writeFile(path.join(dir, 'secret.docx'), 'secret');
  for (const fileName of ['../../secret.docx', '..', '', '../x']) {
    const publication = value(session.run({ do: 'publication.add', paper, fields: { fileName, digest: sha256('secret'), edition: 'public', bytes: 6 } })).made!;
    expect([fileName, value(await handlers['published:check']({ publication }))]).toEqual([fileName, 'gone']);
  }
});

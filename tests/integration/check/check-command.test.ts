import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mattersHere } from '../cli/run-cli.ts';
import { fixtures } from '../intake/reading.ts';
import { altered, paragraph, withBlocks } from './altered.ts';

const EXAMPLE = path.resolve(fixtures, '../../assets/samples/ashbourne-vale.matters');
let folder = '';
const at = (name: string): string => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'matters-check-'));
  for (const words of [['paper', 'paper.docx'], ['tracker', 'tracker.xlsx']] as const) await mattersHere(folder, 'export', words[0], EXAMPLE, '--out', words[1], '--today', '2026-02-17');
  await writeFile(at('faulty.docx'), altered(await readFile(at('paper.docx')), withBlocks(paragraph('A secret', { run: '<w:vanish/>' }) + paragraph(''))));
});
afterAll(() => rm(folder, { recursive: true }));

test('what is written here has no faults, which is said, with the status of what is done', async () => {
  const { status, out, err } = await mattersHere(folder, 'check', 'paper.docx', 'tracker.xlsx');
  expect([status, out, err]).toEqual([0, 'paper.docx: no faults found.\n\ntracker.xlsx: no faults found.\n', '']);
});

test('faults are listed by rule and place, in words and as JSON, with the status of what is refused', async () => {
  const said = await mattersHere(folder, 'check', 'faulty.docx', 'paper.docx');
  expect(said.status).toBe(1);
  expect(said.out).toBe([
    'faulty.docx: 2 faults.',
    '  empty paragraphs: after “A secret”. There is an empty paragraph. Delete it, and set space before or after instead.',
    '  hidden text: in “A secret”. This text is hidden, and everybody can show it. Delete it.',
    '', 'paper.docx: no faults found.', '',
  ].join('\n'));
  expect(said.err).toBe('2 faults to put right.\n');
  const { status, out } = await mattersHere(folder, 'check', '--json', 'faulty.docx', 'paper.docx');
  expect(status).toBe(1);
  expect(JSON.parse(out)).toEqual({
    files: [
      { file: 'faulty.docx', refused: null, findings: [
        { rule: 'empty paragraphs', where: 'after “A secret”', sentence: expect.any(String) as string }, { rule: 'hidden text', where: '“A secret”', sentence: expect.any(String) as string },
      ] },
      { file: 'paper.docx', refused: null, findings: [] },
    ],
  });
});

test('what cannot be checked is said, and the rest is checked', async () => {
  await copyFile(path.join(fixtures, 'bad/picture.png'), at('picture.docx'));
  await writeFile(at('cut.xlsx'), (await readFile(at('tracker.xlsx'))).subarray(0, 4_000));
  await writeFile(at('nothing.docx'), '');
  const names = ['gone.docx', 'picture.docx', 'cut.xlsx', 'nothing.docx', 'paper.docx'];
  const files = [...names, path.join(fixtures, 'bad/password.docx'), path.join(fixtures, 'bad/bomb.docx'), path.join(fixtures, 'bad/picture-only.docx'), folder];
  const { status, out, err } = await mattersHere(folder, 'check', '--json', ...files);
  expect(status).toBe(1);
  const { files: checked } = JSON.parse(out) as { files: { findings: unknown; refused: { kind: string; message: string } | null }[] };
  expect(checked.slice(0, 7).map(({ refused }) => refused?.kind ?? 'checked')).toEqual(['checkMissing', 'checkNotOffice', 'checkDamaged', 'checkEmpty', 'checked', 'checkEncrypted', 'checkTooLarge']);
  expect(checked[8]!.refused?.kind).toBe('checkNotReadable');
  for (const { refused } of checked) expect(refused === null || refused.message.length > 40).toBe(true);
  expect(err).toMatch(/could not be checked\.\n$/);
});

test('without a file it is used wrongly', async () => {
  expect(await mattersHere(folder, 'check')).toMatchObject({ status: 2, err: expect.stringContaining('Say a file.') as string });
});

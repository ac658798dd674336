import { mkdtempSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { partsOfFile } from '../word/support/readers.ts';
import { mattersHere } from './run-cli.ts';

const PLAN = fileURLToPath(new URL('../../../assets/samples/ashbourne-vale.matters', import.meta.url));
const TODAY = ['--today', '2026-02-17'];
const folder = () => mkdtempSync(path.join(tmpdir(), 'matters-cli-documents-'));

test('each document is written from the example, named by its word, and the meeting by its day', async () => {
  const here = folder();
  const orders = [
    ['decision-notice', '--meeting', '2026-01-20', '--out', 'notice.docx'], ['action-sheet', '--meeting', '2026-01-20', '--out', 'sheet.docx'],
    ['scrutiny-record', '--out', 'record.docx'], ['scrutiny-record', '--out', 'record.xlsx'], ['position-statement', '--out', 'position.docx'],
  ];
  for (const [what, ...rest] of orders) expect([what, (await mattersHere(here, 'export', what!, PLAN, ...rest, ...TODAY)).status]).toEqual([what, 0]);
  expect((await readdir(here)).sort()).toEqual(['notice.docx', 'position.docx', 'record.docx', 'record.xlsx', 'sheet.docx']);
  const body = (file: string) => partsOfFile(path.join(here, file))['word/document.xml']!.replace(/<[^>]+>/g, ' ');
  expect(body('notice.docx')).toMatch(/112\(2\)[\s\S]*Not for publication: this decision is exempt/);
  expect(body('notice.docx')).not.toContain('Calder Wharf');
  expect(body('sheet.docx')).toContain('A34');
  expect((await readFile(path.join(here, 'record.xlsx'))).subarray(0, 2).toString()).toBe('PK');
});

test('a meeting is needed where it belongs, and only there; one to come or not in the plan writes nothing', async () => {
  const here = folder();
  const run = async (...words: string[]) => { const { status, err } = await mattersHere(here, 'export', ...words, ...TODAY); return [status, err.split('\n')[0]]; };
  expect(await run('action-sheet', PLAN, '--out', 'x.docx')).toEqual([2, 'Say which meeting, with --meeting 2016-12-08 or its id.']);
  expect((await run('scrutiny-record', PLAN, '--meeting', '2026-01-20', '--out', 'x.docx'))[0]).toBe(2);
  expect(await run('action-sheet', PLAN, '--meeting', '2026-03-24', '--out', 'x.docx')).toEqual([1, 'This meeting is to come, on 24 March 2026, so it has decided nothing yet. Nothing was written.']);
  expect((await run('decision-notice', PLAN, '--meeting', '1999-01-01', '--out', 'x.docx'))[0]).toBe(1);
  expect(await readdir(here)).toEqual([]);
});

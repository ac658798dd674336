import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf } from '../../../electron/export/orders.ts';
import { planHandlers } from '../../../electron/ipc/plan-handlers.ts';
import { PLACES } from '../../../electron/places.ts';
import { Rehearsal } from '../../../shared/domain/rehearsal.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { aDesk } from '../session/a-desk.ts';
import { value } from '../session/a-plan.ts';
import { hasPythonDocx, readWithPython, type ReadDocument } from './support/readers.ts';

let folder = '';
let read: ReadDocument;
describe.skipIf(!hasPythonDocx)('the example’s amendments as an appendix, read back with python-docx', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'matters-shaping-'));
    const { desk } = aDesk();
    value(await planHandlers(desk, path.join(import.meta.dirname, '../../..', PLACES.samples))['plan:openExample'](null));
    const rehearsal = new Rehearsal(desk.plan!.session.plan);
    rehearsal.suppose({ 'paper/shaping': { type: 'shaping the action plan', subject: 'Shaping the action plan' } });
    const content = value(paperContent(rehearsal.plan, 'paper/shaping', { today: '2026-02-17' }));
    const file = path.join(folder, 'Shaping.docx');
    await writeFile(file, await bytesOf({ what: 'paper', content }, new Date('2026-02-17T12:00:00Z')));
    read = readWithPython(file);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('stands on landscape pages of its own, under a real heading and one for each theme', () => {
    expect(read.sections.map(({ landscape }) => landscape)).toEqual([false, true, true]);
    const headings = read.paragraphs.filter(({ style }) => style.startsWith('Heading')).map(({ style, text }) => [style, text]);
    const at = headings.findIndex(([, text]) => text === 'Appendix B – What scrutiny changed');
    expect(headings.slice(at)).toEqual([
      ['Heading 1', 'Appendix B – What scrutiny changed'], ['Heading 2', 'Key recommendations'], ['Heading 2', '3.1 Local priorities and outcomes'], ['Heading 2', '3.3 Governance and culture'],
    ]);
  });
  test('every table has the same header row and no empty cell, and the old words stand beside the new', () => {
    const tables = read.tables.filter(({ rows }) => rows[0]?.[1] === 'Proposed, and by whom');
    expect(tables).toHaveLength(3);
    for (const { rows } of tables) {
      expect(rows[0]).toEqual(['Ref', 'Proposed, and by whom', 'The plan said', 'It would say', 'Outcome and reason']);
      expect(rows.flat().filter((words) => words.trim() === '')).toEqual([]);
    }
    const rows = tables.flatMap((table) => table.rows.slice(1));
    expect(rows).toHaveLength(8);
    const [, , said, would, outcome] = rows.find(([ref]) => ref === 'A22')!;
    expect([said, would]).toEqual(['Success measure\nEvery saving over £50,000 has a plan signed by its director.', 'Success measure\nEvery saving over £10,000 has a plan signed by its director.']);
    expect(outcome).toMatch(/^Agreed in part\nLowered to £25,000.*\nCabinet, 9 September 2025, minute 61\(3\)\.\nMade to the plan on 21 August 2025\.$/s);
  });
});

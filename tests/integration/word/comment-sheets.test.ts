import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planHandlers } from '../../../electron/ipc/plan-handlers.ts';
import { sheetHandlers } from '../../../electron/ipc/sheet-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import type { SheetOrder } from '../../../shared/shaping/comment-sheet.ts';
import { aDesk } from '../session/a-desk.ts';
import { surroundings, value } from '../session/a-plan.ts';
import { hasPythonDocx, readWithPython } from './support/readers.ts';

let folder = '';
beforeAll(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'matters-sheets-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The example, open on a real desk; the person at the dialogs is played. */
async function theExample(answers: Parameters<typeof aDesk>[0]) {
  const set = aDesk(answers);
  const written = new WrittenFiles();
  value(await planHandlers(set.desk, path.join(import.meta.dirname, '../../..', PLACES.samples))['plan:openExample'](null));
  const { plan } = set.desk.plan!.session;
  const named = (name: string) => plan.all('person').find((one) => one.name === name)!.id;
  const order: SheetOrder = {
    members: [named('Councillor Ruth Ackland')], recommendations: plan.all('recommendation').filter(({ ledWithScrutiny }) => ledWithScrutiny).map(({ id }) => id),
    edition: 'public', returnBy: '2026-03-06', returnTo: plan.all('person').find(({ type }) => type === 'officer')!.id, meeting: null,
  };
  const handlers = sheetHandlers({ ...set, written, now: surroundings().now, workerFile: PLACES.exportWorker });
  return { ...set, plan, named, order, written, write: handlers['export:commentSheets'] };
}

describe.skipIf(!hasPythonDocx)('read back with python-docx', () => {
  test('a sheet has the actions as rows with room beside each, a header row, and who and when at its head', async () => {
    const file = path.join(folder, 'One sheet.docx');
    const { write, order, plan, written } = await theExample({ where: [file] });
    expect(value((await write(order))!)).toEqual({ path: file, fileNames: ['One sheet.docx'] });
    expect(written.has(file)).toBe(true);
    const read = readWithPython(file);
    const [front, first] = read.tables;
    expect(front!.rows.map(([label]) => label)).toEqual(['For:', 'Please return by:', 'Return to:']);
    expect(front!.rows[0]![1]).toBe('Councillor Ruth Ackland, Leader of the Vale Villages Group');
    expect(front!.rows[1]![1]).toBe('6 March 2026');
    expect(first!.rows[0]).toEqual(['Action', 'Your comment or proposed change']);
    expect(first!.rows[1]![0]).toMatch(/^A14 Train report authors and committee members in early scrutiny\.\n/);
    expect(first!.rows.slice(1).every(([, room]) => room!.startsWith('Write here:') && room!.split('\n').length > 4)).toBe(true);
    const quoted = plan.all('recommendation').filter(({ ledWithScrutiny }) => ledWithScrutiny).map(({ text }) => text);
    for (const text of quoted) expect(read.paragraphs.map((one) => one.text)).toContain(text);
    expect(read.properties).toMatchObject({ author: 'Ashbourne Vale Borough Council', title: expect.stringContaining('for Councillor Ruth Ackland') });
  });
});

test('several go into a folder, one each, and what lies there already is not written over', async () => {
  const { write, order, named } = await theExample({ folder: [folder] });
  await writeFile(path.join(folder, 'Comment sheet – Councillor Ruth Ackland.docx'), 'her own words');
  const members = ['Councillor Ruth Ackland', 'Councillor Martin Selwood'].map(named);
  const made = value((await write({ ...order, members }))!);
  expect(made.fileNames).toEqual(['Comment sheet – Councillor Ruth Ackland (2).docx', 'Comment sheet – Councillor Martin Selwood.docx']);
  expect(await readFile(path.join(folder, 'Comment sheet – Councillor Ruth Ackland.docx'), 'utf8')).toBe('her own words');
  expect(await readdir(folder)).toEqual(expect.arrayContaining([...made.fileNames]));
});

test('nothing is written where the dialog is cancelled, or over a plan', async () => {
  const cancelled = await theExample({ where: [null] });
  expect(await cancelled.write(cancelled.order)).toBeNull();
  const plan = path.join(folder, 'Plan.docx');
  await writeFile(plan, await readFile(path.join(import.meta.dirname, '../../../assets/samples/ashbourne-vale.matters')));
  const over = await theExample({ where: [plan] });
  expect(await over.write(over.order)).toMatchObject({ ok: false, failure: { kind: 'overThePlan' } });
});

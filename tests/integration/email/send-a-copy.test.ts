import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileHandlers } from '../../../electron/ipc/file-handlers.ts';
import { WrittenMails } from '../../../electron/ipc/mail-drafts.ts';
import { mailHandlers } from '../../../electron/ipc/mail-handlers.ts';
import { shareHandlers } from '../../../electron/ipc/share-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import { copiesSent } from '../../../shared/sharing/copies-sent.ts';
import { mailBytes } from '../../../shared/sharing/copy-mail.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, registry, START, surroundings, value } from '../session/a-plan.ts';
import { readBare } from './readers.ts';

const TOM = { name: 'Tom Okoro', email: 'tom.okoro@ashbournevale.example' };
const ASK = { to: [TOM], note: 'Dear Tom,\nplease look at A12.' };

/** A plan on the desk with an exempt action, and what is needed to send copies of it. */
async function aSender(where: (string | null)[]) {
  const set = aDesk({ where });
  value(await set.desk.start(START, 'x'));
  const { session } = set.desk.plan!;
  value(session.run({ do: 'action.add', fields: { title: 'Sell the depot', classification: { level: 'exempt', paragraphs: [3], reason: '', publicInterest: '', decidedBy: '', reviewOn: null } } }));
  const written = new WrittenFiles();
  const copied: string[] = [];
  const begun: string[] = [];
  const mails = new WrittenMails();
  const outside = { copy: (words: string) => void copied.push(words), beginMail: (link: string) => Promise.resolve(begun.push(link) > 0) };
  const handlers = { ...shareHandlers({ ...set, written, mails, now: surroundings().now, workerFile: PLACES.exportWorker }), ...mailHandlers({ mails, outside }) };
  const files = fileHandlers(written, { open: () => Promise.resolve(''), show: () => undefined });
  return { ...set, session, written, copied, begun, handlers, files };
}
const at = (dir: string) => (name: string) => path.join(dir, name);
const attachedTo = async (eml: string): Promise<Buffer> => Buffer.from(readBare(await readFile(eml, 'latin1')).parts.at(-1)!.body, 'base64');

describe('sending a copy', () => {
  test('saves first, writes the copy and the draft, and notes in the plan to whom, when and what it held', async () => {
    const dir = await folder();
    const here = at(dir);
    const { handlers, session, offered, files } = await aSender([here('Plan.matters'), here('Copy.matters.json')]);
    const before = session.record.frontier();
    const copy = value((await handlers['share:send'](ASK))!);
    expect(offered.map(({ purpose, offered: name }) => [purpose, name])).toEqual([
      ['plan', 'Peer challenge 2025 action plan.matters'], ['copy', '2026-11-09 Peer challenge 2025 – action plan.matters.json'],
    ]);
    expect(copy).toEqual({ path: here('Copy.matters.json'), fileName: 'Copy.matters.json', draft: { path: here('Copy.eml'), fileName: 'Copy.eml' }, problem: null });
    expect((await readdir(dir)).sort()).toEqual(['Copy.eml', 'Copy.matters.json', 'Plan.matters']);

    const bytes = await readFile(here('Copy.matters.json'));
    expect((await attachedTo(here('Copy.eml'))).equals(bytes)).toBe(true);
    expect(bytes.equals(await readFile(here('Plan.matters')))).toBe(true);
    const elsewhere = value(await registry().open(here('Copy.matters.json'))).session;
    expect([elsewhere.readOnly, elsewhere.record.frontier(), elsewhere.plan.all('action').map(({ title }) => title)]).toEqual([null, before, ['Sell the depot']]);
    expect(elsewhere.plan.all('sent')).toEqual([]);

    expect(copiesSent(session.plan)).toMatchObject([{ to: [TOM], sentOn: '2026-11-09', fileName: 'Copy.matters.json', frontier: before }]);
    expect(session.changes().at(-1)!.label).toBe('Made a copy to send to Tom Okoro');
    for (const file of [copy.path, copy.draft!.path]) expect((await files['file:open']({ path: file })).ok).toBe(true);
    // What has gone out has gone out: Undo is for the work before it.
    expect(session.history.undo).toBe('Added A1');
    value(session.undo());
    expect(copiesSent(session.plan)).toHaveLength(1);
  });

  test('the mail says who may see what is in it, with the clerk’s own words first, and its text can be had without a mail program', async () => {
    const dir = await folder();
    const here = at(dir);
    const { handlers, copied, begun } = await aSender([here('Plan.matters'), here('Copy.matters.json')]);
    const mail = { path: here('Copy.matters.json') };
    for (const what of ['mail:copyText', 'mail:begin'] as const) expect(await handlers[what](mail)).toMatchObject({ ok: false, failure: { kind: 'nothingWritten' } });
    value((await handlers['share:send'](ASK))!);
    value(await handlers['mail:copyText'](mail));
    expect(copied[0]!.split('\n\n')).toEqual([
      'Dear Tom,\nplease look at A12.',
      'Attached is a copy of “Peer challenge 2025: action plan” as it stood on 9 November 2026.',
      expect.stringMatching(/open it in Matters Arising with File, Open.*nobody’s work is overwritten\.$/),
      'This is the whole plan, with its history and 1 exempt action. Send it only to people who may see all of it.',
    ]);
    value(await handlers['mail:begin'](mail));
    expect([begun, copied[1]]).toEqual([['mailto:tom.okoro@ashbournevale.example?subject=Peer%20challenge%202025%3A%20action%20plan%20%E2%80%93%20copy%20of%209%20November%202026'], copied[0]]);
    const { headers } = readBare(await readFile(here('Copy.eml'), 'latin1'));
    expect(headers).toContain('To: Tom Okoro <tom.okoro@ashbournevale.example>');
    expect(headers).toContain('X-Unsent: 1');
  });

  test('never over a plan that holds anything of its own, nor over the plan itself; an older copy and an older draft are another thing', async () => {
    const dir = await folder();
    const here = at(dir);
    const { handlers, session } = await aSender([here('Plan.matters'), here('Copy.matters.json'), here('Copy.matters.json'), here('Plan.matters'), here('Copy.matters.json'), here('other.json'), here('notes.json')]);
    value((await handlers['share:send'](ASK))!);
    value(session.run({ do: 'action.add', fields: { title: 'Publish one page' } }));
    // Nothing in the first copy is new to us: it may go.
    const second = value((await handlers['share:send'](ASK))!);
    expect(second.draft!.fileName).toBe('Copy (2).eml');
    expect((await attachedTo(here('Copy (2).eml'))).equals(await readFile(here('Copy.matters.json')))).toBe(true);
    expect(await handlers['share:send'](ASK)).toMatchObject({ ok: false, failure: { kind: 'overThePlan' } });

    // Tom has worked on his copy: it holds what we have not.
    const plans = registry(undefined, 'Tom Okoro');
    const theirs = value(await plans.open(here('Copy.matters.json')));
    value(theirs.session.run({ do: 'action.add', fields: { title: 'From Tom' } }));
    value(await theirs.save());
    await plans.close(theirs);
    const toms = await readFile(here('Copy.matters.json'));
    expect(await handlers['share:send'](ASK)).toMatchObject({ ok: false, failure: { kind: 'overThePlan' } });
    expect((await readFile(here('Copy.matters.json'))).equals(toms)).toBe(true);
    await writeFile(here('other.json'), toms.toString().replaceAll(session.planId, 'plan-another'));
    expect(await handlers['share:send'](ASK)).toMatchObject({ ok: false, failure: { kind: 'overThePlan' } });
    await writeFile(here('notes.json'), '{}');
    expect((await handlers['share:send'](ASK))?.ok).toBe(true);
  });

  test('where it was cancelled or could not be written, nothing is noted', async () => {
    const dir = await folder();
    const here = at(dir);
    const { handlers, session, told } = await aSender([null, here('Plan.matters'), null, here('gone/Copy.matters.json'), here('a folder')]);
    await mkdir(here('a folder'));
    expect(await handlers['share:send'](ASK)).toBeNull();
    expect(await handlers['share:send'](ASK)).toBeNull();
    expect(await handlers['share:send'](ASK)).toMatchObject({ ok: false, failure: { kind: 'folderGone' } });
    expect((await handlers['share:send'](ASK))?.ok).toBe(false);
    expect(session.plan.all('sent')).toEqual([]);
    expect(told.filter(({ event }) => event === 'task:progress').at(-1)!.told).toBeNull();
  });

  test('its size is told before, from the file or from what would be written', async () => {
    const dir = await folder();
    const { handlers, desk } = await aSender([path.join(dir, 'Plan.matters')]);
    const unsaved = value(await handlers['share:size'](null)).mailBytes;
    await desk.save();
    const { length } = await readFile(path.join(dir, 'Plan.matters'));
    expect(unsaved).toBe(mailBytes(length));
    expect(value(await handlers['share:size'](null)).mailBytes).toBe(unsaved);
  });

  test('a plan that can only be looked at is not sent from here', async () => {
    const dir = await folder();
    const file = path.join(dir, 'Plan.matters');
    const { desk, handlers } = await aSender([file]);
    await desk.save();
    await desk.close();
    await writeFile(file, (await readFile(file, 'utf8')).replace('"title": "Sell the depot"', '"title": "Keep the depot"'));
    value((await desk.open(file))!);
    expect(await handlers['share:send'](ASK)).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
    expect(await readdir(dir)).toEqual(['Plan.matters']);
  });
});

test('the size that is told is the size of the mail, to within a few kilobytes', async () => {
  const dir = await folder();
  const here = at(dir);
  const { handlers } = await aSender([here('Plan.matters'), here('Copy.matters.json')]);
  value((await handlers['share:send'](ASK))!);
  const [mail, file] = [await readFile(here('Copy.eml')), await readFile(here('Copy.matters.json'))];
  expect(Math.abs(mailBytes(file.length) - mail.length)).toBeLessThan(8_192);
});

test('a draft that could not be written is said; the copy is there, is noted, and its text can be copied', async () => {
  const dir = await folder();
  const here = at(dir);
  const { handlers, session, copied } = await aSender([here('Plan.matters'), here('Copy.matters.json')]);
  // Every name that a draft would be given is taken.
  await Promise.all(Array.from({ length: 100 }, (_, n) => writeFile(here(n === 0 ? 'Copy.eml' : `Copy (${n + 1}).eml`), 'An older draft')));
  const copy = value((await handlers['share:send'](ASK))!);
  expect(copy).toMatchObject({ fileName: 'Copy.matters.json', draft: null, problem: expect.stringMatching(/draft/) as string });
  expect(await readFile(here('Copy (100).eml'), 'utf8')).toBe('An older draft');
  expect(value(await registry().open(here('Copy.matters.json'))).session.readOnly).toBeNull();
  expect(session.plan.all('sent')).toMatchObject([{ fileName: 'Copy.matters.json' }]);
  value(await handlers['mail:copyText']({ path: copy.path }));
  expect(copied[0]).toContain('please look at A12.');
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Handlers } from '../../../electron/ipc/handle.ts';
import { WrittenMails } from '../../../electron/ipc/mail-drafts.ts';
import { mailHandlers } from '../../../electron/ipc/mail-handlers.ts';
import { ownerMailHandlers } from '../../../electron/ipc/owner-mail-handlers.ts';
import type { Tell } from '../../../electron/ipc/ports.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import type { Command } from '../../../shared/commands/decide.ts';
import type { Events } from '../../../shared/contract/contract.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import type { Tone } from '../../../shared/domain/round.ts';
import { hasOpenpyxl, readWorkbook } from '../excel/support/readers.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, START, surroundings, value } from '../session/a-plan.ts';
import { hasPython, readBare, readWithPython } from './readers.ts';

const OWNERS = [['Zoë Ó Briain', 'zoe@av.example'], ['Ian Strickland', 'ian@av.example'], ['Priya Raman', '']] as const;

/** A round with three owners who were asked: one has a director, one has no address. `stopAt`: how many drafts are written when the person stops it. */
async function aRound(answers: Parameters<typeof aDesk>[0], stopAt = Infinity) {
  const set = aDesk(answers);
  value(await set.desk.start(START, 'x'));
  const { session } = set.desk.plan!;
  set.settings.set('preferences', { ...set.settings.get('preferences'), name: 'Joe Sutcliffe', role: 'Clerk' });
  const made = (command: Command) => value(session.run(command)).made!;
  const margaret = made({ do: 'person.add', fields: { name: 'Margaret Osei', email: 'margaret@av.example' } });
  const committee = made({ do: 'committee.add', fields: { name: 'Scrutiny', type: 'scrutiny' } });
  const meeting = made({ do: 'meeting.add', fields: { committee, heldOn: '2026-12-17' } });
  const round = made({ do: 'round.add', fields: { meeting, returnsBy: '2026-11-20' } });
  const asked = OWNERS.map(([name, email]) => {
    const owner = made({ do: 'person.add', fields: { name, email, director: name.startsWith('Ian') ? margaret : null } });
    const action = made({ do: 'action.add', fields: { title: `Work of ${name}`, owner } });
    value(session.run({ do: 'returns.ask', round, returns: [{ owner, fileName: `Round 1 return – ${name}.xlsx`, frontier: [...session.record.frontier()], asks: [action] }] }));
    return { name, owner, action, id: session.plan.owned('return', round).find((one) => one.owner === owner)!.id };
  });
  const [written, mails] = [new WrittenFiles(), new WrittenMails()];
  const tell: Tell = (event, one) => {
    set.tell(event, one);
    if (event === 'task:progress' && (one as Events['task:progress'])?.done === stopAt) void handlers['mail:cancel'](null);
  };
  const handlers: Handlers<'mail:draft' | 'mail:cancel' | 'mail:copyText' | 'mail:begin'> = {
    ...ownerMailHandlers({ ...set, tell, written, mails, now: surroundings().now, workerFile: PLACES.exportWorker }),
    ...mailHandlers({ mails, outside: { copy: () => undefined, beginMail: () => Promise.resolve(true) } }),
  };
  const order = (tone: Tone = 'asking', withDirector = false) => asked.map(({ id }) => ({ return: id, tone, withDirector, withheldToo: false }));
  /** What was noted, owner by owner. */
  const noted = () => asked.map(({ id }) => session.plan.owned('mail', id));
  return { ...set, session, noted, round, asked, written, mails, handlers, order };
}

describe('mails to owners', () => {
  test('are written into a folder, each with its own return, and noted in the plan; nothing is opened', async () => {
    const dir = await folder();
    const { handlers, round, order, noted, session, written, asked } = await aRound({ folder: [dir] });
    // What the return is compared with when it comes back is what was asked, whatever has become of it since.
    value(session.run({ do: 'action.setStatus', ids: asked.map(({ action }) => action), status: { is: 'on track' } }));
    await writeFile(path.join(dir, 'Round 1 mail – Ian Strickland.eml'), 'Somebody’s own');
    const { drafts, problem } = value((await handlers['mail:draft']({ round, note: 'Half term is near.', mails: order() }))!);
    expect(problem).toBeNull();
    expect(drafts.map(({ fileName }) => fileName)).toEqual(['Round 1 mail – Zoë Ó Briain.eml', 'Round 1 mail – Ian Strickland (2).eml', 'Round 1 mail – Priya Raman.eml']);
    expect(await readFile(path.join(dir, 'Round 1 mail – Ian Strickland.eml'), 'utf8')).toBe('Somebody’s own');
    expect(drafts.every((draft) => written.has(draft.path))).toBe(true);
    expect(noted().map((all) => all.map(({ tone, draftedOn, to, copyTo, subject }) => [tone, draftedOn, to, copyTo, subject]))).toEqual(OWNERS.map(([name, email]) => [['asking', session.today, [{ name, email }], [], 'Round 1: your return for Scrutiny, by Friday 20 November 2026']]));
    const mail = readBare(await readFile(drafts[0]!.path, 'latin1'));
    expect(Math.max(...(await readFile(drafts[0]!.path, 'latin1')).split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(200);
    expect(mail.headers.some((header) => header.startsWith('To: =?UTF-8?') && header.endsWith('<zoe@av.example>'))).toBe(true);
    expect(readBare(await readFile(drafts[2]!.path, 'latin1')).headers.filter((header) => /^(to|cc|from):/i.test(header))).toEqual([]);
    if (!hasPython || !hasOpenpyxl) return;
    for (const [at, read] of readWithPython(...drafts.map((draft) => draft.path)).entries()) {
      const { name, id } = asked[at]!;
      const [plain, html, attached] = read.parts;
      expect([read.defects, plain!.defects, html!.type, attached!.name]).toEqual([[], [], 'text/html', `Round 1 return – ${name}.xlsx`]);
      expect(Buffer.from(plain!.content, 'base64').toString('utf8')).toContain(`Dear ${name},\r\n\r\nHalf term is near.`);
      const cells = (await readWorkbook(Buffer.from(attached!.content, 'base64'))).sheets.flatMap((sheet) => sheet.cells.flat().map((cell) => cell.value));
      expect(cells.filter((words) => /^Work of|^(Not started|On track)$/.test(String(words)))).toEqual([`Work of ${name}`, 'Not started']);
      expect(cells.some((words) => String(words).includes(`/${id.split('/')[3]!}/`))).toBe(true);
    }
  });

  test('a last call goes to the director as well, and only where one is named', async () => {
    const dir = await folder();
    const { handlers, round, order, noted } = await aRound({ folder: [dir] });
    value((await handlers['mail:draft']({ round, note: '', mails: order('last call', true) }))!);
    expect(noted().map(([one]) => one?.copyTo)).toEqual([[], [{ name: 'Margaret Osei', email: 'margaret@av.example' }], []]);
    expect(readBare(await readFile(path.join(dir, 'Round 1 last call – Ian Strickland.eml'), 'latin1')).headers).toContain('Cc: Margaret Osei <margaret@av.example>');
  });

  test('a return that asks about something no longer public goes only when it is asked for by name', async () => {
    const dir = await folder();
    const { handlers, round, order, session, asked } = await aRound({ folder: [dir], where: [path.join(dir, 'One.eml')] });
    const exempt = { ...PUBLIC, level: 'exempt' as const, paragraphs: [3] };
    value(session.run({ do: 'action.set', ids: [asked[0]!.action], fields: { title: 'KINGFISHER settlement', classification: exempt } }));
    const answer = (await handlers['mail:draft']({ round, note: '', mails: order('chasing') }))!;
    const { drafts, problem } = value(answer);
    expect(drafts.map(({ owner }) => owner)).toEqual(['Ian Strickland', 'Priya Raman']);
    expect(problem).toMatch(/No mail was drafted to Zoë Ó Briain: .*not public/);
    expect((await readdir(dir)).some((name) => name.includes('Zoë'))).toBe(false);
    // Asked for by name it goes, marked; the mail itself still says nothing of it.
    const [zoes] = order('chasing');
    value((await handlers['mail:draft']({ round, note: '', mails: [{ ...zoes!, withheldToo: true }] }))!);
    const [plain, html, attached] = readBare(await readFile(path.join(dir, 'One.eml'), 'latin1')).parts;
    expect([plain!.body.includes('KINGFISHER'), html!.body.includes('KINGFISHER'), attached!.headers.join().includes('not for publication')]).toEqual([false, false, true]);
  });

  test('what ceases to be public while the folder is chosen does not go out', async () => {
    const dir = await folder();
    const { handlers, round, order, session, asked, dialogs } = await aRound({ folder: [dir] });
    const choose = dialogs.chooseFolder.bind(dialogs);
    dialogs.chooseFolder = (purpose) => {
      value(session.run({ do: 'action.set', ids: [asked[0]!.action], fields: { classification: { ...PUBLIC, level: 'exempt', paragraphs: [3] } } }));
      return choose(purpose);
    };
    const { drafts, problem } = value((await handlers['mail:draft']({ round, note: '', mails: order() }))!);
    expect([drafts.map(({ owner }) => owner), session.plan.all('mail').length]).toEqual([['Ian Strickland', 'Priya Raman'], 2]);
    expect(problem).toMatch(/No mail was drafted to Zoë Ó Briain: .*not public/);
  });

  test('a plan that is put away while the place is chosen gets no note, and nothing is written', async () => {
    const dir = await folder();
    const { handlers, round, order, session, desk, dialogs } = await aRound({ where: [path.join(dir, 'One.eml')], keep: ['discard'] });
    const choose = dialogs.chooseWhere.bind(dialogs);
    dialogs.chooseWhere = async (question) => {
      await desk.close();
      return choose(question);
    };
    expect(await handlers['mail:draft']({ round, note: '', mails: order().slice(0, 1) })).toMatchObject({ ok: false, failure: { kind: 'noPlan' } });
    expect([await readdir(dir), session.plan.all('mail')]).toEqual([[], []]);
  });

  test('stopping leaves what is written, notes it, and says how far it came', async () => {
    const dir = await folder();
    const { handlers, round, order, session } = await aRound({ folder: [dir] }, 1);
    const { drafts, problem } = value((await handlers['mail:draft']({ round, note: '', mails: order() }))!);
    expect([drafts.length, (await readdir(dir)).length, session.plan.all('mail').length]).toEqual([1, 1, 1]);
    expect(problem).toBe('You stopped after 1 of 3 drafts. What is written is noted, and the others are not written.');
  });

  test('a dialog that is cancelled, a round that is gone, or a plan that cannot be changed: nothing is written or noted', async () => {
    const { handlers, round, order, session } = await aRound({ folder: [null], where: [null] });
    expect(await handlers['mail:draft']({ round, note: '', mails: order() })).toBeNull();
    expect(await handlers['mail:draft']({ round, note: '', mails: order().slice(0, 1) })).toBeNull();
    expect(await handlers['mail:draft']({ round: 'round/gone', note: '', mails: order() })).toMatchObject({ ok: false, failure: { kind: 'notInPlan' } });
    expect(await handlers['mail:draft']({ round, note: '', mails: [{ return: 'round/x/return/y', tone: 'asking', withDirector: false, withheldToo: false }] })).toMatchObject({ ok: false, failure: { kind: 'nothingToDraft' } });
    expect(session.plan.all('mail')).toEqual([]);
  });
});

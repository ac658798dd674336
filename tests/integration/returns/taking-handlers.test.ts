import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { workerFile } from '../../../electron/intake/read-report.ts';
import { takingHandlers } from '../../../electron/ipc/taking-handlers.ts';
import type { PlanSession } from '../../../electron/session/plan-session.ts';
import type { Answer, ReturnInHand, ReturnsReview } from '../../../shared/contract/contract.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { addDays, localDay } from '../../../shared/domain/calendar-day.ts';
import { askOwners } from '../../fixtures/rounds/ask-owners.ts';
import { withLibreOffice, withOpenpyxl } from '../../fixtures/rounds/fill-in.ts';
import { planInFile } from '../../fixtures/rounds/plan-in-file.ts';
import { roundPlan } from '../../fixtures/rounds/round-plan.ts';
import { IN_LIBREOFFICE, IN_OPENPYXL } from '../../fixtures/rounds/what-owners-write.ts';
import { hasLibreOffice, hasOpenpyxl } from '../excel/support/readers.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, value } from '../session/a-plan.ts';

const TODAY = localDay(new Date());
/** Other programs save by the machine’s clock, and what is done here by one that stands still. */
const DAYS = { [TODAY]: 'today', [addDays(TODAY, 1)]: 'today', '2026-11-09': 'today' };

/** A desk with the plan of a round on it, whose owners have been asked: the returns are in `first`, by their owners' names. */
async function aRoundOut(answers: Parameters<typeof aDesk>[0] = {}) {
  const dir = await folder();
  const file = path.join(dir, 'Plan.matters');
  await roundPlan(file, path.join(dir, 'first'), TODAY, 60);
  // Whatever a test leaves in hand is left when its plan is put away.
  const stage = aDesk({ leaveReturns: [true], ...answers });
  value((await stage.desk.open(file))!);
  onTestFinished(async () => { await stage.desk.close(); });
  const { session } = stage.desk.plan!;
  /** What the window does when it hears how far the reading is. */
  const window = { heard: (): unknown => undefined };
  const tell: typeof stage.tell = (event, one) => { stage.tell(event, one); window.heard(); };
  const handlers = takingHandlers({ desk: stage.desk, dialogs: stage.dialogs, returns: stage.returns, tell, workerFile: workerFile() });
  const round = (ref: string): EntityId => session.plan.all('round').find((one) => one.ref === ref)!.id;
  return { ...stage, dir, file, session, handlers, round, window };
}
const made = (session: PlanSession, ref: string): EntityId => session.plan.all('action').find((one) => one.ref === ref)!.id;
const of = (review: ReturnsReview, name: string): ReturnInHand => review.returns.find(({ owner }) => owner.name === name)!;
const answer = (review: ReturnsReview, ref: string, field: Answer['field']): Answer => review.returns.flatMap(({ actions }) => actions).find((one) => one.ref === ref)!.answers.find((one) => one.field === field)!;

describe('the desk of returns', () => {
  test.skipIf(!hasOpenpyxl || !hasLibreOffice)('a whole round: filled in by two other programs, looked at, decided and taken in, the plan in its file is what was expected', async () => {
    const { desk, dir, file, session, handlers, round, told } = await aRoundOut();
    value(session.run({ do: 'round.add', fields: { meeting: session.plan.all('meeting').at(-1)!.id } }));
    await askOwners(session, round('Round 2'), path.join(dir, 'out'));
    const back = path.join(dir, 'back');
    await mkdir(back);
    const wrong = ['Helen Marsh', 'Daniel Okafor'];
    const filled = <What>(all: Readonly<Record<string, readonly What[]>>) => Object.entries(all).map(([name, doing]) => ({ file: path.join(dir, wrong.includes(name) ? 'first' : 'out', `${name}.xlsx`), as: path.join(back, `${name}.xlsx`), doing }));
    withOpenpyxl(...filled(IN_OPENPYXL));
    withLibreOffice(dir, ...filled(IN_LIBREOFFICE));
    await copyFile(path.join(back, 'Joanna Bright.xlsx'), path.join(back, 'Joanna Bright (1).xlsx'));
    await copyFile(file, path.join(back, 'Plan from Tom.matters'));

    value(session.run({ do: 'action.setDueDate', id: made(session, 'A4'), dueOn: '2027-04-30', reason: 'Agreed at the chair’s call', approvedBy: 'Councillor Joe Sutcliffe' }));
    value(session.run({ do: 'action.setStatus', ids: [made(session, 'A5')], status: { is: 'at risk', cause: 'One director has left.', route: 'An interim starts on 1 February.' } }));
    value(session.run({ do: 'action.setStatus', ids: [made(session, 'A6')], status: { is: 'at risk', cause: 'Two services count otherwise.', route: 'One definition by March.' } }));
    const before = session.plan;

    const gathered = value((await handlers['returns:read']({ round: null, from: [back] }))!);
    expect(gathered.copies.map(({ name }) => name)).toEqual(['Plan from Tom.matters']);
    const review = gathered.review!;
    expect(session.plan).toBe(before);
    expect(review.round).toBe(round('Round 2'));
    expect(review.aside.map(({ fileName, why }) => `${fileName}: ${why}`).sort()).toEqual(['Daniel Okafor.xlsx: wrong round', 'Helen Marsh.xlsx: wrong round']);
    expect(gathered.doubled).toHaveLength(1);
    expect(gathered.doubled[0]!.fileName).toMatch(/^Joanna Bright/);
    const clashes = review.returns.flatMap(({ actions }) => actions.flatMap(({ ref, answers }) => answers.filter(({ clash }) => clash !== null).map(({ field }) => `${ref} ${field}`)));
    expect(clashes.sort()).toEqual(['A4 date', 'A5 status', 'A6 status']);
    expect(of(review, 'Ffion Pryce').actions).toEqual([]);
    expect(of(review, 'Gareth Pugh').notices.join(' ')).toContain('How is it going?');
    expect(answer(review, 'A13', 'date').needs).toMatchObject({ what: 'day', days: ['2027-04-03', '2027-03-04'] });
    expect(answer(review, 'A16', 'status').needs).toMatchObject({ what: 'words' });
    expect(told.filter(({ event }) => event === 'task:progress').map(({ told: one }) => one).at(-2)).toMatchObject({ task: 'reading returns', done: 15, total: 15 });

    const taken = value(await handlers['returns:takeIn']({
      review: review.id, returns: review.returns.map(({ key }) => key),
      accepted: [answer(review, 'A4', 'date').key],
      kept: [answer(review, 'A2', 'status').key, answer(review, 'A5', 'status').key],
      edited: [
        { key: answer(review, 'A6', 'status').key, value: { field: 'status', status: { is: 'proposed complete', evidence: 'Figures signed off by every service', proposedOn: TODAY } } },
        { key: answer(review, 'A13', 'date').key, value: { field: 'date', dueOn: '2027-04-03', reason: 'The county signs after its budget.' } },
        { key: answer(review, 'A16', 'status').key, value: { field: 'status', status: { is: 'off track', cause: 'The hall was flooded.', route: 'It is held again in March.' } } },
      ],
    }));
    expect(taken).toMatchObject({ clashes: 0 });
    value(await desk.plan!.save());
    const expected = JSON.parse(await readFile(path.resolve('tests/fixtures/rounds/after-the-round.expected.json'), 'utf8')) as unknown;
    expect(await planInFile(file, 'Round 2', DAYS)).toEqual(expected);
  });

  const priya = async (stage: Awaited<ReturnType<typeof aRoundOut>>, said: string): Promise<string> => {
    const as = path.join(stage.dir, `Priya, ${said}.xlsx`);
    withOpenpyxl({ file: path.join(stage.dir, 'first', 'Priya Raman.xlsx'), as, doing: [['words', 'A1', 'Progress', said]] });
    return as;
  };
  test.skipIf(!hasOpenpyxl)('what was read stays in hand until it is taken in or put away, and the same file again is there once', async () => {
    const stage = await aRoundOut({ files: [null, []] });
    const { handlers, round, session } = stage;
    const file = await priya(stage, 'Six are agreed.');
    expect(await handlers['returns:read']({ round: null, from: 'files' })).toBeNull();
    const read = async () => value((await handlers['returns:read']({ round: round('Round 1'), from: [file] }))!).review!;
    expect((await read()).returns).toHaveLength(1);
    const { returns: [one] } = await read();
    expect(await handlers['returns:inHand'](null)).toEqual({ planId: session.planId, returns: [{ returnId: one!.returnId, fileName: path.basename(file) }] });
    const left = value(await handlers['returns:letGo']({ round: round('Round 1'), keys: [one!.key] }));
    expect([left.returns, left.aside]).toEqual([[], []]);
    expect(session.plan.owned('taking', one!.returnId)).toEqual([]);
    const review = await read();
    value(await handlers['returns:takeIn']({ review: review.id, returns: [one!.key], accepted: [], kept: [], edited: [] }));
    expect(session.plan.owned('taking', one!.returnId)).toHaveLength(1);
    expect((await handlers['returns:inHand'](null))?.returns).toEqual([]);
    expect((await read()).aside).toMatchObject([{ why: 'taken in already' }]);
  });

  test('what is no return is named with why, a copy of the plan goes to the merge, and without a round there is nothing to answer', async () => {
    const stage = await aRoundOut();
    const { dir, file, handlers } = stage;
    const names = ['Minutes.docx', 'gone.xlsx'].map((name) => path.join(dir, name));
    await writeFile(names[0]!, 'Minutes of the meeting.\nNobody came.');
    const gathered = value((await handlers['returns:read']({ round: null, from: [...names, file] }))!);
    expect(gathered.copies).toEqual([{ path: file, name: 'Plan.matters' }]);
    expect(gathered.review!.aside.map(({ fileName, why }) => [fileName, why])).toEqual([['Minutes.docx', 'unreadable'], ['gone.xlsx', 'unreadable']]);
    expect(value((await handlers['returns:read']({ round: null, from: [file] }))!)).toMatchObject({ review: null, copies: [{ name: 'Plan.matters' }] });
    await stage.desk.close();
    expect(await handlers['returns:read']({ round: null, from: [file] })).toMatchObject({ ok: false, failure: { kind: 'noPlan' } });
  });

  test('reading that is cancelled keeps nothing', async () => {
    const stage = await aRoundOut();
    stage.window.heard = () => stage.handlers['returns:cancel'](null);
    expect(await stage.handlers['returns:read']({ round: null, from: [path.join(stage.dir, 'first')] })).toMatchObject({ ok: false, failure: { kind: 'readingCancelled' } });
    expect((await stage.handlers['returns:inHand'](null))?.returns).toEqual([]);
  });
});

import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reportHandlers } from '../../../electron/ipc/report-handlers.ts';
import { PLACES } from '../../../electron/places.ts';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import type { Command } from '../../../shared/commands/decide.ts';
import type { ReportReading } from '../../../shared/contract/contract.ts';
import { planFor } from '../../../shared/domain/edition.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { verbatimAlarms, verbatimStruck } from '../../../shared/history/verbatim-alarm.ts';
import { blocksOf } from '../../../shared/intake/kept-text.ts';
import { aDesk } from './a-desk.ts';
import { AWKWARD, folder, START, startedPlan, surroundings, value } from './a-plan.ts';

const REPORTS = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const TEXT = path.join(REPORTS, 'ashbourne-vale-peer-challenge.txt');
const REVIEW = 'review/main';
/** Stands in the report outside every recommendation. */
const AROUND = 'Ashbourne Vale';

const textOf = (plan: Plan): string => blocksOf(plan.owned('passage', REVIEW)).map(({ text }) => text).join('\n');

/** A plan just made of the report, with what the person chooses when asked for a file. */
async function madeOf(report: string, chosen: (string | null)[] = []) {
  const set = aDesk({ file: chosen, keep: ['discard', 'discard'] });
  const handlers = reportHandlers({ ...set, workerFile: PLACES.intakeWorker });
  const read: ReportReading = value((await handlers['report:read']({ path: report }))!);
  value(await handlers['report:accept']({
    readingId: read.id, title: 'Peer challenge', councilName: '', reviewTitle: '', reviewingBody: '', withProfile: false, themes: read.findings.themes, recommendations: read.findings.recommendations,
  }));
  const { session } = set.desk.plan!;
  return { ...set, read, session, keep: () => handlers['report:keep']({ planId: session.planId }) };
}

describe('the text of the report', () => {
  test('is in the plan that was made of it, as a change of its own, which Undo leaves there as it leaves the plan', async () => {
    const { session, read } = await madeOf(TEXT);
    expect(textOf(session.plan)).toBe(read.report.blocks.map(({ text }) => text).join('\n'));
    expect(session.changes().map(({ label }) => label)).toEqual([expect.stringMatching(/^Made the plan/), 'Kept the text of “ashbourne-vale-peer-challenge.txt”']);
    expect(session.undo()).toMatchObject({ ok: false });
    expect(textOf(session.plan)).not.toBe('');
  });

  test('comes into a plan without it from the very file, from the same in another format, and from no other', async () => {
    const dir = await folder();
    const other = path.join(dir, 'another report.txt');
    await writeFile(other, (await readFile(TEXT, 'utf8')).replace(/\bthe\b/g, 'that'));
    const moved = path.join(dir, 'moved and renamed.txt');
    await copyFile(TEXT, moved);
    const word = path.join(REPORTS, 'word/ashbourne-vale-peer-challenge.docx');
    const { session, keep, asked, told } = await madeOf(TEXT, [null, other, path.join(REPORTS, 'r-numbers.txt'), moved, word]);
    expect(await keep()).toBeNull();
    // As a plan is that was made before there was a text to keep.
    value(session.amend(Object.fromEntries(session.plan.owned('passage', REVIEW).map(({ id }) => [id, { removed: true }])), 'Took it out'));
    const refused = await keep();
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'anotherReport', message: expect.stringMatching(/“another report.txt” is not “ashbourne-vale-peer-challenge.txt”, from which this plan was made: \d+ recommendations of \d+ do not stand in it, \S+ for one/) } });
    expect(await keep()).toMatchObject({ ok: false, failure: { message: expect.stringContaining('none of the recommendations stands in it') } });
    expect(textOf(session.plan)).toBe('');
    expect(value((await keep())!)).toEqual({ fileName: 'moved and renamed.txt', isTheFile: true });
    value(session.undo());
    expect(value((await keep())!)).toEqual({ fileName: 'ashbourne-vale-peer-challenge.docx', isTheFile: false });
    expect(session.changes().at(-1)!.label).toContain('in which every recommendation stands word for word');
    expect(asked.filter((one) => one === 'file report')).toHaveLength(5);
    expect(told.filter(({ event }) => event === 'task:progress').at(-1)!.told).toBeNull();
  });

  test('is not looked for where it is already, nor kept in a plan that is not there any more', async () => {
    const { desk, session, keep } = await madeOf(TEXT, [TEXT]);
    expect(await keep()).toMatchObject({ ok: false, failure: { kind: 'textKept' } });
    value(await desk.start(START, 'Another'));
    expect(await keep()).toMatchObject({ ok: false, failure: { kind: 'noPlan' } });
    expect(session.changes()).toHaveLength(2);
  });

  test('that is too long is left out, and that is said; the plan is whole', async () => {
    const dir = await folder();
    const long = path.join(dir, 'long.txt');
    await writeFile(long, `${await readFile(TEXT, 'utf8')}\n\n${'A long annex of the review.\n\n'.repeat(20_000)}`);
    const { session, told } = await madeOf(long);
    expect([session.changes().length, textOf(session.plan)]).toEqual([1, '']);
    expect(told.filter(({ event }) => event === 'app:said').map((one) => one.told)).toEqual([{ tone: 'info', message: expect.stringMatching(/too long to keep/) as string }]);
  });

  test('kept on two copies is one text, without a clash; with the whole plan put back as it was, it stays', () => {
    const { session } = startedPlan();
    const made = session.changes().at(-1)!;
    const [tom, asha] = ['Tom Okoro', 'Asha Rahman'].map((by) => new PlanSession(session.record.copy(), surroundings(by))) as [PlanSession, PlanSession];
    const keep: Command = { do: 'review.keepText', fileName: 'report.docx', isTheFile: true, passages: [{ from: 1, paragraphs: [{ text: 'Feedback report', is: 'heading', level: 1 }, { text: AWKWARD, page: 2 }] }] };
    for (const copy of [tom, asha]) value(copy.run(keep));
    tom.takeIn(asha.changes());
    expect(tom.record.state.clashes()).toEqual([]);
    expect(textOf(tom.plan)).toBe(`Feedback report\n${AWKWARD}`);
    value(tom.restore({ is: 'plan' }, { is: 'after', change: made.id }));
    expect(textOf(tom.plan)).toBe(`Feedback report\n${AWKWARD}`);
  });

  test('can have words struck out of it, and the recommendations are still compared with what was imported', async () => {
    const { session } = await madeOf(TEXT);
    const paragraphs = session.plan.owned('passage', REVIEW)[0]!.paragraphs;
    const words = 'patience in bringing the canal quarter';
    const at = paragraphs.findIndex(({ text }) => text.includes(words));
    value(session.strike({ words, insideWords: false, why: 'Asked for', instead: [{ entity: `${REVIEW}/passage/1`, field: 'paragraphs', path: [at, 'text'], text: 'Struck' }] }));
    expect(textOf(session.plan)).not.toContain(words);
    expect(blocksOf(session.plan.owned('passage', REVIEW))).toHaveLength(paragraphs.length);
    expect([verbatimAlarms(session.record), verbatimStruck(session.record).size]).toEqual([[], 0]);
  });

  test('is in no public edition', async () => {
    const { session } = await madeOf(TEXT);
    expect(textOf(session.plan)).toContain(AROUND);
    expect(planFor('public', session.plan).all('passage')).toEqual([]);
  });
});

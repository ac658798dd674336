import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { appHandlers } from '../../../electron/ipc/app-handlers.ts';
import { exportHandlers } from '../../../electron/ipc/export-handlers.ts';
import { trackerToXlsx } from '../../../electron/export/excel/tracker-to-xlsx.ts';
import { fileHandlers } from '../../../electron/ipc/file-handlers.ts';
import { planHandlers } from '../../../electron/ipc/plan-handlers.ts';
import { reportHandlers } from '../../../electron/ipc/report-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { verbatimAlarms } from '../../../shared/history/verbatim-alarm.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';
import { PLACES } from '../../../electron/places.ts';
import type { AcceptedReport, ReportReading } from '../../../shared/contract/contract.ts';
import { aDesk } from './a-desk.ts';
import { folder, registry, START, surroundings, value } from './a-plan.ts';

const REPORT = fileURLToPath(new URL('../../fixtures/reports/ashbourne-vale-peer-challenge.txt', import.meta.url));
const acceptedOf = ({ id, findings }: ReportReading): AcceptedReport => ({
  readingId: id, title: 'Peer challenge', councilName: 'Ashbourne Vale Borough Council', reviewTitle: 'Corporate Peer Challenge', reviewingBody: 'LGA', withProfile: false,
  themes: findings.themes, recommendations: findings.recommendations,
});
function aReader() {
  const set = aDesk();
  return { ...set, handlers: reportHandlers({ ...set, workerFile: PLACES.intakeWorker }) };
}

describe('from report to plan', () => {
  test('reading tells its progress, and accepting makes the plan of what was accepted', async () => {
    const { handlers, desk, told } = aReader();
    const read = value((await handlers['report:read']({ path: REPORT }))!);
    expect(read.fileName).toBe('ashbourne-vale-peer-challenge.txt');
    const progress = told.filter(({ event }) => event === 'task:progress').map((one) => one.told);
    expect(progress[0]).toMatchObject({ task: 'reading', words: 'Reading ashbourne-vale-peer-challenge.txt' });
    expect(progress.at(-1)).toBeNull();
    value(await handlers['report:accept'](acceptedOf(read)));
    expect(desk.plan!.session.plan.all('recommendation').map(({ text }) => text)).toEqual(read.findings.recommendations.map(({ text }) => text));
    expect(desk.plan!.session.plan.review.sourceDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(desk.plan!.session.plan.council.name).toBe('Ashbourne Vale Borough Council');
  });

  test('words that do not stand where they are said to stand make no plan', async () => {
    const { handlers, desk } = aReader();
    const read = value((await handlers['report:read']({ path: REPORT }))!);
    const accepted = acceptedOf(read);
    const [first, second, ...rest] = accepted.recommendations;
    const doctored: AcceptedReport['recommendations'][] = [
      [{ ...first!, text: `${first!.text}!` }, second!, ...rest],
      [{ ...first!, text: first!.text.toUpperCase() }, second!, ...rest],
      [{ ...first!, text: '   ' }, second!, ...rest],
      [{ ...first!, source: second!.source }, second!, ...rest],
      [{ ...first!, source: { page: 4, paragraph: first!.source.paragraph } }, second!, ...rest],
      [{ ...first!, source: { page: null, paragraph: 99_999 } }, second!, ...rest],
    ];
    for (const recommendations of doctored) {
      expect(await handlers['report:accept']({ ...accepted, recommendations })).toMatchObject({ ok: false, failure: { kind: 'notVerbatim' } });
    }
    expect(await handlers['report:accept']({ ...accepted, readingId: 'another' })).toMatchObject({ ok: false, failure: { kind: 'readingGone' } });
    expect(desk.plan).toBeNull();
    // Part of a paragraph is as verbatim as the whole of it.
    expect((await handlers['report:accept']({ ...accepted, recommendations: [{ ...first!, text: first!.text.slice(0, 20) }] })).ok).toBe(true);
  });

  test('cancelling stops it, and what was being read is not there to accept', async () => {
    const { handlers, told } = aReader();
    const reading = handlers['report:read']({ path: REPORT });
    await handlers['report:cancel'](null);
    expect(await reading).toMatchObject({ ok: false, failure: { kind: 'readingCancelled' } });
    expect(told.at(-1)).toEqual({ event: 'task:progress', told: null });
  });
});

describe('exporting', () => {
  async function anExporter(where: (string | null)[]) {
    const set = aDesk({ where });
    value(await set.desk.start(START, 'x'));
    const written = new WrittenFiles();
    const opened: string[] = [];
    const files = fileHandlers(written, { open: (file) => (opened.push(file), Promise.resolve('')), show: (file) => void opened.push(`show ${file}`) }, (file) => file.endsWith('beside.matters'));
    return { ...set, opened, files, handlers: exportHandlers({ ...set, written, now: surroundings().now, workerFile: PLACES.exportWorker }) };
  }

  test('writes where the person says, says what is unfilled, and can then be opened', async () => {
    const dir = await folder();
    const { handlers, offered, files, opened } = await anExporter([path.join(dir, 'p.docx'), path.join(dir, 't.xlsx'), null]);
    const paper = value((await handlers['export:paper']({ paper: null, edition: 'public', inTemplate: true }))!);
    expect(paper).toMatchObject({ path: path.join(dir, 'p.docx'), fileName: 'p.docx' });
    expect(paper.notes[0]).toMatch(/“To be confirmed”: /);
    value((await handlers['export:tracker']({ by: 'whole', edition: 'public' }))!);
    expect(await handlers['export:tracker']({ by: 'whole', edition: 'public' })).toBeNull();
    expect(offered.map(({ purpose, offered: name }) => [purpose, path.extname(name)])).toEqual([['paper', '.docx'], ['tracker', '.xlsx'], ['tracker', '.xlsx']]);
    expect(await handlers['export:calendar']({ meeting: null, committee: null })).toMatchObject({ ok: false, failure: { kind: 'noMeetings' } });
    expect(await readdir(dir)).toEqual(['p.docx', 't.xlsx']);
    expect((await files['file:open']({ path: paper.path })).ok).toBe(true);
    expect((await files['file:show']({ path: paper.path })).ok).toBe(true);
    expect(opened).toEqual([paper.path, `show ${paper.path}`]);
  });

  test('opens and shows nothing else', async () => {
    const dir = await folder();
    const { files, opened } = await anExporter([]);
    for (const file of ['/etc/passwd', dir, path.join(dir, 'p.docx'), 'https://example.org']) {
      expect(await files['file:open']({ path: file })).toMatchObject({ ok: false, failure: { kind: 'notOurs' } });
      expect(await files['file:show']({ path: file })).toMatchObject({ ok: false, failure: { kind: 'notOurs' } });
    }
    expect(opened).toEqual([]);
  });

  test('writes nothing while a recommendation does not say what the report says, and again once its words are put back', async () => {
    const dir = await folder();
    const { desk, handlers, offered } = await anExporter([path.join(dir, 'p.docx'), path.join(dir, 't.xlsx')]);
    const { session } = desk.plan!;
    const [first, second] = session.plan.all('recommendation');
    const forged = session.record.copy();
    forged.write('forger0000:1', { at: '2026-03-01T09:00:00Z', by: 'Somebody else', label: 'Tidied' }, { [first!.id]: { text: 'Do as you please' }, [second!.id]: { removed: true } }, sha256);
    session.takeIn(forged.changes());
    const sentence = 'was not written, because KR1 does not say what was imported from the report, and 3.1/S1 of the report is no longer in the plan.';
    expect(await handlers['export:paper']({ paper: null, edition: 'public', inTemplate: true })).toMatchObject({ ok: false, failure: { kind: 'notVerbatim', message: expect.stringContaining(`The paper ${sentence}`) as string } });
    expect(await handlers['export:tracker']({ by: 'whole', edition: 'public' })).toMatchObject({ ok: false, failure: { kind: 'notVerbatim', message: expect.stringContaining(`The tracker ${sentence}`) as string } });
    expect([offered, await readdir(dir)]).toEqual([[], []]);
    for (const { id, now, back } of verbatimAlarms(session.record)) value(session.restore(now === null ? { is: 'thing', id } : { is: 'field', id, field: 'text' }, back));
    expect([(await handlers['export:paper']({ paper: null, edition: 'public', inTemplate: true }))?.ok, (await handlers['export:tracker']({ by: 'whole', edition: 'public' }))?.ok]).toEqual([true, true]);
  });

  test('never over any plan, sound or damaged, by whatever name it is called', async () => {
    const dir = await folder();
    const at = (name: string) => path.join(dir, name);
    const { desk, handlers } = await anExporter([at('a.matters'), at('link.docx'), at('other.docx'), at('cut.docx'), at('newer.docx'), at('paper.docx')]);
    await desk.save();
    const whole = await readFile(at('a.matters'), 'utf8');
    await symlink(at('a.matters'), at('link.docx'));
    await writeFile(at('other.docx'), whole);
    await writeFile(at('cut.docx'), whole.slice(0, 1_500));
    await writeFile(at('newer.docx'), whole.replace('"version":1', '"version":2'));
    await writeFile(at('paper.docx'), 'an older paper');
    for (const name of ['link.docx', 'other.docx', 'cut.docx', 'newer.docx']) {
      const before = await readFile(at(name));
      expect([name, await handlers['export:paper']({ paper: null, edition: 'public', inTemplate: true })]).toMatchObject([name, { ok: false, failure: { kind: 'overThePlan' } }]);
      expect(await readFile(at(name))).toEqual(before);
    }
    expect((await handlers['export:paper']({ paper: null, edition: 'public', inTemplate: true }))?.ok).toBe(true);
  });

  test('never over the plan itself, nor where nothing can be written', async () => {
    const dir = await folder();
    const file = path.join(dir, 'a.matters');
    const { desk, handlers } = await anExporter([file, file, path.join(dir, 'gone', 'p.docx'), dir]);
    await desk.save();
    const before = await readFile(file);
    expect(await handlers['export:paper']({ paper: null, edition: 'public', inTemplate: true })).toMatchObject({ ok: false, failure: { kind: 'overThePlan' } });
    expect(await handlers['export:paper']({ paper: null, edition: 'public', inTemplate: true })).toMatchObject({ ok: false, failure: { kind: 'folderGone' } });
    expect(await handlers['export:paper']({ paper: null, edition: 'public', inTemplate: true })).toMatchObject({ ok: false, failure: { kind: 'isAFolder' } });
    expect(await readFile(file)).toEqual(before);
  });
});

test('files are told apart by what is in them', async () => {
  const dir = await folder();
  const files = fileHandlers(new WrittenFiles(), { open: () => Promise.resolve(''), show: () => undefined }, () => false);
  const { desk } = aDesk({ where: [path.join(dir, 'plan.docx')] });
  value(await desk.start(START, 'x'));
  await desk.save();
  await writeFile(path.join(dir, 'report.matters'), await readFile(REPORT));
  await writeFile(path.join(dir, 'program.txt'), new Uint8Array(4096).fill(0).map((_, n) => n % 7));
  const is = async (name: string) => value(await files['file:identify']({ path: path.join(dir, name) })).is;
  await writeFile(path.join(dir, 'return.csv'), '"Do not change: Round 2, Priya Raman (plan-a/b/c/4qx7)"\nRef,Status\n');
  await writeFile(path.join(dir, 'tracker'), await trackerToXlsx(trackerContent(desk.plan!.session.plan, { today: '2026-11-09' }), { at: new Date() }));
  expect(await Promise.all(['plan.docx', 'report.matters', 'program.txt', 'return.csv', 'tracker', '.'].map(is))).toEqual(['plan', 'report', 'unknown', 'return', 'return', 'folder']);
  expect(await files['file:identify']({ path: path.join(dir, 'gone') })).toMatchObject({ ok: false, failure: { kind: 'fileGone' } });
});

test('without a plan nothing can be changed, and without its file the example says so', async () => {
  const { desk } = aDesk();
  const dir = await folder();
  await mkdir(path.join(dir, 'samples'));
  const plans = planHandlers(desk, path.join(dir, 'samples'));
  for (const answer of [plans['plan:run']({ planId: 'plan-a', command: { do: 'person.add', fields: { name: 'x' } } }), plans['plan:undo'](null), plans['plan:redo'](null), plans['plan:save'](null)]) {
    expect(await answer).toMatchObject({ ok: false, failure: { kind: 'noPlan' } });
  }
  expect(await plans['plan:snapshot'](null)).toBeNull();
  expect(await plans['plan:openExample'](null)).toMatchObject({ ok: false, failure: { kind: 'noExample' } });
});

test('a command that was meant for another plan than the open one is not done to it', async () => {
  const { desk } = aDesk();
  const { planId } = value(await desk.start(START, 'The first'));
  const plans = planHandlers(desk, '');
  const late = { planId, command: { do: 'person.add', fields: { name: 'Asked for in the first' } } } as const;
  expect(await plans['plan:run'](late)).toMatchObject({ ok: true });
  const next = value(registry().start(START, 'The next')).session.planId;
  expect(await plans['plan:run']({ ...late, planId: next })).toMatchObject({
    ok: false, failure: { kind: 'anotherPlan', message: 'That was meant for a plan that is no longer open, so nothing was changed. Open that plan again, and do it there.' },
  });
  expect(desk.plan!.session.plan.all('person')).toHaveLength(1);
});

test('keys pressed faster than the answers come: every undo and every redo is done, in the order they were asked for', async () => {
  const { desk } = aDesk();
  const { planId } = value(await desk.start(START, 'The first'));
  const plans = planHandlers(desk, '');
  const add = async (name: string) => plans['plan:run']({ planId, command: { do: 'person.add', fields: { name } } });
  const names = () => desk.plan!.session.plan.all('person').map(({ name }) => name).sort();
  const ask = async (way: 'undo' | 'redo') => value(await plans[`plan:${way}`](null)).label;
  await Promise.all(['Asha', 'Priya', 'Tom'].map(add));
  expect(await Promise.all([ask('undo'), ask('undo'), ask('redo'), ask('undo'), ask('undo')])).toEqual([
    'Took back: Added Tom', 'Took back: Added Priya', 'Did again: Added Priya', 'Took back: Added Priya', 'Took back: Added Asha',
  ]);
  expect(names()).toEqual([]);
  expect(await Promise.all([ask('redo'), ask('redo'), ask('redo')])).toEqual(['Did again: Added Asha', 'Did again: Added Priya', 'Did again: Added Tom']);
  expect(names()).toEqual(['Asha', 'Priya', 'Tom']);
});

test('preferences are kept, and sign what is done from then on', async () => {
  const { desk, settings, recents, tell } = aDesk();
  const appearances: string[] = [];
  const app = appHandlers({ listening: () => undefined, desk, settings, recents, tell, version: '1.2.3', platform: 'win32', preferencesChanged: ({ appearance }) => void appearances.push(appearance) });
  expect(await app['app:setPreferences']({ name: 'Asha Rahman', appearance: 'dark' })).toEqual({ name: 'Asha Rahman', role: '', councilName: '', appearance: 'dark' });
  await app['app:setPreferences']({ role: 'Scrutiny Officer' });
  expect(await app['app:start'](null)).toEqual({
    version: '1.2.3', platform: 'windows', planOpen: false, recents: [], preferences: { name: 'Asha Rahman', role: 'Scrutiny Officer', councilName: '', appearance: 'dark' },
  });
  expect(appearances).toEqual(['dark', 'dark']);
});

import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../electron/cli/command-line.ts';
import type { PlanInfo } from '../../../electron/cli/info-command.ts';
import type { ImportJson } from '../../../shared/intake/import-json.ts';
import { EXAMPLE_FILE, EXAMPLE_TODAY } from '../../../scripts/example/example-plan.ts';
import { folder, registry, START, startedPlan, value } from '../session/a-plan.ts';
import { matters, mattersHere } from './run-cli.ts';

const REPORT = fileURLToPath(new URL('../../fixtures/reports/ashbourne-vale-peer-challenge.txt', import.meta.url));
async function withReport(): Promise<string> {
  const dir = await folder();
  await copyFile(REPORT, path.join(dir, 'The report.txt'));
  return dir;
}
async function withPlan(): Promise<string> {
  const dir = await folder();
  const plans = registry();
  value(await plans.saveAs(value(plans.start(START, 'x')), path.join(dir, 'Plan.matters')));
  return dir;
}
const parts = async (file: string): Promise<string> =>
  Object.entries(unzipSync(await readFile(file))).filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');

describe('matters import', () => {
  test('--json prints what was found in the agreed shape, nothing else, and writes nothing', async () => {
    const dir = await withReport();
    const { status, out, err } = await matters(dir, 'import', 'The report.txt', '--json');
    expect([status, err]).toEqual([0, '']);
    const found = JSON.parse(out) as ImportJson;
    expect(Object.keys(found)).toEqual(['title', 'themes', 'recommendations', 'possible', 'leftOut', 'warnings']);
    expect(found.recommendations.length).toBeGreaterThan(20);
    for (const one of found.recommendations) expect(Object.keys(one)).toEqual(['ref', 'kind', 'theme', 'text', 'source']);
    expect(Object.keys(found.recommendations[0]!.source)).toEqual(['page', 'paragraph']);
    expect(await readdir(dir)).toEqual(['The report.txt']);
  });

  test('--out makes a plan with the same words, in the folder the person is in', async () => {
    const dir = await withReport();
    const json = JSON.parse((await matters(dir, 'import', 'The report.txt', '--json')).out) as ImportJson;
    const made = await matters(dir, 'import', 'The report.txt', '--out', 'Plan.matters');
    expect([made.status, made.out]).toEqual([0, expect.stringMatching(/^Made Plan\.matters: \d+ key recommendations/)]);
    const plan = value(await registry().open(path.join(dir, 'Plan.matters'))).session.plan;
    expect(plan.all('recommendation').map(({ ref, text }) => [ref, text])).toEqual(json.recommendations.map(({ ref, text }) => [ref, text]));
    expect(plan.review.sourceName).toBe('The report.txt');
    expect(plan.review.sourceDigest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('replaces no file unless told to', async () => {
    const dir = await withReport();
    await writeFile(path.join(dir, 'Plan.matters'), 'somebody’s work');
    const refused = await mattersHere(dir, 'import', 'The report.txt', '--out', 'Plan.matters');
    expect(refused).toEqual({ status: 1, out: '', err: '“Plan.matters” is there already, so nothing was written. Choose another name, or add --replace.\n' });
    expect(await readFile(path.join(dir, 'Plan.matters'), 'utf8')).toBe('somebody’s work');
    expect((await mattersHere(dir, 'import', 'The report.txt', '--out', 'Plan.matters', '--replace')).status).toBe(0);
  });

  test('a report without recommendations says so, and makes no plan', async () => {
    const dir = await folder();
    await writeFile(path.join(dir, 'minutes.txt'), 'Minutes\n\nThe committee met at seven.\n');
    expect((await mattersHere(dir, 'import', 'minutes.txt', '--json')).status).toBe(0);
    const refused = await mattersHere(dir, 'import', 'minutes.txt', '--out', 'Plan.matters');
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('No plan was made');
    expect(await readdir(dir)).toEqual(['minutes.txt']);
  });
});

describe('matters info and export', () => {
  test('info says what is in a plan, in words or as JSON', async () => {
    const dir = await withPlan();
    const words = await mattersHere(dir, 'info', 'Plan.matters');
    expect(words.out).toContain('1 key recommendation and 1 suggestion: 0 answered, 0 covered.');
    const info = JSON.parse((await mattersHere(dir, 'info', 'Plan.matters', '--json')).out) as PlanInfo;
    expect(info).toMatchObject({ title: START.title, changes: 1, readOnly: null, notices: [], lastChange: { by: 'Asha Rahman' } });
  });

  test('counts from the day that is named as today', async () => {
    const overdue = async (today: string) =>
      (JSON.parse((await mattersHere(path.dirname(EXAMPLE_FILE), 'info', path.basename(EXAMPLE_FILE), '--json', '--today', today)).out) as PlanInfo).overdue;
    expect(await overdue(EXAMPLE_TODAY)).toBe(1);
    expect(await overdue('2027-12-31')).toBeGreaterThan(20);
  });

  test('export writes both documents with every recommendation, again and again, but never over a plan', async () => {
    const dir = await withPlan();
    for (const [what, name] of [['paper', 'Paper.docx'], ['tracker', 'Tracker.xlsx']] as const) {
      expect((await mattersHere(dir, 'export', what, 'Plan.matters', '--out', name)).status).toBe(0);
      expect((await mattersHere(dir, 'export', what, 'Plan.matters', '--out', name)).status).toBe(0);
      expect(await parts(path.join(dir, name))).toContain('Agree three shared outcomes with the parish councils');
      const before = await readFile(path.join(dir, 'Plan.matters'));
      expect(await mattersHere(dir, 'export', what, 'Plan.matters', '--out', 'Plan.matters')).toMatchObject({ status: 1, err: '“Plan.matters” is a plan, so nothing was written over it. Choose another name.\n' });
      expect(await readFile(path.join(dir, 'Plan.matters'))).toEqual(before);
    }
    expect((await readdir(dir)).sort()).toEqual(['Paper.docx', 'Plan.matters', 'Tracker.xlsx']);
  });

  test('export tracker is divided and of another edition only where words say so', async () => {
    const dir = await withPlan();
    const sheets = async (...words: string[]) => {
      expect(await mattersHere(dir, 'export', 'tracker', 'Plan.matters', ...words, '--out', 'Tracker.xlsx')).toMatchObject({ status: 0 });
      return strFromU8(unzipSync(await readFile(path.join(dir, 'Tracker.xlsx')))['xl/workbook.xml']!).match(/<sheet [^>]*name="[^"]*"/g)!.map((one) => /name="([^"]*)"/.exec(one)![1]);
    };
    expect(await sheets()).toEqual(['Action plan tracker', 'Summary']);
    expect((await sheets('--by', 'theme'))[0]).toBe('Summary');
    const text = async () => strFromU8(unzipSync(await readFile(path.join(dir, 'Tracker.xlsx')))['xl/sharedStrings.xml']!);
    expect(await text()).not.toContain('Not for publication');
    await sheets('--by', 'owner', '--edition', 'exempt');
    expect(await text()).toContain('Not for publication');
    for (const words of [['--by', 'colour'], ['--edition', 'secret']]) expect((await mattersHere(dir, 'export', 'tracker', 'Plan.matters', ...words, '--out', 'No.xlsx')).status).toBe(2);
    expect((await mattersHere(dir, 'export', 'paper', 'Plan.matters', '--by', 'owner', '--out', 'No.docx')).status).toBe(2);
  });
});

/** Asha’s plan, and Tom’s copy of it, in which both have given the first action another title. */
async function withCopies() {
  const dir = await folder();
  const plan = path.join(dir, 'Plan.matters');
  const asha = startedPlan();
  value(await asha.plan.saveAs(plan));
  await copyFile(plan, path.join(dir, 'Tom.matters'));
  const tom = value(await registry(undefined, 'Tom Okoro').open(path.join(dir, 'Tom.matters')));
  value(tom.session.run({ do: 'action.set', ids: [asha.action], fields: { title: 'Agree ten outcomes' } }));
  value(await tom.save());
  value(asha.session.run({ do: 'action.set', ids: [asha.action], fields: { title: 'Agree six outcomes' } }));
  value(await asha.plan.save());
  return { dir, bytes: (name: string) => readFile(path.join(dir, name)) };
}

describe('matters merge', () => {
  test('takes in what another copy has, lists what clashes, and harms neither file', async () => {
    const { dir, bytes } = await withCopies();
    const [ours, theirs] = [await bytes('Plan.matters'), await bytes('Tom.matters')];
    const merged = await mattersHere(dir, 'merge', 'Plan.matters', 'Tom.matters', '--out', 'Both.matters');
    expect(merged).toMatchObject({ status: 0, err: '' });
    expect(merged.out).toContain('Took in 1 change from Tom Okoro’s copy.');
    expect(merged.out).toMatch(/A1, wording: Agree (six|ten) outcomes \((Asha Rahman|Tom Okoro)\) or Agree (six|ten) outcomes/);
    expect([await bytes('Plan.matters'), await bytes('Tom.matters')]).toEqual([ours, theirs]);
    const info = JSON.parse((await mattersHere(dir, 'info', 'Both.matters', '--json')).out) as PlanInfo;
    expect(info).toMatchObject({ people: 1, recommendations: 2, actions: 2, updates: 0, points: [], intact: true });
    expect(info.clashes).toEqual([{ on: 'A1', field: 'Wording', values: expect.arrayContaining(['Agree six outcomes', 'Agree ten outcomes']) as string[] }]);
    const held = await mattersHere(dir, 'export', 'tracker', 'Both.matters', '--out', 'Tracker.xlsx');
    expect(held).toMatchObject({ status: 1, out: '' });
    expect(held.err).toContain('the wording of A1');
  });

  test('without --out saves the plan itself; once more brings nothing new', async () => {
    const { dir, bytes } = await withCopies();
    expect((await mattersHere(dir, 'merge', 'Plan.matters', 'Tom.matters')).status).toBe(0);
    const once = await bytes('Plan.matters');
    expect((await mattersHere(dir, 'merge', 'Plan.matters', 'Tom.matters')).out).toContain('“Tom.matters” brings nothing new.');
    expect(await bytes('Plan.matters')).toEqual(once);
  });

  test('refuses another plan, a copy that is cut short and a place that is taken, and writes nothing', async () => {
    const { dir, bytes } = await withCopies();
    await writeFile(path.join(dir, 'cut.matters'), (await bytes('Tom.matters')).subarray(0, 300));
    value(await startedPlan().plan.saveAs(path.join(dir, 'other.matters')));
    const before = await bytes('Plan.matters');
    for (const [words, sentence] of [[['other.matters'], /is another plan/], [['cut.matters'], /cut short or garbled/], [['Tom.matters', 'gone.matters'], /no longer/], [['Tom.matters', '--out', 'Tom.matters'], /is there already/]] as const) {
      const refused = await mattersHere(dir, 'merge', 'Plan.matters', ...words);
      expect(refused).toMatchObject({ status: 1, out: '' });
      expect(refused.err).toMatch(sentence);
      expect(await bytes('Plan.matters')).toEqual(before);
    }
    expect((await mattersHere(dir, 'merge', 'Plan.matters')).status).toBe(2);
  });
});

describe('refusals are sentences on standard error, with nothing on standard output', () => {
  test('files that are no plan, no report, or nowhere', async () => {
    const dir = await withPlan();
    const whole = await readFile(path.join(dir, 'Plan.matters'));
    await writeFile(path.join(dir, 'cut.matters'), whole.subarray(0, 300));
    await writeFile(path.join(dir, 'data.json'), '{"a":1}');
    await writeFile(path.join(dir, 'empty.txt'), '');
    for (const [words, sentence] of [
      [['info', 'gone.matters'], /no longer in/], [['info', 'cut.matters'], /cut short or garbled/], [['info', 'data.json'], /not a plan of Matters Arising/], [['info', 'empty.txt'], /is empty/],
      [['export', 'paper', 'data.json', '--out', 'x.docx'], /not a plan/], [['export', 'paper', 'Plan.matters', '--paper', 'paper/none', '--out', 'x.docx'], /no such paper/],
      [['export', 'tracker', 'Plan.matters', '--out', 'gone/x.xlsx'], /The tracker was not saved: the folder .* is not there any more/], [['import', 'empty.txt', '--json'], /is empty/],
      [['import', 'Plan.matters', '--json'], /is a plan of Matters Arising, not a report/], [['import', 'gone.docx', '--json'], /no longer where it was/],
    ] as const) {
      const { status, out, err } = await mattersHere(dir, ...words);
      expect([words, status, out]).toEqual([words, 1, '']);
      expect(err).toMatch(sentence);
      expect(err).not.toMatch(/\n\s+at /);
    }
    expect((await readdir(dir)).sort()).toEqual(['Plan.matters', 'cut.matters', 'data.json', 'empty.txt']);
  });

  test('a plan is never made in place of the report it is made from', async () => {
    const dir = await folder();
    const words = 'Report\n\nRecommendation 1: Agree a short list of outcomes with the parish councils.\n';
    await writeFile(path.join(dir, 'report.txt'), words);
    expect(await mattersHere(dir, 'import', 'report.txt', '--out', './report.txt', '--replace')).toMatchObject({ status: 1, err: 'The plan would take the place of the report, so nothing was written. Choose another name.\n' });
    expect(await readFile(path.join(dir, 'report.txt'), 'utf8')).toBe(words);
  });

  test('a fault of ours is a sentence and a status too', async () => {
    const dir = await withPlan();
    let err = '';
    const broken = { folder: dir, out: { write: (): never => { throw new Error('the pipe burst'); } }, err: { write: (text: string) => (err += text) } };
    expect(await runCommandLine(['info', 'Plan.matters'], broken)).toBe(1);
    expect(err).toBe('That did not work because of a fault in Matters Arising: the pipe burst\n');
  });

  test('used wrongly is another status, and says how', async () => {
    const dir = await folder();
    for (const words of [[], ['improt'], ['import'], ['import', 'a.txt'], ['import', 'a.txt', '--json', '--out', 'b'], ['import', 'a', 'b', '--json'], ['info'], ['info', 'a', '--jsn'],
      ['export', 'paper', 'a'], ['export', 'minutes', 'a', '--out', 'b'], ['export', 'tracker', 'a', '--out', 'b', '--paper', 'c'], ['export', 'tracker', 'a', '--out', 'b', '--meeting', '2016-12-08'], ['export', 'paper', 'a', '--out'], ['info', 'a', '--today', '2026-02-30'], ['export', 'tracker', 'a', '--out', 'b', '--today', 'now']]) {
      const { status, out, err } = await mattersHere(dir, ...words);
      expect([words, status, out]).toEqual([words, 2, '']);
      expect(err).toContain('Run “matters help”');
    }
    expect(await matters(dir, 'improt')).toMatchObject({ status: 2, out: '' });
    const help = await matters(dir, 'help');
    expect([help.status, help.err]).toEqual([0, '']);
    expect(help.out).toContain('matters import REPORT --json');
  });
});

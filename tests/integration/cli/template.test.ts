import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packed } from '../../../electron/intake/template/template-bytes.ts';
import type { TemplateMapping } from '../../../shared/domain/report-template.ts';
import { aDesk } from '../session/a-desk.ts';
import { START, value } from '../session/a-plan.ts';
import { isInTidy, keep, noTemplate } from '../template/support/kept.ts';
import { fixture } from '../template/support/templates.ts';
import { mattersHere } from './run-cli.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'matters-template-'));
  for (const name of ['tidy.dotx', 'front-table.docx', 'awkward.docx']) await copyFile(fixture('templates', name), path.join(folder, name));
});
afterAll(() => rm(folder, { recursive: true }));

test('says what is found, what each place would be filled with, and what to know', async () => {
  const { status, out, err } = await mattersHere(folder, 'template', 'awkward.docx');
  expect([status, err]).toEqual([0, '']);
  for (const line of [
    'awkward.docx: 21 places in 3 sections, 1 picture.',
    '  header: the content control “Committee”: Report for',
    '  “[insert reason]” under “Why”: Reason',
    '  the cell of “Date consulted”: left as it is',
    '- It holds the address of the template it was made from, which Word would look up when a paper is opened. No paper gets that.',
    '- Nothing in the template asks for Decision subject to Call-in, so papers made in it do not say it.',
    '- “[insert reason]” shares its paragraph with other words: the first paragraph of Reason goes there, and what follows comes below it.',
    '- “[if none, say so]” asks for Crime and Disorder Implications, which reports of this council do not have, so nothing is put there. Settings, Reports says which implications are asked for.',
  ]) expect(out.split('\n')).toContain(line);
  expect(out).toMatch(/^- The template has no place for Introductory paragraph, .* They come after “\[if none, say so\]”, under their own headings\.$/m);
});

test('the same as JSON, with the mapping that is proposed', async () => {
  const { status, out } = await mattersHere(folder, 'template', 'tidy.dotx', '--json');
  const told = JSON.parse(out) as { isDotx: boolean; places: { words: string; part: string; confidence: string }[]; styles: Record<string, string>; mapping: { places: unknown[] }; findings: { kind: string }[] };
  expect(status).toBe(0);
  expect(told.isDotx).toBe(true);
  expect(told.places.at(-1)).toMatchObject({ words: 'background papers', part: 'background papers', confidence: 'sure' });
  expect(told.styles).toMatchObject({ 'heading 1': 'AV Heading 1', table: 'AV Table' });
  expect(told.mapping.places).toHaveLength(21);
  expect(told.findings.map(({ kind }) => kind)).toEqual(['document', 'missing']);
});

test('a file that is no template is refused with its sentence, and words that make no sense before anything is read', async () => {
  expect(await mattersHere(folder, 'template', 'gone.dotx')).toEqual({ status: 1, out: '', err: 'The template is no longer where it was. It may have been moved, renamed or deleted. Nothing was changed. Find it again and choose it from its new place.\n' });
  expect(await mattersHere(folder, 'template')).toMatchObject({ status: 2, err: expect.stringContaining('Say a template, or a plan that keeps one.') as string });
  expect(await mattersHere(folder, 'template', 'tidy.dotx', 'awkward.docx')).toMatchObject({ status: 2 });
});

test('a paper is written in the template, and what it lacks is said', async () => {
  const example = path.resolve(import.meta.dirname, '../../../assets/samples/ashbourne-vale.matters');
  const { status, out, err } = await mattersHere(folder, 'export', 'paper', example, '--template', 'awkward.docx', '--out', 'paper.docx', '--today', '2026-02-17');
  expect([status, out]).toEqual([0, 'Wrote paper.docx.\n']);
  expect(err).toContain('Decision subject to Call-in has no place in the template, so the file does not say it.\n');
  expect(err).toContain('To be filled in or taken out in Word: “[say who was consulted, and when]” and the cell of “Date consulted”.\n');
  expect(await mattersHere(folder, 'export', 'paper', example, '--template', example, '--out', 'other.docx')).toMatchObject({ status: 1, err: expect.stringContaining('is a plan of Matters Arising') as string });
  expect(await mattersHere(folder, 'export', 'tracker', example, '--template', 'tidy.dotx', '--out', 'tracker.xlsx')).toMatchObject({ status: 2, err: expect.stringContaining('--template belongs to') as string });
});

/** A saved plan whose council has brought the tidy template. */
async function withTemplate(): Promise<void> {
  const { desk } = aDesk({ where: [path.join(folder, 'kept.matters')] });
  value(await desk.start(START, 'x'));
  keep(desk.plan!.session, 'tidy.dotx');
  value((await desk.save())!);
}

test('a plan’s own template is what its papers come out in, unless another is named, or none is wanted', async () => {
  await withTemplate();
  const write = (out: string, ...more: string[]) => mattersHere(folder, 'export', 'paper', 'kept.matters', '--out', out, '--today', '2026-02-17', ...more);
  for (const [out, ...more] of [['own.docx'], ['plain.docx', '--plain'], ['other.docx', '--template', 'front-table.docx']] as [string, ...string[]][]) expect(await write(out, ...more)).toMatchObject({ status: 0, out: `Wrote ${out}.\n` });
  const written = await Promise.all(['own.docx', 'plain.docx', 'other.docx'].map((out) => readFile(path.join(folder, out))));
  expect(written.map(isInTidy)).toEqual([true, false, false]);
  expect(await write('none.docx', '--plain', '--template', 'tidy.dotx')).toMatchObject({ status: 2, err: expect.stringContaining('Say either --template, for a paper in that template, or --plain, for one without any.') as string });
  expect(await mattersHere(folder, 'export', 'tracker', 'kept.matters', '--plain', '--out', 'tracker.xlsx')).toMatchObject({ status: 2, err: expect.stringContaining('--plain belongs to') as string });
});

test('of a plan it says which template it keeps, what goes where in it as the clerk settled it, and what is missing; in words and as JSON', async () => {
  const { desk } = aDesk({ where: [path.join(folder, 'settled.matters')] });
  value(await desk.start(START, 'x'));
  const without = (places: TemplateMapping['places']) => places.filter(({ part }) => part !== 'subject');
  keep(desk.plan!.session, 'tidy.dotx', 'House report.dotx', ({ places, styles: { bullets: _, ...styles } }) => ({ places: without(places), styles }));
  value((await desk.save())!);
  const { status, out, err } = await mattersHere(folder, 'template', 'settled.matters');
  expect([status, err]).toEqual([0, '']);
  for (const line of [
    'The plan keeps “House report.dotx”. 19 of 21 places are filled, 2 stay as they are.',
    '  “{{subject}}”: left as it is', '  “{{reason}}” under “Reasons for the recommendations”: Reason', '  main headings: the style “AV Heading 1”', '  bulleted lists: as Word has it',
    '- Nothing in the template asks for Subject, so papers made in it do not say it.',
  ]) expect(out.split('\n')).toContain(line);
  const json = JSON.parse((await mattersHere(folder, 'template', 'settled.matters', '--json')).out) as { template: string; places: { words: string; part: string | null }[]; styles: Record<string, string>; mapping: TemplateMapping; findings: { kind: string }[] };
  expect(json).toMatchObject({ template: 'House report.dotx', styles: { 'heading 1': 'AV Heading 1' } });
  expect(json.places.find(({ words }) => words === 'subject')?.part).toBeNull();
  expect(json.findings.map(({ kind }) => kind)).toContain('lost');
  expect(json.styles).not.toHaveProperty('bullets');
});

test('a plan without a template says so, and one whose template is damaged is refused with what can be done', async () => {
  const { desk } = aDesk({ where: ['bare', 'damaged'].map((name) => path.join(folder, `${name}.matters`)) });
  value(await desk.start(START, 'x'));
  value((await desk.save())!);
  value(await desk.start(START, 'y'));
  value(desk.plan!.session.run({ do: 'template.keep', file: packed('House report.dotx', noTemplate()), mapping: { places: [], styles: {} } }));
  value((await desk.save())!);
  expect(await mattersHere(folder, 'template', 'bare.matters')).toEqual({ status: 0, err: '', out: 'The plan keeps no Word template, so its papers come out in the usual look. Bring one in Settings, Word template.\n' });
  expect(JSON.parse((await mattersHere(folder, 'template', 'bare.matters', '--json')).out)).toEqual({ plan: 'bare.matters', template: null });
  expect(await mattersHere(folder, 'template', 'damaged.matters')).toMatchObject({ status: 1, out: '', err: expect.stringMatching(/“House report\.dotx”, cannot be read\..*Bring it again in Settings, Word template\./s) as string });
});

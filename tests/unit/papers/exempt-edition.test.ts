import { describe, expect, test } from 'vitest';
import { PUBLIC, type Classification, type Level } from '../../../shared/domain/classification.ts';
import { APPENDICES } from '../../../shared/domain/paper.ts';
import { textOf, type ContentBlock, type PaperContent } from '../../../shared/papers/content.ts';
import { paperFileName } from '../../../shared/papers/file-name.ts';
import { runningHead } from '../../../shared/papers/pages.ts';
import { paperContent, type PaperOptions } from '../../../shared/papers/paper-content.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const today = '2026-11-25';
const madeOf = (things: Things, options: Partial<PaperOptions> = {}) => paperContent(planOf(things), 'paper/p1', { today, ...options });
function contentOf(things: Things, options: Partial<PaperOptions> = {}): PaperContent {
  const made = madeOf(things, options);
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}
const headings = (content: PaperContent): string[] => content.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : [])));
const tables = (content: PaperContent) => content.parts.flatMap(({ blocks }) => blocks.filter((block): block is Extract<ContentBlock, { type: 'table' }> => block.type === 'table'));
const cells = (row: Extract<ContentBlock, { type: 'table' }>['rows'][number]): string[] => row.map(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs)).join(' / '));
const front = (content: PaperContent): Record<string, string> =>
  Object.fromEntries(content.parts[0]!.blocks.flatMap((block) => (block.type === 'details' ? block.rows.map(({ label, value }) => [label, value.map(textOf).join('\n')]) : [])));

const classified = (level: Level, more: Partial<Classification> = {}): Classification =>
  ({ ...PUBLIC, level, paragraphs: level === 'exempt' ? [3] : [], reason: 'Names a bidder', publicInterest: 'Bidders would hold back', decidedBy: 'The Monitoring Officer', reviewOn: '2027-03-01', ...more });
const paper = (more: object = {}): Things => ({
  paper: { p1: { type: 'progress monitoring', subject: 'Peer challenge: progress', reportFor: 'committee/cabinet', meeting: 'meeting/december', appendices: APPENDICES.map((is) => ({ is })), ...more } },
});
/** A thing of each kind that the appendices are made of, at a level; each says where it is from. */
const secrets = (level: Level): Things => {
  const classification = classified(level);
  return {
    recommendation: { secret: { ref: 'Z9', text: `CANARY-recommendation ${level}`, theme: 'theme/t1', classification } },
    action: {
      secret: { ref: 'Z77', title: `CANARY-action ${level}`, detail: `CANARY-detail ${level}`, answers: ['recommendation/kr1'], dueOn: '2026-09-30', originalDueOn: '2026-06-30', status: { is: 'off track', cause: `CANARY-cause ${level}`, route: `CANARY-route ${level}` }, classification },
    },
    move: { 'action/secret/move/m': { from: '2026-06-30', to: '2026-09-30', reason: `CANARY-move ${level}`, movedOn: '2026-06-01' } },
    milestone: { 'action/secret/milestone/m': { title: `CANARY-milestone ${level}`, dueOn: '2026-08-01' } },
    update: { 'action/a1/update/secret': { madeOn: '2026-11-24', progress: `CANARY-update ${level}`, classification } },
    comment: { secret: { about: 'action/a1', type: 'amendment', proposer: 'person/groups', text: `CANARY-comment ${level}`, classification } },
  };
};
const section = (level: Level): Things => ({
  section: { 'paper/p1/section/financial': { name: 'financial', classification: classified(level) } },
  block: { 'paper/p1/section/financial/block/b': { runs: [{ text: `CANARY-section ${level}` }] } },
});
const canaries = (words: string): string[] => [...new Set(words.match(/CANARY-\w+ \w+/g))].sort();
const plain = together(ashbourneVale, paper(), { action: { a8: { title: 'Settle with the contractor', classification: PUBLIC } } });

describe('a public report', () => {
  test.each(['internal', 'exempt', 'confidential'] as const)('with %s things in the plan is what it is without them, to the letter', (level) => {
    expect(contentOf(together(plain, secrets(level)))).toEqual(contentOf(plain));
  });
  test('that has an exempt appendix says so in its front table, and nothing else is different', () => {
    const [without, having] = [contentOf(plain), contentOf(together(plain, secrets('exempt'), paper({ exemptAppendix: true })))];
    expect(front(having)).toEqual({
      ...front(without),
      'Exempt:': expect.stringMatching(/^In part: part of this report is exempt under Schedule 12A, .*paragraph 3 \(Information relating to/) as string,
      'Enclosures:': `${front(without)['Enclosures:']!}\nAppendix I (exempt)`,
    });
    const rest = (content: PaperContent) => ({ ...content, parts: content.parts.map(({ blocks, ...part }) => ({ ...part, blocks: blocks.filter(({ type }) => type !== 'details') })) });
    expect(rest(having)).toEqual(rest(without));
    expect(JSON.stringify(having)).not.toMatch(/CANARY|Z77|Z9|bidder/i);
  });
  test('refers to its exempt appendix where a section is withheld, whose words are in neither', () => {
    const content = contentOf(together(plain, section('exempt')));
    expect(front(content)['Enclosures:']).toMatch(/Appendix I \(exempt\)$/);
    expect(JSON.stringify(content)).toContain('It is in Appendix I (exempt), for those entitled to see it.');
    expect(JSON.stringify(content)).not.toMatch(/CANARY|bidder/i);
  });
  test('says so of what is confidential, by another law and without a paragraph', () => {
    expect(front(contentOf(together(plain, section('confidential'))))['Exempt:']).toBe('In part: part of this report is confidential under section 100A(3) of the Local Government Act 1972');
  });
});

describe('its exempt edition', () => {
  const things = together(plain, secrets('exempt'), section('exempt'), paper({ exemptAppendix: true }));
  const content = contentOf(things, { edition: 'exempt' });
  const open = contentOf(things);

  test('has every word that the public copy withholds, and no other row of an appendix', () => {
    expect(canaries(JSON.stringify(content))).toEqual(canaries(JSON.stringify([secrets('exempt'), section('exempt')])));
    const known = new Set(tables(open).flatMap(({ rows }) => rows.map((row) => JSON.stringify(row))));
    const rows = tables({ ...content, parts: content.parts.slice(1) }).flatMap((table) => table.rows);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => known.has(JSON.stringify(row)))).toEqual([]);
    expect(rows.filter((row) => !/CANARY|Z77/.test(JSON.stringify(row)))).toEqual([]);
  });
  test('says in each row what it is about, since the rows around it are elsewhere', () => {
    expect(JSON.stringify(content)).not.toMatch(/As above/);
    const plan = tables(content).find(({ name }) => name.startsWith('Action plan'))!;
    expect(cells(plan.rows.find((row) => JSON.stringify(row).includes('CANARY-action'))!)[1]).toMatch(/\w{3,} \w+/);
  });
  test('is a document of its own: named after the report, marked, with the ground and the public interest of each thing', () => {
    expect(content.subject).toBe('Appendix I (exempt): Peer challenge: progress');
    expect(content.marking).toMatch(/^Not for publication\. Contains information that is exempt under Schedule 12A, Part 1, .*paragraph 3 \(Information relating to/);
    expect(headings(content).slice(0, 3)).toEqual(['Why this is not for publication', 'Section 2 – Report', 'Financial Implications']);
    const grounds = tables(content)[0]!.rows.map(cells);
    expect(grounds.map(([what]) => what)).toEqual(['Financial Implications', 'Recommendation Z9', 'Z77: CANARY-action exempt.', 'The update on A1 of 24 November 2026', 'An amendment that was proposed']);
    for (const [, ground, interest] of grounds) {
      expect(ground).toBe('Exempt: paragraph 3 / Names a bidder.');
      expect(interest).toBe('Bidders would hold back. / Decided by: The Monitoring Officer. / To be reviewed: 1 March 2027.');
    }
    expect(content.parts.slice(1).map(({ name }) => name).every((name) => name.endsWith('(exempt rows)'))).toBe(true);
    expect(content.parts.every(({ blocks }) => blocks.length > 0)).toBe(true);
  });
  test('says along the head of its pages that they are of the exempt appendix, and which rows', () => {
    const heads = content.parts.map((part) => runningHead(content, part).subject);
    expect(heads[0]).toBe('Appendix I (exempt): Peer challenge: progress');
    expect(heads[1]).toBe('Appendix I (exempt), rows of Appendix A: Peer challenge: progress');
    expect(heads.slice(1).every((head) => /^Appendix I \(exempt\), rows of Appendix [A-H]: Peer challenge: progress$/.test(head))).toBe(true);
    expect(open.parts.slice(0, 2).map((part) => runningHead(open, part).subject)).toEqual(['Peer challenge: progress', 'Appendix A – Action plan: Peer challenge: progress']);
  });
  test('tells each ground in full once, at the head of the pages whose rows are marked by it', () => {
    const mixed = contentOf(together(things, {
      action: { other: { ref: 'Z78', title: 'Weigh the advice', classification: classified('exempt', { paragraphs: [5, 3] }) }, third: { ref: 'Z79', title: 'Answer the ministry', classification: classified('confidential') }, fourth: { ref: 'Z80', title: 'Ask again', classification: classified('exempt', { paragraphs: [] }) } },
    }), { edition: 'exempt' });
    const [plan] = mixed.parts.slice(1);
    const marking = plan!.blocks.flatMap((block) => (block.type === 'paragraph' && block.look === 'marking' ? [textOf(block.runs)] : []));
    expect(plan!.blocks[1]).toMatchObject({ type: 'paragraph', look: 'marking' });
    const FINANCIAL = 'paragraph 3 (Information relating to the financial or business affairs of any particular person (including the authority holding that information))';
    const ACT = 'Schedule 12A, Part 1, of the Local Government Act 1972';
    expect(marking).toEqual([
      `Not for publication. What is marked “Exempt: paragraph 3” is exempt under ${ACT}, ${FINANCIAL}. ` +
      `What is marked “Exempt: paragraphs 3 and 5” is exempt under ${ACT}, ${FINANCIAL} and paragraph 5 (Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings). ` +
      'What is marked “Confidential” is confidential under section 100A(3) of the Local Government Act 1972. ' +
      `What is marked “Exempt: paragraph not stated” is exempt under ${ACT}, paragraph not stated.`,
    ]);
    const rows = plan!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])).map((row) => JSON.stringify(row));
    for (const [ref, mark] of [['Z77', 'Exempt: paragraph 3'], ['Z78', 'Exempt: paragraphs 3 and 5'], ['Z79', 'Confidential'], ['Z80', 'Exempt: paragraph not stated']]) {
      expect(rows.filter((row) => row.includes(ref!) && row.includes(`"${mark}"`)), ref).not.toEqual([]);
    }
    expect(rows.join('')).not.toMatch(/Schedule 12A|section 100A/);
    // Where no row is marked there is nothing to tell.
    for (const { blocks } of mixed.parts.slice(1)) expect(blocks.some((block) => block.type === 'paragraph')).toBe(JSON.stringify(blocks).includes('"marks"'));
  });
  test('names no public interest that nobody stated: it says so, and lists it as to be filled in', () => {
    const bare = contentOf(together(plain, section('exempt'), { section: { 'paper/p1/section/financial': { classification: classified('exempt', { publicInterest: '' }) } } }), { edition: 'exempt' });
    expect(bare.unfilled).toContain('Public interest in withholding: Financial Implications');
    expect(cells(tables(bare)[0]!.rows[0]!)[2]).toMatch(/^To be confirmed/);
  });
  test('has nothing that is the office’s own', () => {
    const both = contentOf(together(plain, section('exempt'), secrets('internal'), paper({ exemptAppendix: true })), { edition: 'exempt' });
    expect(canaries(JSON.stringify(both))).toEqual(['CANARY-section exempt']);
  });
  test('leaves the rows of appendices out while the report says nothing of them', () => {
    const without = contentOf(together(plain, section('exempt'), secrets('exempt')), { edition: 'exempt' });
    expect(canaries(JSON.stringify(without))).toEqual(['CANARY-section exempt']);
    expect(without.parts).toHaveLength(1);
  });
  test('is refused in a sentence where there is nothing to write apart', () => {
    for (const nothing of [plain, together(plain, secrets('exempt')), together(plain, paper({ exemptAppendix: true })), together(plain, section('internal'))]) {
      expect(madeOf(nothing, { edition: 'exempt' })).toMatchObject({ ok: false, failure: { kind: 'nothingExempt', message: expect.stringContaining('nothing was written') as string } });
    }
  });
});

describe('a report that is exempt itself', () => {
  const exempt = together(plain, paper({ classification: classified('exempt') }), secrets('exempt'));
  test('is its own exempt edition, whole, and has no other', () => {
    const content = contentOf(exempt, { edition: 'exempt' });
    expect(content.marking).toMatch(/^Not for publication\. Exempt under Schedule 12A/);
    expect(headings(content)).toContain('Section 4 - Contact Details and Background Papers');
    expect(JSON.stringify(content)).toContain('CANARY-action exempt');
    expect(madeOf(exempt)).toMatchObject({ ok: false, failure: { kind: 'paperNotPublic' } });
  });
  test('an internal one has neither edition', () => {
    const internal = together(plain, paper({ classification: classified('internal') }));
    for (const edition of ['public', 'exempt'] as const) expect(madeOf(internal, { edition })).toMatchObject({ ok: false, failure: { message: expect.stringMatching(new RegExp(`internal, so there is no ${edition} copy`)) as string } });
  });
});

test('the file of an exempt edition says that it is exempt, and that of an exempt report not what it is about', () => {
  const of = (things: Things) => paperFileName(contentOf(things, { edition: 'exempt' }));
  expect(of(together(plain, section('exempt')))).toBe('2026-12-10 Cabinet – Peer challenge – progress – exempt appendix (not for publication).docx');
  expect(of(together(plain, paper({ classification: classified('exempt'), subject: 'Dispute with the contractor' })))).toBe('2026-12-10 Cabinet – Exempt report (not for publication).docx');
});

import { describe, expect, test } from 'vitest';
import { APPENDICES, type Appendix } from '../../../shared/domain/paper.ts';
import { textOf, type Cell, type ContentPart, type PaperContent } from '../../../shared/papers/content.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import type { PastPlan } from '../../../shared/papers/past.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Given, type Things } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from '../commands/deciding.ts';

const today = '2026-11-25';
const all: readonly Appendix[] = APPENDICES.map((is) => ({ is }));
function contentOf(fields: Given<'paper'>, things: Things = ashbourneVale, { edition = 'public' as const, lastSeen = null as PastPlan | null, paper = {} as Things } = {}): PaperContent {
  const made = paperContent(planOf(together(things, { paper: { p: { type: 'progress monitoring', reportFor: 'committee/scrutiny', ...fields } } }, paper)), 'paper/p', { today, edition, past: { standing: null, lastSeen } });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}
const enclosures = (content: PaperContent): string[] => content.parts[0]!.blocks.flatMap((block) => (block.type === 'details' ? block.rows : [])).find(({ label }) => label === 'Enclosures:')!.value.map(textOf);
const named = (content: PaperContent, title: string): ContentPart => content.parts.find(({ name }) => name.endsWith(`– ${title}`))!;
const lines = ({ paragraphs }: Cell): string[] => paragraphs.map(({ runs }) => textOf(runs));
/** Each table by the heading above it: its header row, and its rows as text. */
function tables({ blocks }: ContentPart): Record<string, string[][][]> {
  let under = '';
  return Object.fromEntries(blocks.flatMap((block) => {
    if (block.type === 'heading') under = block.text;
    return block.type === 'table' ? [[under, [block.columns.map(({ heading }) => [heading]), ...block.rows.map((row) => row.map(lines))]]] : [];
  }));
}
const sentencesOf = ({ blocks }: ContentPart): string => blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.runs)] : [])).join('\n');

describe('the appendices of a paper', () => {
  test('are lettered as they stand, and the enclosures follow them', () => {
    const content = contentOf({
      appendices: [{ is: 'summary' }, { is: 'what has changed' }, { is: 'action plan' }],
      enclosures: 'Appendix A – Action plan\nAppendix B – Report of the review\nAppendix C - What scrutiny changed\nSavings tracker',
    });
    expect(content.parts.map(({ name, orientation }) => [name, orientation])).toEqual([
      ['', 'portrait'], ['Appendix A – Summary', 'portrait'], ['Appendix B – What has changed', 'landscape'], ['Appendix C – Action plan', 'landscape'],
    ]);
    expect(enclosures(content)).toEqual(['Appendix A – Summary', 'Appendix B – What has changed', 'Appendix C – Action plan', 'Appendix D – Report of the review', 'Savings tracker']);
    for (const { name, blocks } of content.parts.slice(1)) expect(blocks[0]).toEqual({ type: 'heading', level: 1, text: name });
  });
  test('the drafted words say where the action plan is, and do not where the paper goes without it', () => {
    const report = (appendices: readonly Appendix[]) => JSON.stringify(contentOf({ appendices: [...appendices] }).parts[0]);
    expect(report([{ is: 'timeline' }, { is: 'action plan' }])).toContain('in Appendix B.');
    expect(report([{ is: 'timeline' }, { is: 'action plan' }])).not.toContain('in Appendix A');
    expect(report([{ is: 'timeline' }])).not.toMatch(/in Appendix|Appendix [A-Z] gives/);
  });
  test('with none chosen the label does not stand empty', () => {
    const content = contentOf({ appendices: [] });
    expect([content.parts.length, enclosures(content)]).toEqual([1, ['None']]);
  });
  test('while nobody has chosen, they are those of its kind', () => {
    expect(contentOf({}).parts.map(({ name }) => name)).toEqual(['', 'Appendix A – Action plan']);
  });
  test('are chosen by a command that takes each once', () => {
    const plan = planOf({ paper: { p: {} } });
    expect(decisionOn(plan, { do: 'paper.set', id: 'paper/p', fields: { appendices: [{ is: 'timeline' }] } }).edits).toEqual({ 'paper/p': { appendices: [{ is: 'timeline' }] } });
    expect(refusalOf(plan, { do: 'paper.set', id: 'paper/p', fields: { appendices: [{ is: 'timeline' }, { is: 'timeline' }] } })).toBeTruthy();
  });
  test('have nothing in public that is not, whichever they are', () => {
    const before: PastPlan = { plan: planOf({}), on: '2026-10-01' };
    expect(JSON.stringify(contentOf({ appendices: [...all] }, ashbourneVale, { lastSeen: before }))).not.toMatch(/CANARY/);
    const made = paperContent(planOf(together(ashbourneVale, { paper: { p: { appendices: [...all] } } })), 'paper/p', { today, edition: 'internal', past: { standing: null, lastSeen: before } });
    if (!made.ok) throw new Error(made.failure.message);
    for (const title of ['Action plan', 'What has changed', 'Timeline']) {
      const part = named(made.value, title);
      expect(JSON.stringify(part)).toMatch(/EXEMPT-CANARY.{0,80}Exempt: paragraph 3"/);
      // In full once, before the first table.
      expect(part.blocks[1]).toEqual({ type: 'paragraph', look: 'marking', runs: [{ text: expect.stringMatching(/^Not for publication\. What is marked “Exempt: paragraph 3” is exempt under Schedule 12A, Part 1, of the Local Government Act 1972, paragraph 3 \(Information relating to the financial .*\)\)\.$/) as string }] });
      expect(JSON.stringify(part).match(/Schedule 12A/g)).toHaveLength(1);
    }
    expect(JSON.stringify(made.value)).not.toContain('INTERNAL-CANARY');
  });
});

describe('the action plan', () => {
  test('has the columns that were chosen, and speaks of no others', () => {
    const part = named(contentOf({ appendices: [{ is: 'action plan', columns: ['owner', 'target date'] }] }), 'Action plan');
    const [first] = Object.values(tables(part));
    expect(first![0]).toEqual([['Ref'], ['Recommendation'], ['Action'], ['Owner'], ['Target date']]);
    expect(new Set(first!.map(({ length }) => length))).toEqual(new Set([5]));
    expect(part.blocks.flatMap((block) => (block.type === 'table' ? [block.description] : []))[0]).toBe(
      'Each row is an action, beside the recommendation it answers. The columns are reference, recommendation, action, owner and target date.',
    );
    expect(sentencesOf(part)).not.toContain('colour');
  });
});

describe('what has changed since the committee saw the plan', () => {
  const then: PastPlan = {
    on: '2026-10-01',
    plan: planOf(together({ ...ashbourneVale, action: Object.fromEntries(Object.entries(ashbourneVale.action!).filter(([key]) => key !== 'a5')), update: {}, move: {} }, {
      action: { a1: { dueOn: '2026-10-30', status: { is: 'on track' } }, a2: { status: { is: 'on track' } }, a6: { status: { is: 'not started' } } },
    })),
  };
  const part = named(contentOf({ appendices: [{ is: 'what has changed' }] }, ashbourneVale, { lastSeen: then }), 'What has changed');
  const found = tables(part);
  const refs = (title: string) => (found[title] ?? []).slice(1).map(([ref]) => ref![0]);

  test('stands in a table for each way, also where an action changed in two', () => {
    expect(Object.fromEntries(Object.keys(found).map((title) => [title, refs(title)]))).toEqual({
      New: ['A5'], Complete: ['A2'], 'Target date moved': ['A1'], 'Status better': ['A6'], 'Status worse': ['A1'], 'Not updated': ['A3', 'A4', 'A6'],
    });
    expect(sentencesOf(part)).toBe(
      'The Committee last saw the plan as it stood on 1 October 2026. An action that has changed since in more than one way stands in more than one table. ' +
        'There is nothing to show under “Withdrawn”.',
    );
  });
  test('a moved date is struck through beside the new one, with how far and why; a status stands beside what it was', () => {
    expect(found['Target date moved']![1]!.slice(2)).toEqual([['30 October 2026'], ['26 February 2027'], expect.arrayContaining(['17 weeks later.', 'The members’ workshop was postponed.'])]);
    const table = part.blocks.find((block) => block.type === 'table' && block.name === 'What has changed: target date moved');
    const [from, to] = (table?.type === 'table' ? table.rows[0]! : []).slice(2, 4).map(({ paragraphs }) => paragraphs[0]!.runs[0]);
    expect([from, to]).toEqual([{ text: '30 October 2026', struck: true }, { text: '26 February 2027', bold: true }]);
    expect(found['Status worse']![1]!.slice(2)).toEqual([['On track', 'Green'], ['At risk', 'Amber'], ['The members’ workshop was postponed.']]);
  });
  test('says so where the committee never saw the plan', () => {
    const never = named(contentOf({ appendices: [{ is: 'what has changed' }], reportFor: 'committee/cabinet' }), 'What has changed');
    expect(sentencesOf(never)).toBe('Cabinet has not seen the plan before, so there is nothing to compare it with.');
  });
});

describe('the other appendices', () => {
  const content = contentOf({ appendices: [...all] });
  test('overdue and off track: the cause and the route to green of each, or the next step', () => {
    const late = { ...ashbourneVale.action!['a4']!, ref: 'A9', status: { is: 'on track' } as const, dueOn: '2026-11-04' };
    const part = named(contentOf({ appendices: [{ is: 'overdue and off track' }] }, together(ashbourneVale, { action: { a9: late }, update: { 'action/a9/update/u': { madeOn: '2026-11-01', nextStep: 'Ask again' } } })), 'Overdue and off track');
    expect(sentencesOf(part)).toBe('One action is off track, and the target date of one other has passed.');
    expect(tables(part)).toMatchObject({
      'Off track': [[['Ref'], ['Action'], ['Owner'], ['Target date'], ['Status'], ['Cause'], ['Route to green']], [
        ['A3'], ['Agree three shared outcomes at the parish conference.'], ['Ashbourne Vale Association of Parish Councils'], ['16 October 2026', 'Overdue by 6 weeks'], ['Off track', 'Red'],
        ['The conference was cancelled.'], ['It is held again in March 2027.'],
      ]],
      Overdue: [{}, [['A9'], {}, {}, ['4 November 2026', 'Overdue by 3 weeks'], {}, ['No cause is recorded.'], ['Next step: Ask again.']]],
    });
  });
  test('responses: every recommendation once, in the words of the review', () => {
    const rows = Object.values(tables(named(content, 'Recommendations and responses'))).flatMap(([, ...rest]) => rest);
    expect(rows.map(([ref]) => ref![0])).toEqual(['KR1', 'KR2', 'KR3', '3.1/S1', '3.1/S2', '3.3/S1', '3.3/S2', '3.4/S1']);
    expect(rows[4]!.slice(2)).toEqual([['Not accepted', 'A yearly survey would cost £38,000; the survey is repeated every two years.'], ['No action is planned']]);
    expect(rows[5]!.slice(2)).toEqual([['Accepted'], ['A4, A5']]);
  });
  test('timeline: everything with a day, in order, a table a year', () => {
    const part = named(contentOf({ appendices: [{ is: 'timeline' }] }, together(ashbourneVale, { milestone: { 'action/a1/milestone/m': { title: 'Workshop', dueOn: '2026-10-01' }, 'action/a2/milestone/m': { title: 'Draft', dueOn: '2026-09-01' } } })), 'Timeline');
    const found = tables(part);
    expect(Object.keys(found)).toEqual(['2025', '2026', '2027']);
    expect(found['2026']!.slice(1).map(([day, what, ref, , state]) => [day![0], what![0], ref![0], state![0]])).toEqual([
      ['1 September 2026', 'Draft.', 'A2', 'Not recorded as reached'],
      ['30 September 2026', 'Publish a savings tracker with a line for each saving.', 'A2', 'Complete'],
      ['1 October 2026', 'Workshop.', 'A1', 'Overdue'],
      ['16 October 2026', 'Agree three shared outcomes at the parish conference.', 'A3', 'Off track'],
      ['27 November 2026', 'Train the budget managers.', 'A6', 'Proposed complete'],
      ['10 December 2026', 'Meeting', 'None', 'To come'],
    ]);
    expect(sentencesOf(part)).toContain('One action without a target date is not among them.');
  });
  test('summary: each bar stands beside its number, and each number is of the plan', () => {
    const found = tables(named(content, 'Summary'));
    expect(found['Actions by status']!.slice(1).map(([status, n, share]) => [status![0], n![0], share![0]])).toEqual([
      ['Complete, blue', '1', '███ 17%'], ['Proposed complete, light blue', '1', '███ 17%'], ['On track, green', '1', '███ 17%'], ['At risk, amber', '1', '███ 17%'], ['Off track, red', '1', '███ 17%'], ['Not started', '1', '███ 17%'],
    ]);
    expect(found['Recommendations by response']!.slice(1).map(([answer, n]) => [answer![0], n![0]])).toEqual([
      ['Accepted', '3'], ['Accepted in part', '1'], ['Not accepted', '1'], ['Covered by another', '1'], ['To be considered', '1'], ['Not yet answered', '1'],
    ]);
    expect(found['By theme']!.slice(1).map((row) => row.map(([first]) => first))[0]).toEqual(['Key recommendations', '2', '██ 1 of 4']);
  });
  test('target dates that have moved: one row a move, from the first date on', () => {
    const [rows] = Object.values(tables(named(content, 'Target dates that have moved')));
    expect(rows!.slice(1).map((row) => row.slice(2, 5).map(([first]) => first))).toEqual([
      ['31 March 2026', '30 June 2026', '13 weeks later'], ['30 June 2026', '30 October 2026', '17 weeks later'], ['30 October 2026', '26 February 2027', '17 weeks later'],
    ]);
    expect(rows![1]![1]).toEqual(['Agree eight outcomes with all political groups and publish them.', 'Moved three times, 47 weeks in all.']);
    expect(rows![1]![5]).toEqual(['Elections in May 2026.', 'Approved by Priya Raman, 10 February 2026.']);
  });
  test('what scrutiny changed says so while there is no amendment', () => {
    expect(sentencesOf(named(content, 'What scrutiny changed'))).toBe('No amendment to the plan has been recorded.');
  });
});

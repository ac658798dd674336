import { describe, expect, test } from 'vitest';
import { actionSheet } from '../../../shared/documents/action-sheet.ts';
import { decisionNotice } from '../../../shared/documents/decision-notice.ts';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import { scrutinyDocument, scrutinyRecord } from '../../../shared/documents/scrutiny-record.ts';
import { textOf, type ContentBlock, type PaperContent } from '../../../shared/papers/content.ts';
import type { Result } from '../../../shared/outcome/outcome.ts';
import { afterMeetings } from '../../fixtures/plans/after-meetings.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';

const today = '2026-12-16';
const plan = planOf(afterMeetings);
const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const blocksOf = ({ parts }: PaperContent): readonly ContentBlock[] => parts.flatMap(({ blocks }) => blocks);
const cellsOf = (block: ContentBlock): string[][] => (block.type !== 'table' ? [] : block.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs)).join(' | '))));
const detailsOf = (content: PaperContent) => Object.fromEntries(blocksOf(content).flatMap((block) => (block.type === 'details' ? block.rows.map(({ label, value: runs }) => [label, textOf(runs[0]!)]) : [])));
const headingsOf = (content: PaperContent) => blocksOf(content).flatMap((block) => (block.type === 'heading' ? [block.text] : []));
const saidIn = (content: PaperContent) => blocksOf(content).flatMap((block) => (block.type === 'paragraph' ? [textOf(block.runs)] : []));

describe('the decision notice', () => {
  const { content, notes } = value(decisionNotice(plan, 'meeting/december', { today }));
  const rows = blocksOf(content).flatMap(cellsOf);
  test('says which meeting, who sits there, and from when the decisions count', () => {
    expect(detailsOf(content)).toEqual({
      'Committee:': 'Cabinet', 'Date of meeting:': 'Thursday 10 December 2026, 18:30', 'Place:': 'Council Chamber, Civic Centre',
      'Chair:': 'Councillor Anita Deverell, Leader of the Council', 'Other members:': 'Councillor Joe Sutcliffe', 'Decisions published:': 'Friday 11 December 2026',
      'Open to call-in until:': 'the end of Friday 18 December 2026', 'Effective from:': 'Saturday 19 December 2026, unless called in',
    });
  });
  test('has each decision in the form of words, with votes, call-in and minute where they are recorded', () => {
    expect(rows.map(([number, decision, minute, votes]) => [number, decision, minute, votes])).toEqual([
      ['1', 'RESOLVED: That progress be noted. | Item 9: Progress on the plan', '112(1)', 'Not recorded'],
      ['2', 'RESOLVED: That action A6 be agreed as complete. | About: A6', '112(2)', '5 for, 1 against, 0 abstained'],
      ['3', 'RESOLVED: That the Group Leaders be briefed. | Item 9', '112(3)', 'Not recorded'],
      ['4', expect.stringMatching(/^Not for publication: this decision is exempt under Schedule 12A, .*paragraph 3 \(Information relating to the financial/), 'Not published', 'Not published'],
      ['5', expect.stringMatching(/^Not for publication: this decision is exempt .*paragraph 3/), 'Not published', 'Not published'],
      ['6', 'RECOMMENDED to Council: That the tracker go to Council.', '114', 'Not recorded'],
    ]);
    expect(rows.map((row) => row[4])).toEqual([
      'Not subject to call-in', 'Subject to call-in', 'Waived as urgent', 'Not published', 'Not published', 'Called in',
    ]);
    expect(saidIn(content)).toEqual(expect.arrayContaining([
      'Decision 3: call-in was waived as urgent: The talks end on 14 December.',
      'Decision 6: called in on 15 December 2026 by five members: The cost is not known. Heard by Overview and Scrutiny Committee, 12 January 2027. Outcome: referred back.',
    ]));
  });
  test('counts call-in by the council’s own rule, and says from when', () => {
    expect(saidIn(content)[0]).toBe('Decision 2 can be called in until the end of Friday 18 December 2026. Unless called in, it takes effect on Saturday 19 December 2026.');
    const own = planOf(together(afterMeetings, { council: { main: { callInDays: 3, callInClosesAt: '17:00', callInEffective: 'the next working day' } } }));
    const other = value(decisionNotice(own, 'meeting/december', { today })).content;
    expect(saidIn(other)[0]).toContain('until 17:00 on Wednesday 16 December 2026. Unless called in, it takes effect on Thursday 17 December 2026.');
    expect(notes).toEqual(['1 decision marked as internal is not in the notice.']);
  });
  test('gives the reasons as the report has them, and no word of a section that is kept back', () => {
    expect(headingsOf(content)).toEqual(['Decisions', 'Call-in', 'Reasons', 'Progress on the plan']);
    expect(saidIn(content).at(-1)).toBe('To keep what was promised in sight.');
  });
  test('says what is not known, to the clerk and in the notice', () => {
    const early = planOf(together(afterMeetings, { meeting: { december: { decisionsPublishedOn: null } }, section: { 'paper/progress/section/reason': { included: false } } }));
    const made = value(decisionNotice(early, 'meeting/december', { today }));
    expect(detailsOf(made.content)['Decisions published:']).toBe('To be confirmed');
    expect(saidIn(made.content)[0]).toBe('Decision 2 can be called in for 5 working days after the decisions are published, as the council’s constitution has it (Local Government Act 2000, section 9F). A decision that is not called in takes effect on the next day after that.');
    expect(made.content.unfilled).toEqual(['Decisions published']);
    expect(made.notes).toEqual([expect.stringContaining('cannot say until when they can be called in'), expect.stringContaining('2012 Regulations, r.12'), expect.stringContaining('internal')]);
  });
  test('of a meeting to come, a cancelled one or none at all, nothing is written', () => {
    expect(['meeting/january', 'meeting/off', 'meeting/gone', null].map((id) => { const made = decisionNotice(plan, id, { today }); return made.ok ? 'written' : made.failure.kind; }))
      .toEqual(['notHeld', 'notHeld', 'meetingNotFound', 'meetingNotFound']);
    expect(value(decisionNotice(planOf(ashbourneVale), 'meeting/december', { today })).content.parts[0]!.blocks.at(-1)).toMatchObject({ runs: [{ text: 'No decision of this meeting is recorded.' }] });
  });
});

describe('the action sheet', () => {
  const { content, notes } = value(actionSheet(plan, 'meeting/december', { today }));
  test('has what each owner takes away, in the order of the people, with dates and minutes', () => {
    expect(headingsOf(content)).toEqual(['Priya Raman, Assistant Director, Strategy', 'Margaret Osei, Head of Finance', 'Group Leaders', 'No owner yet']);
    expect(blocksOf(content).flatMap(cellsOf)).toEqual([
      ['A9', 'Brief the Group Leaders.', 'New', '15 January 2027', '112(3)'],
      ['A6', 'Train the budget managers.', 'Closed | Agreed as complete.', 'Nothing more', '112(2)'],
      ['A4', 'Put draft proposals on the scrutiny work programme eight weeks before Cabinet.', 'Amendment not agreed | Make it twelve weeks. Eight are enough.', '29 January 2027', '112(1)'],
      ['A5', 'Write a guide to early scrutiny for report authors.', 'Date moved | From 31 December 2026 to 26 February 2027. Authors asked for more time.', 'No date yet', 'Not recorded'],
    ]);
    expect(saidIn(content)[0]).toContain('Actions: 1 new, 1 closed, 1 with a date that moved, 1 with an amendment that was not agreed.');
  });
  test('an action that arises from an exempt decision, or is exempt, is not in it, and the clerk is told', () => {
    expect(notes).toEqual(['Two actions of this meeting are not public and not in the sheet. Tell their owners in another way.']);
  });
  test('a closure that was refused says why, and one that scrutiny recommends says to whom', () => {
    const asked = planOf(together(afterMeetings, {
      action: { a2: { status: { is: 'proposed complete', evidence: 'Published', proposedOn: '2026-11-01' } } },
      update: { 'action/a4/update/no': { madeOn: '2026-12-10', madeBy: 'Cabinet', status: 'on track', progress: 'Not agreed as complete: two reports came late' } },
      resolution: { recommends: { meeting: 'meeting/november', text: 'That action A2 be agreed as complete.', minute: '43', power: 'recommended', toCommittee: 'committee/cabinet', concerns: ['action/a2'] } },
    }));
    const rows = (meeting: string) => blocksOf(value(actionSheet(asked, meeting, { today })).content).flatMap(cellsOf);
    expect(rows('meeting/december').find(([ref, , did]) => ref === 'A4' && did!.startsWith('Not closed'))).toEqual(['A4', expect.any(String), 'Not closed | two reports came late.', '29 January 2027', 'Not recorded']);
    expect(rows('meeting/november').find(([ref]) => ref === 'A2')).toEqual(['A2', expect.any(String), 'Closure recommended | To Cabinet, which agrees it.', '30 September 2026', '43']);
  });
  test('of another meeting has nothing of this one', () => {
    const other = value(actionSheet(plan, 'meeting/november', { today }));
    expect(blocksOf(other.content).flatMap(cellsOf).map(([ref]) => ref)).toEqual(['A10']);
  });
});

describe('the record of scrutiny’s recommendations', () => {
  const record = scrutinyRecord(plan, { today });
  test('has each with reply, outcome, whether it is late, and the actions it led to', () => {
    expect(record.rows).toEqual([
      { number: 1, made: '2026-11-12', committee: 'Overview and Scrutiny Committee', minute: '41(1)', recommendation: 'That drafts come to the Committee first.', to: 'Cabinet', replyDue: '2027-01-12', isLate: false, replied: '2026-12-10', reply: 'From April', outcome: 'Accepted in part', actions: ['A10 Show drafts to scrutiny'] },
      { number: 2, made: '2026-11-12', committee: 'Overview and Scrutiny Committee', minute: '41(2)', recommendation: 'That savings be shown by ward.', to: 'Cabinet', replyDue: '2026-12-01', isLate: true, replied: null, reply: '', outcome: '', actions: [] },
    ]);
    expect(record.summary).toBe('Two recommendations of scrutiny have been made to another body. One has been answered. One reply is overdue.');
  });
  test('as a document says the same', () => {
    const { content } = scrutinyDocument(plan, { today });
    expect(blocksOf(content).flatMap(cellsOf)).toEqual([
      ['1', '12 November 2026 | Minute 41(1)', 'That drafts come to the Committee first.', 'Cabinet', '12 January 2027', 'Accepted in part | From April. | 10 December 2026', 'A10 Show drafts to scrutiny'],
      ['2', '12 November 2026 | Minute 41(2)', 'That savings be shown by ward.', 'Cabinet', '1 December 2026 | Overdue', 'No reply yet', 'None recorded'],
    ]);
    expect(scrutinyDocument(planOf(ashbourneVale), { today }).notes).toEqual(['Scrutiny has made no recommendation to another body yet.']);
  });
});

test('files are named by their day and their body', () => {
  expect(documentFileName(value(decisionNotice(plan, 'meeting/december', { today })).content, today)).toBe('2026-12-10 Cabinet – Decision notice.docx');
  expect(documentFileName(scrutinyDocument(plan, { today }).content, today, 'xlsx')).toBe('2026-12-16 Overview and Scrutiny Committee – Scrutiny’s recommendations and the responses.xlsx');
});

test('nothing that is not public is in any of them', () => {
  const all = [decisionNotice(plan, 'meeting/december', { today }), actionSheet(plan, 'meeting/december', { today }), actionSheet(plan, 'meeting/november', { today }), decisionNotice(plan, 'meeting/november', { today })].map(value);
  const text = JSON.stringify([all, scrutinyDocument(plan, { today }), scrutinyRecord(plan, { today })]);
  expect(JSON.stringify(afterMeetings)).toContain('EXEMPT-CANARY');
  expect(text).not.toMatch(/CANARY|A8|A11/);
});

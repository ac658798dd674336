import { expect, test } from 'vitest';
import { positionStatement, visitAhead } from '../../../shared/documents/position-statement.ts';
import { textOf, type ContentBlock } from '../../../shared/papers/content.ts';
import { afterMeetings } from '../../fixtures/plans/after-meetings.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';

const today = '2026-12-16';
const evidence = {
  'action/a6/evidence/e1': { title: 'Attendance list', where: 'https://ashbournevale.example/list', givenOn: '2026-11-20' },
  'action/a8/evidence/e1': { title: 'EXEMPT-CANARY contract' },
  'action/a1/evidence/e1': { title: 'Draft outcomes', where: 'Shared drive' },
};
const plan = planOf(together(afterMeetings, { evidence }));
const { content } = positionStatement(plan, { today });
const blocks: readonly ContentBlock[] = content.parts.flatMap((part) => part.blocks);
const items = blocks.flatMap((block) => (block.type === 'list' ? block.items.map(({ kind, runs }) => [kind, textOf(runs)] as const) : []));

test('each recommendation is there word for word with its answer', () => {
  for (const { ref, text } of plan.all('recommendation')) {
    const at = blocks.findIndex((block) => block.type === 'heading' && block.text === ref);
    expect(blocks[at + 1], ref).toMatchObject({ type: 'paragraph', runs: [{ text, italic: true }] });
    expect(blocks[at + 2], ref).toMatchObject({ runs: [{ text: 'Response: ', bold: true }, {}] });
  }
});
test('an action says its status, its date, what changed and the numbers of its evidence', () => {
  const a1 = items.find(([, text]) => text.startsWith('A1 '))![1];
  expect(a1).toContain('At risk (amber). Priya Raman, Assistant Director, Strategy. Due 26 February 2027, originally 31 March 2026, moved 3 times.');
  expect(a1).toContain('What has changed by 20 October 2026: Outcomes drafted; six of the eight are agreed.');
  expect(a1).toMatch(/Cause: The members’ workshop was postponed\. .*Evidence: 1\.$/);
  expect(items.find(([, text]) => text.startsWith('A6 '))![1]).toMatch(/Agreed complete: Cabinet, 10 December 2026, minute 112\(2\)\. Evidence: 4 and 5\.$/);
});
test('evidence is listed at the end, in the order of its numbers', () => {
  expect(items.filter(([kind]) => kind === 'numbered').map(([, text]) => text)).toEqual([
    'A1: Draft outcomes, Shared drive',
    'A2: Published on the website.', 'A2: Savings tracker, September 2026, https://www.ashbournevale.example/savings, 22 October 2026',
    'A6: All 64 attended.', 'A6: Attendance list, https://ashbournevale.example/list, 20 November 2026',
  ]);
});
test('what answers two recommendations is told once', () => {
  const a3 = items.filter(([, text]) => text.startsWith('A3 ')).map(([, text]) => text);
  expect(a3).toHaveLength(2);
  expect(a3[1]).toMatch(/Off track \(red\)\. See \S+\.$/);
});
test('nothing that is not public is in it, and a plan without anything is told in whole sentences', () => {
  expect(JSON.stringify(content)).not.toMatch(/CANARY|A8\b/);
  const bare = positionStatement(planOf({}), { today });
  expect(bare.notes).toEqual(['The plan holds no public evidence, so the statement has none to point to.']);
  expect(JSON.stringify(bare.content)).toContain('No recommendation is recorded yet. It has no actions yet.');
  expect(JSON.stringify(bare.content)).not.toMatch(/undefined|null year|""\}/);
});
test('it prepares the progress review until that has been held, then the follow-up visit', () => {
  const visit = (review: object) => visitAhead(planOf({ review: { main: review } }), today);
  expect([visit({}), visit({ progressReviewOn: '2026-12-17' }), visit({ progressReviewOn: '2026-12-16' }), visit({ followUpOn: '2027-03-01' })]).toEqual(['progress review', 'progress review', 'follow-up visit', 'follow-up visit']);
});

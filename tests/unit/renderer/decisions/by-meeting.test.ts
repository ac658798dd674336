import { expect, test } from 'vitest';
import { byMeeting, meetingChoices, outcomesWords } from '../../../../renderer/features/decisions/by-meeting.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const plan = planOf({
  committee: { cabinet: { name: 'Cabinet' }, scrutiny: { name: 'Overview and Scrutiny Committee' } },
  meeting: {
    jan: { committee: 'committee/cabinet', heldOn: '2026-01-20' }, dec: { committee: 'committee/scrutiny', heldOn: '2025-12-11' }, undated: { committee: 'committee/cabinet' },
  },
  comment: {
    c1: { type: 'amendment', text: 'Add a date', meeting: 'meeting/dec', outcome: 'agreed' },
    c2: { type: 'amendment', text: 'Name the owner', meeting: 'meeting/dec', outcome: 'open' },
    c3: { type: 'comment', text: 'By email', outcome: 'agreed' },
  },
});
test('meetings to choose from are those with a date, in order', () => {
  expect(meetingChoices(plan).map(({ label }) => label)).toEqual(['Overview and Scrutiny Committee, 11 December 2025', 'Cabinet, 20 January 2026']);
});
test('the latest meeting comes first, what has none before all, and meetings with nothing are left out', () => {
  expect(byMeeting(plan, plan.all('comment'), 'Not at a meeting').map(({ label, of }) => [label, ...of.map((one) => one.text)])).toEqual([
    ['Not at a meeting', 'By email'], ['Overview and Scrutiny Committee, 11 December 2025', 'Add a date', 'Name the owner'],
  ]);
});
test('the sentence counts the outcomes, what is open last', () => {
  expect(outcomesWords(plan.all('comment'))).toBe('3 from members: 2 agreed, 1 open.');
});

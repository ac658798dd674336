import { expect, test } from 'vitest';
import { ofDecisions } from '../../../../renderer/features/overview/decision-needs.ts';
import { deadlinesAhead } from '../../../../shared/statutory/deadlines-of-plan.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const committee = { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Scrutiny', type: 'scrutiny' } } as const;
const planWith = (decisionsPublishedOn: string | null) => planOf({
  committee, meeting: { dec: { committee: 'committee/scrutiny', heldOn: '2025-12-11' }, jan: { committee: 'committee/cabinet', heldOn: '2026-01-20', decisionsPublishedOn } },
  resolution: {
    asked: { text: 'That', power: 'recommended', toCommittee: 'committee/cabinet', meeting: 'meeting/dec', replyBy: '2026-01-26' },
    subject: { text: 'That', meeting: 'meeting/jan', callIn: { is: 'subject to it' } },
    called: { text: 'That', meeting: 'meeting/jan', callIn: { is: 'called in', on: null, by: '', why: '', hearing: null, outcome: null, note: '' } },
  },
});
const keys = (plan: ReturnType<typeof planWith>, today: string) => ofDecisions(plan, today).map(({ key, words, leads }) => [key, words, leads]);

test('a reply that is late, and decisions of which nobody says that they are published, want doing', () => {
  expect(keys(planWith(null), '2026-01-27')).toEqual([
    ['replies overdue', '1 recommendation to another body has had no reply in time', 'Show it'],
    ['meeting/jan unpublished', 'Say when the decisions of Cabinet, 20 January 2026 were published', 'Show the decisions'],
  ]);
  expect(keys(planWith(null), '2026-01-19'), 'before the meeting, and before the reply is due').toEqual([]);
});
test('what is called in waits until it is settled', () => {
  expect(keys(planWith('2026-01-21'), '2026-01-26')).toEqual([['meeting/jan called in', '1 decision of Cabinet, 20 January 2026 is called in and not settled', 'Show the decisions']]);
});
test('the day of a reply and the end of call-in are deadlines ahead, with their counts', () => {
  const ahead = deadlinesAhead(planWith('2026-01-21'), '2026-01-22').filter(({ key }) => key.endsWith(' reply') || key.endsWith(' callIn'));
  expect(ahead.map(({ short, by, count }) => [short, by, count.filter(({ number }) => number !== null).length])).toEqual([
    ['the reply of Cabinet is due', '2026-01-26', 0], ['call-in of what Cabinet decided ends', '2026-01-28', 5],
  ]);
});

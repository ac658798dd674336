import { expect, test } from 'vitest';
import { papersByMeeting } from '../../../../renderer/features/papers/papers-by-meeting.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const plan = planOf({
  meeting: { past: { heldOn: '2026-01-20' }, today: { heldOn: '2026-03-01' }, later: { heldOn: '2026-06-11' }, older: { heldOn: '2025-09-09' }, undated: {} },
  paper: {
    p1: { subject: 'Older', meeting: 'meeting/older' }, p2: { subject: 'Later', meeting: 'meeting/later' }, p3: { subject: 'Past', meeting: 'meeting/past' },
    p4: { subject: 'No date', meeting: 'meeting/undated' }, p5: { subject: 'Today', meeting: 'meeting/today' },
  },
});
test('what is to come stands first with the next meeting on top, the past last with the latest on top; today is to come', () => {
  expect(papersByMeeting(plan, '2026-03-01').map(({ title, papers }) => [title, ...papers.map((one) => one.subject)])).toEqual([
    ['To come', 'Today', 'Later'], ['No meeting yet', 'No date'], ['Held', 'Past', 'Older'],
  ]);
});
test('a plan without papers has no headings', () => {
  expect(papersByMeeting(planOf({}), '2026-03-01')).toEqual([]);
});

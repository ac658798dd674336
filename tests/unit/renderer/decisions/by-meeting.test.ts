import { expect, test } from 'vitest';
import { meetingChoices } from '../../../../renderer/features/decisions/by-meeting.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const plan = planOf({
  committee: { cabinet: { name: 'Cabinet' }, scrutiny: { name: 'Overview and Scrutiny Committee' } },
  meeting: {
    jan: { committee: 'committee/cabinet', heldOn: '2026-01-20' }, dec: { committee: 'committee/scrutiny', heldOn: '2025-12-11' }, undated: { committee: 'committee/cabinet' },
  },
});
test('meetings to choose from are those with a date, in order', () => {
  expect(meetingChoices(plan).map(({ label }) => label)).toEqual(['Overview and Scrutiny Committee, 11 December 2025', 'Cabinet, 20 January 2026']);
});

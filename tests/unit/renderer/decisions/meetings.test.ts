import { expect, test } from 'vitest';
import { aboutMeeting, meetingGroups, nearestMeeting, NO_MEETING } from '../../../../renderer/features/decisions/meetings.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const TODAY = '2026-02-10';
const plan = planOf({
  committee: { cabinet: { name: 'Cabinet' }, scrutiny: { name: 'Overview and Scrutiny Committee' } },
  meeting: {
    jan: { committee: 'committee/cabinet', heldOn: '2026-01-20', startsAt: '18:30', place: 'Council Chamber' }, dec: { committee: 'committee/scrutiny', heldOn: '2025-12-11' },
    march: { committee: 'committee/scrutiny', heldOn: '2026-03-12' }, april: { committee: 'committee/cabinet', heldOn: '2026-04-21', cancelled: true }, undated: { committee: 'committee/cabinet' },
  },
  round: { r2: { ref: 'R2', name: 'Winter', meeting: 'meeting/jan' }, r3: { ref: 'R3', name: 'Spring', meeting: 'meeting/march' } },
  resolution: { a: { text: 'That it be noted.', meeting: 'meeting/jan' }, b: { text: 'That it be agreed.', meeting: 'meeting/jan' }, c: { text: 'That it wait.' } },
});
const shown = (today: string) => meetingGroups(plan, today).map(({ title, lines }) => [title, ...lines.map(({ day, holds }) => [day, holds].filter(Boolean).join(': '))]);

test('the next meeting to come and the last one held stand on top of theirs, each with what it holds', () => {
  expect(shown(TODAY)).toEqual([
    ['Meeting not known', 'Give each its meeting: 1 decision'],
    ['To come', '12 March 2026: R3', '21 April 2026: Cancelled', 'No date yet'],
    ['Held', '20 January 2026: 2 decisions', '11 December 2025'],
  ]);
});
test('the page that opens is today’s, else the last that was held, else the next', () => {
  expect(nearestMeeting(meetingGroups(plan, '2026-03-12'))).toBe('meeting/march');
  expect(nearestMeeting(meetingGroups(plan, TODAY))).toBe('meeting/jan');
  expect(nearestMeeting(meetingGroups(plan, '2025-01-01'))).toBe('meeting/dec');
  expect(nearestMeeting(meetingGroups(planOf({ resolution: { c: { text: 'That it wait.' } } }), TODAY))).toBe(NO_MEETING);
  expect(nearestMeeting(meetingGroups(planOf({}), TODAY))).toBeNull();
});
test('a meeting is told by time, place and round', () => {
  expect(aboutMeeting(plan, plan.get('meeting', 'meeting/jan')!)).toBe('18:30, Council Chamber. R2: Winter');
});

import { expect, test } from 'vitest';
import { placesOnLine } from '../../../renderer/features/challenge/places.ts';
import { dueWords, stepWords } from '../../../shared/documents/challenge-table.ts';
import { challengeLine } from '../../../shared/statutory/challenge-line.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const visited = { onSiteTo: '2025-06-19', reportedOn: '2025-09-08' };
const line = (review: object, today: string, council: object = {}) => challengeLine(planOf({ review: { main: review }, council: { main: council } }), today);
const told = (review: object, today: string) => line(review, today).map((one) => [dueWords(one), stepWords(one)]);

test('each step is due as the LGA asks, the follow-up in the older window, and says how it stands', () => {
  expect(told({ ...visited, reportPublishedOn: '2025-09-19', planPublishedOn: '2025-11-20' }, '2026-04-21')).toEqual([
    ['19 September 2025', 'Done'],
    ['19 November 2025', 'Done 1 day late'],
    ['19 April 2026', 'Overdue by 2 days'],
    ['19 June 2026', 'To come'],
    ['8 September 2026 to 8 September 2027', 'To come'],
  ]);
});
test('a visit that is set says so, too early or too late as well, and is done from its day on', () => {
  const set = (followUpOn: string, today = '2026-04-21') => told({ ...visited, followUpOn }, today).at(-1)![1];
  expect([set('2026-10-01'), set('2026-05-01'), set('2027-09-18'), set('2026-10-01', '2026-10-01'), set('2026-09-07', '2026-10-01')])
    .toEqual(['Date set', 'Date set, before the 12 months are over', 'Set 10 days too late', 'Done', 'Done, before the 12 months are over']);
  expect(told({ ...visited, progressReviewOn: '2026-06-01' }, '2026-04-21')[2]![1]).toBe('Set 43 days too late');
});
test('the months are the council’s, and a step without the day it counts from has no date', () => {
  expect(line(visited, '2025-07-01', { challengePublished: 1 })[0]!.due).toMatchObject({ by: '2025-07-19', source: 'As your council has it in Settings' });
  expect(told({}, '2026-04-21').map(([due, state]) => `${due}${state}`)).toEqual(Array(5).fill('No date yet'));
  expect(told({ planPublishedOn: '2026-01-05' }, '2026-04-21')[1]).toEqual(['', 'Done']);
});
test('on the line steps stand by their days, never on each other, with today between them', () => {
  const places = placesOnLine(line(visited, '2026-04-21'), visited.onSiteTo, '2026-04-21')!;
  expect(places.steps.map(({ field, at }) => [field, Math.round(at)])).toEqual([['reportPublishedOn', 10], ['planPublishedOn', 19], ['progressReviewOn', 36], ['progressReportOn', 45], ['followUpOn', 100]]);
  expect(Math.round(places.today!)).toBe(38);
  const equal = placesOnLine(line({ ...visited, reportedOn: null }, '2024-01-01', { challengePlan: 3 }), visited.onSiteTo, '2024-01-01')!;
  expect(equal.today).toBeNull();
  equal.steps.forEach(({ at }, n) => expect(at - (equal.steps[n - 1]?.at ?? -9)).toBeGreaterThanOrEqual(8.99));
  expect(placesOnLine(line({}, '2026-04-21'), null, '2026-04-21')).toBeNull();
});

import { expect, test } from 'vitest';
import { dayAfterKey, entriesBetween, weeksOf } from '../../../shared/calendar/month.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

test('a month is shown in whole weeks from Monday to Sunday', () => {
  const weeks = weeksOf('2016-12-08');
  expect([weeks[0]![0], weeks.at(-1)!.at(-1), weeks.length]).toEqual(['2016-11-28', '2017-01-01', 5]);
  expect(weeksOf('2027-02-10').map((week) => week[0]), 'a February of four weeks that begins on a Monday').toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22']);
});
test('keys lead where they do in other calendars', () => {
  const plain = { shift: false, ctrl: false };
  const go = (key: string, how: Partial<typeof plain> = {}) => dayAfterKey(key, '2016-12-31', { ...plain, ...how });
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => go(key))).toEqual(['2016-12-30', '2017-01-01', '2016-12-24', '2017-01-07']);
  expect([go('PageUp'), go('PageDown'), go('PageUp', { shift: true }), go('PageDown', { shift: true })]).toEqual(['2016-11-30', '2017-01-31', '2015-12-31', '2017-12-31']);
  expect([go('Home'), go('End'), go('Home', { ctrl: true }), go('End', { ctrl: true })]).toEqual(['2016-12-26', '2017-01-01', '2016-12-01', '2016-12-31']);
  expect([go('x'), dayAfterKey('ArrowRight', '2999-12-31', plain), dayAfterKey('PageUp', '1900-01-15', plain)]).toEqual([null, null, null]);
});
test('a day has its meetings, what is due for others, and the challenge’s own clock', () => {
  const plan = planOf({
    review: { main: { onSiteTo: '2016-08-30' } },
    committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Scrutiny', type: 'scrutiny' } },
    meeting: {
      a: { committee: 'committee/cabinet', heldOn: '2016-12-08', startsAt: '18:30' }, b: { committee: 'committee/scrutiny', heldOn: '2016-11-30' },
      off: { committee: 'committee/scrutiny', heldOn: '2016-12-15', cancelled: true }, far: { committee: 'committee/scrutiny', heldOn: '2026-12-15' }, none: {},
    },
  });
  const days = entriesBetween(plan, '2016-11-28', '2017-01-01', '2016-12-01');
  const said = (day: string) => days.get(day)!.map(({ sort, whose, what, meeting, isLate }) => `${sort} ${whose} ${what} ${meeting ?? ''}${isLate ? ' late' : ''}`);
  expect(said('2016-11-30')).toEqual([
    'meeting Scrutiny  meeting/b',
    'deadline Cabinet Publish the further notice of the private meeting, with what was said against it and the reply meeting/a late',
    'deadline Cabinet Publish the agenda and reports meeting/a late', 'challenge Peer challenge Publish the report and the action plan ',
  ]);
  expect(said('2016-12-08')).toEqual(['meeting Cabinet 18:30 meeting/a']);
  expect(days.get('2016-12-15')!.map(({ cancelled, key }) => [cancelled, key])).toEqual([[true, 'meeting/off']]);
  expect([...days.keys()].sort()).toEqual(['2016-11-30', '2016-12-08', '2016-12-15']);
});

import { expect, test } from 'vitest';
import { meetingDeadlines } from '../../../shared/calendar/meeting-deadlines.ts';
import { meetingWarnings } from '../../../shared/calendar/meeting-warnings.ts';
import { deadlinesAhead } from '../../../shared/statutory/deadlines-of-plan.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const THINGS: Things = {
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } },
  meeting: { m: { committee: 'committee/cabinet', heldOn: '2016-12-08' } },
};
const withMeeting = (fields: object, more: Things = {}) => planOf(together(THINGS, { meeting: { m: fields } }, more));
const deadlines = (plan: ReturnType<typeof planOf>, today: string) => meetingDeadlines(plan, plan.get('meeting', 'meeting/m')!, today);
const warnings = (plan: ReturnType<typeof planOf>, today: string) => meetingWarnings(plan, plan.get('meeting', 'meeting/m')!, today);
const lateFor = (plan: ReturnType<typeof planOf>, today: string, key: string) => deadlines(plan, today).find((one) => one.key.endsWith(` ${key}`))!.late;

test('only the executive has notices of key decisions and of private meetings, and each says when it binds', () => {
  expect(deadlines(withMeeting({}), '2016-10-01').map(({ key, by, onlyWhere }) => [key, by, onlyWhere])).toEqual([
    ['meeting/m keyDecision', '2016-11-09', 'Only where a key decision is to be made'],
    ['meeting/m privateMeeting', '2016-11-09', 'Only where part of it is held in private'],
    ['meeting/m privateMeetingAgain', '2016-11-30', 'Only where part of it is held in private'],
    ['meeting/m agenda', '2016-11-30', ''],
  ]);
  expect(deadlines(withMeeting({ committee: 'committee/scrutiny' }), '2016-10-01').map(({ key }) => key)).toEqual(['meeting/m agenda']);
  expect(deadlines(withMeeting({}), '2016-12-09').map(({ key }) => key), 'what may have been asked for a meeting that is over').toEqual(['meeting/m agenda']);
});
test('call-in counts from the day the decisions came out, and is the executive’s', () => {
  const published = deadlines(withMeeting({ decisionsPublishedOn: '2016-12-09' }), '2016-12-10').slice(-2);
  expect(published.map(({ what, by }) => `${by} ${what}`)).toEqual(['2016-12-16 Call-in ends', '2016-12-17 Decisions that are not called in take effect']);
  expect(published[0]!.rule).toBe('At the end of the 5th working day after the decisions were published.');
  // A Saturday counts as published on the Monday.
  expect(deadlines(withMeeting({ decisionsPublishedOn: '2016-12-10' }), '2016-12-10').find(({ key }) => key.endsWith('callIn'))!.by).toBe('2016-12-19');
  const closes = withMeeting({ decisionsPublishedOn: '2016-12-09' }, { council: { main: { callInClosesAt: '17:00', callInDays: 3 } } });
  expect(deadlines(closes, '2016-12-10').find(({ key }) => key.endsWith('callIn'))).toMatchObject({ what: 'Call-in ends at 17:00', by: '2016-12-14' });
  expect(deadlines(withMeeting({ committee: 'committee/scrutiny', decisionsPublishedOn: '2016-12-09' }), '2016-12-10')).toHaveLength(1);
});
test('what is gone already says by how much and which exception could apply, and decides nothing', () => {
  const plan = withMeeting({});
  expect(lateFor(plan, '2016-11-30', 'agenda')).toBe('');
  expect(lateFor(plan, '2016-12-01', 'agenda')).toBe('The last day was 1 day ago. A late item may be taken only if the chair agrees that it is urgent, and the reason is minuted (LGA 1972 s100B(4)(b)).');
  expect(lateFor(plan, '2016-11-20', 'keyDecision')).toMatch(/^The last day was 11 days ago\. The general exception .* The last day for the general exception is 30 November 2016\.$/);
  expect(lateFor(plan, '2016-12-02', 'keyDecision')).toMatch(/The last day for the general exception was 30 November 2016\.$/);
  expect(lateFor(plan, '2016-12-09', 'agenda'), 'a meeting that is over').toBe('');
});
test('an agenda that came out is done, and says where it was too late, by the law’s own day', () => {
  expect(lateFor(withMeeting({ agendaPublishedOn: '2016-11-30' }), '2016-12-05', 'agenda')).toBe('');
  expect(lateFor(withMeeting({ agendaPublishedOn: '2016-12-02' }), '2016-12-20', 'agenda')).toMatch(/^It came out 2 days after the last day, with 3 clear days where five are needed\. A late item/);
  const early = withMeeting({ agendaPublishedOn: '2016-11-30' }, { council: { main: { agendaLead: 12 } } });
  expect(deadlines(early, '2016-12-05').find(({ key }) => key.endsWith('agenda'))).toMatchObject({ by: '2016-11-22', doneOn: '2016-11-30', late: '' });
  expect(deadlinesAhead(withMeeting({ agendaPublishedOn: '2016-11-25' }), '2016-11-28'), 'what is out is not due').toEqual([]);
});
test('the notice of key decisions is given once each of the meeting’s has its own', () => {
  const items = (second: string | null): Things => ({ planneditem: { a: { meeting: 'meeting/m', isKey: true, noticeOn: '2016-11-01' }, b: { meeting: 'meeting/m', isKey: true, noticeOn: second }, c: { meeting: 'meeting/m' } } });
  expect(deadlines(withMeeting({}, items(null)), '2016-11-05')[0]).toMatchObject({ doneOn: null, onlyWhere: '' });
  expect(deadlines(withMeeting({}, items('2016-11-08')), '2016-11-05')[0]).toMatchObject({ doneOn: '2016-11-08', late: '' });
  expect(lateFor(withMeeting({}, items('2016-11-20')), '2016-11-21', 'keyDecision')).toMatch(/^It came out 12 days after the last day, with 16 clear days where 28 are needed/);
});
test('nothing hangs on a meeting that is cancelled or has no date', () => {
  expect(deadlines(withMeeting({ cancelled: true }), '2016-11-01')).toEqual([]);
  expect(deadlines(withMeeting({ heldOn: null }), '2016-11-01')).toEqual([]);
  expect(warnings(withMeeting({ cancelled: true, heldOn: '2016-12-11' }), '2016-11-01')).toEqual([]);
  expect(deadlinesAhead(withMeeting({ cancelled: true }), '2016-11-01')).toEqual([]);
});
test('warns of a Sunday, of another meeting on the day, of unknown holidays, and of one that is over and says nothing', () => {
  const other = (fields: object): Things => ({ meeting: { m: { startsAt: '18:30' }, other: { committee: 'committee/scrutiny', heldOn: '2016-12-08', ...fields } } });
  expect(warnings(withMeeting({}), '2016-11-01')).toEqual([]);
  expect(warnings(withMeeting({ heldOn: '2016-12-11' }), '2016-11-01')).toEqual(['Sunday 11 December 2016 is a day on which the offices are closed (Sunday).']);
  expect(warnings(withMeeting({}, other({})), '2016-11-01')).toEqual(['Overview and Scrutiny Committee meets on this day too.']);
  expect(warnings(withMeeting({}, other({ startsAt: '18:30' })), '2016-11-01')).toEqual(['Overview and Scrutiny Committee meets on this day too, at the same time.']);
  expect(warnings(withMeeting({}, other({ committee: 'committee/cabinet' })), '2016-11-01')).toEqual(['Cabinet has another meeting on this day.']);
  expect(warnings(withMeeting({}, other({ cancelled: true })), '2016-11-01')).toEqual([]);
  expect(warnings(withMeeting({ heldOn: '2031-03-06' }), '2016-11-01')[0]).toMatch(/^The bank holidays of 2031 have not been proclaimed/);
  expect(warnings(withMeeting({}), '2016-12-10')).toEqual(['It was 2 days ago, and neither its agenda nor a decision is in the plan. Was it held, moved or cancelled?']);
  expect(warnings(withMeeting({ agendaPublishedOn: '2016-11-30' }), '2016-12-10')).toEqual([]);
});

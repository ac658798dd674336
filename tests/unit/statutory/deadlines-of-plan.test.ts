import { expect, test } from 'vitest';
import { awayWords, challengeClock, deadlinesAhead, meetingsAhead } from '../../../shared/statutory/deadlines-of-plan.ts';
import { workingDaysBetween } from '../../../shared/statutory/office-days.ts';
import { planOf, type Things } from '../../fixtures/plans/build-plan.ts';

/** Cabinet on Thursday 8 December 2016: its agenda has to be out on Wednesday 30 November. */
const THINGS: Things = {
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } },
  meeting: {
    past: { committee: 'committee/cabinet', heldOn: '2016-11-24' },
    next: { committee: 'committee/cabinet', heldOn: '2016-12-08' },
    later: { committee: 'committee/scrutiny', heldOn: '2017-01-18' },
    undated: { committee: 'committee/scrutiny' },
  },
};
const plan = planOf(THINGS);

test('the meetings ahead come soonest first, with what has to be out before each; only the executive gives notice of key decisions', () => {
  expect(meetingsAhead(plan, '2016-11-25').map(({ committee, heldOn, away, deadlines }) => [committee, heldOn, away, deadlines.map(({ short, by, away: days }) => `${short}: ${by}, ${days}`)])).toEqual([
    ['Cabinet', '2016-12-08', 9, ['publish the notice of key decisions for Cabinet: 2016-11-09, -12', 'publish the agenda for Cabinet: 2016-11-30, 3']],
    ['Overview and Scrutiny Committee', '2017-01-18', 35, ['publish the agenda for Overview and Scrutiny Committee: 2017-01-10, 29']],
  ]);
});
test('a deadline says how it was counted', () => {
  const agenda = meetingsAhead(plan, '2016-11-25')[0]!.deadlines.at(-1)!;
  expect(agenda.count.map(({ day, number, passedOver }) => `${day} ${number ?? passedOver}`)).toEqual([
    '2016-12-07 1', '2016-12-06 2', '2016-12-05 3', '2016-12-04 Sunday', '2016-12-03 Saturday', '2016-12-02 4', '2016-12-01 5',
  ]);
});
test('clear days are counted as the council counts them', () => {
  const every = planOf({ ...THINGS, council: { main: { agendaLead: 0, clearDaysCount: 'every day' } } });
  expect(meetingsAhead(every, '2016-11-25')[0]!.deadlines.at(-1)!.by).toBe('2016-12-02');
});
test('a council that publishes earlier than the law asks has its own day, and knows the law’s', () => {
  const early = planOf({ ...THINGS, council: { main: { agendaLead: 10 } } });
  expect(meetingsAhead(early, '2016-11-22')[1]!.deadlines.at(-1)).toMatchObject({ by: '2016-11-24', rule: 'As your council does: 10 working days before the meeting. The law’s day, five clear days before, is 30 November 2016.' });
  const late = planOf({ ...THINGS, council: { main: { agendaLead: 2, closedDays: ['2016-12-01'] } } });
  expect(meetingsAhead(late, '2016-11-25')[0]!.deadlines.at(-1)!.by, 'the law’s day, and the offices were closed on the 1st').toBe('2016-11-29');
});
test('what is due next: agendas, notices, and the returns of a round that is open', () => {
  const rounds = planOf({ ...THINGS, round: { r1: { ref: 'R1', returnsBy: '2016-11-28', closedOn: '2016-11-29' }, r2: { ref: 'R2', returnsBy: '2016-11-28' } } });
  expect(deadlinesAhead(rounds, '2016-11-25').map(({ short, about }) => `${short} (${about})`)).toEqual([
    'returns for R2 are due (round/r2)', 'publish the agenda for Cabinet (meeting/next)', 'publish the agenda for Overview and Scrutiny Committee (meeting/later)',
  ]);
  expect(deadlinesAhead(rounds, '2016-11-30')[0]!.short, 'the day itself is still in time').toBe('publish the agenda for Cabinet');
  expect(deadlinesAhead(rounds, '2016-12-01')[0]!.short).toBe('publish the agenda for Overview and Scrutiny Committee');
});
test('the challenge has its own clock once the last day on site is known', () => {
  expect(challengeClock(plan)).toEqual([]);
  expect(challengeClock(planOf({ review: { main: { onSiteTo: '2025-06-12' } } })).map(({ by }) => by)).toEqual(['2025-09-12', '2025-11-12', '2026-04-12', '2026-06-12']);
});
test('the challenge’s clock goes by the months the council has agreed, and says whose they are', () => {
  const clock = challengeClock(planOf({ review: { main: { onSiteTo: '2025-06-12' } }, council: { main: { challengePublished: 1, challengeReview: 11 } } }));
  expect(clock.map(({ by, rule, source }) => [by, rule, source.slice(0, 3)])).toEqual([
    ['2025-07-12', 'Within 1 month of the last day on site.', 'As '],
    ['2025-11-12', 'The plan may follow the report, but not later than 5 months after the last day on site.', 'LGA'],
    ['2026-05-12', 'About 11 months after the last day on site.', 'As '],
    ['2026-06-12', 'Within 12 months of the last day on site.', 'LGA'],
  ]);
});
test('of a thousand meetings in another century only the next few are counted, and none day by day', () => {
  const far = planOf({ meeting: Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`m${at}`, { heldOn: `29${String(10 + (at % 90))}-06-01` }])) });
  const ahead = meetingsAhead(far, '2016-11-25');
  expect(ahead).toHaveLength(12);
  expect(ahead.every(({ away }) => away === null)).toBe(true);
  expect(awayWords('2016-11-25', ahead[0]!.heldOn, null)).toBe('over a year');
});
test('how far away is said in working days', () => {
  expect(workingDaysBetween('2016-12-02', '2016-12-05', { closed: new Set(), moreBankHolidays: new Set() }), 'a weekend between').toBe(1);
  expect([awayWords('2016-11-25', '2016-11-25', 0), awayWords('2016-11-25', '2016-11-28', 1), awayWords('2016-11-25', '2016-11-30', 3), awayWords('2016-11-25', '2016-11-23', -2)])
    .toEqual(['today', '1 working day', '3 working days', '2 working days ago']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar-day.ts';
import { bankHolidaysOf, KNOWN_UNTIL } from '../../../shared/statutory/bank-holidays.ts';
import { callInOf } from '../../../shared/statutory/call-in.ts';
import { challengeDeadlines, followUpWindow } from '../../../shared/statutory/challenge-clock.ts';
import { clearDaysBefore, clearDaysBetween } from '../../../shared/statutory/clear-days.ts';
import { countsAsPublished, DEFAULT_CLOCK } from '../../../shared/statutory/clock-settings.ts';
import { datesOfMeeting } from '../../../shared/statutory/meeting-dates.ts';
import { addMonths } from '../../../shared/statutory/months.ts';
import { noticeFor, replyToScrutiny } from '../../../shared/statutory/notices.ts';
import { workingDaysFrom, type Counting, type OfficeDays } from '../../../shared/statutory/office-days.ts';
import { easterSunday, usualHolidays } from '../../../shared/statutory/usual-holidays.ts';
import { weekdayOf } from '../../../shared/statutory/weekday.ts';

const open: OfficeDays = { closed: new Set(), moreBankHolidays: new Set() };
const closedOn = (...days: string[]): OfficeDays => ({ ...open, closed: new Set(days) });
const COUNTINGS: readonly Counting[] = ['working days', 'all but Sundays and bank holidays', 'every day'];

describe('five clear days before a meeting', () => {
  test.each([
    ['2016-12-08', '2016-11-30', '2016-12-01', '2016-12-02'],
    ['2025-05-06', '2025-04-25', '2025-04-28', '2025-04-30'],
    ['2026-04-09', '2026-03-30', '2026-03-31', '2026-04-02'],
    ['2027-01-05', '2026-12-23', '2026-12-24', '2026-12-30'],
  ])('%s: %s by working days, %s where Saturdays count, %s where every day does', (meeting, ...expected) => {
    expect(COUNTINGS.map((counting) => clearDaysBefore(meeting, 5, counting, open).by)).toEqual(expected);
  });

  test('a day the offices are closed does not count', () => {
    expect(clearDaysBefore('2027-01-05', 5, 'working days', closedOn('2026-12-24')).by).toBe('2026-12-22');
  });

  test('the count says of each day which it is, or why it is passed over', () => {
    expect(clearDaysBefore('2025-05-06', 5, 'working days', open).count).toEqual([
      { day: '2025-05-05', number: null, passedOver: 'Early May bank holiday' },
      { day: '2025-05-04', number: null, passedOver: 'Sunday' },
      { day: '2025-05-03', number: null, passedOver: 'Saturday' },
      { day: '2025-05-02', number: 1, passedOver: null },
      { day: '2025-05-01', number: 2, passedOver: null },
      { day: '2025-04-30', number: 3, passedOver: null },
      { day: '2025-04-29', number: 4, passedOver: null },
      { day: '2025-04-28', number: 5, passedOver: null },
      { day: '2025-04-27', number: null, passedOver: 'Sunday' },
      { day: '2025-04-26', number: null, passedOver: 'Saturday' },
    ]);
  });
});

/** Slow and obviously right: tries each open day from the meeting back, and counts what lies between. */
function slowly(meeting: string, number: number, counting: Counting, office: OfficeDays): string {
  const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
  const isSunday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay() === 0;
  const isHoliday = (day: string) => bankHolidaysOf(Number(day.slice(0, 4))).has(day) || office.moreBankHolidays.has(day) || office.closed.has(day);
  const counts = (day: string) => counting === 'every day' || (!isHoliday(day) && !(counting === 'working days' ? isWeekend(day) : isSunday(day)));
  for (let published = addDays(meeting, -1); ; published = addDays(published, -1)) {
    if (isWeekend(published) || isHoliday(published)) continue;
    let between = 0;
    for (let day = addDays(published, 1); day < meeting; day = addDays(day, 1)) between += counts(day) ? 1 : 0;
    if (between >= number) return published;
  }
}

test('agrees with a slow counter for every way of counting, over forty years', () => {
  const day = fc.integer({ min: 0, max: 40 * 365 }).map((number) => addDays('2000-02-01', number));
  const days = fc.array(day, { maxLength: 30 }).map((list) => new Set(list));
  fc.assert(fc.property(day, fc.constantFrom(1, 3, 5, 10, 28), fc.constantFrom(...COUNTINGS), days, days, (meeting, number, counting, closed, moreBankHolidays) => {
    const office = { closed, moreBankHolidays };
    const { by, count } = clearDaysBefore(meeting, number, counting, office);
    expect(by).toBe(slowly(meeting, number, counting, office));
    expect(count.filter((one) => one.number !== null)).toHaveLength(number);
    expect(clearDaysBetween(by, meeting, counting, office)).toBeGreaterThanOrEqual(number);
  }), { numRuns: 2_000 });
});

describe('bank holidays of England', () => {
  test('are what the usual rules give, but for the days that were moved or added', () => {
    const moved: string[] = [];
    for (let year = 2000; year <= KNOWN_UNTIL; year++) {
      const [real, usual] = [bankHolidaysOf(year), usualHolidays(year)];
      moved.push(...[...usual.keys()].filter((day) => !real.has(day)).map((day) => `not ${day}`), ...[...real.keys()].filter((day) => !usual.has(day)));
    }
    expect(moved).toEqual([
      'not 2002-05-27', '2002-06-03', '2002-06-04', '2011-04-29', 'not 2012-05-28', '2012-06-04', '2012-06-05',
      'not 2020-05-04', '2020-05-08', 'not 2022-05-30', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08',
    ]);
  });
  test('each has a name, and none falls on a weekend', () => {
    for (let year = 2000; year <= 2060; year++) {
      const days = [...bankHolidaysOf(year)];
      expect(days.length).toBeGreaterThanOrEqual(8);
      for (const [day, name] of days) {
        expect(name).not.toBe('Bank holiday');
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(day));
      }
    }
  });
  test('Easter is where it was', () => {
    expect([2000, 2008, 2011, 2016, 2024, 2025, 2026, 2038].map(easterSunday)).toEqual(
      ['2000-04-23', '2008-03-23', '2011-04-24', '2016-03-27', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25']);
  });
  test('a day added by the clerk counts as one', () => {
    expect(clearDaysBefore('2026-07-10', 5, 'working days', { ...open, moreBankHolidays: new Set(['2026-07-09']) }).by).toBe('2026-07-01');
  });
});

describe('28 days’ notice', () => {
  test('10 March 2025 is the last day for 8 April 2025', () => {
    expect(noticeFor('keyDecision', '2025-04-08', DEFAULT_CLOCK).by).toBe('2025-03-10');
    expect(clearDaysBetween('2025-03-10', '2025-04-08', 'every day', open)).toBe(28);
  });
  test('is not longer where a council counts working days, but given on a day it works', () => {
    expect(noticeFor('privateMeeting', '2025-04-06', DEFAULT_CLOCK).by).toBe('2025-03-07');
  });
});

describe('call-in', () => {
  test.each([['2025-11-14', '2025-11-21'], ['2017-01-19', '2017-01-26'], ['2022-03-15', '2022-03-22']])('published %s, it ends on %s', (published, ends) => {
    expect(callInOf(published, DEFAULT_CLOCK.callIn, open).ends).toBe(ends);
  });
  test('a decision takes effect the next day, or the next working day', () => {
    const rule = { workingDays: 5, closesAt: '17:00', effective: 'the next working day' } as const;
    expect(callInOf('2025-11-14', rule, open)).toMatchObject({ ends: '2025-11-21', effectiveFrom: '2025-11-24', closesAt: '17:00' });
    expect(callInOf('2025-11-14', { ...rule, effective: 'the next day' }, open).effectiveFrom).toBe('2025-11-22');
  });
  test('holidays and closures lengthen it', () => {
    expect(callInOf('2026-12-21', DEFAULT_CLOCK.callIn, closedOn('2026-12-24')).ends).toBe('2026-12-31');
  });
});

test('what comes out after the cut-off, or on a day the offices are closed, counts from the next working day', () => {
  const settings = { ...DEFAULT_CLOCK, publishBefore: '17:00' };
  const days = [['2025-11-14', '16:59'], ['2025-11-14', '17:00'], ['2025-11-14', '17:01'], ['2025-11-14', null], ['2025-11-15', '09:00']] as const;
  expect(days.map(([day, at]) => countsAsPublished(day, at, settings))).toEqual(['2025-11-14', '2025-11-14', '2025-11-17', '2025-11-14', '2025-11-17']);
  expect(countsAsPublished('2025-11-14', '23:00', DEFAULT_CLOCK)).toBe('2025-11-14');
});

describe('months', () => {
  test('end with the shorter month', () => {
    expect([addMonths('2024-11-30', 3), addMonths('2024-01-31', 1), addMonths('2025-12-15', 12), addMonths('2016-03-31', -1)]).toEqual(['2025-02-28', '2024-02-29', '2026-12-15', '2016-02-29']);
  });
  test('the challenge’s own clock runs from the last day on site', () => {
    expect(challengeDeadlines('2025-06-17').map(({ by }) => by)).toEqual(['2025-09-17', '2025-11-17', '2026-04-17', '2026-06-17']);
    expect(followUpWindow('2016-06-30')).toEqual({ from: '2017-06-30', to: '2018-06-30' });
  });
  test('scrutiny is answered within two', () => {
    expect(replyToScrutiny('2016-12-20').by).toBe('2017-02-20');
  });
});

test('working days are counted both ways, as a round’s dates are', () => {
  expect(workingDaysFrom('2016-12-08', -6, open)).toBe('2016-11-30');
  expect(workingDaysFrom('2016-12-23', 1, open)).toBe('2016-12-28');
  expect(workingDaysFrom('2016-12-24', 0, open)).toBe('2016-12-24');
});

describe('all the dates of a meeting', () => {
  test('the Cabinet of 8 December 2016', () => {
    const dates = datesOfMeeting('2016-12-08', DEFAULT_CLOCK, { published: '2016-12-09' });
    expect([dates.notices.agenda.by, dates.notices.keyDecision.by, dates.callIn?.ends, dates.warnings]).toEqual(['2016-11-30', '2016-11-09', '2016-12-16', []]);
  });
  test('warns of a Sunday, of an unknown year, of the pre-election period and of decisions before the meeting', () => {
    const settings = { ...DEFAULT_CLOCK, preElection: [{ from: '2030-03-20', to: '2030-05-02' }] };
    expect(datesOfMeeting('2030-04-07', settings, { published: '2030-04-05' }).warnings).toEqual([
      'Sunday 7 April 2030 is a day on which the offices are closed (Sunday).',
      'The meeting falls in the pre-election period, 20 March 2030 to 2 May 2030.',
      'The decisions cannot have been published on 5 April 2030, before the meeting.',
      'The bank holidays of 2030 have not been proclaimed as far as this version knows: they are worked out by the usual rules. Check them before you rely on these dates.',
    ]);
  });
  test('says what is late, by how much, and which rule may still help', () => {
    const { warnings } = datesOfMeeting('2016-12-08', DEFAULT_CLOCK, { today: '2016-12-01' });
    expect(warnings).toHaveLength(5);
    expect(warnings[0]).toBe('Publish the agenda and reports: that was due on 30 November 2016, 1 day ago. A late item may be taken only if the chair agrees that it is urgent, and the reason is minuted (LGA 1972 s100B(4)(b)).');
    expect(datesOfMeeting('2016-12-08', DEFAULT_CLOCK, { today: '2016-12-10' }).warnings).toEqual(['The meeting was 2 days ago.']);
    expect(datesOfMeeting('2016-12-08', DEFAULT_CLOCK, { today: '2016-11-09' }).warnings).toEqual([]);
  });
});

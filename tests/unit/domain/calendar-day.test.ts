import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fullDay, isCalendarDay, localDay, longDay, readDay, shortDay } from '../../../shared/domain/calendar-day.ts';

const today = '2026-12-10';
const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));

describe('A day', () => {
  test.each(['2016-12-08', '2024-02-29', '1900-01-01', '2999-12-31'])('%s is one', (value) => expect(isCalendarDay(value)).toBe(true));
  test.each(['2025-02-29', '2025-02-30', '2025-13-01', '2025-00-10', '2025-01-00', '1899-12-31', '3000-01-01', '2025-1-1', '2025-01-01T00:00', ' 2025-01-01', '', null, 20250101])(
    '%j is none', (value) => expect(isCalendarDay(value)).toBe(false),
  );

  test('is written in three ways, with its own weekday', () => {
    expect([longDay('2016-12-08'), shortDay('2016-12-08'), fullDay('2016-12-08')]).toEqual(['8 December 2016', '8 Dec 2016', 'Thursday 8 December 2016']);
  });

  test('any number of days on is that many days away, and the same again back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });

  test('is the one that the clock on the wall shows', () => {
    const justAfterMidnight = new Date(2026, 2, 29, 0, 30);
    expect(localDay(justAfterMidnight)).toBe('2026-03-29');
    expect(localDay(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
  });
});

describe('A day as somebody types it', () => {
  test.each([
    ['8/12/16', '2016-12-08'], ['8.12.2016', '2016-12-08'], ['08-12-2016', '2016-12-08'], ['8 12 2016', '2016-12-08'], ['2016-12-08', '2016-12-08'], ['8 December 2016', '2016-12-08'],
    ['8 dec 16', '2016-12-08'], ['8 Dec. 2016', '2016-12-08'], ['8-Dec-2016', '2016-12-08'], ['8th of December, 2016', '2016-12-08'], ['Thursday 8 December 2016', '2016-12-08'],
    ['Thu 8/12/2016', '2016-12-08'], ['  8   SEPT  2026 ', '2026-09-08'], ['29 feb 2028', '2028-02-29'], ['1st jan 2027', '2027-01-01'], ['3rd may 2027', '2027-05-03'],
  ])('%s', (typed, read) => expect(readDay(typed, today)).toBe(read));

  test.each([
    ['10 dec', '2026-12-10'], ['9 dec', '2027-12-09'], ['11/12', '2026-12-11'], ['1/1', '2027-01-01'], ['31 december', '2026-12-31'], ['29 feb', '2028-02-29'], ['29/2', '2028-02-29'],
  ])('without a year, %s is the next one from today on', (typed, read) => expect(readDay(typed, today)).toBe(read));

  test('29 February is found across a century that has none', () => {
    expect(readDay('29 feb', '2096-03-01')).toBe('2104-02-29');
    expect(readDay('29 feb', '2096-02-29')).toBe('2096-02-29');
  });

  test.each([
    ['today', '2026-12-10'], ['Tomorrow', '2026-12-11'], ['+10d', '2026-12-20'], ['+2w', '2026-12-24'], ['+ 3 months', '2027-03-10'], ['+1y', '2027-12-10'], ['+2 weeks', '2026-12-24'],
    ['+0d', '2026-12-10'], ['+22d', '2027-01-01'],
  ])('%s counts from today', (typed, read) => expect(readDay(typed, today)).toBe(read));

  test('months that are too short end on their last day', () => {
    expect(readDay('+1m', '2027-01-31')).toBe('2027-02-28');
    expect(readDay('+1m', '2028-01-31')).toBe('2028-02-29');
    expect(readDay('+1y', '2028-02-29')).toBe('2029-02-28');
    expect(readDay('+11m', '2027-01-31')).toBe('2027-12-31');
    expect(readDay('+12m', '2027-01-31')).toBe('2028-01-31');
  });

  test.each(['', 'soon', '31/4', '30 feb', '29 feb 2027', '0/1/2027', '8/13/2026', '32 dec', '2026-02-30', '8 foo', 'december', '12/2026', '8/12/1', '8/12/216', '+', '+2', '+2wombats', '+9999y', '+1000y', '1/1/1850'])(
    'cannot be read: %j', (typed) => expect(readDay(typed, today)).toBeNull(),
  );

  test('every day comes back from each way it is written', () => {
    fc.assert(
      fc.property(day, day, (one, now) => {
        for (const typed of [one, longDay(one), shortDay(one), fullDay(one), one.split('-').reverse().join('/')]) expect(readDay(typed, now)).toBe(one);
      }),
    );
  });

  test('whatever is typed, the answer is a day or null, and without a year never in the past', () => {
    const words = fc.string({ unit: fc.constantFrom(...'0123456789+/.- ', 'd', 'w', 'm', 'y', 'dec', 'feb', 'of', 'th', 'today'), maxLength: 12 });
    fc.assert(
      fc.property(words, day, (typed, now) => {
        const read = readDay(typed, now);
        if (read !== null) expect(isCalendarDay(read)).toBe(true);
        if (read !== null && /^\s*\d{1,2}\/\d{1,2}\s*$/.test(typed)) expect(read >= now).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

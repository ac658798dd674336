import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar-day.ts';
import { MOST_PROPOSED, recurringDays, type Rhythm } from '../../../shared/calendar/recurring.ts';
import { weekdayOf } from '../../../shared/statutory/weekday.ts';
import type { OfficeDays } from '../../../shared/statutory/office-days.ts';

const office: OfficeDays = { closed: new Set(['2026-12-29']), moreBankHolidays: new Set() };
const days = (rhythm: Rhythm, from: string, to: string) => recurringDays(rhythm, from, to, office, 'next open day').map(({ day }) => day);

test('every second Thursday, both ends included', () => {
  expect(days({ is: 'weeks', every: 2, weekday: 4 }, '2026-01-08', '2026-02-19')).toEqual(['2026-01-08', '2026-01-22', '2026-02-05', '2026-02-19']);
});
test('the second Tuesday of each month, and the last one', () => {
  expect(days({ is: 'months', every: 1, nth: 2, weekday: 2 }, '2026-01-14', '2026-04-30')).toEqual(['2026-02-10', '2026-03-10', '2026-04-14']);
  expect(days({ is: 'months', every: 1, nth: 5, weekday: 2 }, '2026-01-01', '2026-03-31')).toEqual(['2026-01-27', '2026-02-24', '2026-03-31']);
});
test('each quarter, from the month of the first meeting on', () => {
  expect(days({ is: 'months', every: 3, nth: 1, weekday: 3 }, '2026-01-10', '2026-12-31')).toEqual(['2026-02-04', '2026-05-06', '2026-08-05', '2026-11-04']);
});
test('a bank holiday and a day the offices are closed move to the next open day, or stay to be left out', () => {
  const mondays: Rhythm = { is: 'weeks', every: 1, weekday: 1 };
  expect(recurringDays(mondays, '2026-05-01', '2026-05-11', office, 'next open day')).toEqual([
    { usual: '2026-05-04', day: '2026-05-05', closed: 'Early May bank holiday' }, { usual: '2026-05-11', day: '2026-05-11', closed: null },
  ]);
  expect(recurringDays({ is: 'weeks', every: 1, weekday: 2 }, '2026-12-29', '2026-12-29', office, 'leave out')).toEqual([{ usual: '2026-12-29', day: '2026-12-29', closed: 'Offices closed' }]);
  // Monday 28 December is a bank holiday and the 29th is closed.
  expect(days(mondays, '2026-12-28', '2026-12-28')).toEqual(['2026-12-30']);
});
test('no period makes more than can be looked through, and one that ends before it begins makes none', () => {
  expect(days({ is: 'weeks', every: 1, weekday: 1 }, '1990-01-01', '2999-12-31')).toHaveLength(MOST_PROPOSED);
  expect(days({ is: 'weeks', every: 1, weekday: 1 }, '2026-02-01', '2026-01-01')).toEqual([]);
});
test('of any rhythm each usual day is that weekday, within the period, in order and at its distance', () => {
  const weekday = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>;
  const start = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
  fc.assert(fc.property(weekday, fc.constantFrom(1, 2, 3, 4, 5), fc.constantFrom(1, 2, 3), start, fc.integer({ min: 0, max: 700 }), (on, nth, every, from, length) => {
    const to = addDays(from, length);
    for (const rhythm of [{ is: 'weeks', every, weekday: on }, { is: 'months', every, nth: nth as 1, weekday: on }] as const) {
      const usual = recurringDays(rhythm, from, to, office, 'leave out').map((one) => one.usual);
      expect(usual).toEqual([...new Set(usual)].sort());
      for (const day of usual) {
        expect([weekdayOf(day), day >= from && day <= to]).toEqual([on, true]);
        if (rhythm.is === 'months') expect(nth === 5 ? addDays(day, 7).slice(0, 7) !== day.slice(0, 7) : Math.ceil(Number(day.slice(8)) / 7) === nth).toBe(true);
      }
      if (rhythm.is === 'weeks') for (const [at, day] of usual.entries()) if (at > 0) expect(addDays(usual[at - 1]!, 7 * every)).toBe(day);
    }
  }));
});

import { describe, expect, it } from 'vitest';
import { revisedDay } from '../../../../shared/returns/taking/revised-day.ts';

const read = (text: string) => revisedDay({ column: 0, text }, '2027-02-12');
const days = (text: string) => { const found = read(text); return 'needs' in found ? found.needs.days : found.day; };

describe('a revised date', () => {
  it('that is a date is that date, whatever it shows', () => {
    expect(revisedDay({ column: 0, text: '3/4/27', date: '2027-04-03' }, '2027-02-12')).toEqual({ day: '2027-04-03' });
  });
  it('in words counts where the day comes first and it can mean nothing else', () => {
    for (const words of ['30 June 2027', '30 jun 2027', '30th June 2027', 'Wednesday 30 June 2027', '30/6/2027', '30/06/27', '30.6.2027', '30-6-27', '2027-06-30', ' 30  June\u00A02027 ']) {
      expect(read(words), words).toEqual({ day: '2027-06-30' });
    }
    // The same whichever comes first.
    expect(days('4/4/27')).toBe('2027-04-04');
  });
  it('that may be two is asked, the day first, and never guessed', () => {
    expect(read('3/4/27')).toEqual({ needs: { what: 'day', sentence: 'The revised date says “3/4/27”, which may be 3 April 2027 or 4 March 2027. Say which day is meant.', days: ['2027-04-03', '2027-03-04'] } });
    expect(days('03.04.2027')).toEqual(['2027-04-03', '2027-03-04']);
    // It can only be read month first, which is not how dates are written here.
    expect(days('4/25/2027')).toEqual(['2027-04-25']);
  });
  it('without its day or its year is asked', () => {
    expect(days('June 2027')).toEqual(['2027-06-30']);
    expect(days('end of February 2028')).toEqual(['2028-02-29']);
    expect(days('8 dec')).toEqual(['2027-12-08']);
    expect(days('25/6')).toEqual(['2027-06-25']);
  });
  it('that is no day is asked, with nothing to choose from', () => {
    for (const words of ['Q2', 'when the budget is agreed', '31 June 2027', '+2w', 'today', 'tomorrow', '31/31/2027', 'June']) expect(days(words), words).toEqual([]);
    expect(revisedDay({ column: 0, text: '46568', number: 46568 }, '2027-02-12')).toMatchObject({ needs: { days: [] } });
    expect(read('Q2')).toMatchObject({ needs: { sentence: 'The revised date says “Q2”, which is no day. Say which day is meant.' } });
  });
});

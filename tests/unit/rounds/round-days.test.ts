import { describe, expect, test } from 'vitest';
import { roundDays } from '../../../shared/rounds/round-days.ts';
import { roundSteps } from '../../../shared/rounds/round-steps.ts';
import { DAY_FIELDS } from '../../../shared/rounds/scheme.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

/** A round for scrutiny on Thursday 12 March 2026. No bank holiday lies within its six weeks. */
const THINGS: Things = {
  committee: { scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } },
  meeting: { m: { committee: 'committee/scrutiny', heldOn: '2026-03-12' } },
  round: { r: { ref: 'Round 3', meeting: 'meeting/m' } },
};
const daysOf = (...more: readonly Things[]) => {
  const plan = planOf(together(THINGS, ...more));
  return roundDays(plan, plan.get('round', 'round/r')!);
};
const brief = (days: ReturnType<typeof daysOf>) => Object.fromEntries(DAY_FIELDS.map((field) => [field, days[field]?.by ?? null]));

describe('the days of a round', () => {
  test('are worked back from its meeting, in working days, by the usual scheme', () => {
    expect(brief(daysOf())).toEqual({
      askedOn: '2026-01-29', firstChaseOn: '2026-02-10', secondChaseOn: '2026-02-16', returnsBy: '2026-02-17', clearanceFrom: '2026-02-19', clearanceTo: '2026-02-25',
      briefingOn: '2026-02-26', finalPaperOn: '2026-03-03', publishOn: '2026-03-04', decisionsOutOn: '2026-03-13', minutesFrom: '2026-03-19', minutesTo: '2026-03-26',
    });
  });
  test('pass over bank holidays and closed days, and say which', () => {
    const over = daysOf({ meeting: { m: { heldOn: '2026-04-16' } }, council: { main: { closedDays: ['2026-04-07'] } } });
    expect(over.returnsBy).toMatchObject({
      by: '2026-03-19',
      rule: 'As your council does: 17 working days before the meeting on Thursday 16 April 2026. Besides weekends Friday 3 April 2026 (Good Friday), Monday 6 April 2026 (Easter Monday) and Tuesday 7 April 2026 (Offices closed) were not counted.',
    });
  });
  test('follow the council’s own scheme, and a committee’s own where it has one', () => {
    const own = daysOf({ council: { main: { roundAsk: 20, returnsLead: 12 } } });
    expect([own.askedOn?.by, own.returnsBy?.by]).toEqual(['2026-02-12', '2026-02-24']);
    const committees = daysOf({ council: { main: { returnsLead: 12 } }, committee: { scrutiny: { returnsLead: 10, agendaLead: 9 } } });
    expect([committees.returnsBy?.by, committees.publishOn?.by, committees.returnsBy?.rule.slice(0, 22)]).toEqual(['2026-02-26', '2026-02-27', 'As this committee does']);
  });
  test('are never later than the law’s day for the agenda, whatever the scheme says', () => {
    const late = daysOf({ council: { main: { agendaLead: 1, roundFinalPaper: 2, roundBriefing: 0 } } });
    expect(late.publishOn).toMatchObject({ by: '2026-03-04', source: expect.stringContaining('LGA 1972') });
    expect(late.publishOn?.count, 'the law’s count, day by day').toHaveLength(7);
    expect(late.finalPaperOn).toMatchObject({ by: '2026-03-04', rule: expect.stringMatching(/That would be Tuesday 10 March 2026, when the agenda is out already, so it is the day of publication\.$/) });
    expect(late.briefingOn, 'a chair may be briefed once the agenda is out').toMatchObject({ by: '2026-03-12', rule: 'As your council does: on the day of the meeting, Thursday 12 March 2026.' });
  });
  test('are the clerk’s where they say so, with what the scheme would give', () => {
    const own = daysOf({ round: { r: { firstChaseOn: '2026-02-09', publishOn: '2026-03-06' } } });
    expect(own.firstChaseOn).toMatchObject({ by: '2026-02-09', isOwn: true, byScheme: '2026-02-10', rule: 'As it was set for the round. By your council’s scheme it would be Tuesday 10 February 2026.', late: '' });
    expect(own.publishOn?.late).toMatch(/^The agenda has to be out on Wednesday 4 March 2026 at the latest, five clear days before the meeting/);
    expect(own.askedOn).toMatchObject({ isOwn: false, late: '' });
  });
  test('are not known without a meeting that has a day and takes place, but for those that were set', () => {
    for (const meeting of [{ heldOn: null }, { cancelled: true }]) {
      const without = daysOf({ meeting: { m: meeting }, round: { r: { askedOn: '2026-02-02' } } });
      expect(Object.entries(brief(without)).filter(([, day]) => day !== null)).toEqual([['askedOn', '2026-02-02']]);
      expect(without.askedOn?.rule).toBe('As it was set for the round.');
    }
  });
});

test('on the line stands what is over, what is due next and what is still to come, with what was really done on its own day', () => {
  const steps = (today: string, ...more: readonly Things[]) => {
    const plan = planOf(together(THINGS, ...more));
    return roundSteps(plan, plan.get('round', 'round/r')!, today).map(({ key, day, until, is }) => `${is} ${key} ${day ?? '–'}${until === null ? '' : ` to ${until}`}`);
  };
  expect(steps('2026-02-20')).toEqual([
    'past askedOn 2026-01-29', 'past firstChaseOn 2026-02-10', 'past secondChaseOn 2026-02-16', 'past returnsBy 2026-02-17', 'next clearanceFrom 2026-02-19 to 2026-02-25',
    'ahead briefingOn 2026-02-26', 'ahead finalPaperOn 2026-03-03', 'ahead publishOn 2026-03-04', 'ahead meeting 2026-03-12', 'ahead decisionsOutOn 2026-03-13', 'ahead minutesFrom 2026-03-19 to 2026-03-26',
  ]);
  const published = steps('2026-03-11', { meeting: { m: { agendaPublishedOn: '2026-03-02', decisionsPublishedOn: '2026-03-16' } } });
  expect(published.slice(7, 10)).toEqual(['past publishOn 2026-03-02', 'next meeting 2026-03-12', 'ahead decisionsOutOn 2026-03-16']);
  expect(steps('2026-02-02', { return: { 'round/r/return/k1': { askedOn: '2026-02-02' } } }).slice(0, 2), 'what was done today is not due next').toEqual(['past askedOn 2026-02-02', 'next firstChaseOn 2026-02-10']);
  expect(steps('2026-02-20', { round: { r: { closedOn: '2026-02-19' } } }).filter((one) => one.startsWith('next')), 'of a closed round nothing is due').toEqual([]);
});

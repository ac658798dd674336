import { expect, test } from 'vitest';
import { agendaDay, clockOf, returnsDay } from '../../../shared/statutory/council-clock.ts';
import { DEFAULT_CLOCK } from '../../../shared/statutory/clock-settings.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const councilWith = (fields: object) => planOf({ council: { 'council/main': fields } }).council;

test('a council that has said nothing counts in the usual, safest way', () => {
  expect(clockOf(planOf({}).council)).toEqual(DEFAULT_CLOCK);
});
test('the agenda is out when the office means to publish, and never later than the law’s day', () => {
  // Thursday 8 December 2016: five clear working days before it is Wednesday 30 November, which is six working days before it.
  expect(agendaDay('2016-12-08', councilWith({}))).toBe('2016-11-30');
  expect(agendaDay('2016-12-08', councilWith({ agendaLead: 8 }))).toBe('2016-11-28');
  expect(agendaDay('2016-12-08', councilWith({ agendaLead: 2 }))).toBe('2016-11-30');
  expect(agendaDay('2016-12-08', councilWith({ closedDays: ['2016-11-30'], agendaLead: 2 }))).toBe('2016-11-29');
});
test('a committee’s own lead times go before the council’s', () => {
  const plan = planOf({ council: { 'council/main': { returnsLead: 10 } }, committee: { c: { name: 'Cabinet', agendaLead: 8 } } });
  const cabinet = plan.get('committee', 'committee/c');
  expect(agendaDay('2016-12-08', plan.council, cabinet)).toBe('2016-11-28');
  expect(returnsDay('2016-12-08', plan.council, cabinet)).toBe('2016-11-24');
  expect(returnsDay('2016-12-08', plan.council, { agendaLead: null, returnsLead: 0 })).toBe('2016-12-08');
});

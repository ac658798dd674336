import { expect, test } from 'vitest';
import { writeProfile } from '../../../shared/profile/profile-file.ts';
import { committeeWords } from '../../../shared/profile/profile-words.ts';
import { committeesToAdd, isSettled, profileOf, USUAL_COMMITTEES } from '../../../shared/profile/profile.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const PLAN = planOf({
  council: { main: { name: 'Ashbourne Vale Borough Council', agendaLead: 8 } },
  person: { asha: { name: 'Asha Rahman', email: 'asha@ashbournevale.example' } },
  committee: {
    cabinet: { name: 'Cabinet', type: 'executive', chair: 'person/asha', members: ['person/asha'] },
    again: { name: 'CABINET ', type: 'other' },
    panel: { name: 'Children’s Scrutiny Panel', type: 'scrutiny', agendaLead: 9, returnsLead: 20 },
    unnamed: { name: '' },
  },
});

test('a profile has a plan’s committees once each, with their lead times, and never a person', () => {
  const { committees } = profileOf(PLAN);
  expect(committees).toEqual([
    { name: 'Cabinet', type: 'executive', agendaLead: null, returnsLead: null },
    { name: 'Children’s Scrutiny Panel', type: 'scrutiny', agendaLead: 9, returnsLead: 20 },
  ]);
  expect(writeProfile(profileOf(PLAN))).not.toMatch(/asha/i);
  expect(committees.map(committeeWords)).toEqual(['Executive', 'Scrutiny, agenda 9 and returns 20 working days before']);
});
test('only the committees that a plan does not have are to be added, whatever the case and the spaces of their names', () => {
  const other = planOf({ committee: { a: { name: 'cabinet' }, b: { name: 'Council' } } });
  expect(committeesToAdd(other, profileOf(PLAN).committees).map(({ name }) => name)).toEqual(['Children’s Scrutiny Panel']);
});
test('a profile is settled by more than a name and the committees that every plan begins with', () => {
  const bare = { council: { name: 'Ashbourne Vale Borough Council', agendaLead: 6, closedDays: [] }, committees: USUAL_COMMITTEES, template: null };
  expect(isSettled(bare)).toBe(false);
  expect(isSettled({ ...bare, council: { agendaLead: 7 } })).toBe(true);
  expect(isSettled({ ...bare, committees: profileOf(PLAN).committees })).toBe(true);
  expect(isSettled({ council: {}, committees: [], template: null })).toBe(false);
});

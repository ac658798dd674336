import type { Command } from '../../shared/commands/decide.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { Step } from './steps.ts';

const O_AND_S = 'Overview and Scrutiny Committee';

const chaired =
  (committee: string, chair: string): Step =>
  (look) => ({ do: 'committee.set', id: look.committee(committee), fields: { chair: look.person(`Councillor ${chair}`) } });
const members =
  (committee: string, ...names: readonly string[]): Step =>
  (look) =>
    names.map((name): Command => ({
      do: 'committee.setMember',
      id: look.committee(committee),
      person: look.person(`Councillor ${name}`),
      member: true,
    }));

export const committees: readonly Step[] = [
  () => ({ do: 'committee.add', fields: { name: 'Governance Committee', type: 'other' } }),
  chaired('Cabinet', 'Anita Deverell'),
  chaired(O_AND_S, 'Graham Tolley'),
  chaired('Council', 'Sylvia Hartnoll'),
  chaired('Governance Committee', 'Ruth Ackland'),
  members('Cabinet', 'Anita Deverell', 'Peter Oakden', 'Morwenna Penhale', 'Yusuf Rahimi', 'Beth Holloway'),
  members(O_AND_S, 'Graham Tolley', 'Leila Farrow', 'Martin Selwood', 'Colin Prewett'),
  members('Governance Committee', 'Ruth Ackland', 'Leila Farrow', 'Martin Selwood'),
];

const PLACES: Readonly<Record<string, readonly [startsAt: string, place: string]>> = {
  Cabinet: ['18:30', 'Council Chamber, Civic Centre, Ashbourne'],
  [O_AND_S]: ['18:30', 'Committee Room 1, Civic Centre, Ashbourne'],
  Council: ['19:00', 'Council Chamber, Civic Centre, Ashbourne'],
  'Governance Committee': ['18:00', 'Committee Room 2, Civic Centre, Ashbourne'],
};
const held =
  (committee: string, heldOn: CalendarDay, place?: string): Step =>
  (look) => {
    const [startsAt, usual] = PLACES[committee]!;
    return { do: 'meeting.add', fields: { committee: look.committee(committee), heldOn, startsAt, place: place ?? usual } };
  };

export const meetingsOfTheSummer: readonly Step[] = [
  held('Cabinet', '2025-07-08'),
  held(O_AND_S, '2025-07-24'),
  held('Cabinet', '2025-09-09'),
];
export const meetingsOfTheYear: readonly Step[] = [
  held(O_AND_S, '2025-10-09', 'Guildhall, Market Brindle'),
  held('Cabinet', '2025-11-18'),
  held(O_AND_S, '2025-12-11'),
  held('Cabinet', '2026-01-20'),
  held('Council', '2026-02-25'),
  held(O_AND_S, '2026-03-12'),
  held('Governance Committee', '2026-03-19'),
  held('Cabinet', '2026-03-24'),
  held(O_AND_S, '2026-06-11'),
];

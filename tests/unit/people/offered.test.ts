import { expect, test } from 'vitest';
import { leaverNamed, nameOrLeft, offered } from '../../../shared/people/offered.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const plan = planOf({ person: { osei: { name: 'Margaret Osei', leftOn: '2026-03-01' }, raman: { name: 'Priya Raman', leftOn: '2026-03-02' }, hall: { name: 'Tom Hallworth' } } });
const everybody = plan.all('person');
const names = (now: string | null = null) => offered(everybody, '2026-03-01', now).map(({ name }) => name);

test('who has left is not offered from that day on, but for where they stand now', () => {
  expect(names()).toEqual(['Priya Raman', 'Tom Hallworth']);
  expect(names('person/osei')).toEqual(['Margaret Osei', 'Priya Raman', 'Tom Hallworth']);
});
test('where they stand they are marked, and their name is not taken for somebody new', () => {
  expect(['osei', 'raman', 'gone'].map((key) => nameOrLeft(plan.get('person', `person/${key}`), '2026-03-01'))).toEqual(['Margaret Osei (left)', 'Priya Raman', '']);
  expect(leaverNamed(everybody, '2026-03-01', ' margaret OSEI ')?.id).toBe('person/osei');
  expect(leaverNamed(everybody, '2026-03-01', 'Priya Raman')).toBeNull();
});

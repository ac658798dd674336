import { describe, expect, test } from 'vitest';
import { sortedBy } from '../../../../renderer/components/sheet/sheet-columns.ts';
import { leaversLast, loadWords, peopleShown, personRows, type PersonRow } from '../../../../renderer/features/people/person-rows.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const plan = planOf({
  person: {
    osei: { name: 'Margaret Osei', post: 'Head of Finance' },
    deverell: { type: 'member', name: 'Councillor Anita Deverell', politicalGroup: 'Administration Group' },
    raman: { name: 'Priya Raman' },
  },
  action: { a1: { owner: 'person/osei', dueOn: '2026-01-01' }, a2: { owner: 'person/osei' }, a3: { owner: 'person/raman', status: { is: 'withdrawn', reason: 'Overtaken' } } },
  committee: { cabinet: { name: 'Cabinet', chair: 'person/deverell' } },
});
const rows = personRows(plan, '2026-03-01');
const names = (all: readonly PersonRow[]) => all.map(({ name }) => name);

describe('the rows of the people', () => {
  test('each says how much it has, in words', () => {
    expect(rows.map(({ owns }) => loadWords(owns))).toEqual(['2 open, 1 overdue', '', '1 done']);
  });

  test('are found by any of their words, a committee among them, and by the sort of people they are', () => {
    expect(names(peopleShown(rows, { query: 'finance MARG', type: null }))).toEqual(['Margaret Osei']);
    expect(names(peopleShown(rows, { query: 'cabinet', type: null }))).toEqual(['Councillor Anita Deverell']);
    expect(names(peopleShown(rows, { query: '', type: 'officer' }))).toEqual(['Margaret Osei', 'Priya Raman']);
    expect(peopleShown(rows, { query: 'finance', type: 'member' })).toEqual([]);
  });

  test('who has left is marked from the day on, comes last however they are sorted, and can be shown alone', () => {
    const leaving = planOf({ person: { a: { name: 'Ada', leftOn: '2026-03-01' }, b: { name: 'Ben', leftOn: '2026-03-02' }, c: { name: 'Cas' } } });
    const then = personRows(leaving, '2026-03-01');
    expect(then.map(({ left }) => left)).toEqual([true, false, false]);
    expect(names(leaversLast(then))).toEqual(['Ben', 'Cas', 'Ada']);
    expect(names(peopleShown(then, { query: '', type: 'left' }))).toEqual(['Ada']);
  });

  test('are sorted by a column either way, and what is empty comes last', () => {
    const columns = [
      { name: 'post', heading: 'Post', width: 1, textOf: ({ person }: PersonRow) => person.post },
      { name: 'owns', heading: 'Owns', width: 1, textOf: () => '', worth: ({ owns }: PersonRow) => owns.open + owns.closed || '' },
    ];
    expect(names(sortedBy(rows, columns, { column: 'post', descending: true }))[0]).toBe('Margaret Osei');
    expect(names(sortedBy(rows, columns, { column: 'owns', descending: false }))).toEqual(['Priya Raman', 'Margaret Osei', 'Councillor Anita Deverell']);
    expect(sortedBy(rows, columns, { column: 'nothing', descending: false })).toBe(rows);
  });
});

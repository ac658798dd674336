import { describe, expect, test } from 'vitest';
import { columnsFor, densityFor } from '../../../../renderer/features/actions/columns/columns.ts';
import { placeAfter, placeOnward } from '../../../../renderer/features/actions/moving.ts';
import { peopleMatching } from '../../../../renderer/features/actions/people-matching.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const extent = { lines: 10, columns: 5, page: 4 };
const after = (key: string, line: number, column: number, end = false) => placeAfter(key, { line, column }, end, extent);

describe('the keys of movement', () => {
  test('arrows stop at the edges; the headings are the line above the first', () => {
    expect(after('ArrowUp', 0, 2)).toEqual({ line: -1, column: 2 });
    expect(after('ArrowUp', -1, 2)).toEqual({ line: -1, column: 2 });
    expect(after('ArrowDown', 9, 2)).toEqual({ line: 9, column: 2 });
    expect(after('ArrowRight', 3, 4)).toEqual({ line: 3, column: 4 });
  });
  test('Home and End go along the row, with Ctrl to the corners; a page is what fits', () => {
    expect([after('Home', 3, 3), after('End', 3, 0)]).toEqual([{ line: 3, column: 0 }, { line: 3, column: 4 }]);
    expect([after('Home', 3, 3, true), after('End', 3, 0, true)]).toEqual([{ line: 0, column: 0 }, { line: 9, column: 4 }]);
    expect([after('PageDown', 3, 1), after('PageUp', 3, 1)]).toEqual([{ line: 7, column: 1 }, { line: 0, column: 1 }]);
  });
  test('other keys are not movement', () => expect(after('a', 3, 1)).toBeNull());
});

describe('after a cell is kept', () => {
  const isRow = (line: number) => line !== 0 && line !== 4;
  const onward = (way: Parameters<typeof placeOnward>[1], line: number, column: number) => placeOnward({ line, column }, way, 5, isRow, 8);
  test('Enter steps over the heading of a group, and stays on the last row', () => {
    expect(onward('down', 3, 2)).toEqual({ line: 5, column: 2 });
    expect(onward('up', 5, 2)).toEqual({ line: 3, column: 2 });
    expect(onward('down', 7, 2)).toEqual({ line: 7, column: 2 });
  });
  test('Tab goes on to the next row from the last column', () => {
    expect(onward('right', 3, 4)).toEqual({ line: 5, column: 0 });
    expect(onward('left', 5, 0)).toEqual({ line: 3, column: 4 });
    expect(onward('right', 3, 1)).toEqual({ line: 3, column: 2 });
  });
});

test('the portfolio holder gives way first when there is little room', () => {
  expect(columnsFor(1300).map((one) => one.name)).toEqual(['ref', 'title', 'owner', 'holder', 'dueOn', 'status']);
  expect(columnsFor(1000).map((one) => one.name)).not.toContain('holder');
  expect([densityFor(1000), densityFor(740)], 'then the words wrap').toEqual(['one line', 'two lines']);
  expect(columnsFor(740).map((one) => one.name)).toEqual(['ref', 'title', 'owner', 'dueOn', 'status']);
});

test('a few letters find people by the beginnings of their names before anything else', () => {
  const people = planOf({
    person: {
      leader: { type: 'member', name: 'Councillor Anita Deverell', portfolio: 'Housing' },
      hall: { type: 'officer', name: 'Tom Hallworth', post: 'Head of Finance' },
      hadd: { type: 'officer', name: 'Samira Haddad', post: 'Head of Housing' },
      ha: { type: 'partner', name: 'Harbour Trust' },
    },
  }).all('person');
  const names = (typed: string) => peopleMatching(people, typed, 'officer').map((one) => one.name);
  expect(names('ha')).toEqual(['Harbour Trust', 'Tom Hallworth', 'Samira Haddad']);
  expect(names('housing')).toEqual(['Samira Haddad', 'Councillor Anita Deverell']);
  expect(names('')[0]).toBe('Tom Hallworth');
  expect(names('zz')).toEqual([]);
});

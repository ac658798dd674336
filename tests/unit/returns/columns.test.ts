import { expect, it } from 'vitest';
import { FILL_IN_COLUMNS, RETURN_COLUMNS, returnColumnId, returnHeading } from '../../../shared/returns/columns.ts';

it('asks for six things, and says five for reference', () => {
  expect(FILL_IN_COLUMNS.map(({ heading }) => heading)).toEqual(['Status', 'Progress', 'Next step', 'Revised date', 'Reason for the change', 'Evidence']);
  expect(RETURN_COLUMNS.filter(({ fillIn }) => !fillIn).map(({ key }) => key)).toEqual(['ref', 'asked', 'action', 'targetDate', 'lastUpdate']);
});

it('calls no two columns the same, and keeps a number for each', () => {
  expect(new Set(RETURN_COLUMNS.map(({ heading }) => heading.toLowerCase())).size).toBe(RETURN_COLUMNS.length);
  expect(RETURN_COLUMNS.map(({ key }) => returnColumnId(key))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(returnHeading('reason')).toBe('Reason for the change');
});

import { expect, test } from 'vitest';
import { grouped, groupWords } from '../../../../renderer/features/actions/arrange.ts';
import { readCell } from '../../../../renderer/features/actions/clipboard/read-cell.ts';
import { matching } from '../../../../renderer/features/actions/filters/filters.ts';
import { actionRows } from '../../../../renderer/features/actions/rows.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const plan = planOf({ council: { 'council/main': { wordOnTrack: 'In hand' } }, action: { a1: { ref: 'A1', title: 'Hold away-days', status: { is: 'on track' } }, a2: { ref: 'A2', title: 'Tidy up' } } });
const rows = actionRows(plan, '2026-03-01');

test('the rows have the council’s words for their statuses: in groups, in what is found, and in what is pasted', () => {
  expect(rows.map(({ status }) => status.label)).toEqual(['In hand', 'Not started']);
  expect(grouped(rows, 'status').map(({ title }) => title).sort()).toEqual(['In hand', 'Not started']);
  expect(groupWords({ key: '', number: '', title: '', rows }, true)).toBe('2 actions: 1 not started, 1 in hand');
  const context = { plan, today: '2026-03-01', me: '' };
  expect(matching(rows, 'in hand', [], context).map(({ action }) => action.ref)).toEqual(['A1']);
  expect(['In hand', 'on track', 'done'].map((text) => readCell(plan, 'status', text, '2026-03-01'))).toMatchObject([{ is: 'status', word: 'on track' }, { is: 'status', word: 'on track' }, { is: 'left' }]);
});

import { describe, expect, test } from 'vitest';
import { UNARRANGED } from '../../../../renderer/features/actions/arrangement.ts';
import { arrangedBy, changedFields, isArrangedAs, viewFields, viewsOf } from '../../../../renderer/features/actions/views/views.ts';
import { decisionOn } from '../../commands/deciding.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const arranged = {
  query: 'parish', filters: [{ by: 'status', values: ['at risk'] }, { by: 'overdue', values: [] }], sorting: [{ column: 'dueOn', descending: true }], grouping: 'oversight', columns: [{ name: 'ref', width: null }, { name: 'title', width: 300 }],
} as const;

describe('a saved view', () => {
  test('means what was arranged when it was saved', () => {
    const { edits } = decisionOn(planOf({}), { do: 'view.save', fields: { ...viewFields(arranged), name: 'For Thursday' } });
    const plan = planOf({ savedview: { v1: edits['savedview/new-1'] as never } });
    const view = viewsOf(plan.all('savedview')).at(-1)!;
    expect(view).toMatchObject({ id: 'savedview/v1', name: 'For Thursday', saved: true });
    expect(view.arranged).toEqual(arranged);
    expect(isArrangedAs(arranged, view.arranged)).toBe(true);
  });
  test('only what is otherwise is updated', () => {
    expect(changedFields({ ...arranged, grouping: 'owner', query: ' parish ' }, arranged)).toEqual({ grouping: 'owner' });
  });
  test('of another version: what has no word here is left out, and what is left can be used', () => {
    const [one] = planOf({
      savedview: { v1: { name: 'Later', filters: [{ by: 'mood', values: ['x'] }, { by: 'overdue', values: [] }], sorting: [{ column: 'mood', descending: true }], grouping: 'mood', columns: [{ name: 'mood', width: 10 }, { name: 'ref', width: null }] } },
    }).all('savedview');
    expect(arrangedBy(one!)).toEqual({ query: '', filters: [{ by: 'overdue', values: [] }], sorting: UNARRANGED.sorting, grouping: 'theme', columns: null });
  });
});
test('some are always there, and none of them is in the plan', () => {
  expect(viewsOf([]).map(({ name, saved }) => [name, saved])).toEqual([
    ['All actions', false], ['Overdue and off track', false], ['By portfolio holder', false], ['Due before the next meeting', false], ['My actions', false],
  ]);
});

import { describe, expect, test } from 'vitest';
import { countWords, grouped, groupWords, isFiltered, linesOf, matching } from '../../../../renderer/features/actions/arrange.ts';
import { actionRows } from '../../../../renderer/features/actions/rows.ts';
import { sorted } from '../../../../renderer/features/actions/sorting.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const plan = planOf({
  theme: { t1: { number: '3.1', title: 'Local priorities' }, t2: { number: '3.2', title: 'Leadership' } },
  recommendation: {
    kr1: { ref: 'KR1', type: 'key', text: 'Agree a short list of outcomes' },
    s1: { ref: '3.1/S1', type: 'suggestion', theme: 'theme/t1', text: 'Rebuild the resident survey' },
    s2: { ref: '3.2/S1', type: 'suggestion', theme: 'theme/t2', text: 'Make time to think ahead' },
  },
  person: { osei: { type: 'officer', name: 'Margaret Osei' }, raman: { type: 'officer', name: 'Priya Raman' } },
  action: {
    a1: { ref: 'A1', title: 'Hold away-days', owner: 'person/raman', answers: ['recommendation/s2'], dueOn: '2026-06-30', status: { is: 'on track' } },
    a2: { ref: 'A2', title: 'Commission the survey', owner: 'person/osei', answers: ['recommendation/s2', 'recommendation/s1'], status: { is: 'off track', cause: 'No supplier', route: 'Retender in May' } },
    a10: { ref: 'A10', title: 'Publish three outcomes', answers: ['recommendation/kr1'], originalDueOn: '2026-01-30', dueOn: '2026-02-27', status: { is: 'at risk', cause: 'Late', route: 'Extra meeting' } },
    a11: { ref: 'A11', title: 'Tidy the intranet', owner: 'person/raman', dueOn: '2026-02-01', status: { is: 'complete', evidence: '', agreedBy: null, meeting: null, minute: '12' } },
  },
  move: { 'action/a10/move/m1': { from: '2026-01-30', to: '2026-02-27', reason: 'Elections' } },
});
const rows = actionRows(plan, '2026-03-01');
const refs = (all: readonly { readonly action: { readonly ref: string } }[]) => all.map((row) => row.action.ref);
const NO_FILTER = { query: '', statuses: [], overdue: false } as const;

describe('rows of the actions', () => {
  test('each knows its owner, its moves, whether it is overdue, and a numbered theme before the key recommendations', () => {
    const [a1, a2, a10, a11] = rows;
    expect([a1!.owner, a2!.theme.title, a10!.theme.title, a11!.theme.key]).toEqual(['Priya Raman', 'Local priorities', 'Key recommendations', 'none']);
    const both = actionRows(planOf({
      theme: { t1: { number: '3.1', title: 'Local priorities' } },
      recommendation: { kr1: { ref: 'KR1', type: 'key', text: 'Agree outcomes' }, s1: { ref: '3.1/S1', type: 'suggestion', theme: 'theme/t1', text: 'Rebuild the survey' } },
      action: { a1: { ref: 'A1', title: 'Publish', answers: ['recommendation/kr1', 'recommendation/s1'] } },
    }), '2026-03-01');
    expect(both[0]!.theme.title, 'it answers a key recommendation first').toBe('Local priorities');
    expect([a10!.moves, a10!.overdue]).toEqual([1, true]);
    expect(a11!.overdue, 'what is complete is not overdue').toBe(false);
  });
});

describe('filtering', () => {
  test('every word must be found, in the title, the owner or a reference, whatever the case', () => {
    expect(refs(matching(rows, { ...NO_FILTER, query: 'raman AWAY' }))).toEqual(['A1']);
    expect(refs(matching(rows, { ...NO_FILTER, query: '3.1/s1' }))).toEqual(['A2']);
    expect(refs(matching(rows, { ...NO_FILTER, query: 'raman survey' }))).toEqual([]);
  });
  test('by statuses and by what is overdue', () => {
    expect(refs(matching(rows, { ...NO_FILTER, statuses: ['at risk', 'off track'] }))).toEqual(['A2', 'A10']);
    expect(refs(matching(rows, { ...NO_FILTER, overdue: true }))).toEqual(['A10']);
    expect(refs(matching(rows, { ...NO_FILTER, theme: 'theme/t2' })), 'A2 answers a suggestion of 3.1 first').toEqual(['A1']);
    expect(isFiltered({ ...NO_FILTER, theme: 'key' })).toBe(true);
    expect(isFiltered({ ...NO_FILTER, query: '  ' })).toBe(false);
    expect(isFiltered({ ...NO_FILTER, overdue: true })).toBe(true);
  });
  test('the count says how many of how many', () => {
    expect([countWords(28, 34), countWords(34, 34), countWords(1, 1)]).toEqual(['28 of 34 actions', '34 actions', '1 action']);
  });
});

describe('sorting', () => {
  test('references by number, not by letter', () => {
    expect(refs(sorted(rows, [{ column: 'ref', descending: true }]))).toEqual(['A11', 'A10', 'A2', 'A1']);
  });
  test('what is empty comes last both ways', () => {
    expect(refs(sorted(rows, [{ column: 'dueOn', descending: false }]))).toEqual(['A11', 'A10', 'A1', 'A2']);
    expect(refs(sorted(rows, [{ column: 'dueOn', descending: true }]))).toEqual(['A1', 'A10', 'A11', 'A2']);
    expect(refs(sorted(rows, [{ column: 'owner', descending: true }])).at(-1)).toBe('A10');
  });
  test('by status trouble comes first, and equal rows keep the plan’s order', () => {
    expect(refs(sorted(rows, [{ column: 'status', descending: false }]))).toEqual(['A2', 'A10', 'A1', 'A11']);
    expect(refs(sorted(rows, [{ column: 'holder', descending: true }]))).toEqual(['A1', 'A2', 'A10', 'A11']);
  });
});

describe('grouping', () => {
  test('by theme: key recommendations first, then themes in order, then what answers nothing', () => {
    expect(grouped(rows, 'theme').map((group) => [group.number, group.title, refs(group.rows)])).toEqual([
      ['', 'Key recommendations', ['A10']], ['3.1', 'Local priorities', ['A2']], ['3.2', 'Leadership', ['A1']], ['', 'Answers no recommendation yet', ['A11']],
    ]);
  });
  test('by owner: by name, nobody last', () => {
    expect(grouped(rows, 'owner').map((group) => group.title)).toEqual(['Margaret Osei', 'Priya Raman', 'No owner yet']);
  });
  test('a closed group keeps its heading and says what is inside', () => {
    const groups = grouped(rows, 'owner');
    const lines = linesOf(groups, new Set(['group person/raman']));
    expect(lines.map((line) => line.key)).toEqual(['group person/osei', 'action/a2', 'group person/raman', 'group nobody', 'action/a10']);
    expect(groupWords(groups[1]!, true)).toBe('2 actions: 1 on track, 1 complete');
    expect(groupWords(groups[1]!, false)).toBe('2 actions');
  });
  test('without grouping there are no headings', () => {
    expect(linesOf(grouped(rows, 'none'), new Set()).every((line) => line.is === 'row')).toBe(true);
  });
});

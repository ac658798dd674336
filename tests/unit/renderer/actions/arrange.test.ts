import { describe, expect, test } from 'vitest';
import { countWords, grouped, groupWords, linesOf } from '../../../../renderer/features/actions/arrange.ts';
import { chipWords, isFiltered, matching, withFilter, type Filter } from '../../../../renderer/features/actions/filters/filters.ts';
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
  const context = { plan, today: '2026-03-01', me: 'Priya Raman' };
  const found = (query: string, ...filters: readonly Filter[]) => refs(matching(rows, query, filters, context));
  test('every word must be found, in the title, the owner or a reference, whatever the case', () => {
    expect(found('raman AWAY')).toEqual(['A1']);
    expect(found('3.1/s1')).toEqual(['A2']);
    expect(found('raman survey')).toEqual([]);
  });
  test('of the values of a filter one is enough, and all filters must hold', () => {
    const trouble: Filter = { by: 'status', values: ['at risk', 'off track'] };
    expect(found('', trouble)).toEqual(['A2', 'A10']);
    expect(found('', { by: 'overdue', values: [] })).toEqual(['A10']);
    expect(found('', { by: 'theme', values: ['theme/t2'] }), 'A2 answers a suggestion of 3.1 first').toEqual(['A1']);
    expect(found('', trouble, { by: 'no owner', values: [] })).toEqual(['A10']);
    expect(found('', { by: 'status', values: [] }), 'a list of which nothing is chosen asks for nothing').toEqual(['A1', 'A2', 'A10', 'A11']);
    expect([isFiltered('  ', []), isFiltered('', [{ by: 'status', values: [] }]), isFiltered('', [{ by: 'overdue', values: [] }]), isFiltered('x', [])]).toEqual([false, false, true, true]);
  });
  test('by whom, by nobody, and by whoever looks', () => {
    expect(found('', { by: 'owner', values: ['person/osei'] })).toEqual(['A2']);
    expect(found('', { by: 'owner', values: ['none', 'person/osei'] })).toEqual(['A2', 'A10']);
    expect(found('', { by: 'owner', values: ['me'] })).toEqual(['A1', 'A11']);
    expect(found('', { by: 'owner', values: ['me'] }, { by: 'open', values: [] })).toEqual(['A1']);
    expect(refs(matching(rows, '', [{ by: 'owner', values: ['me'] }], { ...context, me: '' })), 'who has no name owns nothing').toEqual([]);
    expect(found('', { by: 'holder', values: ['none'] })).toHaveLength(4);
    expect(found('', { by: 'oversight', values: ['none'] })).toHaveLength(4);
  });
  test('what is due counts what is overdue, and not what is done', () => {
    expect(found('', { by: 'due', values: ['7'] })).toEqual(['A10']);
    expect(found('', { by: 'due', values: ['28'] }), 'A11 is complete').toEqual(['A10']);
    expect(found('', { by: 'due', values: ['next meeting'] }), 'no meeting is in the plan').toEqual([]);
    const meeting = planOf({ meeting: { m1: { heldOn: '2026-02-01' }, m2: { heldOn: '2026-07-01' } }, action: { a1: { ref: 'A1', title: 'Hold', dueOn: '2026-06-30' } } });
    expect(refs(matching(actionRows(meeting, '2026-03-01'), '', [{ by: 'due', values: ['next meeting'] }], { ...context, plan: meeting }))).toEqual(['A1']);
  });
  test('what is missing: a date, a route, an update in this round, and who may not see it', () => {
    const more = planOf({
      round: { r1: { ref: 'Round 1' }, r2: { ref: 'Round 2' } },
      action: {
        a1: { ref: 'A1', title: 'No route', status: { is: 'at risk', cause: 'Late', route: ' ' }, dueOn: '2026-06-30' }, a2: { ref: 'A2', title: 'Kept back', classification: { level: 'exempt', paragraphs: [3], reason: '', publicInterest: '', decidedBy: '', reviewOn: null } },
        a3: { ref: 'A3', title: 'Stopped', status: { is: 'withdrawn', reason: 'No need' } },
      },
      update: { 'action/a1/update/u1': { round: 'round/r1', progress: 'Begun' }, 'action/a2/update/u2': { round: 'round/r2', progress: 'Begun' } },
    });
    const lacking = (by: Filter['by']) => refs(matching(actionRows(more, '2026-03-01'), '', [{ by, values: [] }], { ...context, plan: more }));
    expect([lacking('no route'), lacking('no date'), lacking('not updated'), lacking('not public'), lacking('withdrawn hidden')]).toEqual([['A1'], ['A2'], ['A1'], ['A2'], ['A1', 'A2']]);
    expect(chipWords({ by: 'not updated', values: [] }, [], { ...context, plan: more }).label).toBe('Not updated in Round 2');
  });
  test('a chip says what its filter asks', () => {
    const says = (filter: Filter) => Object.values(chipWords(filter, rows, context)).join(': ');
    expect(says({ by: 'status', values: ['at risk', 'off track'] })).toBe('Status: At risk, Off track');
    expect(says({ by: 'status', values: ['at risk', 'off track', 'complete'] })).toBe('Status: 3 of 7');
    expect(says({ by: 'owner', values: ['person/osei'] })).toBe('Owner: Margaret Osei');
    expect(says({ by: 'due', values: ['14'] })).toBe('Due: within 2 weeks');
    expect(says({ by: 'overdue', values: [] })).toBe('Overdue: ');
  });
  test('a filter is set, changed where it stands, and taken away', () => {
    const two = withFilter(withFilter([], 'overdue', []), 'status', ['complete']);
    expect(withFilter(two, 'overdue', ['x']).map(({ by }) => by)).toEqual(['overdue', 'status']);
    expect(withFilter(two, 'overdue', null)).toEqual([{ by: 'status', values: ['complete'] }]);
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

import { describe, expect, test } from 'vitest';
import { besideStatus } from '../../../../renderer/features/actions/columns/beside-status.ts';
import { moved, withColumn, withWidth } from '../../../../renderer/features/actions/columns/choosing.ts';
import { COLUMNS, COLUMN_NAMES, columnsFor, leastWidth, type ChosenColumn, type ColumnName } from '../../../../renderer/features/actions/columns/columns.ts';
import { piecesOf } from '../../../../renderer/features/actions/cells/pieces.ts';
import { actionRows } from '../../../../renderer/features/actions/rows.ts';
import { sorted, sortedBy } from '../../../../renderer/features/actions/sorting.ts';
import { grouped } from '../../../../renderer/features/actions/arrange.ts';
import { WORD_FIELD } from '../../../../shared/domain/council.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const chosen = (...names: ColumnName[]): readonly ChosenColumn[] => names.map((name) => ({ name, width: null }));
const names = (columns: readonly { readonly name: ColumnName }[]) => columns.map(({ name }) => name).join(' ');

describe('choosing columns', () => {
  test('one comes where it stands in the list of all, and goes; the reference and the action always stay', () => {
    expect(names(withColumn(chosen('ref', 'title', 'status'), 'owner', true))).toBe('ref title owner status');
    expect(names(withColumn(chosen('ref', 'title', 'status'), 'risk', true))).toBe('ref title status risk');
    expect(names(withColumn(chosen('ref', 'title', 'status'), 'status', false))).toBe('ref title');
    expect(names(withColumn(chosen('ref', 'title'), 'title', false))).toBe('ref title');
    expect(names(withColumn(chosen('ref', 'title'), 'title', true))).toBe('ref title');
  });
  test('one moves by a place and never before the reference', () => {
    expect(names(moved(chosen('ref', 'title', 'owner'), 'owner', -1)!)).toBe('ref owner title');
    expect([moved(chosen('ref', 'title'), 'title', -1), moved(chosen('ref', 'title'), 'title', 1), moved(chosen('ref', 'title'), 'ref', 1)]).toEqual([null, null, null]);
  });
  test('a width stays within what can be read; the action takes the rest until it has one', () => {
    expect(withWidth(chosen('ref', 'title'), 'title', 3).at(-1)).toEqual({ name: 'title', width: 56 });
    expect(columnsFor(1300, chosen('ref', 'title', 'owner')).map(({ width }) => width)).toEqual([64, null, 160]);
    expect(leastWidth(columnsFor(1300, withWidth(chosen('ref', 'title', 'owner'), 'owner', 400)))).toBe(64 + 160 + 400);
  });
});

describe('what the columns say', () => {
  const plan = planOf({
    theme: { t1: { number: '3.1', title: 'Local priorities' } }, committee: { c1: { name: 'Overview and Scrutiny' }, c2: { name: 'Cabinet' } },
    recommendation: { r1: { ref: '3.1/S1', theme: 'theme/t1', text: 'One', oversight: 'committee/c2' }, r2: { ref: '3.1/S2', theme: 'theme/t1', text: 'Two', oversight: 'committee/c1' } },
    person: { asha: { name: 'Asha Rahman' } }, round: { r1: { ref: 'Round 1' } },
    action: {
      a1: {
        ref: 'A1', title: 'One', answers: ['recommendation/r2', 'recommendation/r1'], owner: 'person/asha', startOn: '2026-01-05', originalDueOn: '2026-02-02', dueOn: '2026-02-16',
        status: { is: 'off track', cause: 'No supplier', route: 'Retender' }, resourcing: { from: 'new funding', amount: 25_000, year: '2026/27', source: 'Reserve', approved: true }, risk: { is: 'on the register', reference: 'CR04' },
      },
    },
    update: { 'action/a1/update/u1': { madeOn: '2026-01-10', progress: 'Begun', nextStep: 'Write', round: 'round/r1' }, 'action/a1/update/u2': { madeOn: '2026-02-10', progress: 'Going on' } },
  });
  test('each field in words', () => {
    const [row] = actionRows(plan, '2026-02-10');
    expect(Object.fromEntries(COLUMN_NAMES.map((name) => [name, COLUMNS[name].textOf(row!)]))).toEqual({
      ref: 'A1', title: 'One', detail: '', theme: '3.1 Local priorities', answers: '3.1/S1, 3.1/S2', owner: 'Asha Rahman', holder: '', oversight: 'Overview and Scrutiny, Cabinet', startOn: '5 Jan 2026',
      originalDueOn: '2 Feb 2026', dueOn: '16 Feb 2026', slipped: '2 weeks later', status: 'Off track', rating: '', beside: 'Cause: No supplier\nRoute to green: Retender', update: '10 Feb 2026: Going on', nextStep: 'Write',
      successMeasure: '', resourcing: 'New funding: £25,000 in 2026/27 from the Reserve (approved)', risk: 'Corporate risk register, CR04', classification: 'Public', updatesInRound: '1',
    });
    expect(besideStatus({ is: 'complete', evidence: 'Minutes', agreedBy: null, meeting: null, minute: '12' })).toBe('Evidence: Minutes\nMinute: 12');
    expect([besideStatus({ is: 'on track' }), besideStatus({ is: 'withdrawn', reason: 'No need' })]).toEqual(['', 'Reason: No need']);
  });
});

describe('sorting by several columns', () => {
  const rows = actionRows(planOf({ action: { a1: { ref: 'A1', title: 'b', dueOn: '2026-02-01' }, a2: { ref: 'A2', title: 'a', dueOn: '2026-03-01' }, a3: { ref: 'A3', title: 'b', dueOn: '2026-01-01' } } }), '2026-01-01');
  test('the first counts most, each in its own way', () => {
    const by = (...sorting: Parameters<typeof sorted>[1]) => sorted(rows, sorting).map(({ action }) => action.ref).join(' ');
    expect(by({ column: 'title', descending: false }, { column: 'dueOn', descending: false })).toBe('A2 A3 A1');
    expect(by({ column: 'title', descending: true }, { column: 'dueOn', descending: true })).toBe('A1 A3 A2');
  });
  test('a heading sorts by itself alone and then the other way; with Shift it is added, and turned where it stands', () => {
    const alone = sortedBy([{ column: 'ref', descending: false }], 'title', false);
    expect(alone).toEqual([{ column: 'title', descending: false }]);
    expect(sortedBy(alone, 'title', false)).toEqual([{ column: 'title', descending: true }]);
    const two = sortedBy(alone, 'dueOn', true);
    expect(two).toEqual([{ column: 'title', descending: false }, { column: 'dueOn', descending: false }]);
    expect(sortedBy(two, 'title', true)).toEqual([{ column: 'title', descending: true }, { column: 'dueOn', descending: false }]);
    expect(sortedBy(two, 'title', false)).toEqual([{ column: 'title', descending: false }]);
  });
});

test('what is looked for is marked wherever it stands, and words that overlap or touch are one piece', () => {
  const marked = (text: string, ...words: string[]) => piecesOf(text, words).map(({ piece, found }) => (found ? `[${piece}]` : piece)).join('');
  expect(marked('Parish and parishes', 'parish')).toBe('[Parish] and [parish]es');
  expect(marked('abcabc', 'abc', 'bca')).toBe('[abcabc]');
  expect(marked('abcd', 'abc', 'bcd')).toBe('[abcd]');
  expect(marked('Nothing', 'x')).toBe('Nothing');
  expect(marked('İstanbul', 'bul'), 'a capital that is two letters when small').toBe('İstanbul');
});

test('a status is called as the council calls it: in its cell, its group and what it is found by', () => {
  const plan = planOf({ council: { main: { [WORD_FIELD['on track']]: 'Going to plan' } }, action: { a1: { ref: 'A1', title: 'One', status: { is: 'on track' } } } });
  const [row] = actionRows(plan, '2026-01-01');
  expect([COLUMNS.status.textOf(row!), row!.words.includes('going to plan'), grouped([row!], 'status')[0]!.title]).toEqual(['Going to plan', true, 'Going to plan']);
});

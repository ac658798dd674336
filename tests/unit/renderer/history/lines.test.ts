import { describe, expect, test } from 'vitest';
import type { HistoryState } from '../../../../renderer/features/history/history-state.ts';
import { doingOf, firstOf, grouped, linesOf, matching } from '../../../../renderer/features/history/lines.ts';
import { choicesOf, firstChoice } from '../../../../renderer/features/history/standpoints.ts';
import { Names } from '../../../../shared/history/names.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';
import { A12, Copy } from '../../record/copy.ts';

const ALL: HistoryState = { shown: 'changes', query: '', grouping: 'day', person: null, doing: null, thing: null, until: null, compared: 'everything', from: null, to: { is: 'now' } };
const B = 'person/k7d2m4x9qa-2';

function history() {
  const ann = new Copy('Ann');
  const bob = new Copy('Bob');
  ann.edit({ [A12]: { ref: 'A12', title: 'Publish a narrative' } });
  bob.takeFrom(ann);
  bob.edit({ [B]: { name: 'Priya Raman' } });
  bob.edit({ [A12]: { detail: 'The supplier is late' } });
  bob.edit({ [A12]: { removed: true } });
  const { record } = bob;
  const names = new Names(record.state);
  const lines = linesOf(record.changes());
  return { record, names, lines, find: (some: Partial<HistoryState>) => matching(lines, { ...ALL, ...some }, record, names).map(({ change }) => change.id) };
}

describe('the history', () => {
  test('is searched in all that a change says, in names of what it touches, in any order of words', () => {
    const { find } = history();
    expect(find({})).toEqual(['bob1:3', 'bob1:2', 'bob1:1', 'ann1:1']);
    expect(find({ query: 'LATE supplier' })).toEqual(['bob1:2']);
    expect(find({ query: 'a12 bob' })).toEqual(['bob1:3', 'bob1:2']);
    expect(find({ query: '21 November 2026 priya' })).toEqual(['bob1:1']);
  });
  test('is filtered by person, thing, kind and day', () => {
    const { find } = history();
    expect(find({ person: 'Ann' })).toEqual(['ann1:1']);
    expect(find({ thing: B })).toEqual(['bob1:1']);
    expect(find({ doing: 'removed' })).toEqual(['bob1:3']);
    expect(find({ until: '2026-11-20' })).toEqual([]);
  });
  test('stands in groups, of which a page is drawn', () => {
    const { lines, record, names } = history();
    const by = (grouping: HistoryState['grouping']) => grouped(lines, grouping, record, names);
    expect(by('day').map(({ name, lines: all }) => [name, all.length])).toEqual([['21 November 2026', 4]]);
    expect(by('person').map(({ name }) => name)).toEqual(['Bob', 'Ann']);
    expect(by('thing').map(({ name }) => name)).toEqual(['A12', 'Priya Raman']);
    expect(by('kind').map(({ name }) => name)).toEqual(['Removed', 'Changed', 'Added']);
    expect(firstOf(by('person'), 2).map(({ lines: all }) => all.length)).toEqual([2]);
    expect(firstOf(by('person'), 4).map(({ lines: all }) => all.length)).toEqual([3, 1]);
  });
  test('knows the kind of a change whose words were struck since', () => {
    const { record, names } = history();
    const change = record.changes()[0]!;
    expect(doingOf(record, names, change)).toBe('added');
    record.strike(change.id, { by: 'Bob', at: '2026-12-01T00:00:00Z', why: '' }, (text) => text.padEnd(64, '0').slice(0, 64).replace(/[^0-9a-f]/g, '0'));
    expect(doingOf(record, names, record.changes()[0]!)).toBe('struck');
  });
});

test('one may look from now, from named points, and from the days of meetings that were held; the newest first', () => {
  const plan = planOf({
    committee: { c: { name: 'Cabinet' } },
    meeting: { old: { committee: 'committee/c', heldOn: '2026-01-10' }, late: { committee: 'committee/c', heldOn: '2026-02-10' }, next: { committee: 'committee/c', heldOn: '2026-04-10' } },
    point: { p: { name: 'What Cabinet saw', madeOn: '2026-01-10', frontier: ['ann1:1'] }, empty: { name: 'Nothing', frontier: [] } },
  });
  const choices = choicesOf(plan, '2026-03-01');
  expect(choices.map(({ label }) => label)).toEqual(['Now', 'What Cabinet saw', 'The end of 10 February 2026 (Cabinet)', 'The end of 10 January 2026 (Cabinet)']);
  expect(firstChoice(choices)).toEqual({ is: 'point', id: 'point/p' });
  expect(firstChoice(choicesOf(planOf({}), '2026-03-01'))).toBeNull();
});

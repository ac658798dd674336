import { describe, expect, test } from 'vitest';
import { groupCounts, groupWords } from '../../../shared/people/groups.ts';
import { amendmentsNaming, committeesOf, holdingsOf, loadOf } from '../../../shared/people/holdings.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const plan = planOf({
  person: {
    deverell: { type: 'member', name: 'Councillor Anita Deverell', politicalGroup: 'Administration Group' },
    oakden: { type: 'member', name: 'Councillor Peter Oakden', politicalGroup: 'Administration Group' },
    tolley: { type: 'member', name: 'Councillor Graham Tolley', politicalGroup: 'Independent Group' },
    osei: { name: 'Margaret Osei' },
  },
  action: {
    a1: { ref: 'A1', owner: 'person/osei', portfolioHolder: 'person/deverell', dueOn: '2026-01-01', status: { is: 'on track' } },
    a2: { ref: 'A2', owner: 'person/osei', dueOn: '2026-06-01' },
    a3: { ref: 'A3', owner: 'person/osei', dueOn: '2026-01-01', status: { is: 'withdrawn', reason: 'Overtaken' } },
  },
  committee: { cabinet: { name: 'Cabinet', chair: 'person/deverell', members: ['person/deverell', 'person/oakden'] }, council: { name: 'Council', chair: 'person/deverell' } },
  paper: { p1: { subject: 'Progress', responsibleOfficer: 'person/osei', contact: 'person/osei', portfolioHolder: 'person/deverell' } },
  comment: {
    c1: { text: 'Sooner', proposer: 'person/deverell' },
    c2: { text: 'The member', proposer: 'person/deverell', about: 'action/a1', change: { is: 'owner', to: 'person/deverell', from: 'person/osei' } },
  },
  planneditem: { i1: { title: 'A new depot', officer: 'person/osei' } },
  update: { 'action/a1/update/u1': { madeBy: 'Margaret Osei', progress: 'Begun' } },
});

describe('what names somebody', () => {
  test('is found by what it names them as, and a name in words is no link', () => {
    const deverell = holdingsOf(plan, 'person/deverell');
    expect(deverell.holds.map(({ ref }) => ref)).toEqual(['A1']);
    expect(deverell.chairs.map(({ name }) => name)).toEqual(['Cabinet', 'Council']);
    expect(deverell.papers.map(({ as }) => as)).toEqual(['portfolioHolder']);
    expect(deverell.proposed.map(({ text }) => text)).toEqual(['Sooner', 'The member']);
    expect(amendmentsNaming(deverell).length).toBe(2);
    expect(committeesOf(deverell).map(({ name }) => name)).toEqual(['Cabinet', 'Council']);
    const osei = holdingsOf(plan, 'person/osei');
    expect([osei.owns.length, osei.papers.map(({ as }) => as), osei.proposed.length, amendmentsNaming(osei).map(({ text }) => text)]).toEqual([3, ['responsibleOfficer', 'contact'], 0, ['The member']]);
    expect(holdingsOf(plan, 'person/tolley')).toEqual({ owns: [], holds: [], chairs: [], sitsOn: [], papers: [], proposed: [], ownerChanges: [], planned: [] });
    expect(osei.planned.map(({ title }) => title)).toEqual(['A new depot']);
  });

  test('is counted as open, overdue and closed; what is closed is never overdue', () => {
    expect(loadOf(holdingsOf(plan, 'person/osei').owns, '2026-03-01')).toEqual({ open: 2, overdue: 1, closed: 1 });
  });
});

test('the members of a committee are counted by political group, the largest first and those without one last', () => {
  const counts = groupCounts(plan, ['person/osei', 'person/tolley', 'person/deverell', 'person/oakden', 'person/gone']);
  expect(groupWords(counts)).toBe('Administration Group 2, Independent Group 1, no group 1');
});

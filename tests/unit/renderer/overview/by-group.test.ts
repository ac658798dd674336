import { expect, test } from 'vitest';
import { holderLines, themeLines } from '../../../../renderer/features/overview/by-group.ts';
import { matching } from '../../../../renderer/features/actions/filters/filters.ts';
import { actionRows } from '../../../../renderer/features/actions/rows.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const plan = planOf({
  theme: { t1: { number: '3.1', title: 'Local priorities' }, t2: { number: '3.2', title: 'Leadership' } },
  recommendation: {
    kr1: { ref: 'KR1', type: 'key', text: 'Agree a short list of outcomes', response: { answer: 'accepted', reason: '' } },
    s1: { ref: '3.1/S1', type: 'suggestion', theme: 'theme/t1', text: 'Rebuild the resident survey' },
    s2: { ref: '3.2/S1', type: 'suggestion', theme: 'theme/t2', text: 'Make time to think ahead' },
  },
  action: {
    a1: { ref: 'A1', title: 'Publish outcomes', answers: ['recommendation/kr1', 'recommendation/s1'], status: { is: 'on track' } },
    a2: { ref: 'A2', title: 'Commission the survey', answers: ['recommendation/s1'], status: { is: 'on track' } },
    a3: { ref: 'A3', title: 'Tidy the intranet', status: { is: 'not started' } },
  },
});
const lines = themeLines(plan, '2026-03-01');

test('key recommendations, then the themes in order, then what answers nothing; a theme without actions stands there too', () => {
  expect(lines.map((line) => [line.number, line.title, line.actions])).toEqual([
    ['', 'Key recommendations', 0], ['3.1', 'Local priorities', 2], ['3.2', 'Leadership', 0], ['', 'Answers no recommendation yet', 1],
  ]);
});
test('every action is counted once, so the lines add up to the plan', () => {
  expect(lines.reduce((sum, line) => sum + line.actions, 0)).toBe(3);
  expect(lines.map((line) => Object.fromEntries(line.statuses))).toEqual([{}, { 'on track': 2 }, {}, { 'not started': 1 }]);
});
test('a recommendation counts under its own theme, with what it still lacks and where that begins', () => {
  expect(lines.map(({ recommendations: one }) => one && [one.all, one.notAnswered, one.notCovered, one.covered])).toEqual([[1, 0, 0, 1], [1, 1, 0, 1], [1, 1, 1, 0], [0, 0, 0, 0]]);
  expect(lines[2]!.recommendations).toMatchObject({ firstNotAnswered: 'recommendation/s2', firstNotCovered: 'recommendation/s2' });
});
test('by portfolio holder in the order of the people, and last what has none', () => {
  const held = planOf({
    person: { p1: { name: 'Councillor Anita Deverell', type: 'member' }, p2: { name: 'Councillor Peter Oakden', type: 'member' } },
    action: { a1: { ref: 'A1', title: 'One' }, a2: { ref: 'A2', title: 'Two', portfolioHolder: 'person/p2' }, a3: { ref: 'A3', title: 'Three', portfolioHolder: 'person/p1' } },
  });
  const found = holderLines(held, '2026-03-01');
  expect(found.map(({ title, actions }) => [title, actions])).toEqual([['Councillor Anita Deverell', 1], ['Councillor Peter Oakden', 1], ['No portfolio holder', 1]]);
  for (const { filter, actions } of found) expect(matching(actionRows(held, '2026-03-01'), '', [filter], { plan: held, today: '2026-03-01', me: '' })).toHaveLength(actions);
});

import { expect, test } from 'vitest';
import { changeOf, draftOf, isSaid, kindsFor } from '../../../../renderer/features/shaping/change-draft.ts';
import { nextStage, stageBefore } from '../../../../renderer/features/shaping/stages.ts';
import type { ProposedChange } from '../../../../shared/domain/decision.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const TODAY = '2026-11-09';
const plan = planOf({ recommendation: { r1: { ref: 'KR1', text: 'One' } }, action: { a1: { ref: 'A1', title: 'Walk the town', successMeasure: 'Two walks' } }, person: { osei: { name: 'Margaret Osei' } } });

test.each<ProposedChange>([
  { is: 'words', field: 'detail', to: 'By foot' }, { is: 'target date', to: '2026-12-01' }, { is: 'owner', to: 'person/osei' }, { is: 'new action', title: 'Ask the clerks' }, { is: 'withdraw', reason: '' },
])('a change as it was moved is the same after it was looked at: $is', (change) => {
  expect(changeOf(draftOf(plan, 'action/a1', change), TODAY)).toEqual(change);
});
test('a new one begins with the words that stand there, and a day is read as one types it', () => {
  expect(draftOf(plan, 'action/a1', null, 'successMeasure').words).toBe('Two walks');
  expect(changeOf({ kind: 'target date', words: '1 dec', person: null }, TODAY)).toEqual({ is: 'target date', to: '2026-12-01' });
});
test('what has not been said yet is no change, and is not ready', () => {
  for (const kind of ['target date', 'owner', 'new action'] as const) {
    const draft = draftOf(plan, 'action/a1', null, kind);
    expect([changeOf(draft, TODAY), isSaid(draft, TODAY)]).toEqual([null, false]);
  }
  expect(isSaid(draftOf(plan, 'action/a1', null), TODAY)).toBe(true);
});
test('a recommendation is never changed; there can be a new action for it', () => {
  expect(kindsFor(plan, 'recommendation/r1')).toEqual(['none', 'new action']);
  expect(kindsFor(plan, 'action/a1')).toContain('withdraw');
});
test('the stages are one line with two ends', () => {
  expect([stageBefore('officer draft'), nextStage('officer draft'), nextStage('monitored')]).toEqual([null, 'with scrutiny', null]);
});

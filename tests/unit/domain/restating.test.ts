import { expect, test } from 'vitest';
import { likelyRestated } from '../../../shared/domain/restating.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

test('what says again what an earlier one says is proposed to be linked, once, and only where it is not yet', () => {
  const plan = planOf({
    recommendation: {
      kr1: { ref: 'KR1', text: 'Agree a short list of outcomes that the whole council stands behind' },
      kr2: { ref: 'KR2', text: 'Publish the plan' },
      s1: { ref: 'S1', text: 'Agree a short list of outcomes that the whole council stands behind.' },
      s2: { ref: 'S2', text: 'Agree a very short list of outcomes that the whole council stands behind' },
      s3: { ref: 'S3', text: 'Publish the report' },
      s4: { ref: 'S4', text: 'Publish the plan', restates: 'recommendation/kr2' },
      s5: { ref: 'S5', text: '' }, s6: { ref: 'S6', text: '' },
    },
  });
  expect([...likelyRestated(plan).values()].map(({ later, earlier, alike }) => `${later.ref} ${earlier.ref} ${alike}`)).toEqual([
    'S1 KR1 the same words', 'S2 KR1 nearly the same words',
  ]);
});

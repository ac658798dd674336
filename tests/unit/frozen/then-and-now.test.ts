import { expect, test } from 'vitest';
import type { Status } from '../../../shared/domain/action.ts';
import { thenAndNow } from '../../../shared/frozen/then-and-now.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const planWith = (...statuses: Status[]) => planOf({ action: Object.fromEntries(statuses.map((status, n) => [`a${n}`, { title: 'Do it', status }])) });

test('statuses are counted then and now, in their order, and those that no action ever had are left out', () => {
  const then = planWith({ is: 'on track' }, { is: 'not started' }, { is: 'on track' });
  const now = planWith({ is: 'on track' }, { is: 'on track' }, { is: 'withdrawn', reason: 'Overtaken' }, { is: 'on track' });
  expect(thenAndNow(then, now)).toEqual([{ status: 'not started', then: 1, now: 0 }, { status: 'on track', then: 2, now: 3 }, { status: 'withdrawn', then: 0, now: 1 }]);
});

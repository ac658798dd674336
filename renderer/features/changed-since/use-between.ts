import { useDeferredValue, useMemo } from 'react';
import type { Standpoint } from '../../../shared/history/standpoint.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { planToday } from '../../store/app-store.ts';
import { useAsAt } from '../../store/as-at.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { between, type Between } from './between.ts';

/** What became of the plan between two places; worked out again when it changes, after what is being typed is on the screen. */
export function useBetween(record: PlanRecord, from: Standpoint | null, to: Standpoint): Between | null {
  const shown = usePlan();
  const asAt = useAsAt();
  const plan = useDeferredValue(shown);
  return useMemo(() => (from === null ? null : between(record, asAt === null ? plan : null, from, to, planToday())), [record, asAt, plan, from, to]);
}

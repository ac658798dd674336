import { useMemo } from 'react';
import type { Paper } from '../../../shared/domain/paper.ts';
import { pastOfPaper } from '../../../shared/frozen/past-of-paper.ts';
import { NO_PAST, type PaperPast } from '../../../shared/papers/past.ts';
import { planToday } from '../../store/app-store.ts';
import { currentRecord, usePlan } from '../../store/plan-mirror.ts';

export { editionOf } from '../../../shared/papers/edition-of.ts';

/** What a paper on the screen has to know of the plan as it stood. */
export function usePaperPast(paper: Paper): PaperPast {
  const plan = usePlan();
  const record = currentRecord();
  return useMemo(() => (record === null ? NO_PAST : pastOfPaper(record, plan, paper, planToday())), [record, plan, paper]);
}

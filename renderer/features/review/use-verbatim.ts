import { useDeferredValue, useMemo } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { verbatimAlarms, verbatimStruck, type VerbatimAlarm } from '../../../shared/history/verbatim-alarm.ts';
import type { Strike } from '../../../shared/record/change.ts';
import { useAsAt } from '../../store/as-at.ts';
import { restore } from '../../store/commands.ts';
import { currentRecord, useRevision } from '../../store/plan-mirror.ts';

interface Verbatim {
  readonly alarms: readonly VerbatimAlarm[];
  readonly struck: ReadonlyMap<EntityId, Strike>;
}
const NONE: Verbatim = { alarms: [], struck: new Map() };

/** What is not as it was imported, in the plan as it is now. Of the plan as it once stood nothing is said. */
export function useVerbatim(): Verbatim {
  // It goes through every recommendation, and whoever types need not wait for it.
  const revision = useDeferredValue(useRevision());
  const asAt = useAsAt();
  return useMemo(() => {
    const record = currentRecord();
    return record === null || asAt !== null || revision < 0 ? NONE : { alarms: verbatimAlarms(record), struck: verbatimStruck(record) };
  }, [revision, asAt]);
}

/** Puts the words of the report back, or the whole recommendation where it was taken out: a new change like any other. */
export const putBackWords = ({ id, now, back }: VerbatimAlarm): Promise<boolean> =>
  restore(now === null ? { is: 'thing', id } : { is: 'field', id, field: 'text' }, back);

import type { DocumentName } from '../documents/document.ts';
import { verbatimAlarms } from '../history/verbatim-alarm.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { listed } from '../papers/words.ts';
import type { PlanRecord } from '../record/record.ts';
import { clashesHoldBack } from './open-clashes.ts';

const MOST_NAMED = 4;
const named = (refs: readonly string[]): string => listed(refs.length > MOST_NAMED ? [...refs.slice(0, MOST_NAMED), `${refs.length - MOST_NAMED} more`] : refs);

/** What is written for the public. */
export type Published = 'paper' | 'tracker' | DocumentName;

/** Why nothing is written for the public while the plan is not as it should be; null when it is. The clashes come first: settling one may put words right. */
export function heldBack(record: PlanRecord, what: Published | 'comment sheet' | 'return'): (Result<never, 'clashesOpen' | 'notVerbatim'> & { readonly ok: false }) | null {
  const clashes = clashesHoldBack(record, what);
  if (clashes !== null) return refused('clashesOpen', clashes);
  const alarms = verbatimAlarms(record);
  if (alarms.length === 0) return null;
  const changed = alarms.filter(({ now }) => now !== null).map(({ ref }) => ref);
  const gone = alarms.filter(({ now }) => now === null).map(({ ref }) => ref);
  const why = [
    changed.length === 0 ? '' : `${named(changed)} ${changed.length === 1 ? 'does' : 'do'} not say what was imported from the report`,
    gone.length === 0 ? '' : `${named(gone)} of the report ${gone.length === 1 ? 'is' : 'are'} no longer in the plan`,
  ].filter(Boolean).join(', and ');
  return refused('notVerbatim', `The ${what} was not written, because ${why}. What is published must quote the report word for word. Put the report’s words back first; the plan is as it was.`);
}

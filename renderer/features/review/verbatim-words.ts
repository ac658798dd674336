import { localDay, longDay } from '../../../shared/domain/calendar-day.ts';
import type { VerbatimAlarm } from '../../../shared/history/verbatim-alarm.ts';
import { listed } from '../../../shared/papers/words.ts';

const MOST_NAMED = 4;
const named = (alarms: readonly VerbatimAlarm[]): string => (alarms.length <= MOST_NAMED ? listed(alarms.map(({ ref }) => ref)) : `${alarms.length} recommendations`);

/** `KR1 no longer says what was imported from the report.` What the bar above the view says. */
export function alarmsWords(alarms: readonly VerbatimAlarm[]): string {
  const changed = alarms.filter(({ now }) => now !== null);
  const gone = alarms.filter(({ now }) => now === null);
  return [
    changed.length === 0 ? '' : `${named(changed)} no longer ${changed.length === 1 ? 'says' : 'say'} what was imported from the report.`,
    gone.length === 0 ? '' : `${named(gone)} of the report ${gone.length === 1 ? 'is' : 'are'} no longer in the plan.`,
    'Matters Arising cannot do that: another program or a damaged copy did. What was imported is kept and can be put back.',
  ].filter(Boolean).join(' ');
}
/** `Changed on 3 March 2027, under the name of Priya Raman`: what the change claims of itself. */
export function claimedWords({ at, by }: { readonly at: string; readonly by: string }): string {
  const day = Number.isNaN(Date.parse(at)) ? 'at a time it does not say' : `on ${longDay(localDay(new Date(at)))}`;
  return `${day}, ${by === '' ? 'without a name' : `under the name of ${by}`}`;
}

import { isCalendarDay, longDay } from '../../domain/calendar-day.ts';
import { inSection, type Rule } from '../finding.ts';
import { clearancesOf } from '../../papers/clearances.ts';
import { versionOf } from '../../papers/version.ts';

/** A clearance of other words than those that will be printed. */
export const clearanceLapsed: Rule = {
  name: 'clearance that has lapsed',
  says: 'Whoever cleared the report cleared these words: a clearance lapses when the text changes.',
  find: ({ plan, paper, content }) => {
    const now = versionOf(content);
    return clearancesOf(plan, paper).filter(({ version, name }) => name.trim() !== '' && version !== '' && version !== now).map((one) => ({
      is: 'must' as const, what: 'Clearance has lapsed', where: inSection('clearance'),
      why: `The text changed after ${one.name} cleared it${isCalendarDay(one.clearedOn) ? ` on ${longDay(one.clearedOn)}` : ''}.`,
    }));
  },
};

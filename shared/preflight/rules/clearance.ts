import { isCalendarDay, longDay } from '../../domain/calendar-day.ts';
import { askedWords, clearanceStandings, type ClearanceStanding } from '../../papers/clearance-standing.ts';
import { sectionTitle } from '../../papers/layout.ts';
import { sectionNames } from '../../papers/part-versions.ts';
import type { Checked, Finding, Rule } from '../finding.ts';

const standings = ({ plan, paper, sections, versionOf }: Checked): readonly ClearanceStanding[] => clearanceStandings(plan, paper, sectionNames(plan, paper, sections), versionOf);
/** `Clearance`; `Legal Implications: clearance`. */
const called = ({ section }: ClearanceStanding, { layout }: Checked): string => (section === null ? 'Clearance' : `${sectionTitle(section, layout)}: clearance`);
const where = ({ section, office }: ClearanceStanding): Finding['where'] => ({ in: 'clearance', of: section, office });
const theOffice = (office: string): string => `the ${office.replace(/^the /i, '')}`;

/** A clearance of other words than those that will be printed. */
export const clearanceLapsed: Rule = {
  name: 'clearance that has lapsed',
  says: 'Whoever cleared the report, or a section of it, cleared these words: a clearance lapses when the text changes.',
  find: (checked) => standings(checked).flatMap((one): Finding[] => {
    const { is, clearance } = one;
    if (is !== 'lapsed' || clearance === null) return [];
    return [{
      is: 'must', what: `${called(one, checked)} has lapsed`, where: where(one),
      why: `The text changed after ${clearance.name} cleared it${isCalendarDay(clearance.clearedOn) ? ` on ${longDay(clearance.clearedOn)}` : ''}.`,
    }];
  }),
};

/** One that was asked for, and nobody has answered. */
export const clearanceAwaited: Rule = {
  name: 'clearance that is awaited',
  says: 'Every clearance that was asked for has been given: silence is never clearance.',
  find: (checked) => standings(checked).filter(({ is }) => is === 'asked').map((one): Finding => ({
    is: 'must', what: `${called(one, checked)} by ${theOffice(one.office)} is awaited`, where: where(one),
    why: `${one.request === null ? 'It was asked for' : askedWords(checked.plan, one.request)}${one.askedOfOtherWords ? ', and the text has changed since. Ask again.' : '. Silence is never clearance.'}`,
  })),
};

/** One that nobody has given or asked for. */
export const clearanceMissing: Rule = {
  name: 'clearance that is missing',
  says: 'Whoever has to clear the report, or a section of it, has been asked and has cleared it.',
  find: (checked) => standings(checked).filter(({ is }) => is === 'not asked').map((one): Finding => ({
    is: 'must', what: `${called(one, checked)} by ${theOffice(one.office)} is missing`, where: where(one),
    why: 'Nobody has been asked for it.',
  })),
};

import { isBlank } from '../../commands/edits.ts';
import { longDay } from '../../domain/calendar-day.ts';
import { NOT_APPLICABLE, wardsSaid } from '../../papers/notices.ts';
import { listed } from '../../papers/words.ts';
import { inFront, type Checked, type Finding, type Rule } from '../finding.ts';

/** The lines that say no, or that something was waived, and not why. */
export function withoutReason({ values, layout: { frontTable, lines } }: Checked): readonly string[] {
  const { callIn, wardCouncillorsNotified: wards, equalityAssessment: equality, callInWaived } = values;
  const said: readonly (readonly [label: string, needsReason: boolean, why: string])[] = [
    [frontTable.find(({ value }) => value === 'callIn')?.label ?? '', !callIn.subject, callIn.why], [lines.wardCouncillorsNotified, !wards.done, wards.why],
    [lines.equalityAssessment, !equality.done, equality.why], [lines.callInWaived, callInWaived.waived === 'yes', callInWaived.why],
  ];
  return said.filter(([label, needsReason, why]) => label !== '' && needsReason && isBlank(why)).map(([label]) => label.replace(/:$/, ''));
}
export const noWithoutReason: Rule = {
  name: 'a no without its reason',
  says: 'Where the report says no to call-in, to notifying ward councillors or to an equality assessment, or that call-in was waived, it says why.',
  find: (checked) => withoutReason(checked).map((label): Finding => ({ is: 'must', what: `${label}: the reason is missing`, why: 'The answer stands there, and it is not said why.', where: inFront(label) })),
};

const ALL = /\ball (?:of the )?wards\b|\bevery ward\b|\bborough[- ]wide\b|\bwhole (?:of the )?(?:borough|district|county|city)\b/i;
/** Two lines that cannot both be so. */
export const wardsDisagree: Rule = {
  name: 'wards that disagree',
  says: 'What is said of the wards agrees: a report that touches all wards does not say that none is affected, or that no councillor had to be told because of where they are.',
  find: ({ values, sections }) => {
    const isNone = wardsSaid(values.wardsAffected) === 'none';
    const isAll = /^all\b/i.test(values.wardsAffected.trim());
    const told = values.wardCouncillorsNotified;
    const elsewhere = sections.find(({ text }) => ALL.test(text));
    const found: Finding[] = [];
    if (isNone && ALL.test(told.why)) found.push({ is: 'must', what: 'Wards affected says none, and ward councillors were not told because all are', why: `It says “${values.wardsAffected.trim()}” in one line and “${told.why.trim()}” in another.`, where: inFront('Wards affected') });
    else if (isNone && elsewhere) found.push({ is: 'should', what: 'Wards affected says none, and the text speaks of all', why: `“${elsewhere.title}” speaks of all wards.`, where: inFront('Wards affected') });
    if (isAll && !told.done && NOT_APPLICABLE.test(told.why.trim())) found.push({ is: 'must', what: 'Ward Councillors notified says not applicable, and all wards are affected', why: 'The report impacts on all wards, so it is said why no councillor was told.', where: inFront('Ward Councillors notified') });
    return found;
  },
};

const A_DAY = /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}[./]\d{1,2}\b/i;
/** That somebody was told, without whom or when. */
export const yesWithoutWhom: Rule = {
  name: 'a yes without whom and when',
  says: 'Where the report says that ward councillors were notified, it says whom and on which day; details that were written may say it instead.',
  find: ({ values: { wardCouncillorsNotified: { done, why, whom = '', on = null } } }) => {
    const missing = [isBlank(whom) ? 'whom' : '', on === null ? 'when' : ''].filter(Boolean);
    if (!done) return [];
    // Words of the clerk's own may well say both; without a day in them they hardly do, and nobody but a reader can tell.
    if (!isBlank(why)) return missing.length < 2 || A_DAY.test(why) ? [] : [{ is: 'should', what: 'Ward Councillors notified: see that the details say whom and when', why: `It says “${why.trim()}”, and neither whom nor the day stands beside it.`, where: inFront('Ward councillors notified') }];
    return missing.length === 0 ? [] : [{ is: 'must', what: `Ward Councillors notified: ${listed(missing)} is missing`, why: 'The answer is yes, and readers are to know who was told, and on which day.', where: inFront('Ward councillors notified') }];
  },
};
/** A day that has not come on which councillors are said to have been told. */
export const notifiedTooEarly: Rule = {
  name: 'notified on a day to come',
  says: 'Ward councillors were notified on a day that has come.',
  find: ({ today, values: { wardCouncillorsNotified: { done, on = null } } }) =>
    done && on !== null && on > today ? [{ is: 'must', what: 'Ward Councillors notified: the day has not come', why: `It says ${longDay(on)}.`, where: inFront('Ward councillors notified') }] : [],
};

/** Names without what they are. */
export const peopleWithoutPosts: Rule = {
  name: 'people without posts',
  says: 'Everybody whom the front table names has a post, an office or a portfolio beside the name.',
  find: ({ plan, values }) => {
    const named: readonly (readonly [label: string, id: string | null])[] = [['Responsible Officer', values.responsibleOfficer], ['Portfolio Holder', values.portfolioHolder], ['Contact', values.contact]];
    return named.flatMap(([label, id]): Finding[] => {
      const person = plan.get('person', id);
      return person !== null && isBlank(person.post) && isBlank(person.portfolio)
        ? [{ is: 'must', what: `${label}: ${person.name} has no post`, why: 'Readers know people by what they are. Give the post under People.', where: { in: 'plan', view: 'people' } }] : [];
    });
  },
};
/** Somebody to ask whom nobody can reach. */
export const contactWithoutWay: Rule = {
  name: 'a contact who cannot be reached',
  says: 'The contact has a telephone number or an email address.',
  find: ({ plan, values }) => {
    const person = plan.get('person', values.contact);
    return person !== null && isBlank(person.email) && isBlank(person.telephone)
      ? [{ is: 'should', what: `Contact: ${person.name} has neither telephone nor email`, why: 'Members of the public have to be able to ask. Give one of them under People.', where: { in: 'plan', view: 'people' } }] : [];
  },
};

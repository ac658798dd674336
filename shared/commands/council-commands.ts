import { z } from 'zod';
import { STATUSES } from '../domain/action.ts';
import { council, LONGEST_STATUS_WORD, WORD_FIELD, type Council } from '../domain/council.ts';
import { bearerOf, USUAL_STATUSES } from '../domain/status-set.ts';
import { SECTIONS, sectionSetting, type SectionSetting } from '../domain/paper.ts';
import { TONES } from '../domain/round.ts';
import { describeField } from '../history/field-words.ts';
import { ownWords, TONE_FIELD } from '../mails/usual-words.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { sectionTitle } from '../papers/layout.ts';
import { canBeMoved, reportLayout, sectionSettings, settingsToKeep } from '../papers/report-layout.ts';
import { listed } from '../papers/words.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, notInPlan } from './edits.ts';
import { tidyText } from './tidy.ts';
import { briefly } from './words.ts';

const WORDS = STATUSES.map((status) => WORD_FIELD[status]);
const FIELDS = Object.keys(council.fields) as (keyof typeof council.fields)[];
const isWordField = (name: string): boolean => (WORDS as readonly string[]).includes(name);
export type CouncilPatch = Partial<Omit<Council, 'kind' | 'id'>>;

/** The words may come in any form here: what does not fit is refused in a sentence, not as a fault of the window. */
export const councilPatch = z.strictObject(
  Object.fromEntries(FIELDS.map((name) => [name, (isWordField(name) ? z.string().max(1_000) : council.fields[name].schema).optional()])),
) as unknown as z.ZodType<CouncilPatch, CouncilPatch>;

const tidyOffice = (typed: string): string => tidyText(typed).replace(/\s+/g, ' ');
/** A section without an office that clears it is as one of which nobody has said so. */
function tidySection({ name, heading, nil, asked, clearedBy = '' }: SectionSetting): SectionSetting {
  const tidy = { name, heading: tidyText(heading), nil: tidyText(nil), asked };
  const office = tidyOffice(clearedBy);
  return office === '' ? tidy : { ...tidy, clearedBy: office };
}
/** The patch with its words tidied: the usual word for a status is none of the council’s own, nor are the usual words of a mail. */
function tidied(fields: CouncilPatch): CouncilPatch {
  const words = STATUSES.flatMap((status) => {
    const given = fields[WORD_FIELD[status]];
    if (given === undefined) return [];
    const word = tidyText(given).replace(/\s+/g, ' ');
    return [[WORD_FIELD[status], word.toLocaleLowerCase('en-GB') === status ? '' : word]];
  });
  const sections = fields.reportSections?.map(tidySection);
  const offices = fields.reportClearedBy === undefined ? {} : { reportClearedBy: [...new Set(fields.reportClearedBy.map(tidyOffice).filter((one) => one !== ''))] };
  const mails = TONES.flatMap((tone) => (fields[TONE_FIELD[tone]] === undefined ? [] : [[TONE_FIELD[tone], ownWords(tone, fields[TONE_FIELD[tone]] ?? null)]]));
  return { ...fields, ...offices, ...Object.fromEntries([...words, ...mails]), ...(sections === undefined ? {} : { reportSections: settingsToKeep(sections) }) };
}

/** Whether every status is still called by a word of its own. Pure; also asked before a profile is taken over. */
export function wordsFit(now: Council, fields: CouncilPatch): Result<never> | null {
  const next: Council = { ...now, ...fields };
  for (const status of STATUSES) {
    const word = fields[WORD_FIELD[status]];
    if (word === undefined || word === '') continue;
    if (!council.fields[WORD_FIELD[status]].schema.safeParse(word).success) {
      return refused('notAStatusWord', `“${word}” cannot be the word for a status. It begins with a letter, has at most ${LONGEST_STATUS_WORD} characters, and no commas or quotation marks, so that lists in Excel can hold it. It was left as it was.`);
    }
    const bearer = bearerOf(next, word, status);
    if (bearer !== null) {
      return refused('statusWordTaken', `“${word}” already stands for “${USUAL_STATUSES[bearer].label}”, and two statuses with one word could not be told apart. It was left as it was.`);
    }
  }
  return null;
}

/** Whether every section of a report still has a heading of its own. Also asked before a profile is taken over. */
export function headingsFit({ reportSections }: CouncilPatch): Result<never> | null {
  if (reportSections === undefined) return null;
  const { parts } = reportLayout(reportSections, new Set(SECTIONS));
  const all = parts.flatMap(({ sections }) => sections.flatMap(({ heading }) => (heading === null ? [] : [heading.toLocaleLowerCase('en-GB')])));
  const twice = all.find((one, at) => all.indexOf(one) !== at);
  return twice === undefined ? null : refused('headingTaken', `Two sections of a report cannot both be called “${twice}”. They were left as they were.`);
}

type SectionPatch = { readonly [Name in Exclude<keyof SectionSetting, 'name'>]?: SectionSetting[Name] | undefined };
const given = (fields: SectionPatch): Partial<SectionSetting> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
function sectionChanged(title: string, fields: SectionPatch): string {
  const { asked, clearedBy } = fields;
  if (Object.keys(given(fields)).length === 1) {
    if (asked !== undefined) return `The council’s reports ${asked ? 'ask' : 'no longer ask'} for “${title}”`;
    if (clearedBy !== undefined) return tidyText(clearedBy) === '' ? `Nobody has to clear “${title}” of the council’s reports any more` : `“${title}” of the council’s reports is to be cleared by the ${briefly(clearedBy)}`;
  }
  return `Changed the section “${title}” of the council’s reports`;
}

export const councilCommands = {
  'council.set': commandKind(z.object({ fields: councilPatch }), (plan, { fields: given }) => {
    const fields = tidied(given);
    const misfit = wordsFit(plan.council, fields) ?? headingsFit(fields);
    if (misfit) return misfit;
    const { reportTemplate } = fields;
    if (reportTemplate && plan.get('template', reportTemplate.template) === null) return notInPlan('That Word template');
    const names = Object.keys(fields).filter((name) => name in council.fields);
    const told = names.length > 0 && names.length <= 2 ? listed(names.map((name) => `the ${describeField('council', name)}`)) : 'the council’s profile';
    return decided({ 'council/main': fieldsOf(fields) }, `Changed ${told}`);
  }),
  /** One section of the council's reports: what is said of the others stays, whoever set it a moment ago. */
  'council.setSection': commandKind(
    z.object({ name: sectionSetting.shape.name, fields: sectionSetting.omit({ name: true }).partial() }),
    (plan, { name, fields }) => {
      const reportSections = settingsToKeep(sectionSettings(plan.council.reportSections).map((one) => (one.name === name ? tidySection({ ...one, ...given(fields) }) : one)));
      return headingsFit({ reportSections }) ?? decided({ 'council/main': fieldsOf({ reportSections }) }, sectionChanged(sectionTitle(name), fields));
    },
  ),
  'council.moveSection': commandKind(z.object({ name: sectionSetting.shape.name, by: z.union([z.literal(-1), z.literal(1)]) }), (plan, { name, by }) => {
    const next = [...sectionSettings(plan.council.reportSections)];
    const at = next.findIndex((one) => one.name === name);
    const other = next[at + by];
    if (at < 0 || other === undefined || !canBeMoved(name) || !canBeMoved(other.name)) return refused('notMoved', `“${sectionTitle(name)}” cannot be moved further. It was left where it was.`);
    next[at + by] = next[at]!;
    next[at] = other;
    return decided({ 'council/main': fieldsOf({ reportSections: settingsToKeep(next) }) }, `Moved the section “${sectionTitle(name)}” of the council’s reports ${by < 0 ? 'up' : 'down'}`);
  }),
};

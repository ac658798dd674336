import { briefly } from '../../commands/words.ts';
import { capitalised } from '../../domain/facts.ts';
import { SECTIONS } from '../../domain/paper.ts';
import { sectionTitle } from '../../papers/layout.ts';
import { unknownFields } from '../../papers/live-fields.ts';
import { withoutReason } from './front.ts';
import { inFront, inSection, type Checked, type Finding, type Rule, type Where } from '../finding.ts';

const plainLabel = (label: string): string => capitalised(label === label.toUpperCase() ? label.toLowerCase() : label);

/** A place that says `To be confirmed`. */
export const unfilledPlaces: Rule = {
  name: 'unfilled places',
  says: 'Every place of the report is filled in: nothing says “To be confirmed”.',
  // A clearance that is missing has a rule of its own, which knows whether it was asked for.
  find: (checked) => checked.content.unfilled.filter((label) => !withoutReason(checked).includes(label) && !/^Clearance (?:of .+ )?on behalf of /.test(label)).map((label): Finding => {
    const { layout } = checked;
    const section = SECTIONS.find((name) => sectionTitle(name, layout) === label);
    const where: Where = label === 'Name of the council' ? { in: 'plan', view: 'settings' } : section !== undefined ? inSection(section) : /clearance/i.test(label) ? inSection('clearance') : inFront(label);
    return section === undefined
      ? { is: 'must', what: `${plainLabel(label)} is not filled in`, why: 'The report would say “To be confirmed”.', where }
      : { is: 'must', what: `${label}: nobody has looked`, why: 'The draft says that there is nothing to report. Somebody who knows has to say so, or what there is.', where };
  }),
};

/** `[insert reason]`, `XX`, `TBC`, `{{name}}`, `lorem ipsum`, `???`: what somebody meant to come back to. */
const PROMPTS = /\[(?:insert|enter|add|type|name|date|reason|delete|tbc|to be|xx)[^\]]{0,80}\]|\{\{[^}]{0,80}\}\}|<(?:insert|enter|add|name|date)[^>]{0,80}>|\bX{2,}\b|\bT\.?B\.?[CDA]\.?\b(?!\w)|\?{2,}|_{4,}|\.{5,}|lorem ipsum/i;
const promptIn = (text: string): string | null => PROMPTS.exec(text)?.[0] ?? null;

const frontTexts = ({ values }: Checked): readonly (readonly [label: string, text: string])[] => [
  ['Subject', values.subject], ['Wards affected', values.wardsAffected], ['Enclosures', values.enclosures], ['Decision subject to Call-in', values.callIn.why],
  ['Ward Councillors notified', `${values.wardCouncillorsNotified.whom ?? ''} ${values.wardCouncillorsNotified.why}`], ['EqIA carried out', values.equalityAssessment.why], ['EqIA cleared by', values.equalityAssessment.clearedBy],
  ['Call-in waived', values.callInWaived.why],
];
export const promptsLeft: Rule = {
  name: 'prompts left over',
  says: 'No prompt of a template or a note to oneself is left: [insert …], XX, TBC, {{…}}, ???.',
  find: (checked) => [
    ...checked.sections.flatMap(({ name, title, text }): Finding[] => {
      const prompt = promptIn(text);
      return prompt === null ? [] : [{ is: 'must', what: `${title}: a prompt is left over`, why: `It says “${briefly(prompt, 60)}”.`, where: inSection(name) }];
    }),
    ...frontTexts(checked).flatMap(([label, text]): Finding[] => {
      const prompt = promptIn(text);
      return prompt === null ? [] : [{ is: 'must', what: `${label}: a prompt is left over`, why: `It says “${briefly(prompt, 60)}”.`, where: inFront(label) }];
    }),
  ],
};

/** `{actions overdu}`: what was meant as a live field, and is none. */
export const fieldsUnknown: Rule = {
  name: 'live fields that nobody knows',
  says: 'What stands in braces is a live field that the plan can fill in.',
  find: ({ sections }) => sections.flatMap(({ name, title, text }) => unknownFields(text).map((field): Finding => ({
    is: 'must', what: `${title}: {${field}} is no live field`, why: 'It would be printed as it stands. Choose one under Insert from the plan, or write the words.', where: inSection(name),
  }))),
};

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
/** The editor's advice, copied into the section as if it were its words. */
export const guidanceLeft: Rule = {
  name: 'guidance left over',
  says: 'The guidance of a section is advice to whoever writes it, and stands in no report.',
  find: ({ sections, layout }) => layout.parts.flatMap((part) => part.sections).flatMap(({ name, guidance }): Finding[] => {
    const section = sections.find((one) => one.name === name);
    return section !== undefined && section.isWritten && bare(section.text).includes(bare(guidance))
      ? [{ is: 'must', what: `${section.title}: the guidance is left over`, why: `It says “${briefly(guidance, 60)}”.`, where: inSection(name) }] : [];
  }),
};

/** A heading over nothing: an implication without words, where even “nothing” has to be said. */
export const nothingSaid: Rule = {
  name: 'nothing said',
  says: 'Where there is nothing to report, that is said in words; no heading stands over nothing or over “None”.',
  find: ({ sections }) => sections.filter(({ name }) => name !== 'clearance').flatMap(({ name, title, text }): Finding[] =>
    /^(?:none|nil|n\/?a|not applicable|no|see above|as above)?[.\s]*$/i.test(text.trim())
      ? [{ is: 'must', what: `${title} ${text.trim() === '' ? 'is empty' : `says only “${briefly(text.trim(), 30)}”`}`, why: 'What there is to say, or that there is nothing, is said in a sentence.', where: inSection(name) }] : []),
};

import { z } from 'zod';
import type { CouncilPatch } from '../commands/council-commands.ts';
import { council } from '../domain/council.ts';
import { committee, COMMITTEE_TYPES } from '../domain/people.ts';
import type { TemplateFile } from '../domain/report-template.ts';
import type { Plan } from '../domain/plan.ts';
import { templateFileOf } from '../template/kept-template.ts';
import { sameValue, type CouncilField } from './parts.ts';

/** A committee as a profile has it: who sits on it and who chairs stays in the plan. */
export const profileCommittee = z.strictObject({
  name: z.string().trim().min(1).max(300),
  type: z.enum(COMMITTEE_TYPES),
  agendaLead: committee.fields.agendaLead.schema.default(null),
  returnsLead: committee.fields.returnsLead.schema.default(null),
});
export type ProfileCommittee = z.output<typeof profileCommittee>;
export const MOST_COMMITTEES = 60;

/** What of a council goes from one plan to another: its settings, its committees and its Word template, and never a person. */
export interface Profile {
  readonly council: CouncilPatch;
  readonly committees: readonly ProfileCommittee[];
  /** What `council.reportTemplate` is about; null where that is null. */
  readonly template: TemplateFile | null;
}

const usual = (name: string, type: ProfileCommittee['type']): ProfileCommittee => ({ name, type, agendaLead: null, returnsLead: null });
/** The committees that most plans need, and that a plan has where nothing else is known. */
export const USUAL_COMMITTEES: readonly ProfileCommittee[] = [
  usual('Cabinet', 'executive'), usual('Overview and Scrutiny Committee', 'scrutiny'), usual('Council', 'council'),
];

const called = (name: string): string => name.replace(/\s+/g, ' ').trim().toLocaleLowerCase('en-GB');
/** Whether two names are those of one committee or council, as people write them. */
export const sameName = (a: string, b: string): boolean => called(a) === called(b);

/** The profile of the council whose plan it is. Committees without a name, or named like one before, are left out. */
export function profileOf(plan: Plan): Profile {
  const { kind: _kind, id: _id, reportTemplate, ...others } = plan.council;
  const template = templateFileOf(plan);
  const own = { ...others, reportTemplate: template === null ? null : reportTemplate };
  const committees: ProfileCommittee[] = [];
  for (const { name, type, agendaLead, returnsLead } of plan.all('committee')) {
    const read = profileCommittee.safeParse({ name, type, agendaLead, returnsLead });
    if (read.success && committees.length < MOST_COMMITTEES && !committees.some((one) => sameName(one.name, name))) committees.push(read.data);
  }
  return { council: own, committees, template };
}

/** The committees of a profile that a plan does not have. */
export const committeesToAdd = (plan: Plan, committees: readonly ProfileCommittee[]): readonly ProfileCommittee[] => {
  const here = plan.all('committee');
  return committees.filter(({ name }) => !here.some((one) => sameName(one.name, name)));
};

/** Whether somebody has settled anything in a profile: more than the council’s name, and committees other than those every plan begins with. */
export function isSettled({ council: given, committees }: Profile): boolean {
  const own = Object.entries(given).filter(([name, value]) => name !== 'name' && !sameValue(value, council.fields[name as CouncilField].empty));
  return own.length > 0 || (committees.length > 0 && !sameValue(committees, USUAL_COMMITTEES));
}

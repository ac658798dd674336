import { z } from 'zod';
import { entityId, patchOf, type EntityId } from '../domain/entity.ts';
import { nameOf } from '../domain/facts.ts';
import { clearance, clearanceRequest } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { refused } from '../outcome/outcome.ts';
import { officerOf, type ClearedPart } from '../papers/clearances.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, isBlank, notInPlan } from './edits.ts';
import { lostLink } from './links.ts';
import { paperOf, titleIn } from './paper-commands.ts';
import { briefly } from './words.ts';

/** `“Peer challenge”`; `the section “Legal Implications” of “Peer challenge”`. */
const partOf = (plan: Plan, paper: EntityId, section: ClearedPart | undefined): string =>
  section == null ? paperOf(plan, paper) : `the section “${titleIn(plan, `${paper}/section`, section)}” of ${paperOf(plan, paper)}`;
const paperIn = (id: EntityId): EntityId => id.split('/').slice(0, 2).join('/');
const ofOffice = ({ onBehalfOf, role }: { readonly onBehalfOf?: string | undefined; readonly role?: string | undefined }): string => briefly(onBehalfOf || role || 'officer');

/** Who is asked to clear a paper, and who has. Which words each is of comes from whoever has them: the window shows them, the mail takes them along. */
export const clearanceCommands = {
  'clearance.add': commandKind(
    z.object({ paper: entityId, fields: patchOf(clearance, ['role', 'onBehalfOf', 'name', 'clearedOn', 'version', 'section']) }),
    (plan, { paper, fields }, { newKey }) => {
      if (!plan.get('paper', paper)) return notInPlan('That paper');
      if (isBlank(fields.name ?? '')) return refused('nameNeeded', 'A clearance needs the name of whoever gave it: silence is never clearance. Nothing was recorded.');
      const id = `${paper}/clearance/${newKey()}`;
      // Whoever clears a changed text clears it again: what they cleared before stands in the history.
      const before = plan.owned('clearance', paper).filter((one) => one.section === (fields.section ?? null) && officerOf(one) === officerOf(fields)).map((one) => [one.id, { removed: true }] as const);
      return decided({ ...Object.fromEntries(before), [id]: fieldsOf(fields) }, `Recorded the clearance of ${partOf(plan, paper, fields.section)} for the ${ofOffice(fields)}`, id);
    },
  ),
  'clearance.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => {
    const one = plan.get('clearance', id);
    return one ? decided({ [id]: { removed: true } }, `Took back the clearance of ${partOf(plan, paperIn(id), one.section)} for the ${ofOffice(one)}`) : notInPlan('That clearance');
  }),
  /** Notes that somebody was asked to clear words that stood in the paper then. */
  'clearance.ask': commandKind(
    z.object({ paper: entityId, fields: patchOf(clearanceRequest, ['office', 'person', 'version', 'section']) }),
    (plan, { paper, fields }, { newKey, today }) => {
      if (!plan.get('paper', paper)) return notInPlan('That paper');
      if (isBlank(fields.office ?? '')) return refused('officeNeeded', 'A request to clear a paper needs the office it is put to. Nothing was recorded.');
      const lost = lostLink(plan, fields);
      if (lost) return lost;
      const id = `${paper}/clearancerequest/${newKey()}`;
      const whom = briefly(nameOf(plan, fields.person ?? null)) || `the ${briefly(fields.office ?? '')}`;
      return decided({ [id]: { ...fieldsOf(fields), askedOn: today } }, `Asked ${whom} to clear ${partOf(plan, paper, fields.section)}`, id);
    },
  ),
  /** Takes back that somebody was asked: a draft that was never sent. */
  'clearance.unask': commandKind(z.object({ id: entityId }), (plan, { id }) => {
    const one = plan.get('clearancerequest', id);
    return one ? decided({ [id]: { removed: true } }, `Took back that the ${briefly(one.office)} was asked to clear ${partOf(plan, paperIn(id), one.section)}`) : notInPlan('That request');
  }),
};

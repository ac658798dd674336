import { z } from 'zod';
import { entityId, patchOf, type EntityId } from '../domain/entity.ts';
import { block, paper, SECTIONS, section, type Section } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { sectionTitle } from '../papers/layout.ts';
import { layoutOfPaper } from '../papers/report-layout.ts';
import { commandKind, type Edits } from './command.ts';
import { decided, fieldsOf, labelOf, lastOrder, notInPlan, removing } from './edits.ts';
import { lostLink } from './links.ts';
import { briefly } from './words.ts';

const PAPER = [
  'ref', 'type', 'subject', 'reportFor', 'meeting', 'responsibleOfficer', 'portfolioHolder', 'callIn', 'wardsAffected', 'enclosures', 'contact',
  'wardCouncillorsNotified', 'equalityAssessment', 'callInWaived', 'reportSections', 'appendices', 'whatScrutinyChanged', 'exemptAppendix', 'pageBudget', 'classification',
] as const;
/** What a section is called in its paper. */
export function titleIn(plan: Plan, id: EntityId, name: string): string {
  const paperOfIt = plan.get('paper', id.split('/').slice(0, 2).join('/'));
  return paperOfIt ? sectionTitle(name, layoutOfPaper(plan, paperOfIt)) : sectionTitle(name);
}
const writtenBlock = patchOf(block, ['type', 'level', 'runs', 'rows']).and(z.object({ id: entityId.optional() }));

/** `“Corporate Peer Challenge: progress”`, for the label of a change inside a paper. */
export const paperOf = (plan: Plan, id: EntityId): string => `“${labelOf(plan, id.split('/').slice(0, 2).join('/'))}”`;
function sectionLabel(plan: Plan, id: EntityId, included: boolean | undefined): string {
  const name = `the section “${titleIn(plan, id, plan.get('section', id)?.name ?? '')}” of ${paperOf(plan, id)}`;
  return included === undefined ? `Changed ${name}` : included ? `Put back ${name}` : `Left out ${name}`;
}

/**
 * The edits that make a section's blocks what was written: a block keeps its id while its words are the same or it stands where it
 * stood, so that two people who change different paragraphs of one section do not clash.
 */
function blocksWritten(plan: Plan, sectionId: EntityId, written: readonly z.infer<typeof writtenBlock>[], newKey: () => string): Edits {
  const edits: Record<EntityId, Edits[string]> = {};
  const before = plan.owned('block', sectionId);
  const wordsOf = (one: { readonly runs?: unknown; readonly rows?: unknown; readonly type?: unknown; readonly level?: unknown }) =>
    JSON.stringify([one.type ?? 'paragraph', one.level ?? 0, one.runs ?? [], one.rows ?? null]);
  const free = new Map(before.map((one) => [one.id, wordsOf(one)]));
  const ids: (EntityId | null)[] = written.map(() => null);
  const take = (index: number, id: EntityId | undefined) => { if (id !== undefined && free.delete(id)) ids[index] = id; };
  for (const [index, one] of written.entries()) take(index, one.id);
  for (const [index, one] of written.entries()) {
    if (ids[index] !== null || free.size === 0) continue;
    const said = wordsOf(one);
    take(index, [...free].find(([, words]) => words === said)?.[0]);
  }
  for (const [index] of written.entries()) if (ids[index] === null) take(index, free.has(before[index]?.id ?? '') ? before[index]!.id : undefined);
  for (const [index, one] of written.entries()) {
    const { id: _given, ...fields } = one;
    edits[ids[index] ?? `${sectionId}/block/${newKey()}`] = { ...fieldsOf({ type: 'paragraph', level: 0, rows: null, ...fields }), order: index + 1 };
  }
  for (const id of free.keys()) edits[id] = { removed: true };
  return edits;
}

/** Words that somebody has written are no longer those of an earlier paper. */
const asWritten = (id: EntityId, { carriedFrom }: Section): Edits => (carriedFrom === '' ? {} : { [id]: { carriedFrom: '' } });

export const paperCommands = {
  /** A new paper with its sections and their first words in one step: usually what `draftPaper` proposes. It keeps what the council asks for today. */
  'paper.add': commandKind(
    z.object({
      fields: patchOf(paper, PAPER),
      sections: z.array(z.object({ name: z.enum(SECTIONS), included: z.boolean().default(true), blocks: z.array(writtenBlock).max(2_000) })).max(40),
    }),
    (plan, { fields, sections }, { newKey }) => {
      const lost = lostLink(plan, fields);
      if (lost) return lost;
      const id = `paper/${newKey()}`;
      const asked = plan.council.reportSections.length === 0 ? {} : fieldsOf({ reportSections: plan.council.reportSections });
      const edits: Record<EntityId, Edits[string]> = { [id]: { order: lastOrder(plan.all('paper')), ...asked, ...fieldsOf(fields) } };
      for (const [index, one] of sections.entries()) {
        const sectionId = `${id}/section/${newKey()}`;
        edits[sectionId] = { name: one.name, included: one.included, order: index + 1 };
        Object.assign(edits, blocksWritten(plan, sectionId, one.blocks, newKey));
      }
      return decided(edits, `Started the paper “${briefly(fields.subject ?? '') || 'without a subject'}”`, id);
    },
  ),
  'paper.set': commandKind(z.object({ id: entityId, fields: patchOf(paper, PAPER) }), (plan, { id, fields }) =>
    plan.get('paper', id) ? (lostLink(plan, fields) ?? decided({ [id]: fieldsOf(fields) }, `Changed the front of the paper ${paperOf(plan, id)}`)) : notInPlan('That paper'),
  ),
  'paper.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => removing(plan, id, 'paper')),
  /**
   * A section that somebody writes in, leaves out or puts back for the first time; until then it follows the draft. Its id is its name's,
   * so that two copies that begin the same section have one section.
   */
  'section.add': commandKind(
    z.object({ paper: entityId, name: z.enum(SECTIONS), included: z.boolean().default(true), blocks: z.array(writtenBlock).max(2_000).default([]) }),
    (plan, { paper: paperId, name, included, blocks }, { newKey }) => {
      if (!plan.get('paper', paperId)) return notInPlan('That paper');
      const id = plan.owned('section', paperId).find((one) => one.name === name)?.id ?? `${paperId}/section/${name.replaceAll(' ', '-')}`;
      const what = `the section “${titleIn(plan, id, name)}” of ${paperOf(plan, id)}`;
      const edits: Edits = { [id]: { name, included, order: SECTIONS.indexOf(name) + 1 }, ...blocksWritten(plan, id, blocks, newKey) };
      return decided(edits, blocks.length > 0 ? `Wrote in ${what}` : included ? `Put back ${what}` : `Left out ${what}`, id);
    },
  ),
  'section.set': commandKind(z.object({ id: entityId, fields: patchOf(section, ['included', 'order', 'classification']) }), (plan, { id, fields }) =>
    plan.get('section', id) ? decided({ [id]: fieldsOf(fields) }, sectionLabel(plan, id, fields.included)) : notInPlan('That section'),
  ),
  'section.write': commandKind(z.object({ id: entityId, blocks: z.array(writtenBlock).max(2_000) }), (plan, { id, blocks }, { newKey }) => {
    const one = plan.get('section', id);
    if (!one) return notInPlan('That section');
    return decided({ ...asWritten(id, one), ...blocksWritten(plan, id, blocks, newKey) }, `${blocks.length === 0 ? 'Emptied' : 'Wrote in'} the section “${titleIn(plan, id, one.name)}” of ${paperOf(plan, id)}`);
  }),
};

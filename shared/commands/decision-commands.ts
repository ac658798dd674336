import { z } from 'zod';
import { comment, resolution } from '../domain/decision.ts';
import { entityId, patchOf, type EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { place } from '../record/order.ts';
import { commandKind, type Edits } from './command.ts';
import { decided, fieldsOf, isBlank, lastOrder, notInPlan, removing } from './edits.ts';
import { lostLink, stillNamed } from './links.ts';
import { amendmentStands, asMoved, changeNeeds } from './proposed-changes.ts';

const RESOLUTION = ['meeting', 'item', 'paper', 'power', 'toCommittee', 'text', 'minute', 'votes', 'callIn', 'replyBy', 'reply', 'classification'] as const;
const COMMENT = ['about', 'type', 'proposer', 'politicalGroup', 'text', 'change', 'outcome', 'reason', 'meeting', 'decidedBy', 'classification'] as const;
const concerns = z.array(entityId).max(2_000);

/** The meetings that a value leads to one level down, which no field of its own names. */
function lostInside(plan: Plan, { callIn, reply }: { readonly callIn?: unknown; readonly reply?: unknown }): Result<never> | null {
  const hearing = (callIn as { readonly hearing?: EntityId | null } | null | undefined)?.hearing;
  const meeting = (reply as { readonly meeting?: EntityId | null } | null | undefined)?.meeting;
  return lostLink(plan, { ...(hearing ? { meeting: hearing } : {}) }) ?? lostLink(plan, { ...(meeting ? { meeting } : {}) });
}
/** The edits that make a set exactly these: those that stay are not written, so that two people may each add. */
function setTo(plan: Plan, id: EntityId, ids: readonly EntityId[]): Edits[string] {
  const before = plan.get('resolution', id)?.concerns ?? [];
  return Object.fromEntries([
    ...ids.filter((one) => !before.includes(one)).map((one) => [`concerns:${one}`, true] as const),
    ...before.filter((one) => !ids.includes(one)).map((one) => [`concerns:${one}`, null] as const),
  ]);
}
const lostConcern = (plan: Plan, ids: readonly EntityId[]): Result<never> | null => ids.map((about) => lostLink(plan, { about })).find((one) => one !== null) ?? null;

/** What committees decide, and what members say and propose. */
export const decisionCommands = {
  'resolution.add': commandKind(
    z.object({ fields: patchOf(resolution, RESOLUTION), concerns: concerns.default([]) }),
    (plan, { fields, concerns: ids }, { newKey }) => {
      if (isBlank(fields.text ?? '')) return refused('textNeeded', 'A resolution needs its words, as the minutes have them. Nothing was recorded.');
      const lost = lostLink(plan, fields) ?? lostInside(plan, fields) ?? lostConcern(plan, ids);
      if (lost) return lost;
      const id = `resolution/${newKey()}`;
      return decided({ [id]: { order: lastOrder(plan.all('resolution')), ...fieldsOf(fields), ...setTo(plan, id, ids) } }, 'Recorded a resolution', id);
    },
  ),
  /** `concerns`: all that it is about from now on; left out where that stays. */
  'resolution.set': commandKind(
    z.object({ id: entityId, fields: patchOf(resolution, RESOLUTION), concerns: concerns.optional() }),
    (plan, { id, fields, concerns: ids }) => {
      if (!plan.get('resolution', id)) return notInPlan('That resolution');
      if (isBlank(fields.text)) return refused('textNeeded', 'A resolution needs its words, as the minutes have them. They were left as they were.');
      return lostLink(plan, fields) ?? lostInside(plan, fields) ?? lostConcern(plan, ids ?? [])
        ?? decided({ [id]: { ...fieldsOf(fields), ...(ids === undefined ? {} : setTo(plan, id, ids)) } }, 'Changed a resolution');
    },
  ),
  /** To another place among the decisions of its meeting: before this one, with null to their end. */
  'resolution.move': commandKind(z.object({ id: entityId, before: entityId.nullable() }), (plan, { id, before }) => {
    const one = plan.get('resolution', id);
    const next = plan.get('resolution', before);
    if (!one || (before !== null && !next)) return notInPlan('That resolution');
    const others = plan.all('resolution').filter((other) => other.id !== id && other.meeting === one.meeting);
    const at = next === null ? others.length : others.indexOf(next);
    if (at < 0) return refused('otherMeeting', 'Decisions are put in order within one meeting. Nothing was changed.');
    return decided(Object.fromEntries([...place(others.map((other) => ({ id: other.id, key: other.order })), at, id)].map(([key, order]) => [key, { order }])), 'Put a resolution in another place');
  }),
  'resolution.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => stillNamed(plan, id, 'That decision') ?? removing(plan, id, 'resolution')),

  'comment.add': commandKind(
    z.object({ fields: patchOf(comment, COMMENT) }),
    (plan, { fields }, { newKey }) => {
      if (isBlank(fields.text ?? '')) return refused('textNeeded', 'A comment needs its words. Nothing was recorded.');
      const lost = lostLink(plan, fields) ?? changeNeeds(plan, fields.about ?? null, fields.change ?? null);
      if (lost) return lost;
      const id = `comment/${newKey()}`;
      return decided({ [id]: { order: lastOrder(plan.all('comment')), ...fieldsOf(fields), ...asMoved(plan, null, fields) } }, fields.type === 'amendment' ? 'Recorded an amendment' : 'Recorded a comment', id);
    },
  ),
  /** What became of it, above all; also its words, where they were taken down wrongly. */
  'comment.set': commandKind(
    z.object({ id: entityId, fields: patchOf(comment, COMMENT) }),
    (plan, { id, fields }) => {
      const one = plan.get('comment', id);
      if (!one) return notInPlan('That comment');
      if (isBlank(fields.text)) return refused('textNeeded', 'A comment needs its words. They were left as they were.');
      const { about, change } = { ...one, ...fields };
      const isMoved = fields.about !== undefined || fields.change !== undefined;
      const refusal = lostLink(plan, fields) ?? amendmentStands(one, fields) ?? (isMoved ? changeNeeds(plan, about ?? null, change ?? null) : null);
      if (refusal) return refusal;
      const what = one.type === 'amendment' ? 'an amendment' : 'a comment';
      return decided({ [id]: { ...fieldsOf(fields), ...asMoved(plan, one, fields) } }, fields.outcome === undefined ? `Changed ${what}` : `Recorded the outcome of ${what}: ${fields.outcome}`);
    },
  ),
  'comment.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => removing(plan, id, plan.get('comment', id)?.type === 'amendment' ? 'amendment' : 'comment')),
};

import { z } from 'zod';
import { classification } from '../domain/classification.ts';
import { details } from '../domain/council.ts';
import { templateFile } from '../domain/report-template.ts';
import { entityId, patchOf, type EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { response, review, type Recommendation } from '../domain/review.ts';
import { refused } from '../outcome/outcome.ts';
import { count } from '../papers/words.ts';
import { MOST_COMMITTEES, profileCommittee, USUAL_COMMITTEES } from '../profile/profile.ts';
import { commandKind } from './command.ts';
import { councilPatch, headingsFit, wordsFit } from './council-commands.ts';
import { templateEdits } from './template-commands.ts';
import { decided, fieldsOf, isBlank, labelOf, notInPlan, severalOf } from './edits.ts';

const verbatim = z.string().min(1).max(100_000);
const acceptedRecommendation = z.object({
  ref: z.string().min(1).max(40),
  kind: z.enum(['key', 'suggestion']),
  /** Index into `themes`. */
  theme: z.int().min(0).nullable(),
  text: verbatim,
  source: z.object({ page: z.int().nullable(), paragraph: z.int() }),
  restates: z.string().nullable(),
});

/** The first change of a plan: what was accepted from the report, word for word, with the council and the committees most plans need. */
const start = commandKind(
  z.object({
    title: z.string().min(1).max(1_000),
    councilName: z.string().max(1_000),
    review: patchOf(review, ['title', 'reviewingBody', 'onSiteFrom', 'onSiteTo', 'reportedOn', 'sourceName', 'sourceDigest']),
    /** What the council had settled in another plan; nothing: as councils usually have it. */
    profile: z.object({ council: councilPatch, committees: z.array(profileCommittee).max(MOST_COMMITTEES), template: templateFile.nullable() }).optional(),
    themes: z.array(z.object({ number: z.string().max(40).nullable(), title: z.string().max(2_000) })).max(1_000),
    recommendations: z.array(acceptedRecommendation).max(5_000),
  }),
  (plan, input, { newKey }) => {
    if (plan.all('plan').length > 0) return refused('planStarted', 'This plan already has its review. Nothing was changed. Start a new plan for another report.');
    const edits: Record<EntityId, Record<string, never>> = {};
    const put = (id: EntityId, fields: object) => { edits[id] = fieldsOf(fields) as Record<string, never>; };
    put('plan/main', { title: input.title, stage: 'officer draft' });
    const { council: settled = {}, committees = [], template = null } = input.profile ?? {};
    const misfit = wordsFit(plan.council, settled) ?? headingsFit(settled);
    if (misfit) return misfit;
    put('council/main', { ...settled, name: input.councilName });
    if (template !== null) Object.assign(edits, templateEdits(template));
    put('review/main', input.review);
    const themes = input.themes.map((theme, index) => {
      const id = `theme/${newKey()}`;
      put(id, { number: theme.number ?? '', title: theme.title, order: index + 1 });
      return id;
    });
    const byRef = new Map<string, EntityId>();
    for (const [index, found] of input.recommendations.entries()) {
      const id = `recommendation/${newKey()}`;
      if (byRef.has(found.ref)) return refused('sameReference', `Two recommendations carry the reference ${found.ref}, so no plan was made. Give one of them another and try again.`);
      byRef.set(found.ref, id);
      // Not through fieldsOf: verbatim words are kept as they are.
      edits[id] = {
        ref: found.ref, type: found.kind, theme: found.theme === null ? null : (themes[found.theme] ?? null), text: found.text, source: found.source,
        order: index + 1, restates: found.restates === null ? null : (byRef.get(found.restates) ?? null),
      } as unknown as Record<string, never>;
    }
    for (const [index, body] of (committees.length > 0 ? committees : USUAL_COMMITTEES).entries()) put(`committee/${newKey()}`, { ...body, order: index + 1 });
    const made = input.recommendations.length;
    return decided(edits, `Made the plan from ${input.review.sourceName || 'a review report'} with ${count(made, 'recommendation')}${input.profile === undefined ? '' : ' and the council’s last profile'}`);
  },
);

/** Whether the one is covered, at whatever remove, by any of those. */
function leadsBack(plan: Plan, one: Recommendation, to: readonly EntityId[]): boolean {
  const seen = new Set<EntityId>();
  for (let at: Recommendation | null = one; at?.response?.answer === 'covered by another' && !seen.has(at.id); at = plan.get('recommendation', at.response.by)) {
    seen.add(at.id);
    if (to.includes(at.response.by)) return true;
  }
  return false;
}

const REVIEW = [
  'title', 'reviewingBody', 'onSiteFrom', 'onSiteTo', 'reportedOn', 'reportPublishedOn', 'planPublishedOn', 'progressReviewOn', 'progressReportOn', 'followUpOn',
] as const;

export const planCommands = {
  'plan.start': start,
  'plan.set': commandKind(z.object({ fields: patchOf(details, ['title', 'stage']) }), (_plan, { fields }) => {
    if (isBlank(fields.title)) return refused('titleNeeded', 'A plan needs a title. It was left as it was.');
    return decided({ 'plan/main': fieldsOf(fields) }, 'Changed the plan’s details');
  }),
  'review.set': commandKind(z.object({ fields: patchOf(review, REVIEW) }), (_plan, { fields }) =>
    decided({ 'review/main': fieldsOf(fields) }, 'Changed the review’s details'),
  ),

  'recommendation.respond': commandKind(z.object({ ids: z.array(entityId).min(1).max(5_000), response: response.nullable() }), (plan, { ids, response: answer }) => {
    const missing = ids.find((id) => !plan.get('recommendation', id));
    if (missing) return notInPlan('That recommendation');
    if (answer?.answer === 'covered by another') {
      const other = plan.get('recommendation', answer.by);
      if (!other || ids.includes(answer.by)) return refused('coveredByItself', 'Choose another recommendation that covers this one. Nothing was changed.');
      if (leadsBack(plan, other, ids)) {
        return refused('coveredInACircle', `${other.ref} is itself covered by this one, so neither would be answered. Nothing was changed. Choose a different recommendation.`);
      }
    }
    if (answer?.answer === 'not accepted' && isBlank(answer.reason)) return refused('reasonNeeded', 'A recommendation that is not accepted needs a reason. Nothing was changed.');
    const what = severalOf(plan, ids, 'recommendation');
    const value = fieldsOf({ response: answer });
    return decided(Object.fromEntries(ids.map((id) => [id, value])), answer === null ? `Took back the response to ${what}` : `Answered ${what}: ${answer.answer}`);
  }),
  /** That it says again what another one says. Both are kept. */
  'recommendation.restate': commandKind(z.object({ id: entityId, restates: entityId.nullable() }), (plan, { id, restates }) => {
    const one = plan.get('recommendation', id);
    const other = plan.get('recommendation', restates);
    if (!one || (restates !== null && !other)) return notInPlan('That recommendation');
    if (other && (other.id === id || other.restates === id)) return refused('restatesItself', 'A recommendation cannot say itself again. Choose another. Nothing was changed.');
    return decided({ [id]: { restates } }, other ? `Noted that ${one.ref} restates ${other.ref}` : `Noted that ${one.ref} restates no other`);
  }),
  /** Who may see it. The words stay as they are. */
  'recommendation.classify': commandKind(z.object({ ids: z.array(entityId).min(1).max(5_000), classification }), (plan, { ids, classification: level }) => {
    if (ids.some((id) => !plan.get('recommendation', id))) return notInPlan('That recommendation');
    const value = fieldsOf({ classification: level });
    return decided(Object.fromEntries(ids.map((id) => [id, value])), `Marked ${severalOf(plan, ids, 'recommendation')} as ${level.level}`);
  }),
  'recommendation.oversee': commandKind(z.object({ ids: z.array(entityId).min(1).max(5_000), committee: entityId.nullable() }), (plan, { ids, committee }) => {
    if (ids.some((id) => !plan.get('recommendation', id))) return notInPlan('That recommendation');
    if (committee !== null && !plan.get('committee', committee)) return notInPlan('That committee');
    const what = severalOf(plan, ids, 'recommendation');
    return decided(Object.fromEntries(ids.map((id) => [id, { oversight: committee }])), `Gave the oversight of ${what} to ${committee === null ? 'no committee' : labelOf(plan, committee)}`);
  }),
  /** Whether scrutiny was asked to help lead what is done about them. */
  'recommendation.leadWithScrutiny': commandKind(z.object({ ids: z.array(entityId).min(1).max(5_000), led: z.boolean() }), (plan, { ids, led }) => {
    if (ids.some((id) => !plan.get('recommendation', id))) return notInPlan('That recommendation');
    const what = severalOf(plan, ids, 'recommendation');
    return decided(Object.fromEntries(ids.map((id) => [id, { ledWithScrutiny: led }])), led ? `Asked scrutiny to help lead ${what}` : `Took back that scrutiny helps lead ${what}`);
  }),
};

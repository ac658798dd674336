import { z } from 'zod';
import { proposedChange, type Comment, type ProposedChange } from '../domain/decision.ts';
import type { Action } from '../domain/action.ts';
import { entityId, type EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { Rehearsal } from '../domain/rehearsal.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { count } from '../papers/words.ts';
import { becauseAgreed, whoDecided } from '../shaping/decided.ts';
import { changeLabel, changeWords, standsNow } from '../shaping/proposed.ts';
import { actionCommands } from './action-commands.ts';
import { commandKind, type DecideContext, type Decision, type Edits } from './command.ts';
import { decided, fieldsOf, isBlank, labelOf, notInPlan } from './edits.ts';
import { changeNeeds } from './proposed-changes.ts';
import { briefly } from './words.ts';

const LONGEST_SHOWN = 200;
const NOT_APPLIED = 'Nothing was applied.';

/** Why an amendment cannot be applied as it stands; null: it can. */
function hindrance(plan: Plan, one: Comment, change: ProposedChange | null, isInstead: boolean): Result<never> | null {
  const name = `The amendment${one.about === null ? '' : ` to ${labelOf(plan, one.about)}`}`;
  if (one.appliedOn !== null) return refused('alreadyApplied', `${name} has been applied already. ${NOT_APPLIED}`);
  if (one.outcome === 'not agreed' || one.outcome === 'noted') {
    return refused('notAgreed', `${name} was ${one.outcome === 'noted' ? 'noted, which agrees to nothing' : 'not agreed'}. If that is wrong, put its outcome right first. ${NOT_APPLIED}`);
  }
  if (change === null || one.type === 'comment') {
    return refused('nothingToApply', `${name} says in words what is wanted, and names no change that can be made by itself. Say under “Change” what it would change, or change the action by hand. ${NOT_APPLIED}`);
  }
  if (one.outcome === 'agreed in part' && !isInstead) {
    return refused('sayWhatWasAgreed', `${name} was agreed in part, so what was moved is not what was agreed. Say what was agreed, and apply that. ${NOT_APPLIED}`);
  }
  const action = plan.get('action', one.about);
  if (change.is === 'new action') {
    return plan.get('recommendation', one.about) || action || one.about === null ? null
      : refused('notInPlan', `What the new action “${briefly(change.title)}” would answer is no longer in the plan. Choose what the amendment is about. ${NOT_APPLIED}`);
  }
  if (action === null) return refused('notInPlan', `The action that the amendment “${briefly(one.text)}” is about is no longer in the plan. It may have been removed on another copy. ${NOT_APPLIED}`);
  if (action.status.is === 'withdrawn' || action.status.is === 'complete') {
    return refused('actionClosed', `${action.ref} is ${action.status.is}, so there is nothing in it to change any more. ${NOT_APPLIED}`);
  }
  return null;
}

/** A refusal that shows what stands there now, where it is not what stood there when the amendment was moved; null where it is, or says what is wanted already. */
function changedSince(plan: Plan, about: EntityId | null, change: ProposedChange): Result<never> | null {
  const now = standsNow(plan, about, change);
  if (!('from' in change) || change.from === undefined || now === undefined || change.from === now || change.to === now) return null;
  const quoted = (value: string | null | undefined) => {
    const words = changeWords(plan, change, value);
    return words === '' ? 'nothing' : `“${briefly(words, LONGEST_SHOWN)}”`;
  };
  return refused(
    'changedSince',
    `${changeLabel(change)} of ${labelOf(plan, about!)} has changed since the amendment was moved. It said ${quoted(change.from)} then, and says ${quoted(now)} now; the amendment would have ${quoted(change.to)}. ` +
      `${NOT_APPLIED} If the amendment still holds, apply it all the same.`,
  );
}

/** The edits that make one change to the plan, by the rules of the command that a person would have used for it. */
function made(plan: Plan, one: Comment, change: ProposedChange, context: DecideContext): Result<Decision> {
  const id = one.about!;
  switch (change.is) {
    case 'words': return actionCommands['action.set'].decide(plan, { ids: [id], fields: { [change.field]: change.to } }, context);
    case 'owner': return actionCommands['action.set'].decide(plan, { ids: [id], fields: { owner: change.to } }, context);
    case 'target date': return actionCommands['action.setDueDate'].decide(plan, { id, dueOn: change.to, reason: becauseAgreed(plan, one), approvedBy: whoDecided(plan, one) }, context);
    case 'withdraw': return actionCommands['action.setStatus'].decide(plan, { ids: [id], status: { is: 'withdrawn', reason: isBlank(change.reason) ? becauseAgreed(plan, one) : change.reason } }, context);
    case 'new action': {
      const answers = plan.get('recommendation', one.about) ? [id] : (plan.get('action', one.about)?.answers ?? []).filter((each) => plan.get('recommendation', each));
      const arises: NonNullable<Action['arises']> = { is: 'amendment', from: one.id, words: one.text, minute: plan.get('resolution', one.decidedBy)?.minute ?? '' };
      const fields = { title: change.title, arises, ...(one.classification.level === 'public' ? {} : { classification: one.classification }) };
      return actionCommands['action.add'].decide(plan, { fields, answers: [...answers] }, context);
    }
  }
}

/** Keys that follow from the amendment, so that what it makes is one thing when copies come together on which it was applied apart. */
const keysOf = ({ id }: Comment, context: DecideContext): DecideContext => {
  let keys = 0;
  return { ...context, newKey: () => `${id.slice(id.lastIndexOf('/') + 1)}-made-${++keys}` };
};
/** What was made once before, and taken out by Undo, comes back. */
const backInSight = (plan: Plan, edits: Edits): Edits =>
  Object.fromEntries(Object.entries(edits).map(([id, fields]) => [id, plan.find(id) === null ? { ...fields, removed: null } : fields]));

const applied = (plan: Plan, all: readonly Comment[]): string => {
  const [only] = all;
  const what = all.length === 1 ? `the amendment${only!.about === null ? '' : ` to ${labelOf(plan, only!.about)}`}` : count(all.length, 'amendment');
  return `Applied ${what}`;
};

export const amendmentCommands = {
  /**
   * Makes what amendments would change, all in one step, and notes the day. Each is decided on the plan as it is after those before it; where
   * one is refused, all are. One that is still open is agreed with it. `anyway`: although what it would change reads otherwise than when it
   * was moved. `instead`: what was agreed of a single one, where that is not what was moved.
   */
  'comment.apply': commandKind(
    z.object({ ids: z.array(entityId).min(1).max(2_000), anyway: z.boolean().default(false), instead: proposedChange.optional() }),
    (plan, input, context) => {
      const rehearsal = new Rehearsal(plan);
      const edits: Record<EntityId, Edits[string]> = {};
      const comments: Comment[] = [];
      let first: EntityId | undefined;
      if (input.instead !== undefined && input.ids.length > 1) return refused('oneAtATime', `What was agreed in part is applied one at a time. ${NOT_APPLIED}`);
      for (const id of new Set(input.ids)) {
        const one = rehearsal.plan.get('comment', id);
        if (one === null) return notInPlan('That amendment');
        const change = input.instead ?? one.change;
        const refusal = hindrance(rehearsal.plan, one, change, input.instead !== undefined)
          ?? changeNeeds(rehearsal.plan, one.about, change) ?? (input.anyway || input.instead ? null : changedSince(rehearsal.plan, one.about, change!));
        if (refusal) return refusal;
        const decision = made(rehearsal.plan, one, change!, keysOf(one, context));
        if (!decision.ok) return decision;
        const noted = { appliedOn: context.today, ...(one.outcome === 'open' ? { outcome: 'agreed' as const } : {}) };
        const both: Edits = { ...backInSight(rehearsal.plan, decision.value.edits), [id]: fieldsOf(noted) };
        for (const [of, fields] of Object.entries(both)) edits[of] = { ...edits[of], ...fields };
        rehearsal.suppose(both);
        first ??= decision.value.made;
        comments.push(one);
      }
      return decided(edits, applied(plan, comments), first);
    },
  ),
};

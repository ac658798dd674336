import { z } from 'zod';
import { status, type Action } from '../domain/action.ts';
import { longDay } from '../domain/calendar-day.ts';
import { isPublic } from '../domain/classification.ts';
import { entityId, type EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import { actionsNamed, closurePower, closuresAt, executiveOf } from '../decisions/closures.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { count } from '../papers/words.ts';
import { statusNeeds } from './action-commands.ts';
import { commandKind, type Edits } from './command.ts';
import { decided, fieldsOf, isBlank, lastOrder, notInPlan } from './edits.ts';

const words = z.string().max(20_000);
const refusal = z.object({ id: entityId, status, reason: words });

/** What a meeting does with the actions that are proposed as complete: one step, by the council's rule of whose agreement closes them. */
export const closureCommands = {
  'closure.decide': commandKind(
    z.object({ meeting: entityId, item: z.string().max(200).default(''), minute: z.string().max(200).default(''), agreed: z.array(entityId).max(2_000), refused: z.array(refusal).max(2_000) }),
    (plan, { meeting: at, item, minute, agreed, refused: sentBack }, { newKey, today }) => {
      const meeting = plan.get('meeting', at);
      const body = plan.get('committee', meeting?.committee ?? null);
      if (!meeting || !body) return notInPlan('That meeting');
      const power = closurePower(plan, body);
      if (power === 'none') return refused('notTheirsToAgree', `By the council’s settings ${body.name} does not agree that actions are complete. Change in Settings who agrees, or record it at the meeting that does. Nothing was changed.`);
      const ids = [...agreed, ...sentBack.map(({ id }) => id)];
      const waiting = new Map(closuresAt(plan, meeting).map(({ action }) => [action.id, action]));
      if (ids.some((id) => !waiting.has(id)) || new Set(ids).size < ids.length) return refused('notProposed', 'One of these actions is not proposed as complete any more, so nothing was changed. Look at the list again.');
      if (ids.length === 0) return refused('nothingChosen', 'Choose for one action at least whether it is agreed or refused. Nothing was changed.');
      const edits: Record<EntityId, Edits[string]> = {};
      const add = (id: EntityId, fields: object) => { edits[id] = { ...edits[id], ...fieldsOf(fields) }; };

      for (const { id, status: next, reason } of sentBack) {
        const one = waiting.get(id)!;
        const lacking = refusalNeeds(plan, one, next, reason);
        if (lacking) return lacking;
        add(id, { status: next });
        // The reason stands in the action's own stream, signed by the committee.
        const said = power === 'agrees' ? 'Not agreed as complete' : 'Not recommended as complete';
        add(`${id}/update/${newKey()}`, { madeOn: meeting.heldOn ?? today, madeBy: body.name, status: next.is, progress: `${said}: ${reason.trim()}`, classification: one.classification });
      }
      const closing = agreed.map((id) => waiting.get(id)!);
      if (power === 'agrees') for (const { id, status: now } of closing) add(id, { status: { is: 'complete', evidence: now.is === 'proposed complete' ? now.evidence : '', agreedBy: body.id, meeting: at, minute } });
      let order = lastOrder(plan.all('resolution'));
      // What is not public is decided by itself: else its minute would keep the others' out of the public edition.
      for (const some of [closing.filter(isPublic), closing.filter((one) => !isPublic(one))]) {
        if (some.length === 0) continue;
        const id = `resolution/${newKey()}`;
        const recommended = power === 'recommends' ? { power: 'recommended', toCommittee: executiveOf(plan) } : {};
        add(id, { meeting: at, item, minute, text: `That ${actionsNamed(some.map(({ ref }) => ref))} be agreed as complete.`, order: order++, ...recommended, ...(isPublic(some[0]!) ? {} : { classification: some[0]!.classification }) });
        for (const one of some) edits[id] = { ...edits[id], [`concerns:${one.id}`]: true };
      }
      return decided(edits, labelOf(power === 'agrees' ? 'agreed' : 'recommended', agreed.length, sentBack.length, body.name, meeting.heldOn === null ? '' : ` on ${longDay(meeting.heldOn)}`));
    },
  ),
};

/** What is refused goes back to a status that is open, and says why. */
function refusalNeeds(plan: Plan, { ref }: Action, next: z.output<typeof status>, reason: string): Result<never> | null {
  if (isBlank(reason)) return refused('reasonNeeded', `Say why ${ref} is not agreed as complete: its owner has to know. Nothing was changed.`);
  if (next.is === 'complete' || next.is === 'proposed complete' || next.is === 'withdrawn') {
    return refused('notOpen', `What is refused goes on: ${ref} cannot become ${statusesOf(plan.council)[next.is].word} by it. Nothing was changed.`);
  }
  return statusNeeds(plan, next);
}
const labelOf = (did: string, agreed: number, sentBack: number, committee: string, when: string): string =>
  `${committee}${when}: ${[agreed === 0 ? '' : `${did} ${count(agreed, 'action')} as complete`, sentBack === 0 ? '' : `refused ${sentBack}`].filter(Boolean).join(', ')}`;

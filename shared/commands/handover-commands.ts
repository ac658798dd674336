import { z } from 'zod';
import { longDay } from '../domain/calendar-day.ts';
import { entityId, type EntityId } from '../domain/entity.ts';
import { person } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { Rehearsal } from '../domain/rehearsal.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { count } from '../papers/words.ts';
import { ROLES, type Move } from '../people/handing-over.ts';
import { commandKind, type Edits } from './command.ts';
import { decided, fieldsOf, isBlank, labelOf, notInPlan } from './edits.ts';
import { lostLink, stillNamed } from './links.ts';
import { offCommittees } from './people-commands.ts';
import { tidyText } from './tidy.ts';
import { briefly } from './words.ts';

const move = z.object({ of: entityId, as: z.enum(ROLES), from: entityId, to: entityId.nullable() });
const moves = z.array(move).max(5_000);
const LONGEST_REASON = 300;
const reason = z.string().max(20_000);
const because = (words: string): string => (isBlank(words) ? '' : `, because ${briefly(words, LONGEST_REASON)}`);

/** Whether a thing still names somebody as what the move says. */
function stillStands(plan: Plan, { of, as, from }: Move): boolean {
  const thing = plan.find(of);
  if (thing === null) return false;
  if (as === 'proposedOwner') return thing.kind === 'comment' && thing.change?.is === 'owner' && thing.change.to === from;
  if (as === 'member') return thing.kind === 'committee' && thing.members.includes(from);
  return (thing as unknown as Record<string, unknown>)[as] === from;
}
/** The edits of several moves at once, or why they cannot be. Each is decided on the plan as it was, so that two people can change places. */
function movedAll(plan: Plan, all: readonly Move[]): Result<never> | Record<EntityId, Edits[string]> {
  const edits: Record<EntityId, Edits[string]> = {};
  for (const one of all) {
    if (!stillStands(plan, one)) return refused('movedMeanwhile', 'What is to be handed over has changed since you looked at it. Nothing was changed: look at it again.');
    const lost = one.to === null ? null : lostLink(plan, one.as === 'proposedOwner' ? { owner: one.to } : one.as === 'member' ? { chair: one.to } : { [one.as]: one.to });
    if (lost) return lost;
    if (one.as === 'proposedOwner') {
      if (one.to === null) return refused('ownerNeeded', 'An amendment that gives an action an owner has to name one. Choose who it would be now, or leave it as it was moved. Nothing was changed.');
      edits[one.of] = { ...edits[one.of], change: fieldsOf({ ...plan.get('comment', one.of)!.change, to: one.to }) };
      continue;
    }
    edits[one.of] = { ...edits[one.of], ...(one.as === 'member' ? { [`members:${one.from}`]: null, ...(one.to === null ? {} : { [`members:${one.to}`]: true }) } : { [one.as]: one.to }) };
  }
  return edits;
}
const isRefusal = (made: object): made is Result<never> => 'ok' in made;

export const handoverCommands = {
  /** Somebody leaves: what is named passes to others in one step. What signed or minuted words say of them never changes. */
  'person.handOver': commandKind(z.object({ id: entityId, moves, reason, remove: z.boolean().default(false), leftOn: person.fields.leftOn.schema.optional() }), (plan, { id, moves: all, reason: why, remove, leftOn }) => {
    const leaver = plan.get('person', id);
    if (!leaver) return notInPlan('That person');
    if (isBlank(why)) return refused('reasonNeeded', 'Handing over needs a reason, which stands in the history. Nothing was changed.');
    const edits = movedAll(plan, all);
    if (isRefusal(edits)) return edits;
    const rehearsal = new Rehearsal(plan);
    rehearsal.suppose(edits);
    const goes = remove && stillNamed(rehearsal.plan, id, labelOf(plan, id)) === null;
    const left = leftOn !== undefined && leftOn !== leaver.leftOn;
    const what = all.length === 0 && left ? (leftOn === null ? `${labelOf(plan, id)} is back` : `${labelOf(plan, id)} left on ${longDay(leftOn)}`) : `Handed over ${count(all.length, 'thing')} from ${labelOf(plan, id)}`;
    const label = `${what}${goes ? ' and removed them' : all.length > 0 && left && leftOn !== null ? `, who left on ${longDay(leftOn)}` : ''}${because(why)}`;
    if (!goes) return decided(left ? { ...edits, [id]: { leftOn } } : edits, label);
    const seats = Object.entries(offCommittees(rehearsal.plan, id)).map(([body, fields]) => [body, { ...edits[body], ...fields }] as const);
    return decided({ ...edits, ...Object.fromEntries(seats), [id]: { removed: true } }, label);
  }),
  /** Portfolios change hands, and the actions with them: all at once, so that two members can change places. */
  'people.reshuffle': commandKind(
    z.object({ portfolios: z.array(z.object({ person: entityId, portfolio: person.fields.portfolio.schema })).min(1).max(500), moves, reason }),
    (plan, { portfolios, moves: all, reason: why }) => {
      if (portfolios.some((one) => plan.get('person', one.person)?.type !== 'member')) return notInPlan('That member');
      if (isBlank(why)) return refused('reasonNeeded', 'A reshuffle needs a reason, which stands in the history. Nothing was changed.');
      const edits = movedAll(plan, all);
      if (isRefusal(edits)) return edits;
      const given: Edits = Object.fromEntries(portfolios.map((one) => [one.person, { portfolio: tidyText(one.portfolio) }]));
      return decided({ ...edits, ...given }, `Changed the portfolios of ${count(portfolios.length, 'member')}, with ${count(all.length, 'thing')}${because(why)}`);
    },
  ),
};

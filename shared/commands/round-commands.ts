import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { entityId, patchOf, type EntityId } from '../domain/entity.ts';
import { mail, ownersReturn, round, taking, type Tone } from '../domain/round.ts';
import type { Plan } from '../domain/plan.ts';
import { nameOf } from '../domain/facts.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { count } from '../papers/words.ts';
import { ownerOf } from '../record/change.ts';
import { afterTheLawsDay } from '../rounds/round-days.ts';
import { clockOf } from '../statutory/council-clock.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, labelOf, nextRef, notInPlan } from './edits.ts';
import { lostLink, stillNamed } from './links.ts';
import { briefly } from './words.ts';

const ROUND = [
  'name', 'meeting', 'askedOn', 'firstChaseOn', 'secondChaseOn', 'returnsBy', 'clearanceFrom', 'clearanceTo', 'briefingOn', 'finalPaperOn', 'publishOn', 'decisionsOutOn', 'minutesFrom',
  'minutesTo', 'closedOn',
] as const;
const MOST = 500;
const DRAFTED: Readonly<Record<Tone, string>> = { asking: 'mail', chasing: 'chaser', 'last call': 'last call' };
const onlyOr = <One>(list: readonly One[], one: (only: One) => string, many: string): string => (list.length === 1 ? one(list[0]!) : many);
const ownersName = (plan: Plan, id: string): string => briefly(nameOf(plan, plan.get('return', id)?.owner ?? null) || 'an owner');

/** An agenda is not planned for a day on which it would be late by law. What comes out late all the same is noted on the meeting. */
function tooLate(plan: Plan, meeting: EntityId | null, publishOn: CalendarDay | null | undefined): Result<never> | null {
  const heldOn = plan.get('meeting', meeting)?.heldOn ?? null;
  const late = publishOn == null || heldOn === null ? '' : afterTheLawsDay(publishOn, heldOn, clockOf(plan.council));
  return late === '' ? null : refused('afterTheLawsDay', `${late} So the day was left as it was.`);
}

export const roundCommands = {
  'round.add': commandKind(z.object({ fields: patchOf(round, ROUND) }), (plan, { fields }, { newKey }) => {
    const lost = lostLink(plan, fields) ?? tooLate(plan, fields.meeting ?? null, fields.publishOn);
    if (lost) return lost;
    const id = `round/${newKey()}`;
    const ref = nextRef(plan.referencesGiven('round'), 'Round ');
    return decided({ [id]: { ...fieldsOf(fields), ref } }, `Added ${ref}`, id);
  }),
  'round.set': commandKind(z.object({ id: entityId, fields: patchOf(round, ROUND) }), (plan, { id, fields }) => {
    const now = plan.get('round', id);
    if (now === null) return notInPlan('That round');
    const { closedOn } = fields;
    const label = closedOn === undefined ? `Changed ${labelOf(plan, id)}` : closedOn === null ? `Opened ${labelOf(plan, id)} again` : `Closed ${labelOf(plan, id)}`;
    return lostLink(plan, fields) ?? tooLate(plan, fields.meeting ?? now.meeting, fields.publishOn) ?? decided({ [id]: fieldsOf(fields) }, label);
  }),
  'round.remove': commandKind(z.object({ id: entityId }), (plan, { id }) =>
    plan.get('round', id) ? (stillNamed(plan, id, labelOf(plan, id)) ?? decided({ [id]: { removed: true } }, `Removed ${labelOf(plan, id)}`)) : notInPlan('That round'),
  ),

  /** Notes the returns that are about to be made for a round's owners, each with what the plan said. Run by the main process, before it writes the files. */
  'returns.ask': commandKind(
    z.object({ round: entityId, returns: z.array(patchOf(ownersReturn, ['owner', 'fileName', 'frontier', 'asks'])).min(1).max(MOST) }),
    (plan, { round: id, returns }, { newKey, today }) => {
      if (!plan.get('round', id)) return notInPlan('That round');
      if (returns.some(({ owner }) => !plan.get('person', owner ?? null))) return notInPlan('That owner');
      if (returns.some(({ asks }) => !asks || asks.length === 0)) return refused('nothingToAsk', 'An owner without an action in the round has nothing to return. Nothing was noted.');
      const edits = Object.fromEntries(returns.map((one) => [`${id}/return/${newKey()}`, { ...fieldsOf(one), askedOn: today }]));
      return decided(edits, `Made ${onlyOr(returns, ({ owner }) => `the return of ${briefly(nameOf(plan, owner ?? null))}`, count(returns.length, 'return'))} for ${labelOf(plan, id)}`, Object.keys(edits)[0]);
    },
  ),
  'return.set': commandKind(z.object({ ids: z.array(entityId).min(1).max(MOST), fields: patchOf(ownersReturn, ['dueOn', 'note']) }), (plan, { ids, fields }) => {
    if (ids.some((id) => !plan.get('return', id))) return notInPlan('That return');
    const value = fieldsOf(fields);
    const which = onlyOr(ids, (id) => `the return of ${ownersName(plan, id)}`, count(ids.length, 'return'));
    return decided(Object.fromEntries(ids.map((id) => [id, value])), fields.dueOn === undefined ? `Noted something on ${which}` : `Changed the day on which ${which} ${ids.length === 1 ? 'is' : 'are'} due`);
  }),
  /** Takes back that returns were made: no file came of them, or none went out. What has come back of one stays. */
  'return.remove': commandKind(z.object({ ids: z.array(entityId).min(1).max(MOST) }), (plan, { ids }) => {
    if (ids.some((id) => !plan.get('return', id))) return notInPlan('That return');
    const isIn = ids.find((id) => plan.owned('taking', id).length > 0);
    if (isIn !== undefined) return refused('takenIn', `The return of ${ownersName(plan, isIn)} has come back already, so nothing was removed.`);
    return decided(Object.fromEntries(ids.map((id) => [id, { removed: true }])), `Removed ${onlyOr(ids, (id) => `the return of ${ownersName(plan, id)}`, count(ids.length, 'return'))}`);
  }),
  /** Notes mails that were drafted. Run by the main process, once they are written. */
  'mails.drafted': commandKind(
    z.object({ mails: z.array(z.object({ return: entityId, fields: patchOf(mail, ['tone', 'to', 'copyTo', 'subject']) })).min(1).max(MOST) }),
    (plan, { mails }, { newKey, today }) => {
      if (mails.some((one) => !plan.get('return', one.return))) return notInPlan('That return');
      if (mails.some(({ fields }) => !fields.to || fields.to.length === 0)) return refused('nobody', 'It was not said whom a mail is for, so nothing was noted.');
      const edits = Object.fromEntries(mails.map((one) => [`${one.return}/mail/${newKey()}`, { ...fieldsOf(one.fields), draftedOn: today }]));
      const tone = mails.every(({ fields }) => fields.tone === mails[0]!.fields.tone) ? DRAFTED[mails[0]!.fields.tone ?? 'asking'] : 'mail';
      return decided(edits, `Drafted ${onlyOr(mails, (one) => `a ${tone} to ${ownersName(plan, one.return)}`, count(mails.length, tone))}`);
    },
  ),
  /** Notes that returns came back. What a file says comes in as a change in its owner's name; this is the clerk's word that it was taken in, or told by telephone. */
  'returns.takenIn': commandKind(
    z.object({ takings: z.array(z.object({ return: entityId, fields: patchOf(taking, ['returnedOn', 'as', 'says', 'fileName', 'digest', 'frontier']) })).min(1).max(MOST) }),
    (plan, { takings }, { newKey, today }) => {
      if (takings.some((one) => !plan.get('return', one.return))) return notInPlan('That return');
      const edits = Object.fromEntries(takings.map((one) => [`${one.return}/taking/${newKey()}`, { returnedOn: today, ...fieldsOf(one.fields), takenOn: today }]));
      return decided(edits, `Took in ${onlyOr(takings, (one) => `the return of ${ownersName(plan, one.return)}`, count(takings.length, 'return'))}`);
    },
  ),
  'taking.remove': commandKind(z.object({ id: entityId }), (plan, { id }) =>
    plan.get('taking', id) ? decided({ [id]: { removed: true } }, `Took back that the return of ${ownersName(plan, ownerOf(id)!)} is in`) : notInPlan('That note'),
  ),
};

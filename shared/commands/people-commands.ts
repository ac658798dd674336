import { z } from 'zod';
import type { Action } from '../domain/action.ts';
import { longDay } from '../domain/calendar-day.ts';
import { entityId, patchOf, type EntityId } from '../domain/entity.ts';
import { committee, meeting, person, point } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { Rehearsal } from '../domain/rehearsal.ts';
import { refused } from '../outcome/outcome.ts';
import { listed } from '../papers/words.ts';
import { commandKind, type Edits } from './command.ts';
import { decided, fieldsOf, isBlank, labelOf, lastOrder, notInPlan, removing } from './edits.ts';
import { lostLink, stillNamed } from './links.ts';
import { ledTo } from './one-person.ts';
import { briefly } from './words.ts';

const PERSON = ['type', 'name', 'post', 'portfolio', 'politicalGroup', 'email', 'telephone', 'director', 'leftOn', 'order'] as const;
const COMMITTEE = ['name', 'type', 'chair', 'order', 'agendaLead', 'returnsLead'] as const;
const MEETING = ['committee', 'heldOn', 'startsAt', 'place', 'cancelled', 'agendaPublishedOn', 'decisionsPublishedOn'] as const;
const MOST_NAMED = 5;

/** What takes somebody off every committee: a seat is not a reason to keep a name. */
export const offCommittees = (plan: Plan, id: EntityId): Edits =>
  Object.fromEntries(plan.all('committee').filter(({ chair, members }) => chair === id || members.includes(id)).map(({ id: body, chair, members }) =>
    [body, { ...(chair === id ? { chair: null } : {}), ...(members.includes(id) ? { [`members:${id}`]: null } : {}) }]));
const heldBy = (plan: Plan, id: EntityId): readonly Action[] => plan.all('action').filter(({ portfolioHolder }) => portfolioHolder === id);
const refsOf = (actions: readonly Action[]): string =>
  listed([...actions.slice(0, MOST_NAMED).map(({ ref }) => ref), ...(actions.length > MOST_NAMED ? [`${actions.length - MOST_NAMED} more`] : [])]);

export const peopleCommands = {
  'person.add': commandKind(z.object({ fields: patchOf(person, PERSON) }), (plan, { fields }, { newKey }) => {
    if (isBlank(fields.name ?? '')) return refused('nameNeeded', 'A name is needed. Nobody was added.');
    const id = `person/${newKey()}`;
    return decided({ [id]: { order: lastOrder(plan.all('person')), ...fieldsOf(fields) } }, `Added ${briefly(fields.name!)}`, id);
  }),
  'person.set': commandKind(z.object({ id: entityId, fields: patchOf(person, PERSON) }), (plan, { id, fields }) => {
    if (!plan.get('person', id)) return notInPlan('That person');
    if (isBlank(fields.name)) return refused('nameNeeded', 'A name is needed. It was left as it was.');
    const held = fields.type === undefined || fields.type === 'member' ? [] : heldBy(plan, id);
    if (held.length > 0) {
      return refused('notAMember', `${labelOf(plan, id)} is the portfolio holder of ${refsOf(held)}, who has to be a councillor. Give those another portfolio holder first. Nothing was changed.`);
    }
    return decided({ [id]: fieldsOf(fields) }, `Changed the details of ${labelOf(plan, id)}`);
  }),
  'person.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => {
    const one = plan.get('person', id);
    if (!one) return notInPlan('That person');
    return stillNamed(plan, id, labelOf(plan, id)) ?? decided({ [id]: { removed: true }, ...offCommittees(plan, id) }, `Removed the person “${labelOf(plan, id)}”`);
  }),
  /** Entries that are one person become one: what names any of them names the one that stays, and the others go. */
  'person.makeOne': commandKind(z.object({ stays: entityId, gone: z.array(entityId).min(1).max(50), fields: patchOf(person, PERSON) }), (plan, { stays, gone, fields }) => {
    const others = new Set(gone.filter((id) => id !== stays));
    if (!plan.get('person', stays) || [...others].some((id) => !plan.get('person', id))) return notInPlan('One of those people');
    if (others.size === 0) return refused('onlyOne', 'It takes two entries to make one of them. Nothing was changed.');
    if (isBlank(fields.name)) return refused('nameNeeded', 'A name is needed. Nothing was changed.');
    const rehearsal = new Rehearsal(plan);
    const led = ledTo(plan, stays, others);
    rehearsal.suppose(led);
    const holds = heldBy(rehearsal.plan, stays);
    const type = fields.type ?? plan.get('person', stays)!.type;
    if (type !== 'member' && holds.length > 0) return refused('notAMember', `One of them is the portfolio holder of ${refsOf(holds)}, who has to be a councillor. Choose that they are a member. Nothing was changed.`);
    const removed = Object.fromEntries([...others].map((id) => [id, { removed: true }]));
    const names = [...others].map((id) => `“${labelOf(plan, id)}”`);
    return decided({ ...led, [stays]: fieldsOf(fields), ...removed }, `Made ${listed([`“${labelOf(plan, stays)}”`, ...names])} one person`, stays);
  }),

  'committee.add': commandKind(z.object({ fields: patchOf(committee, COMMITTEE) }), (plan, { fields }, { newKey }) => {
    if (isBlank(fields.name ?? '')) return refused('nameNeeded', 'A committee needs a name. Nothing was added.');
    const lost = lostLink(plan, fields);
    if (lost) return lost;
    const id = `committee/${newKey()}`;
    return decided({ [id]: { order: lastOrder(plan.all('committee')), ...fieldsOf(fields) } }, `Added ${briefly(fields.name!)}`, id);
  }),
  'committee.set': commandKind(z.object({ id: entityId, fields: patchOf(committee, COMMITTEE) }), (plan, { id, fields }) => {
    if (!plan.get('committee', id)) return notInPlan('That committee');
    if (isBlank(fields.name)) return refused('nameNeeded', 'A committee needs a name. It was left as it was.');
    return lostLink(plan, fields) ?? decided({ [id]: fieldsOf(fields) }, `Changed the details of ${labelOf(plan, id)}`);
  }),
  'committee.setMember': commandKind(z.object({ id: entityId, person: entityId, member: z.boolean() }), (plan, { id, person: who, member }) =>
    plan.get('committee', id) && plan.get('person', who)
      ? decided({ [id]: { [`members:${who}`]: member ? true : null } }, `${member ? 'Added' : 'Took'} ${labelOf(plan, who)} ${member ? 'to' : 'off'} ${labelOf(plan, id)}`)
      : notInPlan('That committee or person'),
  ),
  'committee.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => stillNamed(plan, id, labelOf(plan, id)) ?? removing(plan, id, 'committee')),

  'meeting.add': commandKind(z.object({ fields: patchOf(meeting, MEETING) }), (plan, { fields }, { newKey }) => {
    if (!fields.committee || !plan.get('committee', fields.committee)) return notInPlan('That committee');
    if (!fields.heldOn) return refused('dateNeeded', 'A meeting needs its date. Nothing was added.');
    const id = `meeting/${newKey()}`;
    return decided({ [id]: fieldsOf(fields) }, `Added the meeting of ${labelOf(plan, fields.committee)} on ${longDay(fields.heldOn)}`, id);
  }),
  'meeting.set': commandKind(z.object({ id: entityId, fields: patchOf(meeting, MEETING) }), (plan, { id, fields }) => {
    if (!plan.get('meeting', id)) return notInPlan('That meeting');
    if (fields.heldOn === null) return refused('dateNeeded', 'A meeting needs its date. It was left as it was.');
    return lostLink(plan, fields) ?? decided({ [id]: fieldsOf(fields) }, 'Changed a meeting');
  }),
  'meeting.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => {
    const one = plan.get('meeting', id);
    if (!one) return notInPlan('That meeting');
    const name = ['The meeting', one.committee === null ? '' : `of ${labelOf(plan, one.committee)}`, one.heldOn === null ? '' : `on ${longDay(one.heldOn)}`].filter(Boolean).join(' ');
    return stillNamed(plan, id, name) ?? decided({ [id]: { removed: true } }, `Removed t${name.slice(1)}`);
  }),

  'point.add': commandKind(z.object({ fields: patchOf(point, ['name', 'meeting', 'madeOn', 'frontier']) }), (plan, { fields }, { newKey }) => {
    if (isBlank(fields.name ?? '')) return refused('nameNeeded', 'A point in the record needs a name. Nothing was kept.');
    const lost = lostLink(plan, fields);
    if (lost) return lost;
    const id = `point/${newKey()}`;
    return decided({ [id]: fieldsOf(fields) }, `Kept the point “${briefly(fields.name!, 100)}”`, id);
  }),
  'point.rename': commandKind(z.object({ id: entityId, name: point.fields.name.schema }), (plan, { id, name }) => {
    const one = plan.get('point', id);
    if (!one) return notInPlan('That point');
    if (isBlank(name)) return refused('nameNeeded', 'A point in the record needs a name. It was left as it was.');
    return decided({ [id]: { name } }, `Renamed the point “${briefly(one.name, 100)}” to “${briefly(name, 100)}”`);
  }),
  /** Its name goes and the history stays. What it had seen goes on deciding who keeps a reference, so that none that was published moves. */
  'point.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => {
    const one = plan.get('point', id);
    return one ? decided({ [id]: { removed: true } }, `Removed the point “${briefly(one.name, 100)}”`) : notInPlan('That point');
  }),
};

import { z } from 'zod';
import { longDay } from '../domain/calendar-day.ts';
import { entityId, patchOf } from '../domain/entity.ts';
import { committee, meeting, person, point, round } from '../domain/people.ts';
import { refused } from '../outcome/outcome.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, labelOf, lastOrder, nextRef, notInPlan, removing } from './edits.ts';

const PERSON = ['type', 'name', 'post', 'portfolio', 'politicalGroup', 'email', 'telephone', 'order'] as const;
const MEETING = ['committee', 'heldOn', 'startsAt', 'place'] as const;
const ROUND = ['name', 'meeting', 'askedOn', 'returnsBy', 'closedOn'] as const;

export const peopleCommands = {
  'person.add': commandKind(z.object({ fields: patchOf(person, PERSON) }), (plan, { fields }, { newKey }) => {
    if ((fields.name ?? '').trim() === '') return refused('nameNeeded', 'A name is needed. Nobody was added.');
    const id = `person/${newKey()}`;
    return decided({ [id]: { order: lastOrder(plan.all('person')), ...fieldsOf(fields) } }, `Added ${fields.name!.trim()}`, id);
  }),
  'person.set': commandKind(z.object({ id: entityId, fields: patchOf(person, PERSON) }), (plan, { id, fields }) => {
    if (!plan.get('person', id)) return notInPlan('That person');
    if (fields.name !== undefined && fields.name.trim() === '') return refused('nameNeeded', 'A name is needed. It was left as it was.');
    return decided({ [id]: fieldsOf(fields) }, `Changed the details of ${labelOf(plan, id)}`);
  }),
  'person.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => {
    const busy = plan.all('action').filter((one) => one.owner === id || one.portfolioHolder === id);
    if (busy.length > 0) {
      return refused('stillNamed', `${labelOf(plan, id)} is still named on ${busy.length} action${busy.length === 1 ? '' : 's'} (${busy.slice(0, 5).map((one) => one.ref).join(', ')}${busy.length > 5 ? ' …' : ''}). Give those to somebody else first. Nobody was removed.`);
    }
    return removing(plan, id, 'person');
  }),

  'committee.add': commandKind(z.object({ fields: patchOf(committee, ['name', 'type', 'chair', 'order']) }), (plan, { fields }, { newKey }) => {
    if ((fields.name ?? '').trim() === '') return refused('nameNeeded', 'A committee needs a name. Nothing was added.');
    const id = `committee/${newKey()}`;
    return decided({ [id]: { order: lastOrder(plan.all('committee')), ...fieldsOf(fields) } }, `Added ${fields.name!.trim()}`, id);
  }),
  'committee.set': commandKind(z.object({ id: entityId, fields: patchOf(committee, ['name', 'type', 'chair', 'order']) }), (plan, { id, fields }) =>
    plan.get('committee', id) ? decided({ [id]: fieldsOf(fields) }, `Changed the details of ${labelOf(plan, id)}`) : notInPlan('That committee'),
  ),
  'committee.setMember': commandKind(z.object({ id: entityId, person: entityId, member: z.boolean() }), (plan, { id, person: who, member }) =>
    plan.get('committee', id) && plan.get('person', who)
      ? decided({ [id]: { [`members:${who}`]: member ? true : null } }, `${member ? 'Added' : 'Took'} ${labelOf(plan, who)} ${member ? 'to' : 'off'} ${labelOf(plan, id)}`)
      : notInPlan('That committee or person'),
  ),
  'committee.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => removing(plan, id, 'committee')),

  'meeting.add': commandKind(z.object({ fields: patchOf(meeting, MEETING) }), (plan, { fields }, { newKey }) => {
    if (!fields.committee || !plan.get('committee', fields.committee)) return notInPlan('That committee');
    if (!fields.heldOn) return refused('dateNeeded', 'A meeting needs its date. Nothing was added.');
    const id = `meeting/${newKey()}`;
    return decided({ [id]: fieldsOf(fields) }, `Added the meeting of ${labelOf(plan, fields.committee)} on ${longDay(fields.heldOn)}`, id);
  }),
  'meeting.set': commandKind(z.object({ id: entityId, fields: patchOf(meeting, MEETING) }), (plan, { id, fields }) =>
    plan.get('meeting', id) ? decided({ [id]: fieldsOf(fields) }, 'Changed a meeting') : notInPlan('That meeting'),
  ),
  'meeting.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => removing(plan, id, 'meeting')),

  'round.add': commandKind(z.object({ fields: patchOf(round, ROUND) }), (plan, { fields }, { newKey }) => {
    const id = `round/${newKey()}`;
    const ref = nextRef(plan.all('round').map((one) => one.ref), 'Round ');
    return decided({ [id]: { ...fieldsOf(fields), ref } }, `Added ${ref}`, id);
  }),
  'round.set': commandKind(z.object({ id: entityId, fields: patchOf(round, ROUND) }), (plan, { id, fields }) =>
    plan.get('round', id) ? decided({ [id]: fieldsOf(fields) }, `Changed ${labelOf(plan, id)}`) : notInPlan('That round'),
  ),
  'point.add': commandKind(z.object({ fields: patchOf(point, ['name', 'meeting', 'madeOn', 'frontier']) }), (_plan, { fields }, { newKey }) => {
    const id = `point/${newKey()}`;
    return decided({ [id]: fieldsOf(fields) }, `Kept the point “${fields.name ?? ''}”`, id);
  }),
};

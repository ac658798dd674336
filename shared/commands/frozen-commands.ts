import { z } from 'zod';
import { longDay } from '../domain/calendar-day.ts';
import { entityId, patchOf } from '../domain/entity.ts';
import { point, type Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { refused } from '../outcome/outcome.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, notInPlan } from './edits.ts';

/** `What Cabinet saw on 20 January 2026`; frozen once more, the day of freezing tells the two apart. */
function nameFor(plan: Plan, meeting: Meeting, today: string): string {
  const name = `What ${plan.get('committee', meeting.committee)?.name || 'the committee'} saw${meeting.heldOn === null ? '' : ` on ${longDay(meeting.heldOn)}`}`;
  return plan.all('point').some((one) => one.name === name) ? `${name} (frozen again on ${longDay(today)})` : name;
}

/** What a committee is given, kept as a point with the documents that were made of it. Whoever made the documents says their digests. */
export const frozenCommands = {
  'point.freeze': commandKind(z.object({ meeting: entityId, fields: patchOf(point, ['frontier', 'files']) }), (plan, { meeting: id, fields }, { newKey, today }) => {
    const meeting = plan.get('meeting', id);
    if (!meeting) return notInPlan('That meeting');
    if (meeting.cancelled) return refused('meetingCancelled', 'This meeting is cancelled, so there is nothing that it will see. Nothing was frozen.');
    const name = nameFor(plan, meeting, today);
    const made = `point/${newKey()}`;
    return decided({ [made]: { name, meeting: id, madeOn: today, ...fieldsOf(fields) } }, `Froze ${name.charAt(0).toLowerCase()}${name.slice(1)}`, made);
  }),
};

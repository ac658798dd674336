import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import { hasLeft } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recipient } from '../domain/sent.ts';
import { meetingHeld, type MeetingDocument } from './document.ts';
import { meetingActions } from './meeting-actions.ts';

/**
 * Whom a document is for after its meeting: the action sheet goes to the owners of what stands in it, the decision notice to the members of the
 * committee. Whoever has left is not among them. Somebody without an address is, by name, since the mail program may know it.
 */
export function documentRecipients(plan: Plan, document: MeetingDocument, meeting: EntityId, today: CalendarDay): readonly Recipient[] {
  const held = meetingHeld(plan, meeting, today);
  if (!held.ok) return [];
  const committee = plan.get('committee', held.value.meeting.committee);
  const ids = document === 'action sheet' ? meetingActions(plan, held.value).lines.map(({ action }) => action.owner) : [committee?.chair ?? null, ...(committee?.members ?? [])];
  return [...new Set(ids)].flatMap((id) => {
    const one = plan.get('person', id);
    return one === null || hasLeft(one, today) || one.name.trim() === '' ? [] : [{ name: one.name.trim(), email: one.email.trim() }];
  });
}

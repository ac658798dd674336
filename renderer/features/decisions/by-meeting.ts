import type { EntityId } from '../../../shared/domain/entity.ts';
import { dayOfMeeting } from '../../../shared/domain/people.ts';
import type { Plan } from '../../../shared/domain/plan.ts';

export interface MeetingChoice {
  readonly value: EntityId;
  readonly label: string;
}
/** `Cabinet, 20 January 2026`, by date; meetings without a date cannot have decided anything yet. */
export const meetingChoices = (plan: Plan): readonly MeetingChoice[] =>
  plan.all('meeting').filter((one) => one.heldOn !== null).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1))
    .map((one) => ({ value: one.id, label: `${plan.get('committee', one.committee)?.name ?? 'Committee'}, ${dayOfMeeting(one)}` }));

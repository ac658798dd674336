import { referralsOf } from '../decisions/referrals.ts';
import type { Action, ActionSource, Update } from '../domain/action.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Resolution } from '../domain/decision.ts';
import type { EntityId } from '../domain/entity.ts';
import { isOpen, isOverdue, updatesOf } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';

/** Something an earlier meeting or paper left open: an action that keeps what was promised, decided or agreed, or a recommendation that waits for a reply. */
export interface Matter {
  readonly id: EntityId;
  readonly is: ActionSource['is'] | 'referral';
  /** The words that were said, as they stood. */
  readonly words: string;
  /** `Cabinet, 20 January 2026, minute 112`; `Progress on the action plan`. Empty where it is no longer known. */
  readonly where: string;
  /** Whose it is: the committee that decided, or that was promised; null where that is not known. */
  readonly committees: readonly EntityId[];
  readonly action: Action | null;
  readonly resolution: Resolution | null;
  /** What was last said of it. */
  readonly update: Update | null;
  readonly dueOn: CalendarDay | null;
  readonly late: boolean;
}

/** All that is open, what is late on top, then by its day; what has none last. Of one committee: what is its, and what is nobody's in particular. */
export function mattersArising(plan: Plan, today: CalendarDay, committee: EntityId | null = null): readonly Matter[] {
  const kept = plan.all('action').flatMap((action) => (action.arises !== null && isOpen(action.status) ? [ofAction(plan, action, action.arises, today)] : []));
  const waiting = referralsOf(plan, today).waiting.map(({ resolution, overdue }) => ofReferral(plan, resolution, overdue));
  const rank = ({ late, dueOn }: Matter): string => `${late ? 0 : 1} ${dueOn ?? '9999'}`;
  return [...kept, ...waiting]
    .filter(({ committees }) => committee === null || committees.length === 0 || committees.includes(committee))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function ofAction(plan: Plan, action: Action, { is, from, words }: ActionSource, today: CalendarDay): Matter {
  const { where, committees } = placeOf(plan, from);
  return {
    id: action.id, is, words, where, committees, action, resolution: null, update: updatesOf(plan, action.id)[0] ?? null, dueOn: action.dueOn, late: isOverdue(action, today),
  };
}
function ofReferral(plan: Plan, resolution: Resolution, late: boolean): Matter {
  const { where, committees } = ofMeeting(plan, resolution);
  // It comes back to whoever recommended, and is for whoever was asked to deal with.
  const both = [...committees, ...(resolution.toCommittee === null ? [] : [resolution.toCommittee])];
  return { id: resolution.id, is: 'referral', words: resolution.text, where, committees: both, action: null, resolution, update: null, dueOn: resolution.replyBy, late };
}

type Place = Pick<Matter, 'where' | 'committees'>;
const NOWHERE: Place = { where: '', committees: [] };
/** Where the words were said: a decision or an amendment at its meeting, or a paper. */
function placeOf(plan: Plan, from: EntityId | null): Place {
  const decided = plan.get('resolution', from) ?? plan.get('comment', from);
  if (decided !== null) return ofMeeting(plan, decided);
  const paper = plan.get('paper', from === null ? null : from.split('/').slice(0, 2).join('/'));
  if (paper === null) return NOWHERE;
  const committee = paper.reportFor ?? plan.get('meeting', paper.meeting)?.committee ?? null;
  return { where: paper.subject, committees: committee === null ? [] : [committee] };
}
function ofMeeting(plan: Plan, { meeting: id, ...rest }: { readonly meeting: EntityId | null; readonly minute?: string }): Place {
  const meeting = plan.get('meeting', id);
  if (meeting === null) return NOWHERE;
  const name = plan.get('committee', meeting.committee)?.name ?? '';
  const where = [name, meeting.heldOn === null ? '' : longDay(meeting.heldOn), rest.minute ? `minute ${rest.minute}` : ''].filter(Boolean).join(', ');
  return { where, committees: meeting.committee === null ? [] : [meeting.committee] };
}

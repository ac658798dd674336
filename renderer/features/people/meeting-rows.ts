import type { Meeting } from '../../../shared/domain/people.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { count } from '../../../shared/papers/words.ts';
import type { SheetRow } from '../../components/sheet/sheet-columns.ts';

/** How much of the plan hangs on a meeting. */
export interface Hanging {
  readonly papers: number;
  readonly rounds: number;
  readonly decisions: number;
  readonly comments: number;
  /** The actions whose completion was agreed at it. */
  readonly agreed: number;
}
export interface MeetingRow extends SheetRow {
  readonly meeting: Meeting;
  readonly committee: string;
  readonly hanging: Hanging;
}

export function hangingOn(plan: Plan, meeting: EntityId): Hanging {
  const on = (things: readonly { readonly meeting: EntityId | null }[]) => things.filter((one) => one.meeting === meeting).length;
  return {
    papers: on(plan.all('paper')), rounds: on(plan.all('round')), decisions: on(plan.all('resolution')), comments: on(plan.all('comment')),
    agreed: plan.all('action').filter(({ status }) => status.is === 'complete' && status.meeting === meeting).length,
  };
}
/** `1 paper, 2 decisions`; empty where nothing hangs on it. */
export const hangingWords = ({ papers, rounds, decisions, comments, agreed }: Hanging): string =>
  ([[papers, 'paper'], [rounds, 'round'], [decisions, 'decision'], [comments, 'amendment'], [agreed, 'action agreed complete', 'actions agreed complete']] as const)
    .flatMap(([n, one, many]) => (n > 0 ? [count(n, one, many)] : [])).join(', ');

export function meetingRows(plan: Plan): readonly MeetingRow[] {
  return plan.all('meeting').map((meeting) => {
    const committee = plan.get('committee', meeting.committee)?.name ?? '';
    return { key: meeting.id, name: meetingWords(committee, meeting), meeting, committee, hanging: hangingOn(plan, meeting.id) };
  });
}
/** `the meeting of Cabinet on 9 Dec 2026`. */
export const meetingWords = (committee: string, { heldOn }: Meeting): string =>
  ['the meeting', committee === '' ? '' : `of ${committee}`, heldOn === null ? '' : `on ${shortDay(heldOn)}`].filter(Boolean).join(' ');

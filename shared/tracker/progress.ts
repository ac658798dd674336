import type { Action, Update } from '../domain/action.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { updatesOf } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import { withBullets } from '../text/list-marks.ts';

export interface LastMeeting {
  readonly heldOn: CalendarDay;
  /** `Cabinet on 8 December 2016`; without a committee `the meeting on 8 December 2016`. */
  readonly words: string;
}

/**
 * The last meeting before `today` that a round was reported to; in a plan without past rounds, the last meeting of any kind.
 * A meeting on the day itself is the one the tracker is made for.
 */
export function lastMeetingBefore(plan: Plan, today: CalendarDay): LastMeeting | null {
  const past = plan.all('meeting').filter((meeting) => meeting.heldOn !== null && meeting.heldOn < today && !meeting.cancelled);
  const ofRounds = new Set(plan.all('round').map((round) => round.meeting));
  const reported = past.filter((meeting) => ofRounds.has(meeting.id));
  const last = (reported.length > 0 ? reported : past).reduce<(typeof past)[number] | null>((a, b) => (a === null || b.heldOn! > a.heldOn! ? b : a), null);
  if (last === null) return null;
  const committee = plan.get('committee', last.committee)?.name || 'the meeting';
  return { heldOn: last.heldOn!, words: `${committee} on ${longDay(last.heldOn!)}` };
}

const dated = (update: Update): string => (update.madeOn ? `${longDay(update.madeOn)}: ` : '') + withBullets(update.progress);

/** Made after that meeting, or for the round of a later one. */
function isSince(plan: Plan, update: Update, last: LastMeeting): boolean {
  const reportedTo = plan.get('meeting', plan.get('round', update.round)?.meeting ?? null)?.heldOn ?? '';
  return (update.madeOn ?? '') > last.heldOn || reportedTo > last.heldOn;
}

/** Progress and next step as the tracker says them. Cause and route to green come from the status. */
export function progressOf(plan: Plan, action: Action, last: LastMeeting | null): { readonly progress: string; readonly nextStep: string } {
  const updates = updatesOf(plan, action.id);
  const told = updates.filter((update) => update.progress.trim() !== '');
  // Before the first meeting everything is new; the newest says where it stands.
  const since = last === null ? told.slice(0, 1) : told.filter((update) => isSince(plan, update, last));
  const { status } = action;

  const progress = since.map(dated);
  if (progress.length === 0 && last !== null && status.is !== 'withdrawn') progress.push(`No update since ${last.words}.`);
  if (since.length === 0 && told[0]) progress.push(`Last update, ${dated(told[0])}`);
  if (told.length === 0 && last === null && status.is !== 'withdrawn') progress.push('No update yet.');
  if ((status.is === 'at risk' || status.is === 'off track') && status.cause.trim()) progress.push(`Cause: ${status.cause.trim()}`);
  if (status.is === 'withdrawn') progress.push(`${statusesOf(plan.council).withdrawn.label}${status.reason.trim() ? `: ${status.reason.trim()}` : '.'}`);

  const nextStep = [withBullets(updates.find((update) => update.nextStep.trim() !== '')?.nextStep ?? '')];
  if ((status.is === 'at risk' || status.is === 'off track') && status.route.trim()) nextStep.push(`Route to green: ${status.route.trim()}`);
  return { progress: progress.join('\n'), nextStep: nextStep.filter(Boolean).join('\n') };
}

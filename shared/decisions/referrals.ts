import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Resolution } from '../domain/decision.ts';
import type { Plan } from '../domain/plan.ts';
import { replyToScrutiny } from '../statutory/notices.ts';

/** What one body recommended to another. */
export interface Referral {
  readonly resolution: Resolution;
  readonly from: string;
  /** Empty where it is not said. */
  readonly to: string;
  readonly heldOn: CalendarDay | null;
  /** The day for the reply is past, and there is none. */
  readonly overdue: boolean;
}
export interface Referrals {
  /** What is overdue on top, then by the day of the reply; what has none last. */
  readonly waiting: readonly Referral[];
  /** The latest reply on top. */
  readonly answered: readonly Referral[];
}

/** Everything that was recommended, in either direction, until it is answered and after. */
export function referralsOf(plan: Plan, today: CalendarDay): Referrals {
  const all = plan.all('resolution').filter(({ power }) => power === 'recommended').map((resolution): Referral => {
    const meeting = plan.get('meeting', resolution.meeting);
    return {
      resolution, from: plan.get('committee', meeting?.committee ?? null)?.name ?? '', to: plan.get('committee', resolution.toCommittee)?.name ?? '', heldOn: meeting?.heldOn ?? null,
      overdue: resolution.reply === null && resolution.replyBy !== null && resolution.replyBy < today,
    };
  });
  const by = (day: (one: Referral) => CalendarDay) => (a: Referral, b: Referral) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0);
  const waiting = all.filter(({ resolution }) => resolution.reply === null).sort(by((one) => `${one.resolution.replyBy ?? '9999'} ${one.heldOn ?? '9999'}`));
  const answered = all.filter(({ resolution }) => resolution.reply !== null).sort(by((one) => one.resolution.reply?.on ?? one.heldOn ?? '')).reverse();
  return { waiting, answered };
}

/**
 * The day to ask a reply by: only scrutiny can require one of the executive, within two months of its report (LGA 2000 s9FE(4)), counted from
 * the meeting. Null where the law sets none.
 */
export function replyDay(plan: Plan, { meeting, toCommittee }: Pick<Resolution, 'meeting' | 'toCommittee'>): CalendarDay | null {
  const held = plan.get('meeting', meeting);
  const isAsked = plan.get('committee', held?.committee ?? null)?.type === 'scrutiny' && plan.get('committee', toCommittee)?.type === 'executive';
  return isAsked && held?.heldOn ? replyToScrutiny(held.heldOn).by : null;
}

import type { Command } from '../../../shared/commands/decide.ts';
import type { Status } from '../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Classification } from '../../../shared/domain/classification.ts';
import { sitting, type Sitting, type Step } from '../steps.ts';

/** What an owner said on one day. `status` where it is another than before. */
export interface UpdateGiven {
  readonly on: CalendarDay;
  readonly action: string;
  readonly progress: string;
  readonly next?: string;
  readonly status?: Status;
  /** Who signed it, where it is not the owner. */
  readonly signed?: string;
  readonly classification?: Classification;
}
export const ON_TRACK: Status = { is: 'on track' };
export const proposed = (evidence: string, proposedOn: CalendarDay): Status => ({ is: 'proposed complete', evidence, proposedOn });

const said =
  (round: string | null, { on, action, progress, next = '', status, signed, classification }: UpdateGiven): Step =>
  (look) => {
    const one = look.action(action);
    const owner = look.plan.get('person', one.owner)!.name;
    const update: Command = {
      do: 'update.add',
      action: one.id,
      fields: {
        round: round === null ? null : look.round(round),
        madeOn: on,
        madeBy: signed ?? owner,
        status: (status ?? one.status).is,
        progress,
        nextStep: next,
        ...(classification ? { classification } : {}),
      },
    };
    return status === undefined ? update : [update, { do: 'action.setStatus', ids: [one.id], status }];
  };

/** Returns as they came in, entered on the day they were signed: one sitting a day. */
export function takenIn(by: string, round: string | null, from: string, to: string, updates: readonly UpdateGiven[]): readonly Sitting[] {
  const days = [...new Set(updates.map(({ on }) => on))].sort();
  return days.map((day) =>
    sitting(
      by,
      day,
      from,
      to,
      updates.filter(({ on }) => on === day).map((one) => said(round, one)),
    ),
  );
}

import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Standpoint } from '../../../shared/history/standpoint.ts';

export interface StandpointChoice {
  readonly key: string;
  readonly label: string;
  readonly standpoint: Standpoint;
}
export const keyOf = (standpoint: Standpoint): string => {
  switch (standpoint.is) {
    case 'now': return 'now';
    case 'point': return standpoint.id;
    case 'day': return `day ${standpoint.day}`;
    case 'after':
    case 'before': return `${standpoint.is} ${standpoint.change}`;
  }
};
const choice = (standpoint: Standpoint, label: string): StandpointChoice => ({ key: keyOf(standpoint), label, standpoint });

/** From where one may look: now, the named points, and the days of meetings that were held; the newest first. */
export function choicesOf(plan: Plan, today: CalendarDay): StandpointChoice[] {
  const points = [...plan.all('point')].sort((a, b) => ((a.madeOn ?? '') > (b.madeOn ?? '') ? -1 : 1));
  const meetings = plan.all('meeting').filter(({ heldOn }) => heldOn !== null && heldOn <= today).sort((a, b) => (a.heldOn! > b.heldOn! ? -1 : 1));
  return [
    choice({ is: 'now' }, 'Now'),
    ...points.filter(({ frontier }) => frontier.length > 0).map(({ id, name }) => choice({ is: 'point', id }, name)),
    ...meetings.map(({ committee, heldOn }) => choice({ is: 'day', day: heldOn! }, `The end of ${longDay(heldOn!)} (${plan.get('committee', committee)?.name ?? 'meeting'})`)),
  ].filter(({ key }, at, all) => all.findIndex((one) => one.key === key) === at);
}

/** Where a comparison begins when nothing was chosen: what a committee last saw, else the last meeting; null where there is neither. */
export const firstChoice = (choices: readonly StandpointChoice[]): Standpoint | null => choices.find(({ standpoint }) => standpoint.is !== 'now')?.standpoint ?? null;

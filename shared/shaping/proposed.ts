import { longDay } from '../domain/calendar-day.ts';
import type { ProposedChange } from '../domain/decision.ts';
import type { EntityId } from '../domain/entity.ts';
import { nameOf } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';

/** What an amendment would change, as a label. */
const CHANGE_LABELS = {
  title: 'The action', detail: 'Detail', successMeasure: 'Success measure', 'target date': 'Target date', owner: 'Owner', 'new action': 'New action', withdraw: 'Withdrawal',
} as const;
export const changeLabel = (change: ProposedChange): string => CHANGE_LABELS[change.is === 'words' ? change.field : change.is];

/** What the plan says now where the change would be made; nothing for a new action and for a withdrawal, nor where the action is gone. */
export function standsNow(plan: Plan, about: EntityId | null, change: ProposedChange): string | null | undefined {
  const one = plan.get('action', about);
  if (one === null) return undefined;
  switch (change.is) {
    case 'words': return one[change.field];
    case 'target date': return one.dueOn;
    case 'owner': return one.owner;
    case 'new action':
    case 'withdraw': return undefined;
  }
}

/** A value that a change is from or to, in words; empty where there is none. */
export function changeWords(plan: Plan, change: ProposedChange, value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  if (change.is === 'target date') return longDay(value);
  return change.is === 'owner' ? nameOf(plan, value) || 'Somebody who is not listed' : value;
}
/** What it would say. */
export function wouldSay(plan: Plan, change: ProposedChange): string {
  switch (change.is) {
    case 'new action': return change.title;
    case 'withdraw': return change.reason;
    default: return changeWords(plan, change, change.to);
  }
}

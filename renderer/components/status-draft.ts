import type { Status, StatusWord } from '../../shared/domain/action.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../shared/domain/entity.ts';

/** A status while it is being said: every word that any of them needs. Words typed for one are there again for the other. */
export interface StatusDraft {
  readonly is: StatusWord;
  readonly cause: string;
  readonly route: string;
  readonly evidence: string;
  readonly reason: string;
  readonly agreedBy: EntityId | null;
  readonly meeting: EntityId | null;
  readonly minute: string;
}
export type Needed = 'cause' | 'route' | 'evidence' | 'reason';

const EMPTY: Omit<StatusDraft, 'is'> = { cause: '', route: '', evidence: '', reason: '', agreedBy: null, meeting: null, minute: '' };
export const draftOf = (status: Status): StatusDraft => ({ ...EMPTY, ...status });

/** What must be said before it can be set. */
export function neededFor(is: StatusWord): readonly Needed[] {
  switch (is) {
    case 'at risk':
    case 'off track': return ['cause', 'route'];
    case 'proposed complete': return ['evidence'];
    case 'withdrawn': return ['reason'];
    default: return [];
  }
}
/** The status that a draft means, or the first thing that is still missing. */
export function statusOf(draft: StatusDraft, today: CalendarDay): { readonly status: Status } | { readonly missing: Needed } {
  const missing = neededFor(draft.is).find((name) => draft[name].trim() === '');
  if (missing) return { missing };
  const { is, cause, route, evidence, reason, agreedBy, meeting, minute } = draft;
  switch (is) {
    case 'not started':
    case 'on track': return { status: { is } };
    case 'at risk':
    case 'off track': return { status: { is, cause, route } };
    case 'proposed complete': return { status: { is, evidence, proposedOn: today } };
    case 'complete': return { status: { is, evidence, agreedBy, meeting, minute } };
    case 'withdrawn': return { status: { is, reason } };
  }
}

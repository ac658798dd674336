import type { EntityId } from '../../../shared/domain/entity.ts';
import { show } from '../../store/app-store.ts';
import { Store } from '../../store/store.ts';

export const PARTS = ['meetings', 'shaping', 'referrals', 'forward plan', 'matters arising'] as const;
export type Part = (typeof PARTS)[number];
/** What the view shows. Kept while one looks at other views. */
export interface DecisionsState {
  readonly part: Part;
  /** The meeting whose page is open; null: the one that is nearest to hand. */
  readonly meeting: EntityId | null;
  /** The meeting in which comments are being taken; its page gives its place to that. */
  readonly live: EntityId | null;
}
export const decisionsStore = new Store<DecisionsState>({ part: 'meetings', meeting: null, live: null });

/** Goes to a part of the view, from wherever one is. */
export function showPart(part: Part): void {
  decisionsStore.update({ part });
  show('decisions');
}
/** Goes to the page of a meeting. */
export function showMeeting(meeting: EntityId): void {
  decisionsStore.update({ part: 'meetings', meeting });
  show('decisions');
}

import { longDay, readDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { ProposedChange } from '../../../shared/domain/decision.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';

/** What an amendment can be about, as one chooses it; `none`: in words only, to be made by hand. */
export const CHANGE_KINDS = ['none', 'title', 'detail', 'successMeasure', 'target date', 'owner', 'new action', 'withdraw'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export const KIND_LABELS: Readonly<Record<ChangeKind, string>> = {
  none: 'In words only', title: 'The action’s words', detail: 'Its detail', successMeasure: 'Its success measure', 'target date': 'Its target date', owner: 'Its owner', 'new action': 'A new action', withdraw: 'Withdraw it',
};
/** A change while it is being said; a day is typed in words, as everywhere. */
export interface ChangeDraft {
  readonly kind: ChangeKind;
  readonly words: string;
  readonly person: EntityId | null;
}

/** What can be proposed about a thing: an action can be changed, a recommendation never; for either there can be a new action. */
export const kindsFor = (plan: Plan, about: EntityId | null): readonly ChangeKind[] => (plan.get('action', about) ? CHANGE_KINDS : ['none', 'new action']);

const isWordsKind = (kind: ChangeKind): kind is 'title' | 'detail' | 'successMeasure' => kind === 'title' || kind === 'detail' || kind === 'successMeasure';
/** The change as it was moved; of a new one, with the words that stand there now, to be written over. */
export function draftOf(plan: Plan, about: EntityId | null, change: ProposedChange | null, kind: ChangeKind = 'none'): ChangeDraft {
  const nothing = { kind, words: '', person: null };
  switch (change?.is) {
    case undefined: return isWordsKind(kind) ? { ...nothing, words: plan.get('action', about)?.[kind] ?? '' } : nothing;
    case 'words': return { ...nothing, kind: change!.field, words: change!.to };
    case 'target date': return { ...nothing, kind: 'target date', words: longDay(change!.to) };
    case 'owner': return { ...nothing, kind: 'owner', person: change!.to };
    case 'new action': return { ...nothing, kind: 'new action', words: change!.title };
    case 'withdraw': return { ...nothing, kind: 'withdraw', words: change!.reason };
  }
}
/** Null where there is none, or it has not been said. */
export function changeOf({ kind, words, person }: ChangeDraft, today: CalendarDay): ProposedChange | null {
  if (isWordsKind(kind)) return { is: 'words', field: kind, to: words };
  switch (kind) {
    case 'target date': {
      const day = readDay(words, today);
      return day === null ? null : { is: 'target date', to: day };
    }
    case 'owner': return person === null ? null : { is: 'owner', to: person };
    case 'new action': return words.trim() === '' ? null : { is: 'new action', title: words };
    case 'withdraw': return { is: 'withdraw', reason: words };
    case 'none': return null;
  }
}
export const isSaid = (draft: ChangeDraft, today: CalendarDay): boolean => draft.kind === 'none' || changeOf(draft, today) !== null;

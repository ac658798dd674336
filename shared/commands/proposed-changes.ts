import type { Comment, ProposedChange } from '../domain/decision.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { standsNow } from '../shaping/proposed.ts';
import { fieldsOf, isBlank } from './edits.ts';
import type { Edits } from './command.ts';
import { lostLink } from './links.ts';

type Fields = { readonly about?: EntityId | null | undefined; readonly change?: ProposedChange | null | undefined };

/** What a proposed change cannot be recorded without: an action to change, a person who is there, a few words for a new action. Null: all is well. */
export function changeNeeds(plan: Plan, about: EntityId | null, change: ProposedChange | null): Result<never> | null {
  if (change === null) return null;
  if (change.is === 'new action') {
    return isBlank(change.title) ? refused('titleNeeded', 'A new action needs a few words that say what would be done. Nothing was recorded.') : null;
  }
  if (plan.get('action', about) === null) return refused('actionNeeded', 'Choose the action that the amendment would change. Nothing was recorded.');
  return change.is === 'owner' ? lostLink(plan, { owner: change.to }) : null;
}

const sameSubject = (a: ProposedChange, b: ProposedChange): boolean => a.is === b.is && (a.is !== 'words' || b.is !== 'words' || a.field === b.field);

/** The change with what stands there now; where it was about the same before, with what stood there when it was moved. Nothing where it does not change. */
export function asMoved(plan: Plan, before: Comment | null, fields: Fields): Edits[string] {
  const change = fields.change === undefined && fields.about !== undefined ? (before?.change ?? undefined) : fields.change;
  if (change === undefined || change === null || change.is === 'new action' || change.is === 'withdraw') return {};
  const about = fields.about === undefined ? (before?.about ?? null) : fields.about;
  const kept = before?.change && before.about === about && sameSubject(before.change, change) && 'from' in before.change ? before.change.from : undefined;
  const from = kept === undefined ? standsNow(plan, about, change) : kept;
  return fieldsOf({ change: { ...change, from } });
}

const MADE: readonly Comment['outcome'][] = ['agreed', 'agreed in part'];
/** A refusal where what would be changed of an amendment has been made to the plan already: its record says why the plan reads as it does. */
export function amendmentStands(one: Comment, fields: Fields & { readonly outcome?: Comment['outcome'] | undefined; readonly type?: Comment['type'] | undefined }): Result<never> | null {
  if (one.appliedOn === null) return null;
  const isKept = (fields.outcome === undefined || MADE.includes(fields.outcome)) && (fields.type === undefined || fields.type === one.type)
    && (fields.about === undefined || fields.about === one.about) && (fields.change === undefined || isSame(fields.change, one.change));
  return isKept ? null : refused('alreadyApplied', 'This amendment has been applied to the plan, so what it changes and that it was agreed stay. Change the action itself, or undo the applying first. Nothing was changed.');
}
const isSame = (a: ProposedChange | null, b: ProposedChange | null): boolean => {
  const said = (change: ProposedChange | null) => (change === null ? null : { ...change, from: undefined });
  return JSON.stringify(said(a), Object.keys({ ...a, ...b }).sort()) === JSON.stringify(said(b), Object.keys({ ...a, ...b }).sort());
};

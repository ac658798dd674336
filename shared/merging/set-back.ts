import { isWithin, kindOf, type ChangeId, type Edits, type EntityId } from '../record/change.ts';
import type { PlanRecord } from '../record/record.ts';
import type { State } from '../record/state.ts';
import { same, type Value } from '../record/value.ts';
import { broughtBy, rivalsOf, type Brought } from './brought.ts';

/** How what was brought is decided: declined, as it was before; taken, where it is a clash, as the others have it. */
export interface Decisions {
  readonly declined: readonly Brought[];
  readonly taken: readonly Brought[];
  /** What comes in as the record has it. */
  readonly accepted: readonly Brought[];
}
/** A record in which everything has been taken in, what was shown until then, and the changes that came in between. */
export interface Meeting {
  readonly before: State;
  readonly after: PlanRecord;
  readonly arrived: readonly ChangeId[];
  /** Things whose reference somebody has set since these came in, which stands. */
  readonly renumberedSince?: ReadonlySet<EntityId>;
}
type Draft = Record<EntityId, Record<string, Value>>;

/** Nothing that is set back leads to more than one thing that must be set back with it, in practice; this is where looking ends. */
const MOST_ROUNDS = 6;

/**
 * The edits of one change that sets back what was declined and settles what was taken. They are tried on a copy of the record, which
 * shows what has to be set back with them: all that was changed in a thing before it was removed there, and references that moved.
 */
export function decisionEdits(meeting: Meeting, { declined, taken, accepted }: Decisions): Edits {
  const edits: Draft = {};
  const contested = new Set(meeting.after.state.clashes().flatMap((clash) => (clash.kind === 'reference' ? clash.entities : [])));
  for (const one of declined) setBack(edits, one, contested);
  for (const { entity, field, what, theirs } of taken) put(edits, entity, field ?? 'removed', field === null ? what === 'removed' : theirs);
  // What is in a clash over its removal stayed in sight: what was changed in it is decided by itself.
  const returned = declined.filter(({ field, what, clash }) => field === null && what === 'removed' && clash === null).map(({ entity }) => entity);
  const kept = new Set([...accepted.filter(({ field }) => field === null || field === 'ref').map(({ entity }) => entity), ...(meeting.renumberedSince ?? [])]);
  const renumbered = new Set<EntityId>();
  // Where nothing is let in, references may have moved though nothing else is to be set back: what moved them was struck since.
  for (let round = 0, grew = Object.keys(edits).length > 0 || accepted.length === 0; grew && round < MOST_ROUNDS; round++) {
    const trial = meeting.after.copy();
    trial.write('trial:1', { at: '', by: '', label: '' }, meeting.after.needed(edits), () => '0'.repeat(64));
    // What shows as it did under another claim is back.
    const within = changedWithin(meeting, trial, returned).filter(({ entity, field }) => field !== 'ref' || !renumbered.has(entity));
    const references = movedReferences(meeting.before, trial, kept);
    grew = within.length + references.length > 0;
    for (const one of within) setBack(edits, one, contested);
    for (const [entity, ref] of references.flatMap((id) => giveBack(meeting.before, trial.state, id, kept))) {
      put(edits, entity, 'ref', ref);
      renumbered.add(entity);
    }
  }
  return edits;
}

const put = (edits: Draft, entity: EntityId, field: string, value: Value): void => { (edits[entity] ??= {})[field] = value; };

function setBack(edits: Draft, { entity, field, what, before }: Brought, contested: ReadonlySet<EntityId>): void {
  if (field !== null) return put(edits, entity, field, before.at(-1) ?? null);
  put(edits, entity, 'removed', what !== 'removed');
  if (what !== 'added') return;
  // What was never shown here must not go on claiming a reference, nor an order among references.
  if (contested.has(entity)) put(edits, entity, 'ref', null);
  if (kindOf(entity) === 'point') put(edits, entity, 'frontier', null);
}

/**
 * What lets a thing show the reference again that it showed: each of those that lay claim to one now claims what it showed beside the others. No two
 * showed the same, and whoever is set anew is the last to lay claim, so that setting only this one would not do.
 */
const giveBack = (before: State, trial: State, id: EntityId, kept: ReadonlySet<EntityId>): [EntityId, Value][] =>
  [id, ...rivalsOf(trial, id).filter((rival) => !kept.has(rival))].map((each): [EntityId, Value] => [each, before.reference(each)]).filter(([each, ref]) => !same(trial.value(each, 'ref'), ref));

/** What is different in things that are kept although they were removed there. */
function changedWithin({ before, arrived }: Meeting, trial: PlanRecord, returned: readonly EntityId[]): Brought[] {
  if (returned.length === 0) return [];
  const nodes = arrived.map((id) => trial.graph.nodes.get(id)).filter((node) => node !== undefined);
  return broughtBy(before, trial.state, nodes).filter(({ entity }) => returned.some((id) => isWithin(entity, id)));
}

/** References that show otherwise than before, though nothing that was let in lays claim to them. */
function movedReferences(before: State, trial: PlanRecord, kept: ReadonlySet<EntityId>): EntityId[] {
  const [shown, now] = [before.references(), trial.state.references()];
  const claim = (id: EntityId) => `${kindOf(id)} ${JSON.stringify(trial.state.value(id, 'ref'))}`;
  const claimedByKept = new Set([...kept].map(claim));
  return [...shown].filter(([id, ref]) => now.get(id) !== ref && !kept.has(id) && !trial.state.removed(id) && !claimedByKept.has(claim(id))).map(([id]) => id);
}

import { broughtBy, type Brought } from '../../../shared/merging/brought.ts';
import { decisionEdits } from '../../../shared/merging/set-back.ts';
import { Names } from '../../../shared/history/names.ts';
import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';
import { within, type ChangeNode } from '../../../shared/record/change-node.ts';
import { isWithin, type Change, type ChangeId, type Frontier } from '../../../shared/record/change.ts';
import type { Inverse } from '../../../shared/record/inverse.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import type { PlanSession, Undone } from '../plan-session.ts';
import { sentencesOfLeft } from '../what-was-left.ts';

/** A merge of this session: what the plan had before it, what it brought, and the change by which some of that was set back. */
export interface MergeMade {
  /** `Tom Okoro’s copy`. */
  readonly name: string;
  readonly before: Frontier;
  readonly arrived: readonly ChangeId[];
  readonly setBack: ChangeId | null;
}

/** Sets back, in one change, what the last merge of this session brought. What somebody has set since is left, and said. */
export function takeBackMerge(session: PlanSession): Result<Undone> {
  const made = session.lastMerge;
  if (made === null) return refused('nothingToTakeBack', 'There is no merge to take back.');
  const { record } = session;
  const before = record.asAt(made.before);
  if (!before.ok) return before;
  const arrived = made.arrived.map((id) => record.graph.nodes.get(id)).filter((node) => node !== undefined);
  const brought = broughtBy(before.value, record.state, arrived);
  const known = knownToMerge(record, made, arrived);
  const declined: Brought[] = [];
  const left: Inverse['left'][number][] = [];
  for (const one of brought) {
    const since = setSince(record, one, known);
    if (since.length === 0) declined.push(one);
    else left.push({ entity: one.entity, field: one.field ?? 'removed', since });
  }
  const accepted = brought.filter((one) => !declined.includes(one));
  const edits = record.needed(decisionEdits({ before: before.value, after: record, arrived: made.arrived }, { declined, taken: [], accepted }));
  const sentences = sentencesOfLeft(new Names(record.state), left);
  if (Object.keys(edits).length === 0) {
    return refused('changedSince', ['Nothing was taken back: nothing that this merge brought stands as it came.', ...sentences].join(' '));
  }
  const label = `Took back the merge with ${made.name}`;
  session.noteMerge(null);
  const written = session.amend(edits, label);
  if (!written.ok) {
    session.noteMerge(made);
    return written;
  }
  return done({ label, left: sentences });
}

/** What stood before the merge, came with it, or was decided in it. Everything else was set since. */
function knownToMerge(record: PlanRecord, made: MergeMade, arrived: readonly ChangeNode[]): (node: ChangeNode) => boolean {
  const clock = record.graph.clockAt(made.before)!;
  const ids = new Set([...arrived.map(({ change }) => change.id), ...(made.setBack === null ? [] : [made.setBack])]);
  return (node) => ids.has(node.change.id) || within(clock, node);
}

function setSince(record: PlanRecord, { entity, field, what }: Brought, known: (node: ChangeNode) => boolean): Change[] {
  const { state } = record;
  const writesOn = (id: string, name: string) => state.writes(id, name).filter(({ node, value }) => !known(node) && !(value === null && node.change.undoes));
  const since = field !== null ? writesOn(entity, field)
    : what === 'removed' ? writesOn(entity, 'removed')
    : [...state.entities.values()].filter(({ id }) => isWithin(id, entity)).flatMap(({ id, fields }) => [...fields.keys()].flatMap((name) => writesOn(id, name)));
  return since.map(({ node }) => node.change);
}

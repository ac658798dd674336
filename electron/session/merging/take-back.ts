import { broughtBy, type Brought } from '../../../shared/merging/brought.ts';
import { decisionEdits } from '../../../shared/merging/set-back.ts';
import { kindOf } from '../../../shared/domain/plan.ts';
import { describeField } from '../../../shared/history/field-words.ts';
import { Names } from '../../../shared/history/names.ts';
import { done, type Result } from '../../../shared/outcome/outcome.ts';
import { within, type ChangeNode } from '../../../shared/record/change-node.ts';
import { editsOf, isWithin, type Change, type Edits, type EntityId } from '../../../shared/record/change.ts';
import type { Inverse } from '../../../shared/record/inverse.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { sentencesOfLeft } from '../what-was-left.ts';
import type { MergeMade } from './merge-made.ts';

export interface TakenBack {
  /** What sets back, in one change, all that the merge brought and nobody has set since. Empty where nothing of it stands as it came. */
  readonly edits: Edits;
  /** Sentences about what was left, and who has set it since; and about clashes that were open before and are settled by it. */
  readonly left: readonly string[];
}

/**
 * What takes a merge back, as things stand. Everything it needs is in the record, so it can be taken back at any later time. `gone`: later merges
 * that are taken back, of which nothing counts as set since.
 */
export function whatTakesBack(record: PlanRecord, made: MergeMade, gone: readonly MergeMade[] = []): Result<TakenBack, 'frontierUnknown'> {
  const before = record.asAt(made.before);
  if (!before.ok) return before;
  const arrived = arrivedWith(record, made);
  const brought = broughtBy(before.value, record.state, arrived);
  const known = knownToMerge(record, made, arrived, gone);
  const declined: Brought[] = [];
  const left: Inverse['left'][number][] = [];
  for (const one of brought) {
    const since = setSince(record, one, known);
    if (since.length === 0) declined.push(one);
    // A reference that others moved is nothing that they set: whoever has set it since wanted it so.
    else if (one.field !== 'ref' || Object.hasOwn(editsOf(one.last)[one.entity] ?? {}, 'ref')) left.push({ entity: one.entity, field: one.field ?? 'removed', since });
  }
  const accepted = brought.filter((one) => !declined.includes(one));
  const renumberedSince = new Set([...record.state.references().keys()].filter((id) => setOn(record, id, 'ref', known).length > 0));
  const meeting = { before: before.value, after: record, arrived: arrived.map(({ change }) => change.id), renumberedSince };
  const own = made.as === 'returns' ? ownWords(record, made, arrived) : { edits: {}, left: [] };
  const edits = record.needed(withEdits(own.edits, decisionEdits(meeting, { declined, taken: [], accepted })));
  const names = new Names(record.state);
  left.push(...own.left);
  const settled = declined.filter(({ wasClash, entity, field }) => wasClash && edits[entity]?.[field ?? 'removed'] !== undefined);
  return done({ edits, left: [...sentencesOfLeft(names, left), ...settled.map((one) => settledWords(names, one))] });
}

/**
 * What the person who took returns in said beside them in the same change: that they are in, what they edited or completed. What is in a
 * thing that came with the returns, or in a field they set, is decided with these.
 */
function ownWords(record: PlanRecord, { before, setBack }: MergeMade, arrived: readonly ChangeNode[]): Inverse {
  if (setBack === null) return { edits: {}, left: [] };
  const had = record.graph.clockAt(before)!;
  const came = arrived.map(({ change }) => editsOf(change));
  const isTheirs = (entity: EntityId, field: string): boolean => {
    const isNew = !record.state.entities.get(entity)!.touches.some((node) => within(had, node));
    return came.some((edits) => edits[entity] !== undefined && (isNew || Object.hasOwn(edits[entity]!, field)));
  };
  const { edits, left } = record.inverse(setBack);
  const kept = Object.entries(edits).map(([entity, fields]) => [entity, Object.fromEntries(Object.entries(fields).filter(([field]) => !isTheirs(entity, field)))] as const);
  return { edits: Object.fromEntries(kept.filter(([, fields]) => Object.keys(fields).length > 0)), left: left.filter(({ entity, field }) => !isTheirs(entity, field)) };
}

function withEdits(first: Edits, second: Edits): Edits {
  return { ...first, ...Object.fromEntries(Object.entries(second).map(([entity, fields]) => [entity, { ...first[entity], ...fields }])) };
}

/** What was in a clash before the merge is set back to what showed, which settles it: nobody can speak for both sides again. */
function settledWords(names: Names, { entity, field }: Brought): string {
  const kind = kindOf(entity);
  const what = field === null || kind === null ? names.of(entity) : `the ${describeField(kind, field)} of ${names.of(entity)}`;
  return `The clash over ${what}, which was open before the merge, is settled: what showed then stands again.`;
}

/** The changes that came in with it, parents first. */
function arrivedWith(record: PlanRecord, { before, brought }: MergeMade): ChangeNode[] {
  const [had, came] = [record.graph.clockAt(before), record.graph.clockAt(brought)];
  return had && came ? [...record.graph.nodes.values()].filter((node) => within(came, node) && !within(had, node)) : [];
}

/**
 * What stood before the merge, came with it, was decided in it, or took it back and brought it again; and the same of later ones that are gone.
 * Everything else was set since.
 */
function knownToMerge(record: PlanRecord, made: MergeMade, arrived: readonly ChangeNode[], gone: readonly MergeMade[]): (node: ChangeNode) => boolean {
  const clock = record.graph.clockAt(made.before)!;
  const came = [...arrived, ...gone.flatMap((later) => arrivedWith(record, later))].map(({ change }) => change.id);
  const ids = new Set([...came, ...[made, ...gone].flatMap(({ setBack, turns }) => [...(setBack === null ? [] : [setBack]), ...turns])]);
  return (node) => ids.has(node.change.id) || within(clock, node);
}

/** What somebody else, or this person later, has set a field to. */
const setOn = ({ state }: PlanRecord, id: EntityId, field: string, known: (node: ChangeNode) => boolean) =>
  state.writes(id, field).filter(({ node, value }) => !known(node) && !(value === null && node.change.undoes));

function setSince(record: PlanRecord, { entity, field, what }: Brought, known: (node: ChangeNode) => boolean): Change[] {
  const { state } = record;
  const writesOn = (id: EntityId, name: string) => setOn(record, id, name, known);
  const since = field !== null ? writesOn(entity, field)
    : what === 'removed' ? writesOn(entity, 'removed')
    : [...state.entities.values()].filter(({ id }) => isWithin(id, entity)).flatMap(({ id, fields }) => [...fields.keys()].flatMap((name) => writesOn(id, name)));
  return since.map(({ node }) => node.change);
}

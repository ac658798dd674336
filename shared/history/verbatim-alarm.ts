import { sees, type ChangeNode } from '../record/change-node.ts';
import { sessionOf, valueIn, wrote, type ChangeId, type EntityId, type Strike } from '../record/change.ts';
import type { Entity } from '../record/deciding.ts';
import type { PlanRecord } from '../record/record.ts';

/** A recommendation that no longer says what was first recorded of it. No command of this application does that: another program may have, and a merge brought it. */
export interface VerbatimAlarm {
  readonly id: EntityId;
  readonly ref: string;
  readonly imported: string;
  /** What it says now; null where it was taken out of the plan. */
  readonly now: string | null;
  /** When that was written, and under whose name: claims of whoever wrote it. */
  readonly at: string;
  readonly by: string;
  /** From where it can be put back: just after it was recorded, or just before it was taken out. */
  readonly back: { readonly is: 'after' | 'before'; readonly change: ChangeId };
}

/** Every recommendation whose words, or whose being there, differ from what was first recorded, in the order of their references. Work: the changes to recommendations. */
export function verbatimAlarms(record: PlanRecord): readonly VerbatimAlarm[] {
  const found = recommendationsOf(record).flatMap((entity) => alarmOf(record, entity) ?? []);
  return found.sort((a, b) => collator.compare(a.ref, b.ref));
}
const collator = new Intl.Collator('en-GB', { numeric: true });

/**
 * Recommendations of which the words that were first recorded are struck out: what was said again in their place cannot be compared with anything.
 * An exception that is said, and no alarm.
 */
export function verbatimStruck(record: PlanRecord): ReadonlyMap<EntityId, Strike> {
  const struck = [...record.graph.nodes.values()].filter(({ change }) => change.struck);
  const found = new Map<EntityId, Strike>();
  if (struck.length === 0) return found;
  for (const entity of recommendationsOf(record)) {
    const [first] = firstWrites(entity);
    // Words are recorded by the first change of a plan. If theirs came after a struck one, that was it.
    const before = first && struck.find((node) => node !== first && sees(first, node));
    if (before?.change.struck) found.set(entity.id, before.change.struck);
  }
  return found;
}

const recommendationsOf = (record: PlanRecord): Entity[] => [...record.state.entities.values()].filter(({ kind, owner }) => kind === 'recommendation' && owner === null);

/** The writes of its words that have seen no other: one, unless two copies each claim to have recorded them. */
function firstWrites(entity: Entity): readonly ChangeNode[] {
  const writes = entity.touches.filter(({ change }) => wrote(change, entity.id, 'text'));
  return writes.filter((one) => writes.every((other) => other === one || !sees(one, other)));
}

function alarmOf(record: PlanRecord, entity: Entity): VerbatimAlarm | null {
  const { id } = entity;
  const firsts = firstWrites(entity);
  const [first] = firsts;
  if (!first) return null;
  if (record.state.removed(id)) {
    const removal = entity.touches.filter(({ change }) => valueIn(change, id, 'removed') === true).at(-1);
    // Whoever imported the report may take that back by Undo, in the same session: then nothing is missed.
    if (!removal || (removal.change.undoes === first.change.id && sessionOf(removal.change.id) === sessionOf(first.change.id))) return null;
    const { change } = removal;
    return { id, ref: refOf(record, id), imported: textIn(first, id), now: null, at: change.at, by: change.by, back: { is: 'before', change: change.id } };
  }
  const shown = record.state.value(id, 'text');
  const now = typeof shown === 'string' ? shown : '';
  const other = firsts.find((one) => textIn(one, id) !== now);
  if (!other) return null;
  const last = entity.touches.filter((node) => wrote(node.change, id, 'text') && textIn(node, id) === now).at(-1) ?? other;
  return { id, ref: refOf(record, id), imported: textIn(other, id), now, at: last.change.at, by: last.change.by, back: { is: 'after', change: other.change.id } };
}
/** Only asked for where there is an alarm: the references are worked out from the whole plan. */
function refOf(record: PlanRecord, id: EntityId): string {
  const said = record.state.value(id, 'ref');
  return record.state.references().get(id) ?? (typeof said === 'string' ? said : 'A recommendation');
}
const textIn = ({ change }: ChangeNode, id: EntityId): string => {
  const text = valueIn(change, id, 'text');
  return typeof text === 'string' ? text : '';
};

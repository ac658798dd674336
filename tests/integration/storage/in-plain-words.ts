import type { PlanRecord } from '../../../shared/record/record.ts';
import { canonical, type Value } from '../../../shared/record/value.ts';

/** What a record comes to, as plain values: what the readers are compared by, and what is frozen beside old plans. */
export interface RecordInWords {
  readonly changes: number;
  readonly order: readonly string[];
  readonly frontier: readonly string[];
  readonly waiting: readonly string[];
  readonly clashes: readonly string[];
  /** What each thing in sight shows, in canonical JSON, with its reference as it is shown. */
  readonly things: Readonly<Record<string, string>>;
}

export function inPlainWords(record: PlanRecord): RecordInWords {
  const { state } = record;
  const references = state.references();
  const shown = [...state.entities.keys()].filter((id) => state.exists(id) && !state.removed(id)).sort().map((id) => {
    const reference = references.get(id);
    return [id, canonical({ ...Object.fromEntries(state.fields(id)), ...(reference === undefined ? {} : { ref: reference }) } as Value)] as const;
  });
  const clashes = state.clashes().map((clash) => {
    if (clash.kind === 'field') return `field ${clash.entity} ${clash.field}: ${clash.writes.map(({ value }) => canonical(value)).join(' | ')}`;
    return clash.kind === 'removal' ? `removal ${clash.entity}` : `reference ${clash.ref}: ${clash.entities.join(' | ')}`;
  });
  const changes = record.changes();
  return {
    changes: changes.length,
    order: changes.map(({ id }) => id),
    frontier: record.frontier(),
    waiting: changes.map(({ id }) => id).filter((id) => !record.graph.nodes.has(id)),
    clashes: clashes.sort(),
    things: Object.fromEntries(shown),
  };
}

import { describe, expect } from 'vitest';
import { RecordSource } from '../../shared/domain/plan-of-record.ts';
import { byRank, within } from '../../shared/record/change-node.ts';
import { byCodeUnit, kindOf, type EntityId } from '../../shared/record/change.ts';
import type { Write } from '../../shared/record/deciding.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import type { Copy } from '../unit/record/copy.ts';
import { play, renumberings, type History } from './histories.ts';
import { law } from './laws.ts';

const LETTERS = [...'bcdefghijklmnopqrstuvwxyz'];
interface Said {
  readonly shown: ReadonlyMap<EntityId, string>;
  /** Who claims the same, the one who keeps it first. */
  readonly contested: readonly (readonly EntityId[])[];
}

/** What everything shows, by the definition, worked out whole from what a record says that was told all at once. */
function wholly({ state, graph }: PlanRecord): Said {
  const frontiers = [...state.entities.keys()].filter((id) => kindOf(id) === 'point').map((id) => state.value(id, 'frontier'));
  const points = frontiers.filter(Array.isArray).map((frontier) => graph.clockAt(frontier)).filter((clock) => clock !== null);
  const lateness = ({ node }: Write): number => (points.some((clock) => within(clock, node)) ? 0 : 1);
  const claims = [...state.entities.keys()].flatMap((id) => {
    const write = state.writes(id, 'ref').at(-1);
    return typeof write?.value === 'string' ? [{ id, kind: kindOf(id), ref: write.value, write }] : [];
  });
  claims.sort((a, b) => lateness(a.write) - lateness(b.write) || byRank(a.write.node, b.write.node) || byCodeUnit(a.id, b.id));
  const claimants = (one: { readonly kind: string; readonly ref: string }) => claims.filter(({ kind, ref }) => kind === one.kind && ref === one.ref);
  const shown = claims.map((claim): [EntityId, string] => {
    const free = LETTERS.map((letter) => claim.ref + letter).filter((ref) => claimants({ ...claim, ref }).length === 0);
    return [claim.id, [claim.ref, ...free][claimants(claim).indexOf(claim)]!];
  });
  const contested = claims.map(claimants).filter((all, place) => all.length > 1 && all[0] === claims[place]);
  return { shown: new Map(shown), contested: contested.map((all) => all.map(({ id }) => id)) };
}
const contestedIn = ({ state }: PlanRecord) => state.clashes().flatMap((clash) => (clash.kind === 'reference' ? [clash.entities] : []));
const sorted = (all: readonly (readonly EntityId[])[]) => all.map((ids) => ids.join(' ')).sort();

/** After every step: what a record shows that was asked before, and whose it says became another. */
function keptUpToDate(history: History): void {
  const followed = new Map<Copy, { readonly source: RecordSource; shown: ReadonlyMap<EntityId, string> }>();
  play(history, (copy) => {
    const { record } = copy;
    const { shown, contested } = wholly(record.copy());
    expect(record.state.references()).toEqual(shown);
    expect(sorted(contestedIn(record))).toEqual(sorted(contested));
    const known = followed.get(copy) ?? { source: new RecordSource(record.state), shown: new Map<EntityId, string>() };
    followed.set(copy, known);
    const told = new Set(known.source.renumbered());
    const others = [...new Set([...known.shown.keys(), ...shown.keys()])].filter((id) => known.shown.get(id) !== shown.get(id));
    expect(others.filter((id) => !told.has(id))).toEqual([]);
    for (const id of shown.keys()) expect(known.source.reference(id)).toBe(shown.get(id));
    known.shown = shown;
  });
}

describe('references kept up to date are those worked out whole, and whose became another is told', () => {
  law('after every change, merge, removal, point and strike', keptUpToDate, 0.3);
  law('where nearly all is about who claims which', keptUpToDate, 0.6, renumberings);
});

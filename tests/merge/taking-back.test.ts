import { describe, expect } from 'vitest';
import { readablePlan } from '../../electron/storage/plan-file/readable-plan.ts';
import { PlanFiles } from '../../electron/storage/plan-files.ts';
import { Merges } from '../../electron/session/merging/merges.ts';
import { PlanSession } from '../../electron/session/plan-session.ts';
import { editsOf, isWithin, kindOf, withOwners, type Change, type EntityId } from '../../shared/record/change.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import type { State } from '../../shared/record/state.ts';
import { struckForm } from '../../shared/record/strike.ts';
import { canonical, type Value } from '../../shared/record/value.ts';
import { digest } from '../unit/record/copy.ts';
import { claimings, FIELDS, play, type History } from './histories.ts';
import { law as lawAmong, must } from './laws.ts';

/** What the plan part of the file says: values, references and what is in sight. Kept after a removal is the same as never removed. */
const shownBy = ({ state }: PlanRecord): string => canonical(JSON.parse(JSON.stringify(readablePlan(state), (name, value: unknown) => (name === 'removed' ? undefined : value))) as Value);

/** The first two copies of a history: the one open in a session, the other as a file that came. */
function copiesOf(history: History) {
  const [ours, theirs] = play(history);
  const session = new PlanSession(ours!.record.copy(), { now: () => new Date('2026-11-25T09:00:00Z'), by: () => 'Asha Rahman' });
  // Words that were struck there go from here too: that is no part of what can be declined.
  const without = ours!.record.copy();
  without.take(theirs!.record.changes().filter((change) => change.struck && without.graph.nodes.has(change.id)), digest);
  const copy = { planId: theirs!.record.planId, changes: theirs!.record.changes(), isSound: true, notices: [] };
  const merges = new Merges(new PlanFiles());
  const look = () => must(merges.lookAt(session, 'theirs.matters', copy));
  return { session, look, merges, copy, before: shownBy(without), was: without.state };
}
/** Among histories of every kind, and among those that are nearly all about references. */
function law(name: string, holds: (history: History, seed: number) => void, share = 1): void {
  lawAmong(name, holds, share);
  lawAmong(`${name}, whoever claims which reference`, holds, share / 2, claimings);
}
/** What can be seen of a plan: of each thing its fields, and its reference as it is shown. What belongs to something that nobody made is nowhere to be seen. */
function seenIn(state: State): Map<EntityId, ReadonlyMap<string, string>> {
  const inSight = [...state.entities.keys()].filter((id) => withOwners(id).every((each) => state.exists(each)) && !state.removed(id));
  const fieldsOf = (id: EntityId) => [...state.fields(id), ['ref', state.reference(id)] as const].filter(([field]) => field !== 'removed');
  return new Map(inSight.map((id) => [id, new Map(fieldsOf(id).map(([field, value]) => [field, canonical(value)]))]));
}
const holdsWords = (change: Change): boolean => Object.values(editsOf(change)).some((fields) => Object.values(fields).some((value) => typeof value === 'string'));
const some = <One>(items: readonly One[], seed: number): One[] => items.filter((_, index) => ((seed >>> (index % 24)) & 1) === 1);

describe('a merge', () => {
  law('of which everything is declined shows what was shown before it', (history) => {
    const { session, look, merges, before } = copiesOf(history);
    const { id, items } = look();
    must(merges.merge(session, id, items.map(({ key }) => key), []));
    expect(shownBy(session.record)).toBe(before);
  });

  law('names in its preview whatever then shows otherwise, if only a reference that another of its name takes', (history) => {
    const { session, look, merges, was } = copiesOf(history);
    const { id, items } = look();
    const before = seenIn(was);
    const claimsBefore = new Map([...was.entities.keys()].map((each) => [each, was.value(each, 'ref')]));
    must(merges.merge(session, id, [], []));
    const { state } = session.record;
    const after = seenIn(state);
    const named = new Set(items.map(({ key }) => key));
    const isNamed = (entity: EntityId, field: string): boolean => named.has(`${entity} ${field}`) || withOwners(entity).some((each) => named.has(each));
    const claims = (entity: EntityId): Value[] => [claimsBefore.get(entity) ?? null, state.value(entity, 'ref')].filter((claim) => claim !== null);
    for (const entity of new Set([...before.keys(), ...after.keys()])) {
      const [then, now] = [before.get(entity), after.get(entity)];
      const fields = new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])]);
      for (const field of fields) {
        if (then?.get(field) === now?.get(field)) continue;
        const byAnother = field === 'ref' && [...state.entities.keys()].some((other) => kindOf(other) === kindOf(entity) && claims(other).some((claim) => claims(entity).includes(claim)) && isNamed(other, 'ref'));
        expect(isNamed(entity, field) || byAnother, `${entity} ${field} ${then?.get(field)} ${now?.get(field)}`).toBe(true);
      }
    }
  });

  law('brings what was not declined as the record has it, and takes what was taken', (history, seed) => {
    const { session, look, merges } = copiesOf(history);
    const { id, items } = look();
    const declined = some(items, seed);
    const taken = some(items.filter((item) => item.clash !== null && !declined.includes(item)), seed >>> 3);
    must(merges.merge(session, id, declined.map(({ key }) => key), taken.map(({ key }) => key)));
    const open = new Set(session.record.state.clashes().flatMap((clash) => (clash.kind === 'field' ? [`${clash.entity} ${clash.field}`] : clash.kind === 'removal' ? [clash.entity] : [])));
    for (const { key, clash } of [...declined, ...taken]) if (clash === 'field' || clash === 'removal') expect(open.has(key), key).toBe(false);
    // Once more, and there is nothing new: what was declined stays declined.
    expect(look()).toMatchObject({ items: [], changes: 0 });
  });

  law('shows what was declined as it was and everything else as it came', (history, seed) => {
    const { session, look, merges, was, copy } = copiesOf(history);
    const { id, items } = look();
    const declined = new Set(some(items, seed).map(({ key }) => key));
    const whole = session.record.copy();
    whole.take(copy.changes, digest);
    const [before, all] = [seenIn(was), seenIn(whole.state)];
    must(merges.merge(session, id, [...declined], []));
    const after = seenIn(session.record.state);
    const named = new Set(items.map(({ key }) => key));
    // What stands in the preview by itself is decided by itself, though what it belongs to stands there too.
    const isDeclined = (entity: EntityId, field: string): boolean => declined.has([`${entity} ${field}`, ...withOwners(entity)].find((key) => named.has(key)) ?? '');
    for (const entity of new Set([...before.keys(), ...all.keys(), ...after.keys()])) {
      for (const field of [...FIELDS, 'name', 'frontier'].filter((name) => name !== 'ref')) {
        const expected = (isDeclined(entity, field) ? before : all).get(entity)?.get(field);
        expect(after.get(entity)?.get(field), `${entity} ${field}`).toBe(expected);
      }
    }
  }, 0.5);

  law('that is taken back shows what was shown before it, and stays taken back when the same copy comes again', (history, seed) => {
    const { session, look, merges, before } = copiesOf(history);
    const { id, items } = look();
    if (items.length === 0) return;
    must(merges.merge(session, id, some(items, seed).map(({ key }) => key), []));
    const merged = shownBy(session.record);
    const took = session.takeBackMerge();
    // Nothing is left but to say that a clash which was open before could not be brought back.
    if (took.ok) expect(took.value.left.filter((said) => !/^The clash over .* was open before the merge, is settled/.test(said))).toEqual([]);
    expect(shownBy(session.record)).toBe(before);
    expect(look()).toMatchObject({ items: [], changes: 0 });
    if (!took.ok) return;
    must(session.undo());
    expect(shownBy(session.record)).toBe(merged);
  });

  law('that is undone shows what was shown before it, done again what it brought, and so on', (history, seed) => {
    const { session, look, merges, before } = copiesOf(history);
    const { id, items } = look();
    if (items.length === 0) return;
    must(merges.merge(session, id, some(items, seed).map(({ key }) => key), []));
    const merged = shownBy(session.record);
    // Where all of it was declined there is nothing to take back.
    if (!session.undo().ok) return;
    expect(shownBy(session.record)).toBe(before);
    for (let times = 0; times < 2; times++) {
      must(session.redo());
      expect(shownBy(session.record)).toBe(merged);
      must(session.undo());
      expect(shownBy(session.record)).toBe(before);
    }
    must(session.redo());
    must(session.takeBackMerge());
    expect(shownBy(session.record)).toBe(before);
  });

  law('that is taken back after more work leaves that work, and all else shows as before it', (history, seed) => {
    const { session, look, merges, was } = copiesOf(history);
    const { id, items } = look();
    if (items.length === 0) return;
    must(merges.merge(session, id, some(items, seed).map(({ key }) => key), []));
    const since = some([...seenIn(session.record.state).keys()], seed >>> 5).map((entity, index) => [entity, ['status', 'ref', 'narrative'][index % 3]!] as const);
    for (const [entity, field] of since) must(session.amend({ [entity]: { [field]: `since ${entity}` } }, 'Set since'));
    const [before, later] = [seenIn(was), seenIn(session.record.state)];
    if (!session.takeBackMerge().ok) return;
    const after = seenIn(session.record.state);
    const named = new Set(items.map(({ key }) => key));
    const isKept = (entity: EntityId, field: string): boolean => {
      const key = [`${entity} ${field}`, ...withOwners(entity)].find((each) => named.has(each));
      if (key === undefined || key.includes(' ')) return since.some(([each, name]) => each === entity && name === field);
      return since.some(([each, name]) => (before.has(key) ? each === entity && name === field : isWithin(each, key)));
    };
    for (const [entity, field] of since) if (after.has(entity)) expect(after.get(entity)!.get(field), `${entity} ${field}`).toBe(canonical(`since ${entity}`));
    for (const entity of new Set([...before.keys(), ...later.keys(), ...after.keys()])) {
      for (const field of [...FIELDS, 'name', 'frontier'].filter((name) => name !== 'ref')) {
        expect(after.get(entity)?.get(field), `${entity} ${field}`).toBe((isKept(entity, field) ? later : before).get(entity)?.get(field));
      }
    }
  }, 0.5);

  law('that is taken back after words that came with it were struck shows what was shown before it', (history, seed) => {
    const { session, look, merges, before } = copiesOf(history);
    const had = new Set(session.changes().map((change) => change.id));
    const { id, items } = look();
    if (items.length === 0) return;
    must(merges.merge(session, id, some(items, seed).map(({ key }) => key), []));
    const strike = { at: '2026-12-01T09:00:00Z', by: 'Tom Okoro', why: 'Asked for by the person named' };
    // Only what says something is ever struck: a removal that went with the words it removed would leave an empty thing behind.
    const came = session.changes().filter((change) => !had.has(change.id) && holdsWords(change));
    session.takeIn(some(came, seed >>> 7).map((change) => struckForm(change, strike, digest)));
    session.takeBackMerge();
    expect(shownBy(session.record)).toBe(before);
  }, 0.5);
});

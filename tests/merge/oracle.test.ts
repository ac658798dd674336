import * as Automerge from '@automerge/automerge';
import { describe, expect, test } from 'vitest';
import type { Edits } from '../../shared/record/change.ts';
import { canonical } from '../../shared/record/value.ts';
import { A12, Copy, pair } from '../unit/record/copy.ts';
import { ENTITIES, FIELDS, VALUES, type History, type Step } from './histories.ts';
import { law } from './laws.ts';

/** `entity field` → the value as canonical text. Immutable strings, which Automerge does not merge letter by letter. */
type Doc = { [field: string]: Automerge.ImmutableString };
/** One person's copy, kept twice. */
interface Twins {
  readonly ours: Copy;
  doc: Automerge.Doc<Doc>;
}

/** What a step of a history sets, for the steps that Automerge has too; null for the rest: undo, settling, returns, striking, parts of copies. */
function editsOf(step: Step): Edits | null {
  switch (step.do) {
    case 'set': return { [ENTITIES[step.entity]!]: { [FIELDS[step.field]!]: VALUES[step.value]! } };
    case 'setSeveral': return { [ENTITIES[step.entity]!]: { status: VALUES[step.value]! }, 'person/p': { name: VALUES[step.value]! } };
    case 'remove': case 'restore': return { [ENTITIES[step.entity]!]: { removed: step.do === 'remove' } };
    default: return null;
  }
}

/** Plays a history on both sides: every change of ours is one of Automerge's, every merge is a merge there. */
function playTwice([count, steps]: History, write: (copy: Copy, edits: Edits) => Edits | null): Twins[] {
  const empty = Automerge.init<Doc>();
  const all = Array.from({ length: count }, (_, index): Twins =>
    ({ ours: new Copy('abcde'[index]!), doc: Automerge.clone(empty, { actor: `0${index}`.repeat(8) }) }));
  for (const step of steps) {
    const one = all[step.who % count]!;
    const edits = editsOf(step);
    const written = edits && write(one.ours, edits);
    if (written) one.doc = Automerge.change(one.doc, doc => setAll(doc, written));
    if (step.do === 'takeAll') take(one, all[step.from % count]!);
  }
  return all;
}

/** Deleted and set: assigned alone, a value that already wins is not written, which is one of the deliberate differences below. */
function setAll(doc: Doc, edits: Edits): void {
  for (const [entity, fields] of Object.entries(edits)) {
    for (const [field, value] of Object.entries(fields)) {
      delete doc[`${entity} ${field}`];
      doc[`${entity} ${field}`] = new Automerge.ImmutableString(canonical(value));
    }
  }
}

function take(one: Twins, other: Twins): void {
  if (one === other) return;
  one.ours.takeFrom(other.ours);
  one.doc = Automerge.merge(one.doc, other.doc);
}

/** The different values that each field holds, as `entity field` → sorted texts. */
function ourValues({ state }: Copy['record']): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const { id, fields } of state.entities.values()) {
    for (const field of fields.keys()) found[`${id} ${field}`] = distinct(state.writes(id, field).map(write => canonical(write.value)));
  }
  return found;
}
const theirValues = (doc: Automerge.Doc<Doc>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.keys(doc).map(field => [field, distinct(said(doc, field))]));
const said = (doc: Automerge.Doc<Doc>, field: string): string[] => Object.values(Automerge.getConflicts(doc, field) ?? { only: doc[field]! }).map(String);
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/**
 * Automerge 3 as a second opinion on the fold: written by others, on another plan, with other structures. Not to be compared, since it has
 * none of them: undo, removal clashes, references; and the winner of a clash, which is picked there by counting operations.
 */
describe('Automerge agrees', () => {
  const asWritten = (copy: Copy, edits: Edits) => copy.edit(edits)?.edits ?? null;
  const everyWrite = (copy: Copy, edits: Edits) => copy.write(edits).edits;
  for (const [name, write] of [['what would change nothing left out', asWritten], ['every write kept', everyWrite]] as const) {
    law(`on the values of every field, on every copy, merged or not: ${name}`, history => {
      const all = playTwice(history, write);
      for (const { ours, doc } of all) expect(ourValues(ours.record)).toEqual(theirValues(doc));
      for (const other of all) take(all[0]!, other);
      expect(ourValues(all[0]!.ours.record)).toEqual(theirValues(all[0]!.doc));
    });
  }
});

describe('different from Automerge on purpose', () => {
  const immutable = (words: string) => new Automerge.ImmutableString(words);
  const ourStatus = (copy: Copy): string[] => copy.record.state.writes(A12, 'status').map(write => canonical(write.value)).sort();

  test('settling a clash by the value that shows is a write: whoever had not seen it clashes with it', () => {
    let a = Automerge.change(Automerge.init<Doc>({ actor: 'aa' }), doc => { doc['status'] = immutable('x'); });
    let b = Automerge.change(Automerge.init<Doc>({ actor: 'bb' }), doc => { doc['status'] = immutable('y'); });
    a = Automerge.merge(a, b);
    a = Automerge.change(a, doc => { doc['status'] = immutable('y'); });
    b = Automerge.change(b, doc => { doc['status'] = immutable('z'); });
    expect(said(Automerge.merge(a, b), 'status')).toEqual(['z']);

    const [ann, bob] = [new Copy('Ann'), new Copy('Bob')];
    ann.set(A12, 'status', 'x');
    bob.set(A12, 'status', 'y');
    ann.takeFrom(bob);
    ann.set(A12, 'status', 'y');
    bob.set(A12, 'status', 'z');
    ann.takeFrom(bob);
    expect(ourStatus(ann)).toEqual(['"y"', '"z"']);
  });

  test('an edit of what somebody else removes is not lost without a word', () => {
    type Nested = { [thing: string]: { [field: string]: Automerge.ImmutableString } };
    let a = Automerge.from<Nested>({ action: { narrative: immutable('old') } }, { actor: 'aa' });
    let b = Automerge.clone(a, { actor: 'bb' });
    a = Automerge.change(a, doc => { delete doc['action']; });
    b = Automerge.change(b, doc => { doc['action']!['narrative'] = immutable('new words'); });
    expect(Automerge.merge(a, b)['action']).toBeUndefined();

    const [ann, bob] = pair();
    ann.set(A12, 'removed', true);
    bob.set(A12, 'narrative', 'new words');
    ann.takeFrom(bob);
    expect(ann.clashKinds()).toEqual(['removal']);
    expect(ann.record.state.value(A12, 'narrative')).toBe('new words');
  });

  test('a thing that two people make under one id is one thing, field by field', () => {
    type Nested = { [thing: string]: { [field: string]: Automerge.ImmutableString } };
    const start = Automerge.init<Nested>({ actor: 'cc' });
    const a = Automerge.change(Automerge.clone(start, { actor: 'aa' }), doc => { doc['action'] = { status: immutable('x') }; });
    const b = Automerge.change(Automerge.clone(start, { actor: 'bb' }), doc => { doc['action'] = { narrative: immutable('y') }; });
    expect(Object.keys(Automerge.merge(a, b)['action']!)).toHaveLength(1);

    const [ann, bob] = [new Copy('Ann'), new Copy('Bob')];
    ann.set(A12, 'status', 'x');
    bob.set(A12, 'narrative', 'y');
    ann.takeFrom(bob);
    expect([...ann.record.state.fields(A12)]).toEqual([['narrative', 'y'], ['status', 'x']]);
  });
});

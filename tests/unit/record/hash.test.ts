import { describe, expect, test } from 'vitest';
import { changesAsText } from '../../../shared/record/encoding.ts';
import { isChange } from '../../../shared/record/bounds.ts';
import type { Change, Edits } from '../../../shared/record/change.ts';
import { hashOf, wordsDigest } from '../../../shared/record/hash.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { A12, PLAN_ID, digest } from './copy.ts';

/** Frozen: files with these hashes are on people's disks. If one of these lines has to change, old plans no longer open. */
const VECTORS = [
  '{"after":[],"at":"2026-11-02T09:14:05Z","by":"Asha Rahman","edits":{"action/k7d2m4x9qa-1":{"order":12,"ref":"A12","status":"on track",'
    + '"text":"Publish a narrative of place"}},"hash":"659f244c3e8be451224393501eb0adcb","id":"k7d2m4x9qa:1","label":"Added A12"}',
  '{"after":["k7d2m4x9qa:1"],"at":"2026-11-10T10:02:00Z","by":"Asha Rahman","edits":{"action/k7d2m4x9qa-1":{"status":"complete"}},'
    + '"hash":"989b9317bc19f5e132008b9143c0f9fd","id":"k7d2m4x9qa:2","label":"Set A12 to complete"}',
  '{"after":["k7d2m4x9qa:1"],"at":"2026-11-09T16:40:11Z","by":"Tom Okoro","edits":{"action/k7d2m4x9qa-1":{"status":"at risk"}},'
    + '"hash":"2a0eacde93e96e70dd94972292377590","id":"p0c8w3t5ze:1","label":"Set A12 to at risk"}',
];
const STRUCK_VECTOR =
  '{"after":["k7d2m4x9qa:1"],"at":"2026-11-09T16:40:11Z","by":"Tom Okoro","hash":"2a0eacde93e96e70dd94972292377590","id":"p0c8w3t5ze:1",'
  + '"struck":{"at":"2026-12-01T09:00:00Z","by":"Asha Rahman","digest":"8f5fd5d815e964b2557019a3d50dca22",'
  + '"why":"Asked for by the person named"}}';
const read = (line: string): Change => {
  const change: unknown = JSON.parse(line);
  if (!isChange(change)) throw new Error('not a change');
  return change;
};

describe('test vectors', () => {
  test('three changes, made by two people, have these hashes', () => {
    const asha = new PlanRecord(PLAN_ID);
    const write = (record: PlanRecord, id: string, at: string, by: string, label: string, edits: Edits) =>
      expect(record.write(id, { at, by, label }, edits, digest).ok).toBe(true);
    const added = { text: 'Publish a narrative of place', status: 'on track', ref: 'A12', order: 12 };
    write(asha, 'k7d2m4x9qa:1', '2026-11-02T09:14:05Z', 'Asha Rahman', 'Added A12', { [A12]: added });
    const tom = asha.copy();
    write(asha, 'k7d2m4x9qa:2', '2026-11-10T10:02:00Z', 'Asha Rahman', 'Set A12 to complete', { [A12]: { status: 'complete' } });
    write(tom, 'p0c8w3t5ze:1', '2026-11-09T16:40:11Z', 'Tom Okoro', 'Set A12 to at risk', { [A12]: { status: 'at risk' } });
    asha.merge(tom, digest);
    expect(changesAsText(asha.changes())).toBe(`[\n${VECTORS.join(',\n')}\n]`);
  });

  test('read back, they fit; one clash, and the same one shows everywhere', () => {
    const record = new PlanRecord(PLAN_ID);
    record.take(VECTORS.map(read).reverse(), digest);
    expect(record.problems()).toEqual([]);
    expect(record.frontier()).toEqual(['k7d2m4x9qa:2', 'p0c8w3t5ze:1']);
    const writes = [{ value: 'complete' }, { value: 'at risk' }];
    expect(record.state.clashes()).toMatchObject([{ kind: 'field', field: 'status', writes }]);
    expect(record.state.value(A12, 'status')).toBe('at risk');
  });

  test('struck, the third keeps its hash', () => {
    const record = new PlanRecord(PLAN_ID);
    record.take(VECTORS.map(read), digest);
    record.strike('p0c8w3t5ze:1', { at: '2026-12-01T09:00:00Z', by: 'Asha Rahman', why: 'Asked for by the person named' }, digest);
    expect(changesAsText(record.changes())).toBe(`[\n${[...VECTORS.slice(0, 2), STRUCK_VECTOR].join(',\n')}\n]`);
    expect(record.damaged(digest)).toEqual([]);
    const reader = new PlanRecord(PLAN_ID);
    reader.take([...VECTORS.slice(0, 2), STRUCK_VECTOR].map(read), digest);
    expect(reader.problems()).toEqual([]);
  });

  test('follow from the format as it is written down', () => {
    const first = read(VECTORS[0]!);
    const edits = `{"${A12}":{"order":12,"ref":"A12","status":"on track","text":"Publish a narrative of place"}}`;
    const words = digest(`[${edits},"Added A12"]`).slice(0, 32);
    const rest = '{"after":[],"at":"2026-11-02T09:14:05Z","by":"Asha Rahman","id":"k7d2m4x9qa:1"}';
    expect(digest(`["matters-arising/change/1","${PLAN_ID}",[],${rest},"${words}"]`).slice(0, 32)).toBe(first.hash);
    expect(wordsDigest(digest, first.edits!, first.label!)).toBe(words);
  });
});

test('a change belongs to its plan: under another plan id its hash does not fit', () => {
  const first = read(VECTORS[0]!);
  expect(hashOf(digest, PLAN_ID, [], first)).toBe(first.hash);
  expect(hashOf(digest, 'plan-another', [], first)).not.toBe(first.hash);
});

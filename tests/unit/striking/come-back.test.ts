import { expect, test } from 'vitest';
import { comeBack, comeBackWords } from '../../../shared/striking/come-back.ts';
import { A12, digest, pair } from '../record/copy.ts';

/** Ann strikes a name out of a change that Bob has whole, and says again what was right in it. */
function struckHere() {
  const [ann, bob] = pair();
  const change = ann.set(A12, 'detail', 'Ask Margaret Osei by June')!;
  bob.takeFrom(ann);
  ann.set(A12, 'detail', 'Ask somebody by June');
  ann.record.strike(change.id, { at: '2026-11-22T10:00:00Z', by: 'Ann', why: 'Asked for' }, digest);
  return { ann, bob };
}

test('words that were struck here and stand in a new change of a copy that had not heard of it are found as they are written there', () => {
  const { ann, bob } = struckHere();
  const arrived = [bob.set(A12, 'successMeasure', 'MARGARET  Osei is content, and June is over')!];
  const found = comeBack(ann.record, bob.record.changes(), arrived);
  expect(found).toEqual({ words: ['MARGARET Osei'], changes: 1 });
  expect(comeBackWords(found)).toBe('“MARGARET Osei”, struck out of your plan earlier, stands again in one change of this copy, which had not heard of that. Strike them out again once it is merged.');
});

test('nothing is said of a copy whose new changes have none of them, or that knows of the striking', () => {
  const { ann, bob } = struckHere();
  const plain = bob.set(A12, 'successMeasure', 'Ask them by June')!;
  expect(comeBackWords(comeBack(ann.record, bob.record.changes(), [plain]))).toBeNull();
  bob.takeFrom(ann);
  const typed = bob.set(A12, 'title', 'Margaret Osei')!;
  expect(comeBack(ann.record, bob.record.changes(), [typed])).toEqual({ words: [], changes: 0 });
});

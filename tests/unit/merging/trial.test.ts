import { expect, test } from 'vitest';
import { tellProblems } from '../../../shared/history/problems-told.ts';
import { tryOn } from '../../../shared/merging/trial.ts';
import type { Change } from '../../../shared/record/change.ts';
import { A12, digest, pair } from '../record/copy.ts';

const doctored = (change: Change): Change => ({ ...change, edits: { [A12]: { title: 'Something else' } } }) as Change;

test('what is wrong with a change is said in the same words on merging as on opening, and that it is left out', () => {
  const [a, b] = pair();
  b.set(A12, 'title', 'Fix the roof');
  b.set(A12, 'detail', 'Before the winter');
  const [first, ...rest] = b.record.changes().filter(({ id }) => !a.record.graph.nodes.has(id));
  const changes = [doctored(first!), ...rest];
  const trial = tryOn(a.record, changes, digest);
  const [named] = tellProblems([{ kind: 'damaged', id: first!.id }], changes);
  expect(named).toMatch(/^The change “.+” by .+ does not fit its hash: something in it was altered\.$/);
  expect(trial.notices).toEqual([`${named!} It is left out.`, 'One change that was made after it is left out with it.']);
  expect(trial.placed).toEqual([]);
  expect(trial.sound).toEqual([]);
});

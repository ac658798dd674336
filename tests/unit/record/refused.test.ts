import { describe, expect, test } from 'vitest';
import { BOUNDS } from '../../../shared/record/bounds.ts';
import type { ChangeNode } from '../../../shared/record/change-node.ts';
import type { Change, WrittenChange } from '../../../shared/record/change.ts';
import { standsFor } from '../../../shared/record/deciding.ts';
import { changesAsText } from '../../../shared/record/encoding.ts';
import { hashOf } from '../../../shared/record/hash.ts';
import type { Problem } from '../../../shared/record/problems.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { A12, Copy, PLAN_ID, digest } from './copy.ts';

const seal = (draft: Omit<WrittenChange, 'hash'>, parents: readonly string[]): WrittenChange =>
  ({ ...draft, hash: hashOf(digest, PLAN_ID, parents, draft) });
const bare = (id: string, after: readonly string[]) => ({ id, after, at: '', by: '', label: '', edits: {} });

/** Three changes of one session in a row. */
function line(): [WrittenChange, WrittenChange, WrittenChange] {
  const ann = new Copy('Ann');
  return [ann.set(A12, 'status', 'x')!, ann.set(A12, 'status', 'y')!, ann.set(A12, 'status', 'z')!];
}

function problemsOf(...changes: readonly Change[]): Problem[] {
  const record = new PlanRecord(PLAN_ID);
  record.take(changes, digest);
  return record.problems();
}

describe('refused by name, while the rest comes in', () => {
  test('a damaged change; what hangs on it waits', () => {
    const [a, b, c] = line();
    expect(problemsOf(a, { ...b, label: 'Doctored' }, c)).toEqual([
      { kind: 'damaged', id: 'ann1:2' }, { kind: 'missing', id: 'ann1:3', parents: ['ann1:2'] },
    ]);
  });

  test('a damaged twin does not keep the sound one out, whichever comes first and whether they wait or not', () => {
    const [a, b, c] = line();
    const twin = { ...b, label: 'Doctored' };
    for (const order of [[a, twin, b, c], [twin, b, c, a], [b, twin, c, a], [c, twin, b, a]]) {
      const record = new PlanRecord(PLAN_ID);
      record.take(order, digest);
      expect(record.state.value(A12, 'status')).toBe('z');
      expect(record.graph.nodes.get('ann1:2')!.change.label).toBe('Edited');
      expect(record.graph.waiting.changes()).toEqual([]);
    }
  });

  test('a forged hash: doctored and hashed again, it no longer fits what came after', () => {
    const [a, b, c] = line();
    expect(problemsOf(a, seal({ ...b, label: 'Doctored' }, [a.hash]), c)).toEqual([{ kind: 'damaged', id: 'ann1:3' }]);
  });

  test('one id with two sound contents: a session used twice', () => {
    const [a, b] = line();
    const twin = seal({ ...b, label: 'Another life' }, [a.hash]);
    expect(problemsOf(a, b, twin, twin)).toEqual([{ kind: 'differs', id: 'ann1:2' }]);
  });

  test('a change that did not see its session’s last one', () => {
    const [a, b] = line();
    const forked = seal({ ...b, id: 'ann1:3', after: ['ann1:1'] }, [a.hash]);
    expect(problemsOf(a, b, forked)).toEqual([{ kind: 'sessionBroken', id: 'ann1:3' }]);
    expect(problemsOf(a, forked)).toEqual([{ kind: 'sessionBroken', id: 'ann1:3' }]);
  });

  test('changes carried over by hand from another plan', () => {
    const moved = new PlanRecord('plan-another');
    moved.take(line(), digest);
    expect(moved.problems()[0]).toEqual({ kind: 'damaged', id: 'ann1:1' });
  });

  test('more branches at one time than any plan has', () => {
    const record = new PlanRecord(PLAN_ID);
    const root = (index: number): Change => ({ ...bare(`s${index}:1`, []), hash: '0'.repeat(32) });
    const roots = Array.from({ length: BOUNDS.width + 1 }, (_, index) => root(index));
    expect(record.take(roots).placed).toHaveLength(BOUNDS.width);
    expect(record.problems()).toEqual([{ kind: 'tooWide', id: `s${BOUNDS.width}:1` }]);
  });
});

describe('waiting', () => {
  test('for a change that has not come', () => {
    const [a, , c] = line();
    expect(problemsOf(a, c)).toEqual([{ kind: 'missing', id: 'ann1:3', parents: ['ann1:2'] }]);
  });

  test('is kept in the text, after the placed ones, and ends when the change comes', () => {
    const [a, b, c] = line();
    const record = new PlanRecord(PLAN_ID);
    record.take([c, a], digest);
    expect(changesAsText(record.changes())).toBe(changesAsText([a, c]));
    expect(record.take([b], digest).placed.map(node => node.change.id)).toEqual(['ann1:2', 'ann1:3']);
    expect(record.problems()).toEqual([]);
  });

  test('in a cycle, and behind one, is told from honest waiting', () => {
    const make = (id: string, ...after: string[]) => seal(bare(id, after), []);
    const problems = problemsOf(make('p:1', 'q:1'), make('q:1', 'p:1'), make('r:1', 'q:1'), make('s:1', 'nobody:1'), make('t:1', 's:1'));
    expect(problems.map(problem => `${problem.id} ${problem.kind}`)).toEqual(
      ['p:1 cycle', 'q:1 cycle', 'r:1 cycle', 's:1 missing', 't:1 missing']);
  });

  test('twenty thousand in reverse are placed without deep recursion', () => {
    const changes = Array.from({ length: 20_000 }, (_, index): Change =>
      ({ ...bare(`s:${index + 1}`, index > 0 ? [`s:${index}`] : []), hash: '0'.repeat(32) }));
    const record = new PlanRecord(PLAN_ID);
    const backwards = [...changes].reverse();
    record.take(backwards.slice(0, -1));
    expect(record.problems()).toHaveLength(19_999);
    expect(record.take(backwards.slice(-1)).placed).toHaveLength(20_000);
  });
});

test('a change that claims to undo what it never saw is an ordinary change, whoever has what', () => {
  const first = seal({ ...bare('a:1', []), edits: { [A12]: { status: 'x' } } }, []);
  const unseen = seal({ ...bare('b:1', ['a:1']), edits: { [A12]: { status: 'y' } } }, [first.hash]);
  const claim = seal({ ...bare('c:1', ['a:1']), edits: { [A12]: { status: 'x' } }, undoes: 'b:1' }, [first.hash]);
  for (const order of [[first, unseen, claim], [first, claim, unseen]]) {
    const record = new PlanRecord(PLAN_ID);
    record.take(order, digest);
    expect(record.state.writes(A12, 'status').map(write => write.node.change.id)).toEqual(['b:1', 'c:1']);
    expect(record.state.clashes()).toMatchObject([{ kind: 'field' }]);
  }
});

test('so is one that claims to undo a change its own session made later', () => {
  const first = seal({ ...bare('a:1', []), edits: { [A12]: { status: 'x' } }, undoes: 'a:2' }, []);
  const second = seal({ ...bare('a:2', ['a:1']), edits: { [A12]: { status: 'x' } }, undoes: 'a:1' }, [first.hash]);
  const record = new PlanRecord(PLAN_ID);
  record.take([second, first], digest);
  record.take([seal({ ...bare('b:1', []), edits: { [A12]: { status: 'y' } } }, [])], digest);
  const standing = (node: ChangeNode | undefined) => standsFor(record.graph, node!, record.state.entities.get(A12)!, 'status');
  expect(standing(record.graph.nodes.get('a:1'))).toEqual([record.graph.nodes.get('a:1')]);
  expect(standing(record.graph.nodes.get('a:2'))).toEqual([record.graph.nodes.get('a:2')]);
});

describe('writing', () => {
  test('under an id that is taken, or out of its session’s turn, is refused', () => {
    const ann = new Copy('Ann');
    ann.set(A12, 'status', 'x');
    for (const id of ['ann1:1', 'ann1:3']) {
      const written = ann.record.write(id, ann.origin('Set'), { [A12]: { status: 'y' } }, digest);
      expect(written).toMatchObject({ ok: false, failure: { kind: 'changeNotPlaced' } });
    }
    expect(ann.record.state.value(A12, 'status')).toBe('x');
    expect(ann.record.problems()).toEqual([]);
  });

  test('on a frontier this copy has not got is refused', () => {
    const ann = new Copy('Ann');
    const after = ['bob1:1'];
    const written = ann.record.write('ann1:1', ann.origin('Set'), {}, digest, { after });
    for (const asked of [written, ann.record.asAt(after), ann.record.diff([], after)]) {
      expect(asked).toMatchObject({ failure: { kind: 'frontierUnknown' } });
    }
  });

  test('shares nothing with the caller', () => {
    const ann = new Copy('Ann');
    const answers = ['r-1'];
    ann.set(A12, 'answers', answers);
    answers.push('r-2');
    expect(ann.record.state.value(A12, 'answers')).toEqual(['r-1']);
  });
});

import { describe, expect } from 'vitest';
import { PlanRecord } from '../../shared/record/record.ts';
import { canonical, distinct, type Value } from '../../shared/record/value.ts';
import { PLAN_ID } from '../unit/record/copy.ts';
import { play } from './histories.ts';
import { law, must, union, unionOf } from './laws.ts';
import { summaryOf } from './summary.ts';

const asText = (...parts: unknown[]): string => canonical(parts as Value);

describe('as-at', () => {
  law('equals the fold of just the changes behind that frontier', history => {
    const copies = play(history);
    const all = unionOf(copies);
    for (const { record } of copies) {
      // What waits is behind no frontier. What was struck anywhere is struck at every time.
      const behind = new PlanRecord(PLAN_ID);
      behind.take(all.changes().filter(change => record.graph.nodes.has(change.id)));
      expect(behind.frontier()).toEqual(record.frontier());
      expect(summaryOf(must(all.asAt(record.frontier())))).toBe(summaryOf(behind.state));
    }
  });
});

describe('changed since', () => {
  law('names exactly the fields whose values differ, and turned round is its own mirror', history => {
    const [a, b] = play(history).map(copy => copy.record) as [PlanRecord, PlanRecord];
    const all = union(a, b);
    const there = must(all.diff(a.frontier(), b.frontier()));
    const back = must(all.diff(b.frontier(), a.frontier()));
    const [from, to] = [must(all.asAt(a.frontier())), must(all.asAt(b.frontier()))];
    const expected = [...all.state.entities.values()].flatMap(({ id, fields }) => [...fields.keys()].flatMap(field => {
      const [before, after] = [from, to].map(state => distinct(state.writes(id, field).map(write => write.value)));
      return asText(before) === asText(after) ? [] : [asText(id, field, before, after)];
    }));
    expect(there.map(diff => asText(diff.entity, diff.field, diff.before, diff.after)).sort()).toEqual(expected.sort());
    expect(back.map(diff => asText(diff.entity, diff.field, diff.after, diff.before))).toEqual(
      there.map(diff => asText(diff.entity, diff.field, diff.before, diff.after)));
    expect(must(all.diff(all.frontier(), all.frontier()))).toEqual([]);
  });

  law('names every field that shows something else, though it may be in a clash between the same values', history => {
    const [a, b] = play(history).map(copy => copy.record) as [PlanRecord, PlanRecord];
    const all = union(a, b);
    const named = new Map(must(all.diff(a.frontier(), b.frontier())).map(diff => [`${diff.entity} ${diff.field}`, diff]));
    const [from, to] = [must(all.asAt(a.frontier())), must(all.asAt(b.frontier()))];
    for (const { id, fields } of all.state.entities.values()) for (const field of fields.keys()) {
      const [was, is, diff] = [from.value(id, field), to.value(id, field), named.get(`${id} ${field}`)];
      if (diff) expect([diff.before.at(-1) ?? null, diff.after.at(-1) ?? null]).toEqual([was, is]);
      else expect(is).toEqual(was);
    }
  });
});

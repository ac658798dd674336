import { describe, expect } from 'vitest';
import type { Change } from '../../shared/record/change.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import { canonical, type Value } from '../../shared/record/value.ts';
import { PLAN_ID, digest } from '../unit/record/copy.ts';
import { play } from './histories.ts';
import { law, readBack, textOf, unionOf } from './laws.ts';
import { summaryOf } from './summary.ts';

describe('the text of a record', () => {
  law('read back is the same record, changes that wait included', history => {
    for (const { record } of play(history)) {
      const back = readBack(textOf(record));
      expect(textOf(back)).toBe(textOf(record));
      expect(summaryOf(back.state)).toBe(summaryOf(record.state));
      expect(back.problems()).toEqual(record.problems());
      expect(back.damaged(digest)).toEqual([]);
    }
  });

  law('any altered word, name, time, parent, value or extra member is noticed', (history, seed) => {
    const changes = unionOf(play(history)).changes();
    const index = seed % changes.length;
    const change = changes[index];
    if (!change) return;
    for (const altered of alterations(change)) {
      if (canonical(altered as unknown as Value) === canonical(change as unknown as Value)) continue;
      const doctored = changes.map((each, position) => (position === index ? altered : each));
      const checked = new PlanRecord(PLAN_ID);
      checked.take(doctored, digest);
      expect(checked.problems()).toContainEqual({ kind: 'damaged', id: change.id });
      const checkedLater = new PlanRecord(PLAN_ID);
      checkedLater.take(doctored);
      expect(checkedLater.damaged(digest).length + checkedLater.problems().length).toBeGreaterThan(0);
    }
  });
});

function alterations(change: Change): Change[] {
  const anyForm: Change[] = [
    { ...change, by: `${change.by}!` },
    { ...change, at: '2020-01-01' },
    { ...change, after: change.after.slice(1) },
    { ...change, hash: digest('another').slice(0, 32) },
    { ...change, undoes: 'a1:999' },
    { ...change, ...{ later: 'a member of a later version' } },
  ];
  if (change.struck) return [...anyForm, { ...change, struck: { ...change.struck, digest: digest('other words').slice(0, 32) } }];
  return [...anyForm, { ...change, label: 'Other words' }, { ...change, edits: { ...change.edits, 'action/q': { status: 'forged' } } }];
}

import { describe, expect } from 'vitest';
import { within } from '../../shared/record/change-node.ts';
import { editsOf } from '../../shared/record/change.ts';
import { standsFor } from '../../shared/record/deciding.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import { Copy, PLAN_ID, digest } from '../unit/record/copy.ts';
import { play } from './histories.ts';
import { law, must } from './laws.ts';
import { lookOf } from './summary.ts';

/** The record as it was before a change that stands at its very end. */
function before(record: PlanRecord, id: string): PlanRecord {
  const clock = record.graph.clockAt(record.graph.nodes.get(id)!.change.after)!;
  const was = new PlanRecord(PLAN_ID);
  was.take([...record.graph.nodes.values()].filter(node => within(clock, node)).map(node => node.change));
  return was;
}

describe('undo', () => {
  law('of the last change brings back what was seen before it, clashes included; redo, what was seen after', history => {
    play(history, (copy, made, did) => {
      if (!made || !['set', 'setSeveral', 'remove', 'restore', 'settle'].includes(did)) return;
      expect(copy.record.frontier()).toEqual([made.id]);
      const probe = copy.record.copy();
      const was = lookOf(before(probe, made.id));
      const takeBack = (session: string, undoes: string) => {
        const { edits, left } = probe.inverse(undoes);
        expect(left).toEqual([]);
        return must(probe.write(`${session}:1`, copy.origin('Took back'), edits, digest, { undoes })).id;
      };
      const undo = takeBack('undo', made.id);
      expect(lookOf(probe)).toBe(was);
      const redo = takeBack('redo', undo);
      expect(lookOf(probe)).toBe(lookOf(copy.record));
      takeBack('again', redo);
      expect(lookOf(probe)).toBe(was);
    });
  });

  law('all that one person did alone, undone, redone and undone again, looks the same at every step', history => {
    const copy = new Copy('a');
    const looks = [lookOf(copy.record)];
    for (const step of history[1]) {
      let made = null;
      if (step.do === 'set') {
        const entity = ['action/a', 'action/b', 'action/a/update/u'][step.entity % 3]!;
        made = copy.set(entity, ['status', 'narrative'][step.field % 2]!, ['x', 'y', 'z'][step.value % 3]!);
      }
      if (step.do === 'remove') made = copy.set(['action/a', 'action/b'][step.entity % 2]!, 'removed', true);
      if (made) looks.push(lookOf(copy.record));
    }
    const undoAll = () => {
      for (let step = looks.length - 2; step >= 0; step--) {
        expect(copy.undo()).not.toBeNull();
        expect(lookOf(copy.record)).toBe(looks[step]);
      }
    };
    undoAll();
    expect(copy.undo()).toBeNull();
    for (let step = 1; step < looks.length; step++) {
      expect(copy.redo()).not.toBeNull();
      expect(lookOf(copy.record)).toBe(looks[step]);
    }
    undoAll();
  });

  law('never touches what somebody else has set since', history => {
    play(history, (copy, _made, did) => {
      const id = copy.undoStack.at(-1);
      if (!id || did !== 'takeAll') return;
      const { record } = copy;
      const node = record.graph.nodes.get(id)!;
      const { edits, left } = record.inverse(id);
      for (const [entity, fields] of Object.entries(edits)) {
        for (const field of Object.keys(fields)) {
          if (field === 'removed') continue;
          const mine = standsFor(record.graph, node, record.state.entities.get(entity)!, field);
          const isMine = record.state.writes(entity, field).every(write => write.node.change.by === copy.name || mine.includes(write.node));
          expect(isMine, `${entity} ${field}`).toBe(true);
        }
      }
      for (const { since } of left) expect(since.length).toBeGreaterThan(0);
    });
  });

  law('takes back or names every field of the change', history => {
    play(history, copy => {
      const id = copy.undoStack.at(-1);
      if (!id) return;
      const { edits, left } = copy.record.inverse(id);
      const dealtWith = new Set([...Object.keys(edits), ...left.map(({ entity }) => entity)]);
      expect([...dealtWith].sort()).toEqual(Object.keys(editsOf(copy.record.graph.nodes.get(id)!.change)).sort());
    });
  });
});

import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import type { Command } from '../../../shared/commands/decide.ts';
import { KINDS, type Kind } from '../../../shared/domain/plan.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { EntityId } from '../../../shared/record/change.ts';
import { sees, type ChangeNode } from '../../../shared/record/change-node.ts';
import type { Value } from '../../../shared/record/value.ts';
import { startedPlan, surroundings, value } from './a-plan.ts';

const RUNS = Number(process.env['RUNS'] ?? 100);
const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
console.log(`Sessions from the seed ${seed}.`);

interface Step {
  readonly do: 'run' | 'undo' | 'redo' | 'takeIn' | 'restore';
  readonly who: number;
  readonly a: number;
  readonly b: number;
}
const step = fc.record<Step>({ do: fc.constantFrom('run', 'run', 'run', 'run', 'undo', 'undo', 'redo', 'takeIn', 'takeIn', 'restore'), who: fc.nat(2), a: fc.nat(1_000), b: fc.nat(1_000) });
const steps = fc.array(step, { minLength: 10, maxLength: 60, size: 'max' });
const NAMES = ['Asha Rahman', 'Tom Okoro', 'Priya Raman'];

/** A command that this plan takes, chosen by two numbers; null where there is nothing to do it to. */
function commandFor(plan: Plan, a: number, b: number): Command | null {
  const pick = <Thing>(all: readonly Thing[]): Thing | undefined => all[b % Math.max(1, all.length)];
  const [one, recommendation, milestone] = [pick(plan.all('action')), pick(plan.all('recommendation')), pick(plan.all('milestone'))];
  const day = `2027-0${1 + (b % 9)}-1${b % 10}`;
  switch (a % 10) {
    case 0: return { do: 'action.add', fields: { title: `Action ${b}`, dueOn: day } };
    case 1: return one ? { do: 'action.set', ids: [one.id], fields: { title: `Title ${b}`, detail: `Detail ${a}` } } : null;
    case 2: return one ? { do: 'action.setStatus', ids: plan.all('action').slice(0, 3).map(({ id }) => id), status: { is: b % 2 ? 'on track' : 'not started' } } : null;
    case 3: return one ? { do: 'action.setDueDate', id: one.id, dueOn: day, reason: 'Late', approvedBy: '' } : null;
    case 4: return one ? { do: 'action.remove', ids: [one.id] } : null;
    case 5: return one ? { do: 'milestone.add', action: one.id, fields: { title: `Step ${b}` } } : null;
    case 6: return milestone ? { do: 'milestone.set', id: milestone.id, fields: { title: `Step again ${b}` } } : null;
    case 7: return recommendation ? { do: 'recommendation.respond', ids: [recommendation.id], response: { answer: b % 2 ? 'accepted' : 'to be considered', reason: '' } } : null;
    case 8: return one && recommendation ? { do: 'action.answer', id: one.id, recommendation: recommendation.id, answers: b % 2 === 0 } : null;
    default: return one ? { do: 'many', label: 'Pasted 2 cells', commands: [
      { do: 'action.set', ids: [one.id], fields: { title: `Pasted ${b}` } }, { do: 'action.set', ids: [one.id], fields: { successMeasure: `Measure ${b}` } }] } : null;
  }
}

/** Everything a person sees of a plan but numbers, which are never given back, and points, which mark the record. */
function seen(plan: Plan): unknown {
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'point' && kind !== 'sent');
  return Object.fromEntries(kinds.map((kind) => [kind, [...plan.all(kind)].map((one) => ({ ...one, ref: null })).sort((a, b) => (a.id < b.id ? -1 : 1))]));
}

/** Who decides each field that others than this session have set last, and what it shows. */
function setByOthers(session: PlanSession, by: string): { readonly id: EntityId; readonly field: string; readonly node: ChangeNode; readonly value: Value }[] {
  return [...session.record.state.entities.values()].flatMap(({ id, fields }) => [...fields.keys()].flatMap((field) => {
    const last = session.record.state.writes(id, field).at(-1);
    return last && last.node.change.by !== by ? [{ id, field, ...last }] : [];
  }));
}

/** Three people at one plan, each with a copy, at work by turns; `watch` is called before each undo and may undo itself. */
function play(all: readonly Step[], at: { readonly undo?: (session: PlanSession, by: string) => void; readonly restore?: (session: PlanSession, step: Step) => void }): PlanSession[] {
  const { session: first } = startedPlan();
  const sessions = NAMES.map((name, place) => (place === 0 ? first : new PlanSession(first.record.copy(), surroundings(name))));
  for (const each of all) {
    const session = sessions[each.who]!;
    const command = each.do === 'run' ? commandFor(session.plan, each.a, each.b) : null;
    if (command) session.run(command);
    else if (each.do === 'takeIn') session.takeIn(sessions[each.a % 3]!.changes());
    else if (each.do === 'redo') session.redo();
    else if (each.do === 'undo') { if (at.undo) at.undo(session, NAMES[each.who]!); else session.undo(); }
    else if (each.do === 'restore') at.restore?.(session, each);
  }
  return sessions;
}
const check = (holds: (all: Step[]) => void): void => fc.assert(fc.property(steps, holds), { numRuns: RUNS, seed, endOnFailure: true });

describe('whatever three people do and take in', () => {
  test('an undo and its redo give the same plan again, and never touch what somebody else set since', () => {
    let [undone, others] = [0, 0];
    check((all) => {
      play(all, {
        undo(session, by) {
          const written = session.changes().length;
          const before = seen(session.plan);
          const theirs = setByOthers(session, by);
          const took = session.undo();
          if (!took.ok) return void expect(seen(session.plan)).toEqual(before);
          undone += 1;
          const node = session.record.graph.nodes.get(session.changes().find(({ id }) => id === session.record.frontier()[0])!.undoes!)!;
          for (const { id, field, node: write, value: was } of theirs) {
            // What somebody took back again no longer stands: a thing that was made may then be unmade.
            if (!sees(write, node) || (was === null && write.change.undoes !== undefined)) continue;
            expect(session.record.state.value(id, field), `${id} ${field}`).toEqual(was);
            others += 1;
          }
          value(session.redo());
          expect(seen(session.plan)).toEqual(before);
          value(session.undo());
          expect(session.changes()).toHaveLength(written + 3);
        },
      });
    });
    expect(undone).toBeGreaterThan(RUNS);
    expect(others).toBeGreaterThan(0);
  });

  test('the whole plan put back shows what was seen then, and one undo what was seen before', () => {
    let restored = 0;
    check((all) => {
      play(all, {
        restore(session, { a }) {
          const changes = session.changes();
          const change = changes[a % changes.length]!.id;
          const state = value(session.record.asAt([change]));
          const before = seen(session.plan);
          const revision = session.revision;
          value(session.restore({ is: 'plan' }, { is: 'after', change }));
          expect(seen(session.plan)).toEqual(seen(planOfRecord(new RecordSource(state))));
          restored += 1;
          if (session.revision === revision) return;
          value(session.undo());
          expect(seen(session.plan)).toEqual(before);
          value(session.redo());
        },
      });
    });
    expect(restored).toBeGreaterThan(RUNS);
  });
});

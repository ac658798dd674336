import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import { KINDS, type Kind, type Plan } from '../../../shared/domain/plan.ts';
import { PlanRecord } from '../../../shared/record/record.ts';

/** More in the long check, as far as a test's time allows. */
const RUNS = Math.min(Number(process.env['RUNS'] ?? 150), 2_000);
const surroundings = { now: () => new Date('2026-11-25T09:00:00Z'), by: () => 'Priya Raman' };
const kinds = Object.keys(KINDS) as Kind[];
const lookOf = (plan: Plan) => kinds.map((kind) => [plan.all(kind), plan.all('action').map(({ id }) => plan.owned(kind, id))]);

/** What somebody does, with the place of the action it is done to, here or in a copy that is taken in at the end. */
const step = fc.record({
  does: fc.constantFrom('add', 'update', 'milestone', 'title', 'remove', 'undo', 'redo'),
  place: fc.nat(5),
  where: fc.constantFrom('here', 'here', 'here', 'elsewhere'),
});

function taken(session: PlanSession, does: string, place: number): void {
  const actions = session.plan.all('action');
  const id = actions[place % Math.max(1, actions.length)]?.id;
  if (does === 'undo' || does === 'redo') return void session[does]();
  if (does === 'add' || id === undefined) return void session.run({ do: 'action.add', fields: { title: 'A new one' } });
  const commands: Readonly<Record<string, object>> = {
    update: { do: 'update.add', action: id, fields: { progress: 'What happened' } },
    milestone: { do: 'milestone.add', action: id, fields: { title: 'A step' } },
    title: { do: 'action.set', ids: [id], fields: { title: `Title ${place}` } },
    remove: { do: 'action.remove', ids: [id] },
  };
  expect(session.run(commands[does]).ok).toBe(true);
}

test('The plan after any edits, undone, redone and merged, is the plan read anew', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const here = new PlanSession(new PlanRecord('plan-a'), surroundings);
      for (const does of ['add', 'add', 'update']) taken(here, does, 0);
      const copy = here.record.copy();
      const elsewhere = new PlanSession(copy, surroundings);
      for (const { does, place, where } of steps) {
        taken(where === 'here' ? here : elsewhere, does, place);
        expect(lookOf(here.plan)).toEqual(lookOf(planOfRecord(new RecordSource(here.record.state))));
      }
      here.takeIn(elsewhere.changes());
      expect(lookOf(here.plan)).toEqual(lookOf(planOfRecord(new RecordSource(here.record.state))));
    }),
    { numRuns: RUNS },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionRows, type ActionRow } from '../../../../renderer/features/actions/rows.ts';
import { sorted } from '../../../../renderer/features/actions/sorting.ts';
import type { Edits } from '../../../../shared/commands/command.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { Rehearsal } from '../../../../shared/domain/rehearsal.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const TODAY = '2026-03-01';
const made = () => planOf({
  theme: { t1: { number: '3.1', title: 'Local priorities' } },
  recommendation: { s1: { ref: '3.1/S1', type: 'suggestion', theme: 'theme/t1', text: 'Rebuild the survey' } },
  committee: { scrutiny: { name: 'Overview and Scrutiny', type: 'scrutiny' } },
  person: { osei: { type: 'officer', name: 'Margaret Osei' }, raman: { type: 'officer', name: 'Priya Raman' } },
  round: { r1: { ref: 'Round 1' } },
  action: {
    a1: { ref: 'A1', title: 'First', owner: 'person/osei', answers: ['recommendation/s1'] },
    a2: { ref: 'A2', title: 'Second', owner: 'person/raman' },
    a3: { ref: 'A3', title: 'Third' },
  },
});
const plan = made();
function after(edits: Edits, plan = made()): Plan {
  const rehearsal = new Rehearsal(plan);
  rehearsal.suppose(edits);
  return rehearsal.plan;
}
/** References of the rows that were made anew by some edits. */
function renewed(edits: Edits): string[] {
  const plan = made();
  const before = new Set(actionRows(plan, TODAY));
  return actionRows(after(edits, plan), TODAY).filter((row) => !before.has(row)).map((row) => row.action.ref);
}

describe('after a change', () => {
  test('only the rows it bears on are made again, and they say what is so now', () => {
    expect(renewed({ 'action/a2': { title: 'Other words' } })).toEqual(['A2']);
    expect(renewed({ 'person/osei': { name: 'Margaret Osei-Mensah' } })).toEqual(['A1']);
    expect(renewed({ 'action/a3/update/u1': { progress: 'Begun', nextStep: 'Go on', round: 'round/r1', madeOn: '2026-02-20' } })).toEqual(['A3']);
    expect(renewed({ 'action/a2/move/m1': { from: '2026-01-01', to: '2026-02-01', reason: 'Late' } })).toEqual(['A2']);
    expect(renewed({ 'recommendation/s1': { oversight: 'committee/scrutiny' } })).toEqual(['A1']);
    expect(renewed({ 'theme/t1': { title: 'Another heading' } }), 'a theme may be anywhere').toEqual(['A1', 'A2', 'A3']);
    const row = actionRows(after({ 'action/a3/update/u1': { progress: 'Begun', nextStep: 'Go on', round: 'round/r1', madeOn: '2026-02-20' } }), TODAY)[2]!;
    expect([row.update?.progress, row.nextStep, row.updatesInRound]).toEqual(['Begun', 'Go on', 1]);
    expect(actionRows(after({ 'recommendation/s1': { oversight: 'committee/scrutiny' } }), TODAY)[0]!.oversight.map((one) => one.name)).toEqual(['Overview and Scrutiny']);
    expect(actionRows(after({ 'theme/t1': { title: 'Another heading' } }), TODAY)[0]!.theme.title).toBe('Another heading');
  });
  test('another day makes them all again, since one may be overdue', () => {
    expect(actionRows(plan, '2026-03-02')[0]).not.toBe(actionRows(plan, TODAY)[0]);
  });

  test('the order is the one that sorting anew would give, whatever was changed, added or removed', () => {
    const titles = fc.array(fc.constantFrom('a2', 'a10', 'A1', 'é', 'e', 'z', ''), { minLength: 20, maxLength: 60 });
    fc.assert(fc.property(titles, fc.array(fc.tuple(fc.nat(59), fc.constantFrom('b', 'y', '', 'a3')), { maxLength: 2 }), fc.boolean(), (all, edits, descending) => {
      const many = planOf({ action: Object.fromEntries(all.map((title, at) => [`a${at}`, { ref: `A${at + 1}`, title }])) });
      const sorting = [{ column: 'title', descending }] as const;
      sorted(actionRows(many, TODAY), sorting);
      const rehearsal = new Rehearsal(many);
      for (const [at, title] of edits) rehearsal.suppose({ [`action/a${at % (all.length + 1)}`]: title === 'y' ? { removed: true } : { title, ref: `A${(at % (all.length + 1)) + 1}`, order: (at % (all.length + 1)) + 1 } });
      const rows = actionRows(rehearsal.plan, TODAY);
      const again = refs(sorted(rows, sorting));
      expect(again).toEqual(refs(sorted([...rows].reverse(), [...sorting, { column: 'dueOn', descending: false }])));
    }), { seed: 20160614, numRuns: 300 });
  });
});
const refs = (rows: readonly ActionRow[]) => rows.map((row) => row.action.ref);

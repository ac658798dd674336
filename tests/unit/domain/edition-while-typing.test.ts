import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFor, type Edition } from '../../../shared/domain/edition.ts';
import { KINDS, type Kind, type Plan } from '../../../shared/domain/plan.ts';
import { Rehearsal } from '../../../shared/domain/rehearsal.ts';
import type { Edits } from '../../../shared/record/change.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';

const exempt = { level: 'exempt' as const, paragraphs: [3], reason: '', publicInterest: '', decidedBy: '', reviewOn: null };
const words = (text: string) => ({ type: 'paragraph' as const, level: 0, runs: [{ text }] });
const [OPEN, SHUT] = ['paper/p1/section/summary', 'paper/p1/section/risk'];
const plan = planOf(together(ashbourneVale, {
  paper: { p1: { subject: 'Progress' } },
  section: { [OPEN]: { name: 'summary' }, [SHUT]: { name: 'risk', classification: exempt } },
  block: { [`${OPEN}/block/b1`]: words('first'), [`${OPEN}/block/b2`]: words('second'), [`${SHUT}/block/b1`]: words('CANARY') },
}));
const kinds = Object.keys(KINDS) as Kind[];
const after = (...all: readonly Edits[]): Plan => {
  const rehearsal = new Rehearsal(plan);
  for (const edits of all) rehearsal.suppose(edits);
  return rehearsal.plan;
};
const everything = (one: Plan) => kinds.map((kind) => [...one.all(kind)]);
/** The same plan, of which nobody knows how it came to be: an edition of it is made from nothing. */
const outOfNothing = (edition: Edition, one: Plan): Plan => planFor(edition, one.readingFrom((now) => now));

describe('An edition of a plan in which somebody is writing', () => {
  test('has the new words, and reads nothing again but those and what they stand in', () => {
    const before = planFor('public', plan);
    const now = planFor('public', after({ [`${OPEN}/block/b1`]: { runs: [{ text: 'first, and more' }] } }));
    expect(now.owned('block', OPEN).map(({ runs }) => runs[0]!.text)).toEqual(['first, and more', 'second']);
    const readAgain = kinds.flatMap((kind) => now.all(kind).filter((one) => one !== before.get(kind, one.id)).map(({ id }) => id));
    expect(readAgain).toEqual(['paper/p1', OPEN, `${OPEN}/block/b1`]);
  });

  test('is made once for a plan, however often it is asked for', () => {
    const typed = after({ [`${OPEN}/block/b1`]: { runs: [{ text: 'once' }] } });
    expect(planFor('public', typed)).toBe(planFor('public', typed));
    expect(planFor('exempt', typed)).not.toBe(planFor('public', typed));
  });

  test('has no word that is typed where the public may not look, nor one that stood in a section which then was closed', () => {
    const typed = after({ [`${SHUT}/block/b1`]: { runs: [{ text: 'CANARY typed' }] }, [`${SHUT}/block/b2`]: words('CANARY too') });
    expect(JSON.stringify(everything(planFor('public', typed)))).not.toContain('CANARY');
    expect(JSON.stringify(everything(planFor('exempt', typed)))).toContain('CANARY too');
    const closed = after({ [`${OPEN}/block/b1`]: { runs: [{ text: 'CANARY' }] } }, { [OPEN]: { classification: exempt } });
    expect(JSON.stringify(everything(planFor('public', closed)))).not.toContain('CANARY');
  });

  const section = fc.constantFrom(OPEN, SHUT, 'paper/p1/section/options');
  const edit = fc.oneof(
    fc.record({ section, block: fc.constantFrom('b1', 'b2', 'b3'), text: fc.constantFrom('one', 'two') }).map(({ section: of, block, text }): Edits => ({ [`${of}/block/${block}`]: words(text) })),
    fc.record({ section, block: fc.constantFrom('b1', 'b2', 'b3'), removed: fc.constantFrom(true, null) }).map(({ section: of, block, removed }): Edits => ({ [`${of}/block/${block}`]: { removed } })),
    fc.record({ section, fields: fc.constantFrom<Edits[string]>({ included: false }, { included: true }, { classification: exempt }, { classification: null }, { removed: true }, { removed: null }, { name: 'options', order: 3 }) }).map(({ section: of, fields }): Edits => ({ [of]: fields })),
    fc.constantFrom<Edits>({ 'paper/p1': { classification: exempt } }, { 'paper/p1': { classification: null } }, { 'paper/p1': { removed: true } }, { 'paper/p1': { removed: null } }, { 'action/a1': { title: 'Another' } }, { [`${OPEN}/block/b1`]: words('both'), 'action/a1': { classification: exempt } }),
  );

  test('is what it would be, made from nothing, whatever is done one after the other', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.constantFrom<Edition>('public', 'exempt'), (edits, edition) => {
        const rehearsal = new Rehearsal(plan);
        for (const one of edits) {
          rehearsal.suppose(one);
          const [shown, anew] = [planFor(edition, rehearsal.plan), outOfNothing(edition, rehearsal.plan)];
          expect(everything(shown)).toEqual(everything(anew));
          for (const owner of [OPEN, SHUT, 'paper/p1/section/options']) expect(shown.owned('block', owner)).toEqual(anew.owned('block', owner));
        }
      }),
      { numRuns: 60 },
    );
  });
});

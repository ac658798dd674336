import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReturnsInHand } from '../../electron/session/returns/returns-in-hand.ts';
import type { PlanSession } from '../../electron/session/plan-session.ts';
import { readablePlan } from '../../electron/storage/plan-file/readable-plan.ts';
import type { ReturnsReview, TakeInOrder } from '../../shared/contract/returns.ts';
import { openClashes } from '../../shared/merging/open-clashes.ts';
import { canonical, type Value } from '../../shared/record/value.ts';
import { aRound, copyOf, meet, run, sheetOf, takeIn, value, type Written } from '../unit/returns/taking/a-round.ts';

const RUNS = Number(process.env['RUNS'] ?? 500);
const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
console.log(`Returns from the seed ${seed}.`);

const written: fc.Arbitrary<Written> = fc.record({
  status: fc.constantFrom('Not started', 'On track', 'At risk', 'Off track', 'Complete', 'nearly', ''),
  progress: fc.constantFrom('', 'Two drafts written', 'Published'), nextStep: fc.constantFrom('', 'Ask the forum'),
  revisedDate: fc.constantFrom('', '30 June 2027', '3/4/27', '31 March 2027'), reason: fc.constantFrom('', 'The supplier withdrew'), evidence: fc.constantFrom('', 'Draft 2'),
}, { requiredKeys: ['status'] });
/** What a clerk does to an action between asking and taking in. */
type Meanwhile = 'nothing' | 'status' | 'same status' | 'date' | 'remove';
const meanwhile = fc.constantFrom<Meanwhile>('nothing', 'nothing', 'status', 'same status', 'date', 'remove');
const clerk = fc.record({ does: fc.tuple(meanwhile, meanwhile), decides: fc.nat() });
const stories = fc.record({ rows: fc.tuple(written, written), asha: clerk, tom: clerk });

function law(name: string, holds: (story: typeof stories extends fc.Arbitrary<infer Story> ? Story : never) => void): void {
  test(name, () => fc.assert(fc.property(stories, holds), { numRuns: Math.ceil(RUNS / 4), seed }));
}

function work(session: PlanSession, action: string, does: Meanwhile): void {
  if (does === 'status') run(session, { do: 'action.setStatus', ids: [action], status: { is: 'off track', cause: 'Told by telephone', route: 'Ask again' } });
  if (does === 'same status') run(session, { do: 'action.setStatus', ids: [action], status: { is: 'on track' } });
  if (does === 'date') run(session, { do: 'action.setDueDate', id: action, dueOn: '2027-05-31', reason: 'Agreed at the chair’s call' });
  if (does === 'remove') run(session, { do: 'action.remove', ids: [action] });
}
/** Accepts, keeps or leaves each answer, as the bits of a number say. */
function decide({ returns }: ReturnsReview, bits: number): Partial<TakeInOrder> {
  const answers = returns.flatMap(({ actions }) => actions.flatMap((action) => action.answers)).filter(({ needs }) => needs === null);
  const of = (n: number) => answers.filter((_, index) => (bits >>> (2 * (index % 12))) % 3 === n).map(({ key }) => key);
  return { accepted: of(0), kept: of(1) };
}
const shownBy = ({ record: { state } }: PlanSession): string => canonical(JSON.parse(JSON.stringify(readablePlan(state), (name, said: unknown) => (name === 'removed' || name === 'takings' ? undefined : said))) as Value);
function setUp(rows: readonly [Written, Written]) {
  const { session, lee, narrative, forum, round, ask } = aRound();
  const file = sheetOf(session, ask(lee, [narrative, forum]), { A1: rows[0], A2: rows[1] });
  return { session, actions: [narrative, forum] as const, round, file };
}

describe('a return', () => {
  law('that two clerks take in, in copies that then merge, is one change and each update is there once, whatever each decided', ({ rows, asha, tom }) => {
    const { session, actions, round, file } = setUp(rows);
    const other = copyOf(session);
    const clerks = [[session, asha], [other, tom]] as const;
    for (const [each, { does }] of clerks) actions.forEach((action, index) => work(each, action, does[index]!));
    for (const [each, { decides }] of clerks) {
      const hand = new ReturnsInHand(each);
      hand.hold([file]);
      takeIn(hand, round, (review) => decide(review, decides));
    }
    meet(session, other);
    expect(session.changes().filter(({ by }) => by === 'Lee Park').length).toBeLessThanOrEqual(1);
    for (const action of actions) for (const kind of ['update', 'evidence', 'move'] as const) {
      const said = session.plan.owned(kind, action).map((thing) => JSON.stringify({ ...thing, id: '' })).filter((thing) => !thing.includes('chair’s call'));
      expect(said.length, kind).toBeLessThanOrEqual(1);
    }
    expect(shownBy(session)).toBe(shownBy(other));
    expect(openClashes(session.record)).toEqual(openClashes(other.record));
  });

  law('of which nothing is left undecided leaves no clash, and what one clerk settled stays settled when a copy that only took it in comes', ({ rows, asha, tom }) => {
    const { session, actions, round, file } = setUp(rows);
    actions.forEach((action, index) => work(session, action, asha.does[index]!));
    const other = copyOf(session);
    const [ours, theirs] = [new ReturnsInHand(session), new ReturnsInHand(other)];
    ours.hold([file]);
    theirs.hold([file]);
    takeIn(ours, round, (review) => {
      const keys = review.returns.flatMap((one) => one.actions.flatMap((action) => action.answers)).filter(({ needs }) => needs === null).map(({ key }) => key);
      return { accepted: keys.filter((_, index) => (tom.decides >>> (index % 24)) % 2 === 0), kept: keys.filter((_, index) => (tom.decides >>> (index % 24)) % 2 === 1) };
    });
    expect(openClashes(session.record)).toEqual([]);
    const settled = shownBy(session);
    takeIn(theirs, round);
    meet(session, other);
    expect(openClashes(session.record)).toEqual([]);
    expect(shownBy(session)).toBe(settled);
  });

  law('of which all is kept out, or that is taken back, shows what was shown before; dropped again it says the same', ({ rows, asha }) => {
    const { session, actions, round, file } = setUp(rows);
    actions.forEach((action, index) => work(session, action, asha.does[index]!));
    const before = shownBy(session);
    const hand = new ReturnsInHand(session);
    const answersOf = () => value(hand.review(round)).returns.flatMap((one) => one.actions.flatMap(({ answers }) => answers.map(({ field, clash, new: said }) => [field, clash, said])));
    hand.hold([file]);
    const first = answersOf();
    takeIn(hand, round, (review) => ({ kept: review.returns.flatMap((one) => one.actions.flatMap((action) => action.answers.map(({ key }) => key))) }));
    expect(shownBy(session)).toBe(before);
    value(session.undo());
    expect(shownBy(session)).toBe(before);
    hand.hold([file]);
    if (asha.does.includes('nothing')) takeIn(hand, round, (review) => decide(review, asha.decides));
    else takeIn(hand, round);
    const taken = shownBy(session);
    value(session.undo());
    expect(shownBy(session)).toBe(before);
    value(session.redo());
    expect(shownBy(session)).toBe(taken);
    value(session.undo());
    hand.hold([file]);
    // Of an action that was removed, taking it back settles that it stays so.
    if (!asha.does.includes('remove')) expect(answersOf()).toEqual(first);
  });
});

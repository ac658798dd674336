import { describe, expect, test } from 'vitest';
import { give, isTicked, movesOf, NOTHING_GIVEN, takeBack, tick, withoutSuccessor, type SharingOut } from '../../../renderer/features/people/sharing-out.ts';
import { handingsOf, reshuffled, type Handing, type Move } from '../../../shared/people/handing-over.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from '../commands/deciding.ts';

const TODAY = '2026-11-09';
const plan = planOf({
  person: {
    osei: { name: 'Margaret Osei' }, raman: { name: 'Priya Raman' },
    deverell: { type: 'member', name: 'Councillor Anita Deverell', portfolio: 'Strategy' },
    oakden: { type: 'member', name: 'Councillor Peter Oakden', portfolio: 'Finance' },
  },
  action: {
    a1: { ref: 'A1', title: 'One', owner: 'person/osei', portfolioHolder: 'person/deverell' },
    a2: { ref: 'A2', title: 'Two', owner: 'person/osei', portfolioHolder: 'person/oakden' },
    a3: { ref: 'A3', title: 'Done', owner: 'person/osei', portfolioHolder: 'person/deverell', status: { is: 'complete', evidence: '', agreedBy: null, meeting: null, minute: '4' } },
  },
  update: { 'action/a1/update/u1': { madeBy: 'Margaret Osei', progress: 'Begun' } },
  committee: { cabinet: { name: 'Cabinet', chair: 'person/deverell', members: ['person/deverell', 'person/oakden'] } },
  meeting: { past: { committee: 'committee/cabinet', heldOn: '2026-01-01' }, next: { committee: 'committee/cabinet', heldOn: '2027-01-01' } },
  paper: { p1: { subject: 'Then', meeting: 'meeting/past', contact: 'person/osei' }, p2: { subject: 'Soon', meeting: 'meeting/next', contact: 'person/osei' } },
  comment: { c1: { text: 'Sooner', proposer: 'person/deverell' } },
  planneditem: { i1: { title: 'A new depot', meeting: 'meeting/next', officer: 'person/raman' }, i2: { title: 'A depot sold', meeting: 'meeting/past', officer: 'person/raman' } },
});
const moves = (person: string, to: string | null, closedToo = false): Move[] =>
  handingsOf(plan, person, TODAY).filter(({ closed }) => closedToo || !closed).map(({ of, as }) => ({ of, as, from: person, to }));

describe('somebody leaves', () => {
  test('what they leave behind is told by role, and what is done with is marked', () => {
    expect(handingsOf(plan, 'person/osei', TODAY).map(({ as, words, closed }) => [as, words, closed])).toEqual([
      ['owner', 'A1: One', false], ['owner', 'A2: Two', false], ['owner', 'A3: Done', true], ['contact', 'Paper: Then', true], ['contact', 'Paper: Soon', false],
    ]);
  });
  test('what they were to bring to a meeting passes on too', () => {
    expect(handingsOf(plan, 'person/raman', TODAY).map(({ as, words, closed }) => [as, words, closed])).toEqual([['officer', 'Forward plan: A new depot', false], ['officer', 'Forward plan: A depot sold', true]]);
    expect(decisionOn(plan, { do: 'person.handOver', id: 'person/raman', moves: moves('person/raman', 'person/osei'), reason: 'she moves on', remove: true }).edits).toEqual({ 'planneditem/i1': { officer: 'person/osei' } });
  });
  test('all of it passes on in one change with its reason, and who signed an update stays', () => {
    const { edits, label } = decisionOn(plan, { do: 'person.handOver', id: 'person/osei', moves: moves('person/osei', 'person/raman'), reason: 'she retires', remove: true });
    expect(edits).toEqual({ 'action/a1': { owner: 'person/raman' }, 'action/a2': { owner: 'person/raman' }, 'paper/p2': { contact: 'person/raman' } });
    expect(label).toBe('Handed over 3 things from Margaret Osei, because she retires');
  });
  test('they are removed only where nothing names them any more', () => {
    const all = decisionOn(plan, { do: 'person.handOver', id: 'person/osei', moves: moves('person/osei', 'person/raman', true), reason: 'she retires', remove: true });
    expect(all.edits['person/osei']).toEqual({ removed: true });
    expect(all.edits['action/a3']).toEqual({ owner: 'person/raman' });
  });
  test('the day they left is set in the same step, and alone where nothing passes on', () => {
    const { edits, label } = decisionOn(plan, { do: 'person.handOver', id: 'person/osei', moves: moves('person/osei', 'person/raman'), reason: 'she retires', leftOn: '2026-11-06' });
    expect(edits['person/osei']).toEqual({ leftOn: '2026-11-06' });
    expect(label).toBe('Handed over 3 things from Margaret Osei, who left on 6 November 2026, because she retires');
    const alone = (leftOn: string | null, who = 'person/osei') => decisionOn(plan, { do: 'person.handOver', id: who, moves: [], reason: 'it was a slip', leftOn });
    expect([alone('2026-11-06').label, alone('2026-11-06').edits]).toEqual(['Margaret Osei left on 6 November 2026, because it was a slip', { 'person/osei': { leftOn: '2026-11-06' } }]);
    expect(alone(null).edits).toEqual({});
  });
  test('a seat passes on or is left empty, and a portfolio holder has to be a member', () => {
    const empty = decisionOn(plan, { do: 'person.handOver', id: 'person/oakden', moves: [{ of: 'committee/cabinet', as: 'member', from: 'person/oakden', to: null }], reason: 'Election' });
    expect(empty.edits).toEqual({ 'committee/cabinet': { 'members:person/oakden': null } });
    expect(refusalOf(plan, { do: 'person.handOver', id: 'person/oakden', moves: [{ of: 'action/a2', as: 'portfolioHolder', from: 'person/oakden', to: 'person/raman' }], reason: 'x' }).kind).toBe('notAMember');
  });
  test('without a reason, or where it has changed meanwhile, nothing is done', () => {
    expect(refusalOf(plan, { do: 'person.handOver', id: 'person/osei', moves: [], reason: ' ' }).kind).toBe('reasonNeeded');
    expect(refusalOf(plan, { do: 'person.handOver', id: 'person/osei', moves: [{ of: 'action/a1', as: 'owner', from: 'person/raman', to: null }], reason: 'x' }).kind).toBe('movedMeanwhile');
    expect(refusalOf(plan, { do: 'person.handOver', id: 'person/osei', moves: [{ of: 'action/a1', as: 'owner', from: 'person/osei', to: 'person/gone' }], reason: 'x' }).kind).toBe('notInPlan');
  });
});

test('the owner that an amendment would give an action passes on until it is applied, and has to be somebody', () => {
  const change = { is: 'owner', to: 'person/osei', from: null } as const;
  const shaped = planOf({
    person: { osei: { name: 'Margaret Osei' }, raman: { name: 'Priya Raman' } }, action: { a1: { ref: 'A1', title: 'One' } },
    comment: { c1: { type: 'amendment', about: 'action/a1', text: 'Give it to her', change }, c2: { type: 'amendment', about: 'action/a1', text: 'Done', change, outcome: 'agreed', appliedOn: '2026-10-01' } },
  });
  expect(handingsOf(shaped, 'person/osei', TODAY)).toEqual([
    { of: 'comment/c1', as: 'proposedOwner', words: 'Amendment to A1: Give it to her', closed: false }, { of: 'comment/c2', as: 'proposedOwner', words: 'Amendment to A1: Done', closed: true },
  ]);
  const over = (to: string | null) => ({ do: 'person.handOver', id: 'person/osei', moves: [{ of: 'comment/c1', as: 'proposedOwner', from: 'person/osei', to }], reason: 'She retires' });
  expect(decisionOn(shaped, over('person/raman')).edits).toEqual({ 'comment/c1': { change: { ...change, to: 'person/raman' } } });
  expect(refusalOf(shaped, over(null)).kind).toBe('ownerNeeded');
  expect(refusalOf(shaped, { do: 'person.remove', id: 'person/osei' }).message).toContain('is still named in an amendment');
});

describe('several successors', () => {
  const things = handingsOf(plan, 'person/osei', TODAY).filter(({ as }) => as === 'owner');
  const [one, two, done] = things as [Handing, Handing, Handing];
  const given = (now: SharingOut) => movesOf(now, things, 'person/osei').map(({ of, to }) => `${of} ${to ?? 'nobody'}`);
  test('each gets what is ticked, and what is left is ticked for the next; what is done with only by hand', () => {
    expect(things.map((thing) => isTicked(NOTHING_GIVEN, thing))).toEqual([true, true, false]);
    const first = give(tick(NOTHING_GIVEN, [two], false), things, 'person/raman');
    expect(given(first)).toEqual(['action/a1 person/raman']);
    expect(things.map((thing) => isTicked(first, thing))).toEqual([false, true, false]);
    expect(withoutSuccessor(first, things)).toBe(1);
    const all = give(tick(first, [done], true), things, null);
    expect(given(all)).toEqual(['action/a1 person/raman', 'action/a2 nobody', 'action/a3 nobody']);
    expect([withoutSuccessor(all, things), things.some((thing) => isTicked(all, thing))]).toEqual([0, false]);
  });
  test('what was given is taken back, or given to somebody else', () => {
    const all = give(NOTHING_GIVEN, things, 'person/raman');
    const back = takeBack(all, one);
    expect([given(back), isTicked(back, one)]).toEqual([['action/a2 person/raman'], true]);
    expect(given(give(tick(all, [two], true), things, 'person/oakden'))).toEqual(['action/a1 person/raman', 'action/a2 person/oakden']);
  });
});

describe('portfolios change', () => {
  test('two members change places in one step, each with the open actions of the portfolio', () => {
    const wanted = new Map([['person/deverell', 'Finance'], ['person/oakden', 'Strategy']]);
    const { moves: follow, unclear } = reshuffled(plan, wanted, TODAY);
    expect(unclear).toEqual([]);
    const { edits } = decisionOn(plan, {
      do: 'people.reshuffle', portfolios: [...wanted].map(([person, portfolio]) => ({ person, portfolio })), moves: follow.map(({ of, as, from, to }) => ({ of, as, from, to })), reason: 'Annual Council',
    });
    expect(edits).toEqual({
      'action/a1': { portfolioHolder: 'person/oakden' }, 'action/a2': { portfolioHolder: 'person/deverell' }, 'person/deverell': { portfolio: 'Finance' }, 'person/oakden': { portfolio: 'Strategy' },
    });
  });
  test('what hangs on a portfolio that nobody or two members would have stays, and that is said', () => {
    expect(reshuffled(plan, new Map([['person/deverell', 'Finance']]), TODAY)).toEqual({ moves: [], unclear: ['Strategy'] });
    expect(reshuffled(plan, new Map([['person/deverell', '']]), TODAY).unclear).toEqual(['Strategy']);
  });
});

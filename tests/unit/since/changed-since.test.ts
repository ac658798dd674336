import { describe, expect, test } from 'vitest';
import { planFor } from '../../../shared/domain/edition.ts';
import { groupedSince } from '../../../shared/since/groups.ts';
import { paragraphsSince } from '../../../shared/since/paragraphs.ts';
import { changedSince, hasNews } from '../../../shared/since/what-changed.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const then: Things = {
  person: { osei: { name: 'Margaret Osei' }, raman: { name: 'Priya Raman' } },
  recommendation: { kr1: { ref: 'KR1', text: 'Agree outcomes' }, kr2: { ref: 'KR2', text: 'Own savings', response: { answer: 'accepted', reason: '' } } },
  action: {
    a1: { ref: 'A1', title: 'Adopt one statement', status: { is: 'proposed complete', evidence: 'Adopted', proposedOn: null }, owner: 'person/osei' },
    a2: { ref: 'A2', title: 'Publish the list', status: { is: 'on track' }, originalDueOn: '2026-11-30', dueOn: '2026-11-30' },
    a3: { ref: 'A3', title: 'Brief members', status: { is: 'off track', cause: 'No room', route: 'Find one' }, originalDueOn: '2026-12-31', dueOn: '2026-12-31' },
    a4: { ref: 'A4', title: 'Retender the contract', status: { is: 'on track' }, originalDueOn: '2027-03-31', dueOn: '2027-03-31', owner: 'person/osei' },
    a5: { ref: 'A5', title: 'Map the partners', status: { is: 'not started' } },
    a6: { ref: 'A6', title: 'Review the rules', status: { is: 'on track' } },
  },
  milestone: { 'action/a4/milestone/m1': { title: 'Tender out', dueOn: '2026-12-01' } },
  update: { 'action/a4/update/u1': { progress: 'Begun', madeOn: '2026-11-01' } },
};
const later: Things = together(then, {
  recommendation: { kr1: { response: { answer: 'accepted', reason: '' } }, kr2: { response: { answer: 'accepted in part', reason: 'Small ones are not' } } },
  action: {
    a1: { status: { is: 'complete', evidence: 'Adopted', agreedBy: null, meeting: null, minute: '112' } },
    a2: { status: { is: 'at risk', cause: 'Two services are late', route: 'Chase' }, dueOn: '2027-01-31' },
    a3: { status: { is: 'on track' } },
    a4: { dueOn: '2027-06-30', owner: 'person/raman' },
    a7: { ref: 'A7', title: 'Train the chairs' },
  },
  move: {
    'action/a2/move/m1': { from: '2026-11-30', to: '2027-01-31', reason: 'Late data.', movedOn: '2026-12-15' },
    'action/a4/move/m2': { from: '2027-03-31', to: '2027-06-30', reason: 'The tender was repeated', approvedBy: 'Cabinet', movedOn: '2026-12-20' },
  },
  milestone: { 'action/a4/milestone/m1': { doneOn: '2026-12-12' } },
  update: { 'action/a3/update/u2': { progress: 'A room was found', madeOn: '2027-01-05' } },
});
const span = { from: '2026-12-08', to: null } as const;
const [was, is] = [planOf(then), planOf(later)];
const words = (things: Things, before = was, telling = { removed: true }) => {
  const plan = planOf(things);
  return paragraphsSince(changedSince(before, plan), plan, span, telling);
};

describe('what has changed', () => {
  const changed = changedSince(was, is);
  const of = (ref: string) => changed.actions.find(({ action }) => action.ref === ref)!;

  test('is found action by action: status, date with its reasons, owner, milestones and updates', () => {
    expect(changed.actions.map(({ action, turned }) => [action.ref, turned])).toEqual([
      ['A1', 'completed'], ['A2', 'become at risk'], ['A3', 'back on track'], ['A4', null], ['A5', null], ['A6', null], ['A7', null],
    ]);
    expect(of('A4').moved).toMatchObject({ from: '2027-03-31', to: '2027-06-30', days: 91, moves: [{ reason: 'The tender was repeated' }] });
    expect(of('A4').owner).toEqual({ from: 'person/osei', to: 'person/raman' });
    expect(of('A4').reached.map(({ title }) => title)).toEqual(['Tender out']);
    expect([of('A4').updates, of('A3').updates.map(({ progress }) => progress)]).toEqual([[], ['A room was found']]);
    expect([of('A5'), of('A3')].map(hasNews)).toEqual([false, true]);
    expect([changed.answered, changed.answeredAnew].map((some) => some.map(({ ref }) => ref))).toEqual([['KR1'], ['KR2']]);
  });
  test('is grouped with trouble first', () => {
    expect(groupedSince(changed.actions).map(({ group, actions }) => [group, ...actions.map(({ action }) => action.ref)])).toEqual([
      ['worse', 'A2'], ['later', 'A4'], ['better', 'A1', 'A3'], ['new', 'A7'], ['nothing', 'A5', 'A6'],
    ]);
  });
  test('backwards, what was new is removed', () => {
    expect(changedSince(is, was).actions.at(-1)).toMatchObject({ is: 'removed', action: { ref: 'A7' } });
  });
});

describe('the drafted paragraphs', () => {
  test('say it in plain sentences: statuses, dates with their reasons, what else, and of whom nothing was heard', () => {
    expect(words(later)).toEqual([
      'Since 8 December 2026, one action has been completed (A1), one has become at risk (A2) and one has come back on track (A3).',
      'Two target dates have moved to a later day: A2 by 9 weeks, to 31 January 2027, and A4 by 13 weeks, to 30 June 2027. ' +
        'The reason given for A2 is “Late data”; for A4, “The tender was repeated” (approved by Cabinet).',
      'One action has been added (A7) and one has been given a new owner (A4). One milestone has been reached (A4). ' +
        'One recommendation has been answered (KR1) and one has been given another answer (KR2).',
      'Owners have given an update on one of the six actions that are open, and none on the other five (A2, A4, A5, A6 and A7).',
    ]);
  });
  test('between two days of the past, in the past', () => {
    expect(paragraphsSince(changedSince(was, is), is, { from: '2026-12-08', to: '2027-03-09' }, { removed: true })).toEqual([
      'Between 8 December 2026 and 9 March 2027, one action was completed (A1), one became at risk (A2) and one came back on track (A3).',
      'Two target dates moved to a later day: A2 by 9 weeks, to 31 January 2027, and A4 by 13 weeks, to 30 June 2027. ' +
        'The reason given for A2 is “Late data”; for A4, “The tender was repeated” (approved by Cabinet).',
      'One action was added (A7) and one was given a new owner (A4). One milestone was reached (A4). ' +
        'One recommendation was answered (KR1) and one was given another answer (KR2).',
      'Owners gave an update on one of the six actions that are open, and none on the other five (A2, A4, A5, A6 and A7).',
    ]);
  });
  test('many are counted without their references, and of many dates the furthest is named', () => {
    const many = (days: readonly string[], is: 'on track' | 'complete'): Things => ({
      action: Object.fromEntries(days.map((dueOn, at) => [`b${at}`, { ref: `B${at + 1}`, title: 'x', dueOn, originalDueOn: '2027-01-01', status: { is, evidence: '', agreedBy: null, meeting: null, minute: '' } as never }])),
    });
    const before = planOf(many(Array.from({ length: 13 }, () => '2027-01-01'), 'on track'));
    expect(words(many(Array.from({ length: 13 }, (_, at) => `2027-02-${String(at + 1).padStart(2, '0')}`), 'complete'), before)).toEqual([
      'Since 8 December 2026, 13 actions have been completed.',
      '13 target dates have moved to a later day, B13 the furthest, by 6 weeks.',
    ]);
  });
  test('use the council’s own words for a status', () => {
    const council: Things = { council: { main: { wordAtRisk: 'Amber', wordOnTrack: 'Going well' } } };
    expect(words(together(later, council))[0]).toBe(
      'Since 8 December 2026, one action has been completed (A1), one has become amber (A2) and one has become going well (A3).',
    );
  });
  test('nothing is said to have changed where nothing has', () => {
    expect(words(then)).toEqual([
      'Since 8 December 2026, no action has changed its status.',
      'There has been no update on any of the six actions that are open.',
    ]);
    expect(words({}, planOf({}))).toEqual(['Since 8 December 2026, no action has changed its status.']);
  });
  test('every way in which a status turns is a sentence', () => {
    const turns = [
      ['not started', 'on track', 'has been started'], ['on track', 'off track', 'has gone off track'], ['off track', 'at risk', 'has improved from off track to at risk'],
      ['proposed complete', 'on track', 'has been sent back as not yet complete'], ['complete', 'at risk', 'has been reopened'], ['on track', 'not started', 'has gone back to not started'],
      ['on track', 'withdrawn', 'has been withdrawn'], ['on track', 'proposed complete', 'has been proposed as complete'],
    ] as const;
    for (const [from, to, said] of turns) {
      const at = (word: string): Things => ({ action: { a1: { ref: 'A1', title: 'x', status: { is: word, cause: 'c', route: 'r', evidence: 'e', reason: 'r', proposedOn: null, agreedBy: null, meeting: null, minute: '' } as never } } });
      expect(words(at(to), planOf(at(from)))[0]).toBe(`Since 8 December 2026, one action ${said} (A1).`);
    }
  });
  test('a date that was set first, brought forward or taken away is no slippage', () => {
    const at = (dueOn: string | null): Things => ({ action: { a1: { ref: 'A1', title: 'x', dueOn, originalDueOn: dueOn } } });
    const second = (from: string | null, to: string | null) => words(at(to), planOf(at(from)))[1];
    expect(second(null, '2027-01-31')).toBe('One action has been given a target date (A1).');
    expect(second('2027-01-31', null)).toBe('One action has been left without a target date (A1).');
    expect(second('2027-01-31', '2027-01-17')).toBe('One target date has been brought forward: A1 by 2 weeks, to 17 January 2027.');
  });
  test('in public nothing is said of what is no longer public, nor that it is gone', () => {
    const hidden = together(then, { action: { a2: { classification: { level: 'exempt', paragraphs: [3] } as never, title: 'CANARY' } } });
    const [before, plan] = [planFor('public', was), planFor('public', planOf(hidden))];
    const said = paragraphsSince(changedSince(before, plan), plan, span, { removed: false });
    expect(said).toEqual(['Since 8 December 2026, no action has changed its status.', 'There has been no update on any of the five actions that are open.']);
  });
});

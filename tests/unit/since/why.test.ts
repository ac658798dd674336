import { expect, test } from 'vitest';
import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import { planFor } from '../../../shared/domain/edition.ts';
import { forAPaper } from '../../../shared/since/for-a-paper.ts';
import { paragraphsSince } from '../../../shared/since/paragraphs.ts';
import { changedSince } from '../../../shared/since/what-changed.ts';
import { whySince } from '../../../shared/since/why.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const then: Things = {
  committee: { cabinet: { name: 'Cabinet', type: 'executive' } },
  meeting: { january: { committee: 'committee/cabinet', heldOn: '2027-01-20' } },
  person: { osei: { name: 'Margaret Osei' }, raman: { name: 'Priya Raman' } },
  action: Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`a${at + 1}`, { ref: `A${at + 1}`, title: `Title ${at + 1}`, status: { is: 'on track' }, dueOn: '2027-03-31', owner: 'person/osei' }])),
  milestone: { 'action/a5/milestone/m1': { title: 'Draft agreed' } },
};
const now = together(then, {
  action: {
    a1: { status: { is: 'off track', cause: 'No baseline', route: 'Draw one up' } },
    a2: { dueOn: '2027-05-31' },
    a3: { status: { is: 'complete', evidence: 'Seen', agreedBy: 'committee/cabinet', meeting: 'meeting/january', minute: '112' } },
    a4: { status: { is: 'proposed complete', evidence: 'The page is up', proposedOn: '2027-02-02' } },
    a5: { owner: 'person/raman', title: 'Another title' },
    a7: { status: { is: 'withdrawn', reason: 'Done by the county' }, classification: { level: 'exempt', paragraphs: [3], reason: '', publicInterest: '', decidedBy: '', reviewOn: null } },
  },
  move: {
    'action/a2/move/m1': { from: '2027-03-31', to: '2027-04-30', reason: 'Framework closed', approvedBy: 'Cabinet, 20 January 2027, minute 114', movedOn: '2027-01-22' },
    'action/a2/move/m2': { from: '2027-04-30', to: '2027-05-31', reason: '', approvedBy: 'Cabinet', movedOn: '2027-02-22' },
  },
  milestone: { 'action/a5/milestone/m1': { doneOn: '2027-02-03' } },
  evidence: { 'action/a5/evidence/e1': { title: 'Minutes of the board' } },
  update: {
    'action/a6/update/u1': { madeBy: 'Tom Okoro', madeOn: '2027-02-01', progress: 'Begun' }, 'action/a6/update/u2': { madeBy: 'Tom Okoro', madeOn: '2027-02-10', progress: 'Half done.' },
    'action/a1/update/u1': { madeBy: 'Tom Okoro', madeOn: '2027-02-01', progress: 'Not said where the cause is' },
  },
});
const [before, after] = [planOf(then), planOf(now)];
const changed = changedSince(before, after);
const why = (ref: string) => whySince(changed.actions.find(({ action }) => action.ref === ref)!, before, after);

test('beside what has changed stands why, and who agreed', () => {
  expect(why('A1')).toEqual(['No baseline.']);
  expect(why('A2')).toEqual(['Framework closed.', 'Approved by Cabinet, 20 January 2027, minute 114.', 'Approved by Cabinet, 22 February 2027.']);
  expect(why('A3')).toEqual(['Agreed by Cabinet, 20 January 2027, minute 112.']);
  expect(why('A4')).toEqual(['Proposed on 2 February 2027: The page is up.']);
  expect(why('A5')).toEqual(['Priya Raman owns it, in place of Margaret Osei.', 'Reached on 3 February 2027: Draft agreed.', 'Evidence: Minutes of the board.', 'Title reworded.']);
  expect(why('A6')).toEqual(['Tom Okoro, 10 February 2027: Half done.']);
  expect(why('A7')).toEqual(['Done by the county.']);
});
test('to paste into a paper, only what is public, and how much is not', () => {
  const { paragraphs, leftOut } = forAPaper(changed, before, after, { from: '2026-12-10', to: null, seenBy: 'Cabinet' });
  expect(paragraphs[0]).toBe('Since Cabinet saw the plan on 10 December 2026, one action has been completed (A3), one has been proposed as complete (A4) and one has gone off track (A1).');
  expect(leftOut).toBe(1);
  expect(paragraphs.join(' ')).not.toMatch(/A7|county|withdrawn|removed/);
});

test('and that is what somebody finds who compares the two public editions', () => {
  const exempt: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [3] };
  const hidden = together(now, { action: { a6: { classification: exempt } }, update: { 'action/a5/update/u1': { progress: 'Quietly', classification: exempt } } });
  const published = together(hidden, { action: { a6: { classification: PUBLIC } } });
  const span = { from: '2026-12-10', to: null } as const;
  for (const [one, other] of [[then, now], [then, hidden], [hidden, published], [now, then], [hidden, then]] as const) {
    const [from, to] = [planOf(one), planOf(other)];
    const edition = planFor('public', to);
    expect(forAPaper(changedSince(from, to), from, to, span).paragraphs).toEqual(paragraphsSince(changedSince(planFor('public', from), edition), edition, span, { removed: false }));
  }
});

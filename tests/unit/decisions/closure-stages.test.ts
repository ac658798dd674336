import { expect, test } from 'vitest';
import { closingInRound, stageWords } from '../../../shared/decisions/closure-stages.ts';
import type { Council } from '../../../shared/domain/council.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const proposed = { is: 'proposed complete', evidence: 'On the website', proposedOn: '2026-03-01' } as const;
const things = (closureAgreedBy: Council['closureAgreedBy']): Things => ({
  council: { main: { closureAgreedBy } },
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Scrutiny', type: 'scrutiny' }, audit: { name: 'Audit Committee', type: 'other' } },
  meeting: { march: { committee: 'committee/scrutiny', heldOn: '2026-03-12' }, cabinet: { committee: 'committee/cabinet', heldOn: '2026-03-24' }, past: { committee: 'committee/cabinet', heldOn: '2026-01-20' } },
  recommendation: { r1: { ref: 'KR1', text: 'x', oversight: 'committee/scrutiny' }, r2: { ref: 'KR2', text: 'y', oversight: 'committee/audit' } },
  action: {
    a1: { ref: 'A1', title: 'Agree', status: proposed, answers: ['recommendation/r1'] }, a2: { ref: 'A2', title: 'Publish', status: proposed, answers: ['recommendation/r2'] },
    a3: { ref: 'A3', title: 'Train', status: { is: 'on track' } },
  },
});
const RULE = 'scrutiny recommends, the executive agrees';
const told = (all: Things, today = '2026-03-05', meeting = 'meeting/march') => {
  const plan = planOf(all);
  return closingInRound(plan, meeting, today).map(({ action, stage }) => `${action.ref}: ${stageWords(plan, stage, today)}`);
};

test('what is proposed waits for scrutiny to recommend it where scrutiny oversees it, and for the executive else', () => {
  expect(told(things(RULE))).toEqual(['A1: Waits for Scrutiny to recommend it, on 12 March 2026.', 'A2: Waits for Cabinet to agree it, on 24 March 2026.']);
});
test('once recommended it waits for the executive, and says who recommended it', () => {
  const after = together(things(RULE), { resolution: { d1: { meeting: 'meeting/march', minute: '14', text: 'That action A1 be agreed as complete.', power: 'recommended', toCommittee: 'committee/cabinet', concerns: ['action/a1'] } } });
  expect(told(after, '2026-03-13')[0]).toBe('A1: Recommended by Scrutiny on 12 March 2026, minute 14. Waits for Cabinet to agree it, on 24 March 2026.');
});
test('where the executive alone agrees, nobody is waited for before', () => {
  expect(told(things('the executive'))[0]).toBe('A1: Waits for Cabinet to agree it, on 24 March 2026.');
});
test('where the responsible committee agrees, it is the one that oversees it', () => {
  expect(told(things('the responsible committee'))).toEqual(['A1: Waits for Scrutiny to agree it, on 12 March 2026.', 'A2: Waits for the Audit Committee to agree it; it has no meeting ahead.']);
});
test('what the round’s meeting agreed or sent back is seen in the round, what another did is not', () => {
  const complete = { is: 'complete', evidence: '', agreedBy: 'committee/cabinet', meeting: 'meeting/cabinet', minute: '112' } as const;
  const after = together(things(RULE), {
    action: { a1: { status: complete }, a2: { status: { is: 'on track' } }, a3: { status: { ...complete, meeting: 'meeting/past' } } },
    update: { 'action/a2/update/u1': { madeOn: '2026-03-24', madeBy: 'Cabinet', status: 'on track', progress: 'Not agreed as complete: Two parishes have not had it.' } },
  });
  expect(told(after, '2026-04-01', 'meeting/cabinet')).toEqual(['A1: Agreed by Cabinet, minute 112.', 'A2: Sent back by Cabinet. Not agreed as complete: Two parishes have not had it.']);
  expect(told(after, '2026-04-01', 'meeting/march')).toEqual([]);
});
test('without a meeting ahead, or where one was held and nothing recorded, it says so', () => {
  expect(told(things(RULE), '2026-06-01', 'meeting/past')).toEqual(['A1: Waits for Scrutiny to recommend it; it has no meeting ahead.', 'A2: Was before Cabinet on 20 January 2026; what it decided is not recorded.']);
});

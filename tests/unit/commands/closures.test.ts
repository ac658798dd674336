import { describe, expect, test } from 'vitest';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import type { Council } from '../../../shared/domain/council.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const proposed = (evidence: string) => ({ is: 'proposed complete', evidence, proposedOn: null }) as const;
const exempt = { ...PUBLIC, level: 'exempt' as const, paragraphs: [3], reason: 'Terms' };
const planBy = (closureAgreedBy: Council['closureAgreedBy']) => planOf({
  council: { main: { closureAgreedBy } },
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Scrutiny', type: 'scrutiny' } },
  meeting: { jan: { committee: 'committee/cabinet', heldOn: '2026-01-20' }, dec: { committee: 'committee/scrutiny', heldOn: '2025-12-11' } },
  action: {
    a1: { ref: 'A1', title: 'Agree', status: proposed('On the website'), order: 1 }, a2: { ref: 'A2', title: 'Publish', status: proposed('Sent out'), order: 2 },
    a3: { ref: 'A3', title: 'Sell', status: proposed('Sold'), classification: exempt, order: 3 }, a4: { ref: 'A4', title: 'Train', status: { is: 'on track' }, order: 4 },
  },
});
const plan = planBy('scrutiny recommends, the executive agrees');

describe('what is proposed as complete', () => {
  test('is closed on the minute of the executive, and the decision that says so concerns it', () => {
    const { edits, label } = decisionOn(plan, { do: 'closure.decide', meeting: 'meeting/jan', item: '9', minute: '112(2)', agreed: ['action/a1', 'action/a2'], refused: [] });
    expect(edits['action/a1']).toEqual({ status: { is: 'complete', evidence: 'On the website', agreedBy: 'committee/cabinet', meeting: 'meeting/jan', minute: '112(2)' } });
    expect(edits['resolution/new-1']).toMatchObject({ text: 'That actions A1 and A2 be agreed as complete.', item: '9', minute: '112(2)', meeting: 'meeting/jan', 'concerns:action/a1': true, 'concerns:action/a2': true });
    expect(label).toBe('Cabinet on 20 January 2026: agreed 2 actions as complete');
  });
  test('is only recommended by scrutiny, to the executive, and stays proposed', () => {
    const { edits } = decisionOn(plan, { do: 'closure.decide', meeting: 'meeting/dec', agreed: ['action/a1'], refused: [] });
    expect(Object.keys(edits)).toEqual(['resolution/new-1']);
    expect(edits['resolution/new-1']).toMatchObject({ power: 'recommended', toCommittee: 'committee/cabinet', text: 'That action A1 be agreed as complete.' });
  });
  test('that is not public is decided by itself, so that the public minute does not name it', () => {
    const { edits } = decisionOn(plan, { do: 'closure.decide', meeting: 'meeting/jan', agreed: ['action/a1', 'action/a3'], refused: [] });
    const decisions = Object.entries(edits).filter(([id]) => id.startsWith('resolution/')).map(([, fields]) => fields);
    expect(decisions.map((one) => [one['text'], (one['classification'] as { level?: string } | undefined)?.level])).toEqual([['That action A1 be agreed as complete.', undefined], ['That action A3 be agreed as complete.', 'exempt']]);
  });
  test('goes back to an open status when it is refused, with the reason in its updates', () => {
    const { edits } = decisionOn(plan, { do: 'closure.decide', meeting: 'meeting/jan', agreed: [], refused: [{ id: 'action/a2', status: { is: 'on track' }, reason: 'Two parishes have not had it.' }] });
    expect(edits['action/a2']).toEqual({ status: { is: 'on track' } });
    expect(edits['action/a2/update/new-1']).toMatchObject({ madeOn: '2026-01-20', madeBy: 'Cabinet', status: 'on track', progress: 'Not agreed as complete: Two parishes have not had it.' });
  });
  test('is not refused without a reason, nor into a status that is not open, nor at risk without a way back', () => {
    const refuse = (status: object, reason: string) => refusalOf(plan, { do: 'closure.decide', meeting: 'meeting/jan', agreed: [], refused: [{ id: 'action/a2', status, reason }] }).kind;
    expect(refuse({ is: 'on track' }, ' ')).toBe('reasonNeeded');
    expect(refuse({ is: 'withdrawn', reason: 'No' }, 'No')).toBe('notOpen');
    expect(refuse({ is: 'at risk', cause: 'Late', route: '' }, 'Late')).toBe('causeAndRouteNeeded');
  });
  test('is agreed only where it is still proposed, and only by those who may', () => {
    expect(refusalOf(plan, { do: 'closure.decide', meeting: 'meeting/jan', agreed: ['action/a4'], refused: [] }).kind).toBe('notProposed');
    expect(refusalOf(planBy('the executive'), { do: 'closure.decide', meeting: 'meeting/dec', agreed: ['action/a1'], refused: [] }).kind).toBe('notTheirsToAgree');
  });
});

test('a decision is put before another of its meeting, and never among those of another', () => {
  const some = planOf({
    meeting: { jan: {}, dec: {} },
    resolution: { a: { text: 'A', meeting: 'meeting/jan', order: 1 }, b: { text: 'B', meeting: 'meeting/jan', order: 2 }, c: { text: 'C', meeting: 'meeting/jan', order: 3 }, d: { text: 'D', meeting: 'meeting/dec', order: 4 } },
  });
  expect(decisionOn(some, { do: 'resolution.move', id: 'resolution/c', before: 'resolution/b' }).edits).toEqual({ 'resolution/c': { order: 1.5 } });
  expect(refusalOf(some, { do: 'resolution.move', id: 'resolution/c', before: 'resolution/d' }).kind).toBe('otherMeeting');
});

import { describe, expect, test } from 'vitest';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import type { Council } from '../../../shared/domain/council.ts';
import type { DecisionCallIn } from '../../../shared/domain/decision.ts';
import { arisingFrom, classificationFrom } from '../../../shared/decisions/arising.ts';
import { callInStanding, standingWords } from '../../../shared/decisions/call-in-standing.ts';
import { closurePower, closuresAt } from '../../../shared/decisions/closures.ts';
import { referralsOf, replyDay } from '../../../shared/decisions/referrals.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const committee = { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Scrutiny', type: 'scrutiny' } } as const;
const calledIn: DecisionCallIn = { is: 'called in', on: null, by: 'Five members', why: 'Cost', hearing: null, outcome: null, note: '' };

describe('call-in of a meeting', () => {
  const saysOf = (meeting: object, today: string, ...callIns: readonly DecisionCallIn[]) => {
    const plan = planOf({
      committee, council: { main: { callInClosesAt: '17:00' } }, meeting: { jan: { committee: 'committee/cabinet', heldOn: '2026-01-20', ...meeting } },
      resolution: Object.fromEntries(callIns.map((callIn, n) => [`r${n}`, { text: 'That', meeting: 'meeting/jan', callIn }])),
    });
    const standing = callInStanding(plan, plan.get('meeting', 'meeting/jan')!, today);
    return standing.is === 'not subject' ? null : Object.values(standingWords(standing, plan.council.callInClosesAt)).join(' ');
  };
  const subject = { is: 'subject to it' } as const;
  test('is counted from the day the decisions came out: five working days, in the council’s own hours', () => {
    expect(saysOf({ decisionsPublishedOn: '2026-01-21' }, '2026-01-28', subject)).toBe(
      'Open for call-in until Wednesday 28 January 2026, 17:00. Published Wednesday 21 January 2026; unless called in, effective from Thursday 29 January 2026.');
    expect(saysOf({ decisionsPublishedOn: '2026-01-21' }, '2026-01-29', subject)).toMatch(/^Call-in period over, not called in\. Published .*; closed Wednesday 28 January 2026, 17:00; effective from/);
  });
  test('has not begun while nobody says that the decisions are published', () => {
    expect(saysOf({}, '2026-01-29', subject, subject)).toBe('The decisions are not said to be published. Call-in runs from the day they are. Two decisions are subject to it.');
  });
  test('says how many were called in, and nothing where none can be', () => {
    expect(saysOf({ decisionsPublishedOn: '2026-01-21' }, '2026-02-10', subject, calledIn)).toMatch(/^Call-in period over\. One decision was called in\. .*the rest effective from/);
    expect(saysOf({ decisionsPublishedOn: '2026-01-21' }, '2026-02-10', { is: 'not subject to it' }, { is: 'waived as urgent', why: 'Flood' })).toBeNull();
  });
});

describe('what one body recommends to another', () => {
  const recommended = { power: 'recommended', toCommittee: 'committee/cabinet', meeting: 'meeting/dec' } as const;
  const plan = planOf({
    committee, meeting: { dec: { committee: 'committee/scrutiny', heldOn: '2025-12-11' }, jan: { committee: 'committee/cabinet', heldOn: '2026-01-20' } },
    resolution: {
      a: { ...recommended, text: 'No day' }, b: { ...recommended, text: 'Due', replyBy: '2026-02-11' }, c: { ...recommended, text: 'Late', replyBy: '2026-02-09' },
      d: { ...recommended, text: 'Answered', replyBy: '2026-01-01', reply: { is: 'accepted', words: '', on: '2026-01-20', meeting: null } },
      e: { text: 'Back', power: 'recommended', toCommittee: 'committee/scrutiny', meeting: 'meeting/jan' }, f: { text: 'Resolved', meeting: 'meeting/jan' },
    },
  });
  test('waits until it is answered, what is overdue on top, in both directions', () => {
    const { waiting, answered } = referralsOf(plan, '2026-02-10');
    expect(waiting.map(({ resolution, from, to, overdue }) => [resolution.text, from, to, overdue])).toEqual([
      ['Late', 'Scrutiny', 'Cabinet', true], ['Due', 'Scrutiny', 'Cabinet', false], ['No day', 'Scrutiny', 'Cabinet', false], ['Back', 'Cabinet', 'Scrutiny', false],
    ]);
    expect(answered.map(({ resolution }) => resolution.text)).toEqual(['Answered']);
  });
  test('has two months for a reply where scrutiny asks the executive, and no day in law else', () => {
    expect(replyDay(plan, { meeting: 'meeting/dec', toCommittee: 'committee/cabinet' })).toBe('2026-02-11');
    expect(replyDay(plan, { meeting: 'meeting/jan', toCommittee: 'committee/scrutiny' })).toBeNull();
  });
});

describe('whose agreement closes an action', () => {
  const planBy = (closureAgreedBy: Council['closureAgreedBy']) => planOf({
    council: { main: { closureAgreedBy } }, committee, meeting: { jan: { committee: 'committee/cabinet' }, dec: { committee: 'committee/scrutiny' } },
    recommendation: { r: { ref: 'KR1', oversight: 'committee/scrutiny' } },
    action: { a: { ref: 'A1', status: { is: 'proposed complete', evidence: 'x', proposedOn: null }, answers: ['recommendation/r'], order: 1 }, b: { ref: 'A2', status: { is: 'proposed complete', evidence: 'x', proposedOn: null }, order: 2 }, c: { ref: 'A3', status: { is: 'on track' } } },
    resolution: { x: { text: 'Close A1', meeting: 'meeting/dec', power: 'recommended', toCommittee: 'committee/cabinet', concerns: ['action/a'] } },
  });
  const at = (rule: Council['closureAgreedBy'], key: string) => {
    const plan = planBy(rule);
    const meeting = plan.get('meeting', `meeting/${key}`)!;
    return [closurePower(plan, plan.get('committee', meeting.committee)), ...closuresAt(plan, meeting).map(({ action, recommended }) => `${action.ref}${recommended ? ' recommended' : ''}`)];
  };
  test('is the council’s setting', () => {
    expect(at('scrutiny recommends, the executive agrees', 'dec')).toEqual(['recommends', 'A1', 'A2']);
    expect(at('scrutiny recommends, the executive agrees', 'jan')).toEqual(['agrees', 'A1 recommended', 'A2']);
    expect(at('the executive', 'dec')).toEqual(['none']);
    expect(at('the responsible committee', 'dec')).toEqual(['agrees', 'A1']);
    expect(at('the responsible committee', 'jan')).toEqual(['agrees', 'A2']);
  });
});

test('what arises from a decision is as public as what the decision concerns', () => {
  const plan = planOf({
    action: { a: { ref: 'A1', classification: { ...PUBLIC, level: 'exempt', paragraphs: [3] } }, b: { ref: 'A2', arises: { is: 'decision', from: 'resolution/r', words: '', minute: '' } }, c: { ref: 'A3' } },
    resolution: { r: { text: 'That', concerns: ['action/a'] }, s: { text: 'That', concerns: ['action/c'] } },
  });
  expect(classificationFrom(plan, plan.get('resolution', 'resolution/r')!).level).toBe('exempt');
  expect(classificationFrom(plan, plan.get('resolution', 'resolution/s')!).level).toBe('public');
  expect(arisingFrom(plan, plan.all('resolution')).map(({ ref }) => ref)).toEqual(['A2']);
});

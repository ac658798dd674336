import { describe, expect, test } from 'vitest';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import { mattersAsText } from '../../../shared/matters-arising/as-text.ts';
import { mattersArising } from '../../../shared/matters-arising/matters-arising.ts';
import { planOf, type Things } from '../../fixtures/plans/build-plan.ts';

const today = '2026-03-01';
const source = (is: 'commitment' | 'decision' | 'amendment', from: string | null, words: string) => ({ is, from, words, minute: '' });
const things: Things = {
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Scrutiny Committee', type: 'scrutiny' } },
  meeting: { january: { committee: 'committee/cabinet', heldOn: '2026-01-20' }, december: { committee: 'committee/scrutiny', heldOn: '2025-12-11' } },
  person: { priya: { name: 'Priya Raman' } },
  paper: { p: { subject: 'Progress in December', reportFor: 'committee/scrutiny' }, secret: { subject: 'The contract', reportFor: 'committee/scrutiny', classification: { ...PUBLIC, level: 'exempt', paragraphs: [3] } } },
  section: { 'paper/p/section/background': { name: 'background' }, 'paper/secret/section/background': { name: 'background' } },
  resolution: {
    brief: { meeting: 'meeting/january', text: 'Group Leaders be briefed', minute: '112' },
    ask: { meeting: 'meeting/december', text: 'the cost be set out', power: 'recommended', toCommittee: 'committee/cabinet', replyBy: '2026-02-11' },
    answered: { meeting: 'meeting/december', text: 'the plan be published', power: 'recommended', toCommittee: 'committee/cabinet', reply: { is: 'accepted', words: '', on: null, meeting: null } },
  },
  action: {
    a1: { ref: 'A1', title: 'Brief them', owner: 'person/priya', dueOn: '2026-04-01', status: { is: 'on track' }, arises: source('decision', 'resolution/brief', 'Group Leaders be briefed') },
    a2: { ref: 'A2', title: 'Report it', dueOn: '2026-02-01', arises: source('commitment', 'paper/p/section/background', 'It will be reported.') },
    a3: { ref: 'A3', title: 'Done', status: { is: 'withdrawn', reason: 'Overtaken' }, arises: source('commitment', 'paper/p/section/background', 'It will be done.') },
    a4: { ref: 'A4', title: 'Answers a recommendation alone' },
    a5: { ref: 'A5', title: 'Negotiate', arises: source('commitment', 'paper/secret/section/background', 'Terms will be agreed with Calder Wharf.') },
  },
  update: { 'action/a1/update/u1': { madeOn: '2026-02-02', progress: 'A date is set' }, 'action/a1/update/u2': { madeOn: '2026-02-20', progress: 'Two of three are briefed' } },
};

describe('matters arising', () => {
  test('are what is open of commitments, decisions and referrals, what is late on top', () => {
    expect(mattersArising(planOf(things), today).map(({ id, is, where, late, update }) => [id, is, where, late, update?.progress ?? null])).toEqual([
      ['action/a2', 'commitment', 'Progress in December', true, null],
      ['resolution/ask', 'referral', 'Scrutiny Committee, 11 December 2025', true, null],
      ['action/a1', 'decision', 'Cabinet, 20 January 2026, minute 112', false, 'Two of three are briefed'],
      ['action/a5', 'commitment', 'The contract', false, null],
    ]);
  });
  test('of one committee are its own, with what was asked of it', () => {
    const of = (committee: string) => mattersArising(planOf(things), today, `committee/${committee}`).map(({ id }) => id);
    expect(of('cabinet')).toEqual(['resolution/ask', 'action/a1']);
    expect(of('scrutiny')).toEqual(['action/a2', 'resolution/ask', 'action/a5']);
  });
  test('for a paper are lines of what is public, also as to where it was said', () => {
    const plan = planOf(things);
    const { text, leftOut } = mattersAsText(plan, mattersArising(plan, today));
    expect(text.split('\n')).toEqual([
      '- Progress in December: It will be reported. Report it (A2, no owner yet, 1 February 2026, not started).',
      '- Scrutiny Committee, 11 December 2025: the cost be set out. A reply was asked for by 11 February 2026; there is none yet.',
      '- Cabinet, 20 January 2026, minute 112: Group Leaders be briefed. Brief them (A1, Priya Raman, 1 April 2026, on track). Two of three are briefed.',
    ]);
    expect(leftOut).toBe(1);
    expect(text).not.toMatch(/Calder|contract/);
  });
});

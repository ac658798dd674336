import { describe, expect, test } from 'vitest';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const plan = planOf({
  council: { 'council/main': { name: 'Ashbourne Vale Borough Council' } },
  person: {
    asha: { name: 'Asha Rahman', type: 'officer' }, deverell: { name: 'Councillor Anita Deverell', type: 'member' },
    leaders: { name: 'Group Leaders', type: 'group' }, partner: { name: 'Vale Partnership', type: 'partner' },
  },
  committee: {
    cabinet: { name: 'Cabinet', type: 'executive', chair: 'person/deverell', members: ['person/deverell'] }, scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' },
    spare: { name: 'Audit Committee' },
  },
  meeting: { m: { committee: 'committee/cabinet', heldOn: '2026-12-10' }, loose: { committee: 'committee/cabinet', heldOn: '2027-01-14' } },
  round: { r: { ref: 'Round 1', meeting: 'meeting/m' } },
  recommendation: {
    r1: { ref: 'KR1', text: 'One' }, r2: { ref: 'KR2', text: 'Two', response: { answer: 'covered by another', by: 'recommendation/r1', reason: '' } },
    r3: { ref: 'KR3', text: 'Three', response: { answer: 'covered by another', by: 'recommendation/r2', reason: '' } }, r4: { ref: 'KR4', text: 'Four' },
  },
  action: {
    a1: { ref: 'A1', title: 'Agree outcomes', owner: 'person/asha', originalDueOn: '2027-02-26', dueOn: '2027-02-26' },
    a2: { ref: 'A2', title: 'Publish', portfolioHolder: 'person/deverell' },
    a3: { ref: 'A3', title: 'Cleared', originalDueOn: '2027-01-01' },
  },
  paper: { p: { subject: 'Progress', meeting: 'meeting/m' } },
});
const [a1, a2] = ['action/a1', 'action/a2'];

describe('a status', () => {
  const set = (status: unknown) => ({ do: 'action.setStatus', ids: [a1], status });
  test.each([
    [{ is: 'at risk', cause: '', route: 'Soon' }, 'causeAndRouteNeeded'], [{ is: 'off track', cause: 'Why', route: ' ' }, 'causeAndRouteNeeded'],
    [{ is: 'proposed complete', evidence: '' }, 'evidenceNeeded'], [{ is: 'withdrawn', reason: '' }, 'reasonNeeded'], [{ is: 'withdrawn', reason: ' \u0007\n' }, 'reasonNeeded'],
  ])('%j is refused in words that say what it needs', (status, kind) => {
    const refusal = refusalOf(plan, set(status));
    expect(refusal.kind).toBe(kind);
    expect(refusal.message).toMatch(/ needs .*\. The status was not changed\.$/);
  });

  test('cannot be agreed as complete by scrutiny, unless the council has it so (LGA 2000 s9F)', () => {
    const byScrutiny = set({ is: 'complete', agreedBy: 'committee/scrutiny', minute: '47' });
    expect(refusalOf(plan, byScrutiny)).toMatchObject({ kind: 'notTheirsToAgree', message: expect.stringContaining('Choose the committee that agreed') as string });
    expect(decisionOn(plan, set({ is: 'complete', agreedBy: 'committee/cabinet', meeting: 'meeting/m' })).label).toBe('Set A1 to complete');
    const theirs = planOf({ council: { 'council/main': { closureAgreedBy: 'the responsible committee' } }, committee: { scrutiny: { name: 'Scrutiny', type: 'scrutiny' } }, action: { a1: { ref: 'A1' } } });
    expect(decisionOn(theirs, byScrutiny).label).toBe('Set A1 to complete');
  });
});

test('complete says which committee agreed, and at which meeting or in which minute', () => {
  for (const status of [{ is: 'complete' }, { is: 'complete', meeting: 'meeting/m' }, { is: 'complete', agreedBy: 'committee/cabinet' }, { is: 'complete', agreedBy: 'committee/cabinet', minute: ' ' }]) {
    expect(refusalOf(plan, { do: 'action.setStatus', ids: [a1], status }).kind).toBe('agreementNeeded');
  }
  expect(decisionOn(plan, { do: 'action.setStatus', ids: [a1], status: { is: 'complete', agreedBy: 'committee/cabinet', minute: '112(2)' } }).label).toBe('Set A1 to complete');
});

describe('a target date', () => {
  const move = (id: string, dueOn: string | null, reason = '') => ({ do: 'action.setDueDate', id, dueOn, reason });
  test('the first is simply set, and is the original one', () => {
    expect(decisionOn(plan, move(a2, '2027-03-01')).edits).toEqual({ [a2]: { dueOn: '2027-03-01', originalDueOn: '2027-03-01' } });
  });
  test('taking one away and setting another are moves with a reason; the original stays', () => {
    expect(refusalOf(plan, move(a1, null)).kind).toBe('reasonNeeded');
    expect(decisionOn(plan, move(a1, null, 'Waits for the election')).edits).toEqual({
      [a1]: { dueOn: null, originalDueOn: '2027-02-26' }, [`${a1}/move/new-1`]: { from: '2027-02-26', to: null, reason: 'Waits for the election', approvedBy: '', movedOn: '2026-11-09' },
    });
    expect(refusalOf(plan, move('action/a3', '2027-05-01')).kind).toBe('reasonNeeded');
    expect(decisionOn(plan, move('action/a3', '2027-05-01', 'Agreed')).edits).toMatchObject({ 'action/a3': { dueOn: '2027-05-01', originalDueOn: '2027-01-01' }, 'action/a3/move/new-1': { from: null, to: '2027-05-01' } });
  });
  test('a date that is there without an original one becomes it, and is not lost', () => {
    const odd = planOf({ action: { a1: { ref: 'A1', dueOn: '2027-01-01' } } });
    expect(decisionOn(odd, move(a1, '2027-02-01', 'Agreed')).edits[a1]).toEqual({ dueOn: '2027-02-01', originalDueOn: '2027-01-01' });
  });
  test('the same date again is no move', () => {
    expect(decisionOn(plan, move(a1, '2027-02-26')).edits).toEqual({});
    expect(decisionOn(plan, move(a2, null)).edits).toEqual({});
  });
});

describe('owners and portfolio holders', () => {
  test.each(['person/asha', 'person/deverell', 'person/leaders', 'person/partner'])('%s can own an action', (owner) => {
    expect(decisionOn(plan, { do: 'action.set', ids: [a1], fields: { owner } }).edits).toEqual({ [a1]: { owner } });
  });
  test('only a councillor is a portfolio holder, of an action and of a paper', () => {
    for (const portfolioHolder of ['person/asha', 'person/leaders', 'person/partner']) {
      expect(refusalOf(plan, { do: 'action.set', ids: [a1], fields: { portfolioHolder } }).kind).toBe('notAMember');
      expect(refusalOf(plan, { do: 'action.add', fields: { title: 'New', portfolioHolder } }).kind).toBe('notAMember');
      expect(refusalOf(plan, { do: 'paper.set', id: 'paper/p', fields: { portfolioHolder } }).kind).toBe('notAMember');
    }
    expect(decisionOn(plan, { do: 'action.set', ids: [a1], fields: { portfolioHolder: 'person/deverell' } }).label).toBe('Changed the portfolio holder of A1');
    expect(refusalOf(plan, { do: 'person.set', id: 'person/deverell', fields: { type: 'officer' } })).toMatchObject({ kind: 'notAMember', message: expect.stringContaining('portfolio holder of A2,') as string });
  });
});

describe('covered by another', () => {
  const cover = (ids: string[], by: string) => ({ do: 'recommendation.respond', ids, response: { answer: 'covered by another', by } });
  test('not by itself, by what is not there, or in a circle of any length', () => {
    expect(refusalOf(plan, cover(['recommendation/r1'], 'recommendation/r1')).kind).toBe('coveredByItself');
    expect(refusalOf(plan, cover(['recommendation/r1'], 'recommendation/gone')).kind).toBe('coveredByItself');
    expect(refusalOf(plan, cover(['recommendation/r1'], 'recommendation/r2')).kind).toBe('coveredInACircle');
    expect(refusalOf(plan, cover(['recommendation/r1'], 'recommendation/r3')).kind).toBe('coveredInACircle');
    expect(refusalOf(plan, cover(['recommendation/r4', 'recommendation/r1'], 'recommendation/r3')).kind).toBe('coveredInACircle');
    expect(decisionOn(plan, cover(['recommendation/r4'], 'recommendation/r3')).label).toBe('Answered KR4: covered by another');
  });
  test('not accepting needs a reason, and says so', () => {
    for (const reason of ['', ' \n ']) expect(refusalOf(plan, { do: 'recommendation.respond', ids: ['recommendation/r1'], response: { answer: 'not accepted', reason } })).toMatchObject({ kind: 'reasonNeeded' });
  });
});

describe('what leads elsewhere leads to something of the right kind', () => {
  const gone = 'x/gone';
  test.each<[string, object]>([
    ['action.set', { ids: [a1], fields: { owner: 'person/gone' } }], ['action.set', { ids: [a1], fields: { owner: 'committee/cabinet' } }], ['action.set', { ids: ['action/gone'], fields: {} }],
    ['action.add', { fields: { title: 'New' }, answers: ['action/a1'] }], ['action.setStatus', { ids: [a1], status: { is: 'complete', agreedBy: 'committee/gone' } }],
    ['action.setStatus', { ids: [a1], status: { is: 'complete', meeting: 'meeting/gone' } }], ['update.add', { action: a1, fields: { progress: 'Begun', round: 'round/gone' } }],
    ['committee.set', { id: 'committee/cabinet', fields: { chair: 'person/gone' } }], ['meeting.set', { id: 'meeting/m', fields: { committee: 'committee/gone' } }], ['round.set', { id: 'round/r', fields: { meeting: 'meeting/gone' } }],
    ['round.add', { fields: { meeting: 'person/asha' } }], ['paper.set', { id: 'paper/p', fields: { contact: 'person/gone' } }], ['paper.add', { fields: { reportFor: 'committee/gone' }, sections: [] }],
    ['resolution.add', { fields: { text: 'RESOLVED', meeting: 'meeting/gone' } }], ['comment.add', { fields: { text: 'Say when', about: 'person/asha' } }], ['point.add', { fields: { name: 'Cabinet', meeting: 'meeting/gone' } }],
    ['recommendation.oversee', { ids: ['recommendation/r1'], committee: 'committee/gone' }], ['milestone.add', { action: 'paper/p', fields: { title: 'x' } }], ['evidence.remove', { id: `${a1}/evidence/gone` }], ['section.write', { id: gone, blocks: [] }],
  ])('%s %j', (name, rest) => expect(refusalOf(plan, { do: name, ...rest }).kind).toBe('notInPlan'));

  test('and what is named elsewhere is not removed: it says where', () => {
    expect(refusalOf(plan, { do: 'person.remove', id: 'person/asha' }).message).toBe('Asha Rahman is still named in A1, so nothing was removed. Where another is meant, choose that there first.');
    expect(refusalOf(plan, { do: 'meeting.remove', id: 'meeting/m' }).message).toMatch(/^The meeting of Cabinet on 10 December 2026 is still named in Round 1 and the paper “Progress”,/);
    expect(refusalOf(plan, { do: 'committee.remove', id: 'committee/cabinet' }).message).toMatch(/^Cabinet is still named in the meeting on 14 January 2027 and the meeting on 10 December 2026,/);
    expect(decisionOn(plan, { do: 'meeting.remove', id: 'meeting/loose' }).label).toBe('Removed the meeting of Cabinet on 14 January 2027');
    expect(decisionOn(plan, { do: 'committee.remove', id: 'committee/spare' }).label).toBe('Removed the committee “Audit Committee”');
  });
  test('a seat on a committee, or its chair, goes with the person', () => {
    const seated = planOf({ person: { x: { name: 'Councillor X', type: 'member' } }, committee: { c: { name: 'Cabinet', chair: 'person/x', members: ['person/x'] } } });
    expect(decisionOn(seated, { do: 'person.remove', id: 'person/x' }).edits).toEqual({ 'person/x': { removed: true }, 'committee/c': { chair: null, 'members:person/x': null } });
  });
});

describe('named points', () => {
  const named = planOf({ point: { p: { name: 'What Cabinet saw', frontier: ['s:1'] } } });
  const id = 'point/p';
  test('are renamed and removed; what they had seen stays', () => {
    expect(decisionOn(named, { do: 'point.rename', id, name: 'What Council saw' })).toMatchObject({ edits: { [id]: { name: 'What Council saw' } }, label: 'Renamed the point “What Cabinet saw” to “What Council saw”' });
    expect(decisionOn(named, { do: 'point.remove', id })).toMatchObject({ edits: { [id]: { removed: true } }, label: 'Removed the point “What Cabinet saw”' });
  });
  test('keep a name, and have to be there', () => {
    expect(refusalOf(named, { do: 'point.rename', id, name: ' ' })).toMatchObject({ kind: 'nameNeeded', message: expect.stringContaining('left as it was') as string });
    for (const command of [{ do: 'point.rename', id: 'point/gone', name: 'x' }, { do: 'point.remove', id: 'point/gone' }]) expect(refusalOf(named, command).kind).toBe('notInPlan');
  });
});

describe('what cannot be without words', () => {
  test.each<[string, object]>([
    ['action.add', { fields: {} }], ['action.set', { ids: [a1], fields: { title: ' \u0000 ' } }], ['milestone.add', { action: a1, fields: {} }], ['update.add', { action: a1, fields: { progress: ' ' } }],
    ['evidence.add', { action: a1, fields: {} }], ['person.add', { fields: {} }], ['person.set', { id: 'person/asha', fields: { name: '' } }], ['committee.add', { fields: { name: '\t' } }],
    ['committee.set', { id: 'committee/cabinet', fields: { name: ' ' } }], ['meeting.add', { fields: { committee: 'committee/cabinet' } }], ['meeting.set', { id: 'meeting/m', fields: { heldOn: null } }],
    ['clearance.add', { paper: 'paper/p', fields: { role: 'Monitoring Officer' } }], ['resolution.add', { fields: {} }], ['comment.add', { fields: {} }], ['point.add', { fields: {} }], ['plan.set', { fields: { title: '' } }],
  ])('%s %j says what it needs', (name, rest) => {
    const { kind, message } = refusalOf(plan, { do: name, ...rest });
    expect(kind).toMatch(/Needed$/);
    expect(message).toMatch(/needed|needs|says/);
    expect(message).toMatch(/(was|were) (added|recorded|kept|left as (it|they) (was|were))\.$/);
  });
});

describe('labels', () => {
  const label = (command: object) => decisionOn(plan, command).label;
  test('are sentences in English, whatever the number', () => {
    expect(label({ do: 'action.set', ids: [a1], fields: { owner: null, detail: 'x', risk: null } })).toBe('Changed the detail, the owner and the risk of A1');
    expect(label({ do: 'action.set', ids: [a1, a2], fields: { detail: 'x' } })).toBe('Changed the detail of 2 actions');
    expect(label({ do: 'action.remove', ids: [a1] })).toBe('Removed A1');
    expect(label({ do: 'recommendation.oversee', ids: ['recommendation/r1', 'recommendation/r2'], committee: null })).toBe('Gave the oversight of 2 recommendations to no committee');
  });
  test('hold no control characters, and are short enough for a menu', () => {
    const name = `Asha\u0007 \uD83D Rahman\n${'x'.repeat(200)}`;
    for (const command of [{ do: 'person.add', fields: { name } }, { do: 'committee.add', fields: { name } }, { do: 'milestone.add', action: a1, fields: { title: name } }, { do: 'point.add', fields: { name } }]) {
      expect(label(command)).toMatch(/Asha {1}Rahman x{40,}…/);
      expect(label(command).length).toBeLessThan(130);
    }
  });
});

test('evidence can be set right, and never to nothing', () => {
  const id = 'action/a1/evidence/e';
  const held = planOf({ action: { a1: { ref: 'A1' } }, evidence: { [id]: { title: 'Minutes', where: '' } } });
  expect(decisionOn(held, { do: 'evidence.set', id, fields: { where: 'The shared drive' } })).toEqual({ edits: { [id]: { where: 'The shared drive' } }, label: 'Changed the evidence “Minutes” of A1' });
  expect(refusalOf(held, { do: 'evidence.set', id, fields: { title: ' ' } })).toMatchObject({ kind: 'titleNeeded', message: expect.stringContaining('left as it was') as string });
});

test('a recommendation can be kept from the public; its words, kind and source have no command', () => {
  const exempt = { level: 'exempt', paragraphs: [3], reason: 'Prices', publicInterest: '', decidedBy: '', reviewOn: null };
  expect(decisionOn(plan, { do: 'recommendation.classify', ids: ['recommendation/r1'], classification: exempt })).toEqual({ edits: { 'recommendation/r1': { classification: exempt } }, label: 'Marked KR1 as exempt' });
  expect(refusalOf(plan, { do: 'recommendation.classify', ids: ['recommendation/gone'], classification: exempt }).kind).toBe('notInPlan');
});

test('a recommendation can be said to restate another, and never itself', () => {
  const restate = (id: string, restates: string | null) => ({ do: 'recommendation.restate', id, restates });
  expect(decisionOn(plan, restate('recommendation/r4', 'recommendation/r1'))).toEqual({ edits: { 'recommendation/r4': { restates: 'recommendation/r1' } }, label: 'Noted that KR4 restates KR1' });
  expect(decisionOn(plan, restate('recommendation/r4', null)).label).toBe('Noted that KR4 restates no other');
  expect(refusalOf(plan, restate('recommendation/r1', 'recommendation/r1')).kind).toBe('restatesItself');
});

describe('a theme', () => {
  const themed = planOf({ theme: { t: { number: '4.1', title: 'Local priorities' } }, recommendation: { r: { ref: '4.1/S1', text: 'One', theme: 'theme/t' } } });
  test('gets another number, or none; references stay', () => {
    expect(decisionOn(themed, { do: 'theme.set', id: 'theme/t', fields: { number: ' 3.1 ' } })).toEqual({ edits: { 'theme/t': { number: '3.1' } }, label: 'Changed the number of the theme “Local priorities”' });
    expect(decisionOn(themed, { do: 'theme.set', id: 'theme/t', fields: { number: '' } }).edits).toEqual({ 'theme/t': { number: '' } });
  });
  test('keeps its title, and one that is gone is named', () => {
    expect(refusalOf(themed, { do: 'theme.set', id: 'theme/t', fields: { title: 'Other' } }).kind).toBe('notACommand');
    expect(refusalOf(themed, { do: 'theme.set', id: 'theme/gone', fields: { number: '1' } }).kind).toBe('notInPlan');
  });
});

import { describe, expect, test } from 'vitest';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import type { Tone } from '../../../shared/domain/round.ts';
import { chaseList } from '../../../shared/mails/chase-list.ts';
import { mailText } from '../../../shared/mails/mail-words.ts';
import { ownerMail, type Drafting } from '../../../shared/mails/owner-mail.ts';
import { returnAgain } from '../../../shared/mails/return-again.ts';
import { returnContents } from '../../../shared/returns/return-content.ts';
import { ownersInRound } from '../../../shared/rounds/owners-state.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const TODAY = '2026-02-17';
/** Round 3 for scrutiny on 12 March: Ian was asked about two actions, one of them exempt, and Priya about one. */
const ROUND: Things = {
  plan: { main: { title: 'Peer challenge 2025: action plan' } },
  council: { main: { name: 'Ashbourne Vale Borough Council' } },
  person: {
    ian: { name: 'Ian Strickland', post: 'Head of Assets and Property', email: 'ian@av.example', director: 'person/margaret' },
    priya: { name: 'Priya Raman' },
    margaret: { name: 'Margaret Osei', email: 'margaret@av.example' },
  },
  committee: { osc: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } },
  meeting: { m: { committee: 'committee/osc', heldOn: '2026-03-12' } },
  action: {
    a1: { ref: 'A1', title: 'Review the\nlease of the market hall', owner: 'person/ian', dueOn: '2026-06-30' },
    a2: { ref: 'A2', title: 'KINGFISHER settlement', owner: 'person/ian', classification: { ...PUBLIC, level: 'exempt', paragraphs: [3] } },
    a3: { ref: 'A3', title: 'Meet the parishes', owner: 'person/priya' },
  },
  round: { r3: { ref: 'Round 3', meeting: 'meeting/m', firstChaseOn: '2026-02-10', secondChaseOn: '2026-02-16', returnsBy: '2026-02-17' } },
  return: {
    'round/r3/return/ian': { owner: 'person/ian', askedOn: '2026-01-29', asks: ['action/a1', 'action/a2'], fileName: 'Round 3 return – Ian Strickland.xlsx' },
    'round/r3/return/priya': { owner: 'person/priya', askedOn: '2026-01-29', asks: ['action/a3'], fileName: 'Round 3 return – Priya Raman.xlsx' },
  },
};
const mailOn = (id: string, draftedOn: string, tone: Tone = 'chasing'): Things => ({ mail: { [`round/r3/return/ian/mail/${id}`]: { tone, draftedOn, to: [{ name: 'Ian', email: '' }] } } });
const CHASED = together(ROUND, mailOn('m0', '2026-01-29', 'asking'), mailOn('m1', '2026-02-10'), mailOn('m2', '2026-02-16'));

function look(things: Things, today = TODAY) {
  const plan = planOf(things);
  const round = plan.get('round', 'round/r3')!;
  const owners = ownersInRound(plan, round, today);
  return { plan, round, owners, list: chaseList(plan, round, owners, today) };
}
function written(things: Things, owner: string, tone: Tone, drafting: Partial<Drafting> = {}) {
  const { plan, round, owners } = look(things);
  const one = owners.find((each) => each.owner === owner)!;
  return ownerMail(plan, round, one, tone, { today: TODAY, sender: { name: 'Joe Sutcliffe', role: 'Democratic Services Officer' }, note: '', withDirector: false, file: one.returns.at(-1)!.fileName, ...drafting });
}
const IAN = 'person/ian';

describe('a mail to an owner', () => {
  test('says what is asked, by when and for which meeting, and names no action that is not public', () => {
    const { mail, gaps } = written(ROUND, IAN, 'asking');
    expect(mail).toMatchObject({ to: [{ name: 'Ian Strickland', email: 'ian@av.example' }], copyTo: [], subject: 'Round 3: your return for Overview and Scrutiny Committee, by Tuesday 17 February 2026', attachment: 'Round 3 return – Ian Strickland.xlsx' });
    expect(mail.paragraphs.slice(0, 3)).toEqual([
      'Dear Ian Strickland,',
      'Overview and Scrutiny Committee looks at “Peer challenge 2025: action plan” on Thursday 12 March 2026. Your return for it is attached, about 2 actions of yours.',
      'A1: Review the lease of the market hall, due by 30 June 2026\nand 1 more action in the return',
    ]);
    expect(mail.paragraphs.slice(-2)).toEqual(['With thanks,', 'Joe Sutcliffe\nDemocratic Services Officer\nAshbourne Vale Borough Council']);
    expect(gaps).toEqual([]);
    for (const tone of ['asking', 'chasing', 'last call'] as const) expect(JSON.stringify(written(ROUND, IAN, tone, { withDirector: true }))).not.toMatch(/KINGFISHER|A2|[{}]owner/);
  });
  test('a last call says how long it has been, and who else gets it', () => {
    const { mail } = written(CHASED, IAN, 'last call', { withDirector: true });
    expect(mail.copyTo).toEqual([{ name: 'Margaret Osei', email: 'margaret@av.example' }]);
    expect(mailText(mail)).toContain('I asked you on 29 January 2026, 19 days ago, for a return about 2 actions of yours, and have not had it. It is due by Tuesday 17 February 2026.');
    expect(mailText(mail)).toContain('A copy of this goes to Margaret Osei.');
    const nobodys = written(CHASED, 'person/priya', 'last call', { withDirector: true }).mail;
    expect([nobodys.copyTo, mailText(nobodys).includes('copy of this')]).toEqual([[], false]);
  });
  test('a director who has left, or is the owner, gets no copy', () => {
    for (const director of [{ ian: { name: 'Ian', director: IAN } }, { margaret: { name: 'Margaret Osei', leftOn: '2026-02-01' } }]) expect(written(together(ROUND, { person: director }), IAN, 'last call', { withDirector: true }).mail.copyTo).toEqual([]);
  });
  test('what is added stands after the greeting, or first where the council’s own words have no place for it; nothing in it is taken for a field', () => {
    expect(written(ROUND, IAN, 'asking', { note: 'Half term is near.\n\nSee {post}.' }).mail.paragraphs.slice(0, 3)).toEqual(['Dear Ian Strickland,', 'Half term is near.', 'See {post}.']);
    const own = together(ROUND, { council: { main: { mailAsking: { subject: 'For {owner}, {post}', body: 'Please answer by {returns by}.\n\n{your name}' } } } });
    expect(written(own, IAN, 'asking', { note: 'Half term is near.' }).mail).toMatchObject({ subject: 'For Ian Strickland, Head of Assets and Property', paragraphs: ['Half term is near.', 'Please answer by Tuesday 17 February 2026.', 'Joe Sutcliffe'] });
  });
  test('what nobody has said is a gap that is told', () => {
    expect(written(together(ROUND, { meeting: { m: { heldOn: null } } }), IAN, 'asking', { sender: { name: '', role: '' } }).gaps).toEqual(['meeting', 'your name']);
  });
  test('an owner’s own day is the one by which it is due', () => {
    expect(written(together(ROUND, { return: { 'round/r3/return/ian': { dueOn: '2026-02-20' } } }), IAN, 'asking').mail.subject).toMatch(/by Friday 20 February 2026$/);
  });
});

test('a return that goes out again says what the plan says now, but status and date as when it was made', () => {
  const then = planOf(ROUND);
  const now = planOf(together(ROUND, { council: { main: { wordNotStarted: 'Waiting' } }, action: { a3: { title: 'Meet the parish councils', dueOn: '2026-05-01', status: { is: 'on track' } }, a4: { ref: 'A4', title: 'Newer', owner: 'person/priya' } } }));
  const [made] = returnContents(now, 'plan-x', ['round/r3/return/priya']);
  expect(made!.rows).toMatchObject([{ action: 'Meet the parish councils', targetDate: '2026-05-01', status: 'On track' }]);
  const again = returnAgain(made!, now, then);
  expect(again.rows).toMatchObject([{ action: 'Meet the parish councils', targetDate: null, status: 'Waiting' }]);
  expect([again.stamp, again.choices]).toEqual([made!.stamp, made!.choices]);
  expect(returnAgain(made!, now, planOf({})).rows).toEqual(made!.rows);
});

describe('the chase list', () => {
  const next = (things: Things, today = TODAY, owner = IAN) => { const each = look(things, today).list.find(({ one }) => one.owner === owner); return each && [each.tone, each.isDue, each.escalates, each.next]; };

  test('goes from the mail with the return over reminders to the last call with a copy to the director', () => {
    expect(next(ROUND, '2026-01-29')).toEqual(['asking', true, false, 'The mail with the return']);
    const asked = together(ROUND, mailOn('m0', '2026-01-29', 'asking'));
    expect(next(asked, '2026-01-29')).toEqual(['chasing', false, false, 'A mail was drafted today']);
    expect(next(asked, '2026-02-09')).toEqual(['chasing', false, false, 'First reminder on 10 February 2026']);
    expect(next(asked, '2026-02-11')).toEqual(['chasing', true, false, 'First reminder, due since 10 February 2026']);
    const once = together(asked, mailOn('m1', '2026-02-10'));
    expect(next(once, '2026-02-11')).toEqual(['chasing', false, false, 'Second reminder on 16 February 2026']);
    expect(next(once, '2026-02-16')).toEqual(['chasing', true, false, 'Second reminder, due since 16 February 2026']);
    expect(next(CHASED, '2026-02-16')).toEqual(['last call', false, true, 'A mail was drafted today']);
    expect(next(CHASED)).toEqual(['last call', true, true, 'Last call, due since 17 February 2026; a copy goes to Margaret Osei']);
    expect(next(together(CHASED, mailOn('m3', '2026-02-17', 'last call')), '2026-02-20')).toEqual(['last call', false, true, 'Last call, when you decide; a copy goes to Margaret Osei']);
  });
  test('nobody is chased before a day of their own, nor once their return is in', () => {
    expect(next(together(CHASED, { return: { 'round/r3/return/ian': { dueOn: '2026-02-18', note: 'on leave' } } }))).toEqual(['last call', false, true, 'Has until 18 February 2026']);
    expect(next(together(CHASED, { taking: { 'round/r3/return/ian/taking/t': { takenOn: '2026-02-17' } } }))).toBeUndefined();
  });
  test('whoever was given a day of their own before the first mail still gets the return', () => {
    expect(next(together(ROUND, { return: { 'round/r3/return/ian': { dueOn: '2026-02-24' } } }), '2026-01-29')).toEqual(['asking', true, false, 'The mail with the return']);
  });
  test('the council says after how many reminders the director is told', () => {
    expect(next(together(CHASED, { council: { main: { chasersBeforeDirector: 3 } } }))).toEqual(['chasing', true, false, 'Third reminder, due since 17 February 2026']);
  });
  test('a return made again is a new asking; files sent without a mail of ours are chased', () => {
    expect(next(together(CHASED, { return: { 'round/r3/return/z-new': { owner: IAN, askedOn: TODAY, asks: ['action/a1'] } } }))?.[0]).toBe('asking');
    expect(next(ROUND, '2026-02-11', 'person/priya')).toEqual(['chasing', true, false, 'First reminder, due since 10 February 2026']);
  });
});

import { describe, expect, test } from 'vitest';
import { differing, firstChoice, SAID_OF_A_PERSON, theOneThatStays, valuesChosen } from '../../../shared/people/making-one.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from '../commands/deciding.ts';

const plan = planOf({
  person: {
    short: { name: 'A Deverell', email: 'a.deverell@ashbournevale.example' },
    long: { type: 'member', name: 'Councillor Anita Deverell', post: 'Leader', portfolio: 'Strategy' },
    third: { type: 'member', name: 'Cllr Deverell', telephone: '01632 960 001', leftOn: '2026-05-07' },
    osei: { name: 'Margaret Osei' },
  },
  action: {
    a1: { ref: 'A1', owner: 'person/short' }, a2: { ref: 'A2', owner: 'person/osei', portfolioHolder: 'person/long' }, a3: { ref: 'A3', owner: 'person/long' },
    a4: { ref: 'A4', portfolioHolder: 'person/third' },
  },
  update: { 'action/a1/update/u1': { madeBy: 'A Deverell', progress: 'Begun' } },
  committee: { cabinet: { name: 'Cabinet', chair: 'person/short', members: ['person/short', 'person/third', 'person/osei'] }, council: { name: 'Council', members: ['person/long', 'person/short'] } },
  paper: { p1: { subject: 'Progress', responsibleOfficer: 'person/short', contact: 'person/short', portfolioHolder: 'person/long' } },
  comment: {
    c1: { text: 'Sooner', proposer: 'person/third' },
    c2: { text: 'Hers', about: 'action/a1', change: { is: 'owner', to: 'person/third', from: 'person/short' } },
  },
  savedview: { v1: { name: 'Theirs', filters: [{ by: 'owner', values: ['person/short', 'person/long', 'none'] }, { by: 'open', values: [] }] }, v2: { name: 'All' } },
});
const [short, long, third] = ['short', 'long', 'third'].map((key) => plan.get('person', `person/${key}`)!);

describe('entries that may be one person, beside each other', () => {
  test('the one that more of the plan names stays, and gives each value it has', () => {
    expect(theOneThatStays(plan, [long!, third!]).id).toBe('person/long');
    expect(theOneThatStays(plan, [long!, short!]).id).toBe('person/short');
    const chosen = firstChoice(plan, [long!, short!]);
    // The member is a portfolio holder, so that is what they are, though the other entry stays.
    expect(valuesChosen([long!, short!], chosen)).toEqual({
      name: 'A Deverell', type: 'member', post: 'Leader', portfolio: 'Strategy', politicalGroup: '', email: 'a.deverell@ashbournevale.example', telephone: '', leftOn: null,
    });
  });
  test('only what differs has to be chosen', () => {
    expect([...differing([long!, third!])]).toEqual(['name', 'post', 'portfolio', 'telephone', 'leftOn']);
    expect(differing([short!, short!]).size).toBe(0);
    expect(SAID_OF_A_PERSON.length).toBe(8);
  });
});

describe('making them one', () => {
  const fields = { name: 'Councillor Anita Deverell', type: 'member', email: 'a.deverell@ashbournevale.example' } as const;
  test('leads every link, seat and filter to the one that stays, in one change, and leaves names in words alone', () => {
    const { edits, label, made } = decisionOn(plan, { do: 'person.makeOne', stays: 'person/long', gone: ['person/short', 'person/third'], fields });
    expect(edits).toEqual({
      'action/a1': { owner: 'person/long' },
      'action/a4': { portfolioHolder: 'person/long' },
      'committee/cabinet': { chair: 'person/long', 'members:person/short': null, 'members:person/third': null, 'members:person/long': true },
      // Already a member there: one seat is left.
      'committee/council': { 'members:person/short': null },
      'paper/p1': { responsibleOfficer: 'person/long', contact: 'person/long' },
      'comment/c1': { proposer: 'person/long' },
      'comment/c2': { change: { is: 'owner', to: 'person/long', from: 'person/long' } },
      'savedview/v1': { filters: [{ by: 'owner', values: ['person/long', 'none'] }, { by: 'open', values: [] }] },
      'person/long': fields,
      'person/short': { removed: true }, 'person/third': { removed: true },
    });
    expect(label).toBe('Made “Councillor Anita Deverell”, “A Deverell” and “Cllr Deverell” one person');
    expect(made).toBe('person/long');
  });
  test('is refused where they would be a portfolio holder and no councillor, without a name, with nobody else, or once one has gone', () => {
    const refusal = (more: object) => refusalOf(plan, { do: 'person.makeOne', stays: 'person/short', gone: ['person/third'], fields: {}, ...more });
    expect(refusal({})).toMatchObject({ kind: 'notAMember', message: 'One of them is the portfolio holder of A4, who has to be a councillor. Choose that they are a member. Nothing was changed.' });
    expect(refusal({ fields: { name: ' ', type: 'member' } }).kind).toBe('nameNeeded');
    expect(refusal({ gone: ['person/short'] }).kind).toBe('onlyOne');
    expect(refusal({ gone: ['person/nobody'] }).kind).toBe('notInPlan');
  });
});

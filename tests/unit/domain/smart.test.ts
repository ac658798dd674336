import { describe, expect, test } from 'vitest';
import { beginsWithVerb, canBeCounted, smartGaps, SMART_GAPS } from '../../../shared/domain/smart.ts';
import { resourcingGap, riskGap, stillToSay } from '../../../shared/domain/still-to-say.ts';
import { planOf, type Given } from '../../fixtures/plans/build-plan.ts';

const SMART: Given<'action'> = {
  ref: 'A1', title: 'Publish one page of outcomes', owner: 'person/p', dueOn: '2027-05-29', successMeasure: 'Two thirds of residents know the outcomes',
  resourcing: { from: 'existing resources' }, risk: { is: 'on the register', reference: 'CR4' },
};
const actionWith = (given: Given<'action'>) => planOf({ action: { a1: { ...SMART, ...given } } }).get('action', 'action/a1')!;

describe('the SMART check', () => {
  test('finds nothing in an action with a verb, an owner, a date and a measure with a number', () => expect(smartGaps(actionWith({}))).toEqual([]));
  test('names all that an empty draft lacks, in the order of the fields', () => {
    expect(smartGaps(actionWith({ title: '', owner: null, dueOn: null, successMeasure: ' ' }))).toEqual(['no verb first', 'no owner', 'no date', 'no measure']);
  });
  test('asks nothing of what is complete or withdrawn', () => {
    expect(smartGaps(actionWith({ owner: null, status: { is: 'withdrawn', reason: 'Done elsewhere' } }))).toEqual([]);
    expect(smartGaps(actionWith({ owner: null, status: { is: 'complete', evidence: '', agreedBy: null, meeting: null, minute: '' } }))).toEqual([]);
    expect(smartGaps(actionWith({ owner: null, status: { is: 'proposed complete', evidence: 'Shown', proposedOn: null } }))).toEqual(['no owner']);
  });
  test.each([
    ['Publish one page of outcomes', true], ['Jointly agree the terms with partners', true], ['“Review the call-in rules”', true],
    ['One page of outcomes', false], ['Cabinet to publish one page', false], ['The council should publish one page', false], ['', false],
  ])('“%s” begins with a verb: %s', (title, does) => expect(beginsWithVerb(title)).toBe(does));
  test.each([
    ['80% of staff say so', true], ['Half of all appraisals are done', true], ['No complaint is older than a month', true], ['The plan is published', true], ['A lead officer is in post', true],
    ['Residents feel better informed', false], ['Stronger partnerships', false], ['Another look at someone’s onerous duties', false],
  ])('“%s” can be counted: %s', (measure, can) => expect(canBeCounted(measure)).toBe(can));
  test('a measure that cannot be counted is another gap than none', () => {
    expect(smartGaps(actionWith({ successMeasure: 'Better relations' }))).toEqual(['measure not countable']);
    expect(new Set(SMART_GAPS).size).toBe(SMART_GAPS.length);
  });
});

describe('what is still to say', () => {
  test('of a blank action is all of it, each with the field to go to', () => {
    const asked = stillToSay(actionWith({ title: 'Outcomes', owner: null, dueOn: null, successMeasure: '', resourcing: null, risk: null }));
    expect(asked.map(({ field }) => field)).toEqual(['title', 'owner', 'dueOn', 'successMeasure', 'resourcing', 'risk']);
    expect(asked.at(-2)!.words).toBe('Nobody has said how this is paid for.');
  });
  test('of trouble that came without its words from elsewhere, is the cause first', () => {
    expect(stillToSay(actionWith({ status: { is: 'at risk', cause: '', route: '' } })).map(({ field, what }) => [field, what])).toEqual([['status', 'the cause']]);
    expect(stillToSay(actionWith({ status: { is: 'off track', cause: 'Money', route: ' ' } })).map(({ what }) => what)).toEqual(['the route to green']);
    expect(stillToSay(actionWith({ status: { is: 'proposed complete', evidence: '', proposedOn: null } })).map(({ what }) => what)).toEqual(['the evidence']);
  });
  test('new money needs amount, year and budget, outside help a name, and “not known” stays a question', () => {
    expect(resourcingGap({ from: 'new funding', amount: 0, year: '', source: 'Reserves', approved: false })).toBe('Still to say: how much, in which year.');
    expect(resourcingGap({ from: 'new funding', amount: 25_000, year: '2026/27', source: 'Reserves', approved: false })).toBeNull();
    expect(resourcingGap({ from: 'outside support', requestedOf: '' })).toContain('of whom');
    expect(resourcingGap({ from: 'not known' })).toBe('How this is paid for is not known yet.');
  });
  test('a risk has its reference, or somebody who considers it by a day', () => {
    expect(riskGap({ is: 'on the register', reference: '' })).toContain('reference');
    expect(riskGap({ is: 'being considered', by: '', dueOn: null })).toBe('Still to say: by whom and by when it is considered.');
    expect(riskGap({ is: 'being considered', by: 'Tom Hallworth', dueOn: '2027-01-31' })).toBeNull();
  });
  test('is nothing once the action is withdrawn', () => expect(stillToSay(actionWith({ owner: null, resourcing: null, status: { is: 'withdrawn', reason: 'Why' } }))).toEqual([]));
});

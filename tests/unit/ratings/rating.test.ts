import { describe, expect, test } from 'vitest';
import { ratingOf } from '../../../shared/ratings/rating.ts';
import { planOf, type Given, type Things } from '../../fixtures/plans/build-plan.ts';

const TODAY = '2027-02-10';
const beside: Things = { council: { main: { ratingFrom: 'the owner, beside dates and milestones' } } };
const rated = (action: Given<'action'>, milestones: readonly Given<'milestone'>[] = [], council: Things = beside) => {
  const plan = planOf({ ...council, action: { a1: { ref: 'A1', title: 'Publish', ...action } }, milestone: Object.fromEntries(milestones.map((one, at) => [`action/a1/milestone/m${at}`, one])) });
  return ratingOf(plan, plan.get('action', 'action/a1')!, TODAY);
};
const onTrack = { status: { is: 'on track' } } as const;

describe('what dates and milestones say of an action', () => {
  test('off track once its target date has passed, on the day itself not yet', () => {
    expect(rated({ ...onTrack, dueOn: '2027-02-09' })).toEqual({ is: 'off track', why: 'Its target date, 9 February 2027, has passed.', isWorse: true });
    expect(rated({ ...onTrack, dueOn: TODAY })).toMatchObject({ is: 'on track', isWorse: false });
  });
  test('at risk while a milestone is late', () => {
    expect(rated({ ...onTrack, dueOn: '2027-06-30' }, [{ title: 'Draft agreed', dueOn: '2027-02-01' }])).toEqual({ is: 'at risk', why: 'The milestone “Draft agreed” was due on 1 February 2027 and is not reached.', isWorse: true });
    expect(rated({ ...onTrack, dueOn: '2027-06-30' }, [{ title: 'Second', dueOn: '2027-02-05' }, { title: 'First', dueOn: '2027-02-01' }])!.why)
      .toBe('2 milestones are late. The first, “First”, was due on 1 February 2027 and is not reached.');
    expect(rated({ ...onTrack, dueOn: '2027-06-30' }, [{ title: 'Draft agreed', dueOn: '2027-02-01', doneOn: '2027-02-03' }])!.is).toBe('on track');
  });
  test('at risk when it should have started', () => {
    expect(rated({ startOn: '2027-02-01', dueOn: '2027-06-30' })).toEqual({ is: 'at risk', why: 'It was to start on 1 February 2027 and has not.', isWorse: true });
    expect(rated({ startOn: '2027-03-01', dueOn: '2027-06-30' })).toEqual({ is: 'not started', why: 'None of its dates has passed.', isWorse: false });
  });
  test('at risk within the council’s days of its date while something is still to be done, by its setting', () => {
    const near = { ...onTrack, dueOn: '2027-02-24' } as const;
    expect(rated(near, [{ title: 'Draft agreed', dueOn: '2027-02-20' }])!.why).toBe('Its target date, 24 February 2027, is 14 days away, and a milestone is not reached.');
    expect(rated({ dueOn: '2027-02-11' }, [{ title: 'a' }, { title: 'b' }])!.why).toBe('Its target date, 11 February 2027, is tomorrow, and it has not started and 2 milestones are not reached.');
    expect(rated(near)!.is).toBe('on track');
    const sooner: Things = { council: { main: { ...beside.council!['main'], atRiskWithin: 13 } } };
    expect(rated(near, [{ title: 'Draft agreed', dueOn: '2027-02-20' }], sooner)!.is).toBe('on track');
  });
  test('is no worse than an owner who says so too, and may look better than the owner says', () => {
    expect(rated({ status: { is: 'off track', cause: 'c', route: 'r' }, dueOn: '2027-02-09' })!.isWorse).toBe(false);
    expect(rated({ status: { is: 'at risk', cause: 'c', route: 'r' }, dueOn: '2027-02-09' })!.isWorse).toBe(true);
    expect(rated({ status: { is: 'at risk', cause: 'c', route: 'r' }, dueOn: '2027-06-30' })).toMatchObject({ is: 'on track', isWorse: false });
  });
  test('nothing of what people have closed or proposed, of what has no date, and where the council does not want it', () => {
    expect(rated({ status: { is: 'proposed complete', evidence: 'e', proposedOn: null }, dueOn: '2027-02-01' })).toBeNull();
    expect(rated({ status: { is: 'withdrawn', reason: 'r' }, dueOn: '2027-02-01' })).toBeNull();
    expect(rated(onTrack)).toBeNull();
    expect(rated({ ...onTrack, dueOn: '2027-02-01' }, [], {})).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { hasAnythingOnIt, movingMeeting } from '../../../shared/calendar/moving.ts';
import { checkCommand, decide } from '../../../shared/commands/decide.ts';
import { Rehearsal } from '../../../shared/domain/rehearsal.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const THINGS: Things = {
  committee: { cabinet: { name: 'Cabinet', type: 'executive' } },
  meeting: { m: { committee: 'committee/cabinet', heldOn: '2016-12-08' }, bare: { committee: 'committee/cabinet', heldOn: '2017-03-09' } },
  round: {
    open: { ref: 'Round 2', meeting: 'meeting/m', askedOn: '2016-10-27', returnsBy: '2016-11-15' },
    closed: { ref: 'Round 1', meeting: 'meeting/m', askedOn: '2016-06-01', returnsBy: '2016-11-15', closedOn: '2016-07-01' },
  },
  paper: { p: { subject: 'Progress', meeting: 'meeting/m' } },
  planneditem: { key: { title: 'A new depot', meeting: 'meeting/m', isKey: true, noticeOn: '2016-11-08', paper: 'paper/p' } },
  point: { seen: { name: 'What Cabinet saw', meeting: 'meeting/m' } },
  resolution: { r: { text: 'noted', meeting: 'meeting/m' } },
};
const plan = planOf(THINGS);
const moving = (to: string, today = '2016-11-10', of = plan) => movingMeeting(of, of.get('meeting', 'meeting/m')!, to, today);

test('a later day takes along what is still to come, at its distance in working days, and leaves what has happened', () => {
  const { dates, warnings } = moving('2016-12-15');
  expect(dates.map(({ what, from, to, late }) => [what, from, to, late === ''])).toEqual([
    ['Publish the notice of a key decision', '2016-11-09', '2016-11-16', true],
    ['Publish the notice that part of the meeting is to be held in private', '2016-11-09', '2016-11-16', true],
    ['Returns for Round 2 due', '2016-11-15', '2016-11-22', true],
    ['Publish the further notice of the private meeting, with what was said against it and the reply', '2016-11-30', '2016-12-07', true],
    ['Publish the agenda and reports', '2016-11-30', '2016-12-07', true],
  ]);
  expect(warnings).toEqual([]);
});
test('an earlier day says what is late then, of the deadlines and of the forward plan', () => {
  const { dates, along, warnings } = moving('2016-11-27');
  expect(dates.find(({ what }) => what.startsWith('Publish the agenda'))).toMatchObject({ to: '2016-11-18', late: '' });
  expect(dates.find(({ what }) => what.startsWith('Publish the notice that'))!.late).toMatch(/^The last day was 13 days ago/);
  expect(along).toEqual([
    { id: 'paper/p', words: 'Paper: Progress. Its front table says the new day.', late: [] },
    { id: 'planneditem/key', words: 'Key decision: A new depot', late: [expect.stringMatching(/^The notice of the key decision: it came out 11 days after the last day, with 18 clear days where 28 are needed/)] },
  ]);
  expect(warnings).toEqual(['Sunday 27 November 2016 is a day on which the offices are closed (Sunday).']);
});
test('what a committee saw or decided stays, and so does a closed round', () => {
  expect(moving('2016-12-15').stays).toEqual([
    'The point “What Cabinet saw” stays: it is what the committee saw.', 'The dates of Round 1 stay: it is closed.', 'The decision recorded for it stays with it.',
  ]);
  const published = planOf(together(THINGS, { meeting: { m: { agendaPublishedOn: '2016-11-30', decisionsPublishedOn: '2016-12-09' } } }));
  expect(moving('2016-12-15', '2016-12-10', published).stays.slice(-2)).toEqual([
    'Its agenda came out on 30 November 2016. Whether a new notice is needed is for you to say.', 'Its decisions came out on 9 December 2016: call-in still counts from that day.',
  ]);
});
test('what is shown is what its commands then do, as one step', () => {
  const { commands, dates } = moving('2016-12-15');
  const checked = checkCommand({ do: 'many', label: 'Moved the meeting', commands });
  if (!checked.ok) throw new Error(checked.failure.message);
  const decided = decide(plan, checked.value, { newKey: () => 'k', today: '2016-11-10' });
  if (!decided.ok) throw new Error(decided.failure.message);
  expect(decided.value.edits).toEqual({ 'meeting/m': { heldOn: '2016-12-15' }, 'round/open': { returnsBy: '2016-11-22' } });
  const after = new Rehearsal(plan);
  after.suppose(decided.value.edits);
  expect(after.plan.get('round', 'round/open')!.returnsBy).toBe(dates.find(({ what }) => what.startsWith('Returns'))!.to);
});
test('only counted deadlines on a meeting are no reason to ask first', () => {
  expect(hasAnythingOnIt(plan, plan.get('meeting', 'meeting/bare')!)).toBe(false);
  expect(hasAnythingOnIt(plan, plan.get('meeting', 'meeting/m')!)).toBe(true);
  expect(hasAnythingOnIt(plan, { ...plan.get('meeting', 'meeting/bare')!, agendaPublishedOn: '2017-03-01' })).toBe(true);
});

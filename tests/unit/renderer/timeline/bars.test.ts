import { describe, expect, test } from 'vitest';
import { barOf, barWords, beyondOf, daysOf } from '../../../../renderer/features/timeline/bars.ts';
import { movingWords } from '../../../../renderer/features/timeline/moving-words.ts';
import { scaleOf, xOf } from '../../../../renderer/features/timeline/scale.ts';
import { datesInWords } from '../../../../renderer/features/timeline/dates-in-words.ts';
import { planOf, type Given } from '../../../fixtures/plans/build-plan.ts';

const TODAY = '2026-02-17';
const RISK = { is: 'at risk', cause: 'c', route: 'r' } as const;
function drawn(action: Given<'action'>, milestones: Readonly<Record<string, Given<'milestone'>>> = {}) {
  const plan = planOf({ action: { a1: { ref: 'A1', title: 'An action', ...action } }, milestone: Object.fromEntries(Object.entries(milestones).map(([key, one]) => [`action/a1/milestone/${key}`, one])) });
  const [one] = plan.all('action');
  const all = plan.owned('milestone', one!.id);
  const bar = barOf(one!, all);
  return { bar, words: barWords(one!, bar, TODAY), spoken: datesInWords(one!, all, TODAY) };
}

describe('a bar goes from start to target', () => {
  test('with the time that was added since the original date', () => {
    const { bar, words, spoken } = drawn({ startOn: '2025-09-08', originalDueOn: '2025-11-28', dueOn: '2026-04-30', status: RISK });
    expect(bar).toEqual({ start: '2025-09-08', target: '2026-04-30', original: '2025-11-28', addedFrom: '2025-11-28', milestones: [], isTroubled: true });
    expect(words).toEqual({ date: '30 Apr', late: null, was: 'was 28 Nov 2025' });
    expect(spoken).toBe('8 September 2025 to 30 April 2026. 22 weeks later than the original date, 28 November 2025.');
  });
  test('what began after its original date has been added time from its start on', () => {
    expect(drawn({ startOn: '2026-01-05', originalDueOn: '2025-11-28', dueOn: '2026-04-30' }).bar.addedFrom).toBe('2026-01-05');
  });
  test('what was brought forward has its ring and no added time', () => {
    const { bar, spoken } = drawn({ originalDueOn: '2026-04-30', dueOn: '2026-04-16' });
    expect([bar.original, bar.addedFrom]).toEqual(['2026-04-30', null]);
    expect(spoken).toContain('2 weeks earlier than the original date, 30 April 2026.');
  });
  test('a date that never moved has no ring', () => {
    expect(drawn({ originalDueOn: '2026-04-30', dueOn: '2026-04-30' }).bar).toMatchObject({ original: null, addedFrom: null, isTroubled: false });
  });
});
test('late is said in days, until the action is closed', () => {
  const late = { originalDueOn: '2026-01-30', dueOn: '2026-01-30' } as const;
  expect(drawn(late).words.late).toBe('18 days late');
  expect(drawn(late).spoken).toContain('18 days late.');
  expect(drawn({ ...late, dueOn: '2026-02-16' }).words.late).toBe('1 day late');
  expect(drawn({ ...late, status: { is: 'complete', evidence: '', agreedBy: null, meeting: null, minute: '' } }).words.late).toBeNull();
});
test('dates that are missing are said to be missing, and a start after the target is not drawn', () => {
  expect(drawn({}).spoken).toBe('No dates yet.');
  expect(daysOf(drawn({}).bar)).toEqual([]);
  expect(drawn({ startOn: '2026-01-05' })).toMatchObject({ bar: { start: '2026-01-05', target: null }, words: { date: 'No target date' }, spoken: 'From 5 January 2026, no target date.' });
  expect(drawn({ originalDueOn: '2026-04-30', dueOn: '2026-04-30' }).spoken).toBe('Target 30 April 2026, no start date.');
  expect(drawn({ originalDueOn: '2026-04-30' })).toMatchObject({ words: { was: 'was 30 Apr' } });
  expect(drawn({ startOn: '2026-06-01', originalDueOn: '2026-04-30', dueOn: '2026-04-30' }).bar.start).toBeNull();
});
test('milestones stand where they were done, else where they are due; all of them are in the words', () => {
  const { bar, spoken } = drawn({ dueOn: '2026-06-30' }, { m1: { title: 'Survey agreed.', dueOn: '2025-11-30', doneOn: '2025-12-03' }, m2: { title: 'Survey out', dueOn: '2026-03-12' }, m3: { title: 'Results read' } });
  expect(bar.milestones.map(({ day, isDone }) => [day, isDone])).toEqual([['2025-12-03', true], ['2026-03-12', false]]);
  expect(spoken).toBe('Target 30 June 2026, no start date. Milestone done: Survey agreed, 3 December 2025. Milestone to come: Survey out, 12 March 2026. Milestone to come: Results read.');
});
test('a bar that is out of sight is known to be left or right of what is seen', () => {
  const { bar } = drawn({ startOn: '2026-01-05', originalDueOn: '2026-03-31', dueOn: '2026-03-31' });
  const scale = scaleOf(daysOf(bar), TODAY, 'month', 800);
  const sides = (['2025-10-01', '2026-01-05', '2026-02-17', '2026-04-10'] as const).map((day) => beyondOf(bar, scale, xOf(scale, day), xOf(scale, day) + 60));
  expect(sides).toEqual(['right', null, null, 'left']);
  expect(beyondOf(drawn({}).bar, scale, 0, 60)).toBeNull();
});
test('a date on its way is said with how far it goes', () => {
  const [one] = planOf({ action: { a1: { ref: 'A1', title: 'An action', dueOn: '2026-01-30' } } }).all('action');
  expect(movingWords(one!, '2026-02-13')).toBe('A1: Friday 13 February 2026, 2 weeks later. Let go to give the reason; Escape leaves it as it is.');
  expect(movingWords(one!, '2026-01-30')).toBe('A1: as it stands, Friday 30 January 2026.');
});

import { describe, expect, test } from 'vitest';
import { decide, outlook, standingOf, type Decisions } from '../../../../renderer/features/taking-in/decisions.ts';
import { aboutReview, acceptWords, askedWords, headingFor, inHandWords, leftWords, returnWords, standingWords } from '../../../../renderer/features/taking-in/review-words.ts';
import { answer, clash, lacking, ownersReturn, reviewOf } from './returns.ts';

const NONE: Decisions = new Map();

describe('the heading says how much there is, and how much of it needs somebody', () => {
  test.each([
    ['No returns to review', []],
    ['Nothing to report', [ownersReturn('Ffion')]],
    ['2 returns with nothing to report', [ownersReturn('Ffion'), ownersReturn('Tom')]],
    ['1 change to review', [ownersReturn('Tom', answer('a'))]],
    ['1 change, which clashes', [ownersReturn('Tom', clash('a'))]],
    ['3 changes, 1 of them clashes', [ownersReturn('Tom', clash('c'), answer('a')), ownersReturn('Priya', answer('p'))]],
    ['3 changes, 2 of them clash', [ownersReturn('Tom', clash('c'), clash('d'), answer('a'))]],
  ])('%s', (words, returns) => {
    expect(headingFor(reviewOf(...returns))).toBe(words);
  });
});

describe('under an owner’s name', () => {
  const words = (one: ReturnType<typeof ownersReturn>, decisions = NONE) => standingWords(standingOf(one, decisions));
  test('clashes come first, and it is said when all of them are decided', () => {
    const tom = ownersReturn('Tom', clash('c'), answer('a'), answer('b'));
    expect(words(tom)).toBe('1 clash, 2 changes');
    expect(words(tom, decide(NONE, clash('c'), { is: 'keep' }))).toBe('1 clash, 2 changes; decided');
  });
  test('what lacks a word is to complete; no answer is nothing to report', () => {
    expect(words(ownersReturn('Tom', lacking('l'), answer('a')))).toBe('2 changes; one to complete');
    expect(words(ownersReturn('Tom'))).toBe('Nothing to report');
  });
});

test('on the round’s page a return in hand says what it waits for', () => {
  const words = (one: ReturnType<typeof ownersReturn>) => inHandWords(standingOf(one, NONE));
  expect([ownersReturn('Tom', clash('c'), answer('a')), ownersReturn('Priya', answer('p')), ownersReturn('Ffion')].map(words)).toEqual(['1 clash to settle', '1 change to review', 'Nothing to report, to take in']);
});

describe('the buttons and what is left', () => {
  const tom = ownersReturn('Tom', clash('c'), answer('a'));
  const at = (decisions: Decisions, ...returns: readonly ReturnType<typeof ownersReturn>[]) => { const ahead = outlook(reviewOf(...returns), decisions); return [acceptWords(ahead), leftWords(ahead)]; };
  test('with a clash undecided, the rest can be accepted', () => {
    expect(at(NONE, tom)).toEqual(['Accept the one that does not clash', '1 clash left to settle; undecided, it stays open in the plan.']);
  });
  test('with everything decided, nothing is left', () => {
    expect(at(decide(NONE, clash('c'), { is: 'accept' }), tom)).toEqual(['Accept 2 changes', '']);
    expect(at(decide(NONE, clash('c'), { is: 'keep' }), tom)).toEqual(['Accept the change', 'One is kept out.']);
  });
  test('what waits for a word is said; returns that say nothing are taken in', () => {
    expect(at(NONE, ownersReturn('Priya', lacking('l')), ownersReturn('Joanna', answer('a'), answer('b')))).toEqual(['Accept the 2 that are complete', '1 return stays here until it is complete.']);
    expect(at(NONE, ownersReturn('Ffion'), ownersReturn('Gareth'))).toEqual(['Take in 2 returns', '']);
  });
});

test('the days of asking and of saving stand beside the columns', () => {
  const tom = ownersReturn('Tom Hallworth', answer('a'));
  expect([askedWords(tom), returnWords(tom)]).toEqual(['When asked, 4 Jan 2027', 'Tom Hallworth’s return, 11 Jan 2027']);
  expect(aboutReview(reviewOf(tom, { ...ownersReturn('Priya'), returnedOn: '2027-01-14' }))).toBe('Returns saved between 11 Jan 2027 and 14 Jan 2027. Nothing changes until you accept. One Undo takes it all back.');
  expect(aboutReview(reviewOf({ ...tom, returnedOn: null }))).toBe('Nothing changes until you accept. One Undo takes it all back.');
  // Nothing is to be accepted where no file is a return.
  expect(aboutReview(reviewOf())).toBe('None of the files could be taken in. Nothing was changed.');
});

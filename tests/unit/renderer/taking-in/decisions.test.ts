import { describe, expect, test } from 'vitest';
import { carriedOver, choicesFor, decide, decideAll, decisionOf, inOrder, needsReason, orderFor, outlook, standingOf, type Decisions } from '../../../../renderer/features/taking-in/decisions.ts';
import { answer, clash, lacking, ownersReturn, reviewOf } from './returns.ts';

const NONE: Decisions = new Map();
const edited = { is: 'edit', value: { field: 'progress', progress: 'Said otherwise', nextStep: '' } } as const;

describe('what becomes of an answer', () => {
  test('what needs nobody comes in; a clash and what lacks a word wait for somebody', () => {
    expect([answer('a'), clash('c'), lacking('l')].map((one) => decisionOf(NONE, one).is)).toEqual(['accept', 'open', 'open']);
  });
  test('accepting all leaves clashes, what lacks a word and what was written as they are', () => {
    const [plain, written, clashing, short] = [answer('a'), lacking('b'), clash('c'), lacking('l')];
    const before = decide(decide(NONE, plain, { is: 'keep' }), written, edited);
    const after = decideAll(before, [plain, written, clashing, short], 'accept');
    expect([plain, written, clashing, short].map((one) => decisionOf(after, one).is)).toEqual(['accept', 'edit', 'open', 'open']);
  });
  test('what lacks a word can be kept out and wait again, and is never accepted as it is', () => {
    const offered = (one: ReturnType<typeof answer>, is: 'keep' | 'open' | 'accept') => { const { value, options } = choicesFor(one, { is }); return [value, ...options.map(({ label }) => label)]; };
    expect([offered(lacking('l'), 'open'), offered(lacking('l'), 'keep')]).toEqual([['open', 'Waits', 'Keep'], ['keep', 'Waits', 'Keep']]);
    expect([offered(answer('a'), 'accept'), offered(answer('a'), 'keep')]).toEqual([['accept', 'Accept', 'Keep'], ['keep', 'Accept', 'Keep']]);
    expect(choicesFor(lacking('l'), edited)).toMatchObject({ value: 'edit', options: [{ label: 'Edited' }, { label: 'Keep' }] });
  });
  test('a date that moves another has its reason, and a first one has none to give', () => {
    const dated = (words: string) => answer('d', { field: 'date', old: { words, more: [], status: null } });
    expect([dated('30 June 2026'), dated(''), answer('a')].map(needsReason)).toEqual([true, false, false]);
  });
  test('keeping all keeps clashes and what lacks a word out, too', () => {
    const all = [answer('a'), clash('c'), lacking('l')];
    const after = decideAll(NONE, all, 'keep');
    expect(all.map((one) => decisionOf(after, one).is)).toEqual(['keep', 'keep', 'keep']);
  });
});

describe('what is taken in', () => {
  const review = reviewOf(ownersReturn('Tom', answer('a'), clash('c')), ownersReturn('Priya', answer('p'), lacking('l')), ownersReturn('Ffion'));

  test('a return with a clash comes in and the clash stays open; one that lacks a word stays in hand whole', () => {
    expect(orderFor(review, NONE)).toEqual({ review: 'review-1', returns: ['return of Tom', 'return of Ffion'], accepted: ['a'], kept: [], edited: [] });
    expect(outlook(review, NONE)).toMatchObject({ comes: 1, kept: 0, open: 1, waiting: [{ key: 'return of Priya' }] });
  });
  test('once the word is given, or the answer is kept out, it comes in', () => {
    const given = decide(NONE, lacking('l'), edited);
    expect(orderFor(review, given)).toMatchObject({ returns: ['return of Tom', 'return of Priya', 'return of Ffion'], accepted: ['a', 'p'], edited: [{ key: 'l', value: edited.value }] });
    expect(orderFor(review, decide(NONE, lacking('l'), { is: 'keep' }))).toMatchObject({ accepted: ['a', 'p'], kept: ['l'] });
  });
  test('a clash that is decided counts among what comes in, or is kept', () => {
    expect(outlook(review, decide(NONE, clash('c'), { is: 'accept' }))).toMatchObject({ comes: 2, open: 0 });
    expect(outlook(review, decide(NONE, clash('c'), { is: 'keep' }))).toMatchObject({ comes: 1, kept: 1, open: 0 });
    expect(standingOf(review.returns[0]!, decide(NONE, clash('c'), { is: 'keep' }))).toEqual({ changes: 2, clashes: 1, open: 0, lacking: 0 });
  });
});

test('another look keeps what was decided about answers that are as they were, and forgets it where they are not', () => {
  const before = reviewOf(ownersReturn('Tom', answer('a'), answer('b')));
  const after = reviewOf(ownersReturn('Tom', answer('a'), answer('b', { clash: 'field' })), ownersReturn('Priya', answer('p')));
  const decisions = decide(decide(NONE, answer('a'), { is: 'keep' }), answer('b'), { is: 'keep' });
  expect([...carriedOver(decisions, before, after)]).toEqual([['a', { is: 'keep' }]]);
});

test('what needs somebody stands first, and stays where it is when it is decided', () => {
  const all = [ownersReturn('Ann'), ownersReturn('Ben', answer('b')), ownersReturn('Cat', lacking('l')), ownersReturn('Dan', answer('d'), clash('c'))];
  expect(inOrder(all).map(({ owner }) => owner.name)).toEqual(['Dan', 'Cat', 'Ben', 'Ann']);
});
